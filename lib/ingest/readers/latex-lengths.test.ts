import { expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";

test.each([
  [String.raw`\hangindent=1 true cm\hangafter=1 \noindent 2011. Lecturer`, "2011. Lecturer"],
  [String.raw`\hangafter 1 in the fen`, "in the fen"],
  [String.raw`\vskip 2mm plus 1fil minus .5ex Moss`, "Moss"],
  [String.raw`\vskip{1em}Moss\hskip\gap Fern`, "Moss Fern"],
  [String.raw`\parindent0pt\parskip=.5\baselineskip Moss`, "Moss"],
  [String.raw`\baselineskip=\sidegap Moss`, "Moss"],
  [String.raw`\sidewidth=3cm Moss`, "Moss"],
  [String.raw`\parindent Moss`, "Moss"],
  [String.raw`\hbox to 0.9\textwidth{Moss} \fcolorbox[gray]{0}{.9}{Fern}`, "Moss Fern"],
  [
    String.raw`\leavevmode\vadjust pre{\hypertarget{ref-moss}{}}%
Fern, A. B.`,
    "Fern, A. B.",
  ],
  [String.raw`Moss\vadjust{\vspace{2mm}} Fern`, "Moss Fern"],
  [String.raw`M\kern-1.5ptoss \kern.2emFern`, "Moss Fern"],
  [String.raw`Moss \vrule width 0.5pt height 2ex Fern`, "Moss Fern"],
  [String.raw`\hrule height 0.4pt Moss`, "Moss"],
  [String.raw`\mine = a thing`, "= a thing"],
  [String.raw`\textbf{Moss}\hspace{5em}Fern`, "Moss\tFern"],
  [String.raw`Moss\hspace{2mm}Fern`, "Moss Fern"],
  [String.raw`M\hspace{-.1em}oss\hspace*{\fill}Fern`, "Moss\tFern"],
  [String.raw`\textsc{Ada}\hspace{0.1in}\textsc{Reed} Tide\hspace{0.5pt}s`, "Ada Reed Tides"],
  [String.raw`\newcommand\gap{4.5pt}Moss \\[\gap] Fern \\[-\gap] Reed`, "Moss\nFern\nReed"],
])("%s", (source, text) => {
  expect(readLatex(source).text).toBe(text);
});

test("room of plain TeX ends the paragraph above it", () => {
  const { text, blocks } = readLatex(String.raw`Reed, Ada. \textit{Slow tides}.
\vskip 0.05in
Stone, Olaf. \textit{Salt walls}.`);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Reed, Ada. Slow tides.",
    "Stone, Olaf. Salt walls.",
  ]);
});
