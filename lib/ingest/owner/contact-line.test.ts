import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";

test("an address behind “Contact:” is no remark on a section", () => {
  const { emails } = draftOf(
    readLatex(String.raw`\begin{document}
\Large \textbf{Ada Reed}

\normalsize
Contact: \href{mailto:reed@kvam.example}{reed@kvam.example} \ $\cdot$ \  \href{https://reed.example}{reed.example} \ $\cdot$ \  \href{https://scholar.google.com/x}{Google Scholar}

\section*{Education}
Ph.D.\ in Botany, Kvam University \hfill 2019--2025
\end{document}`),
  );
  expect(emails.map(({ value }) => value)).toEqual(["reed@kvam.example"]);
});
