import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const CV =
  String.raw`\documentclass{article}\begin{document}
\section*{Olaf van 't Steen}
\section*{Publicaties}
\underline{O. van~'t Steen} en A. Reed (2024), ` +
  "`" +
  String.raw`Who Leaves When the Tide Turns?', \emph{Harbour Letters} 23, 9--19.

B. Moss, \underline{O. van~'t Steen} en A. Reed (2023), ` +
  "`" +
  String.raw`Salt without a Warden's Note', \emph{Mire Journal} 8, 44--51.
\end{document}`;

test("an apostrophe of a name opens no quote, and en joins authors", async () => {
  const { publications } = await ingest(new TextEncoder().encode(CV), "cv.tex");
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["Who Leaves When the Tide Turns?", ["O. van 't Steen", "A. Reed"]],
    ["Salt without a Warden's Note", ["B. Moss", "O. van 't Steen", "A. Reed"]],
  ]);
});
