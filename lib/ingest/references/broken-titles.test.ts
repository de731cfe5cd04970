import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (body: string) => {
  const source = `\\begin{document}\\section{Publications}\n${body}\n\\end{document}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  return publications.map(({ title, venueAsPrinted }) => `${title.value} | ${venueAsPrinted?.value}`);
};

test("a title broken by hand goes on below", async () => {
  expect(
    await read(String.raw`\emph{Slow Walls and Quiet Tides in the Northern Bays of Outer\\ Norland}\\
\textbf{A. Quill}, B. Stone\\ Harbour Letters \textbf{99}, 24 (2019)

\emph{Sedges of the Salt Fens and the Price of Slow Water}\\ B. Stone, \textbf{A. Quill}\\ Mire Journal \textbf{16}, 41 (2016)`),
  ).toEqual([
    "Slow Walls and Quiet Tides in the Northern Bays of Outer Norland | Harbour Letters",
    "Sedges of the Salt Fens and the Price of Slow Water | Mire Journal",
  ]);
});

test("a known place set like the title stays apart", async () => {
  expect(
    await read(String.raw`\emph{Slow Walls and Quiet Tides in the Northern Bays of Outer Norland}\\ \emph{Nature}\\
A. Quill, B. Stone, 2019

\emph{Sedges of the Salt Fens and the Price of Slow Water}\\ \emph{Physical Review Letters}\\ B. Stone, A. Quill, 2016`),
  ).toEqual([
    "Slow Walls and Quiet Tides in the Northern Bays of Outer Norland | Nature",
    "Sedges of the Salt Fens and the Price of Slow Water | Physical Review Letters",
  ]);
});

test("italics that begin behind the authors and end no line go on below: neither a name nor a place begins there", async () => {
  const source = `\\begin{document}\\section{Working Papers}
Reed, A., Moss, P. D., and Stone, O., \\emph{Harboured Walls\\\\ Tidal Gauges with Salted Doors of the North}.

Reed, A., Moss, P. D., and Stone, O., \\emph{A Slow Tide Skew\\\\ Distribution}.
\\end{document}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  expect(
    publications.map(({ title, authors, venueAsPrinted }) => [title.value, authors.length, venueAsPrinted]),
  ).toEqual([
    ["Harboured Walls Tidal Gauges with Salted Doors of the North", 3, null],
    ["A Slow Tide Skew Distribution", 3, null],
  ]);
});
