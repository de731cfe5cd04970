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
