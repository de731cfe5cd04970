import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { certainTokens } from "#lib/ingest/references/certain.ts";
import { venueBadge } from "#lib/ingest/references/venue-badge.ts";

function badge(text: string): string | null {
  const passage = { text, span: { start: 0, end: text.length }, runs: [], lines: [0] };
  const span = venueBadge(passage, certainTokens(passage));
  return span && text.slice(span.start, span.end);
}

test("a place and its year in brackets before a title are one badge", () => {
  expect(badge("[Mire and Wall Letters 2021] Slow tides of the north")).toBe("Mire and Wall Letters 2021");
  expect(badge("(TIDE’21) Slow tides of the north")).toBe("TIDE’21");
});

test("a place that is named once more far behind its badge is no key", () => {
  const rest = "Slow tides of the north and what their keepers write down in winter. Conference on Salt (SALT 2021)";
  expect(badge(`[SALT 2021] ${rest}`)).toBe("SALT 2021");
});

test("before authors, one of them bold like the badge, the place may be told in full further on", () => {
  const source = String.raw`\documentclass{article}
\begin{document}
Ada Reed

\section{Publications}
\noindent \textbf{[ICML 2024]} \textbf{Ada Reed}, Carl Stone, and Eva Moss.\\
\quad “\textbf{Slow Tides of the Northern Bays and Their Keepers}”\\
\quad \textit{International Conference on Machine Learning (ICML 2024)}, 2024.

\noindent \textbf{[NeurIPS 2023]} \textbf{Ada Reed} and Eva Moss.\\
\quad “\textbf{Harbours That Count Their Boats at Night}”\\
\quad \textit{Conference on Tides (NeurIPS 2023)}, 2023.
\end{document}`;
  const { publications } = draftOf(readLatex(source));
  expect(publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["Ada Reed", "Carl Stone", "Eva Moss"],
    ["Ada Reed", "Eva Moss"],
  ]);
});

test("keys, numbers, links, states and kinds of papers are none", () => {
  expect(badge("[Reed 2021] Ada Reed. Slow tides of the north")).toBe(null);
  expect(badge("[12] Slow tides of the north")).toBe(null);
  expect(badge("[PDF] Slow tides of the north")).toBe(null);
  expect(badge("[Accepted 2021] Slow tides of the north")).toBe(null);
  expect(badge("[Journal 2021] Slow tides of the north")).toBe(null);
});

test("a badge tells the year where the place is told again without one", () => {
  const { publications } = draftOf(
    readMarkdown(
      "# Ada Reed\n\n## Publications\n\n- **[ICML'19]** Counting salt on the outer quays. Eva Moss, Ada Reed. *International Conference on Machine Learning*.\n- **[CHI'18]** Tides that meet in the dark. Ada Reed, Carl Stone. *ACM CHI*.",
    ),
  );
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Counting salt on the outer quays", 2019],
    ["Tides that meet in the dark", 2018],
  ]);
});
