import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, file = "cv.md") =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ authors, title, venueAsPrinted, year }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value}`,
  );

test("authors and the place run into the quotes of the title without a comma", async () => {
  expect(
    await read(
      String.raw`\documentclass{article}\begin{document}\section{Publications}\begin{itemize}
\item Ada Reed, Carl Stone, and Lil Vane \`\`TIDE: Meet the wall of salt with a bay of the north'', Harbour Letters, 2018
\item Ada Reed and Ben Moss \`\`Parallel walls for the nearest harbour of the coast'' 45th International Conference on Tidal Processing, Aug. 2016.
\end{itemize}\end{document}`.replaceAll("\\`", "`"),
      "cv.tex",
    ),
  ).toEqual([
    "Ada Reed, Carl Stone, Lil Vane | TIDE: Meet the wall of salt with a bay of the north | Harbour Letters | 2018",
    "Ada Reed, Ben Moss | Parallel walls for the nearest harbour of the coast | 45th International Conference on Tidal Processing | 2016",
  ]);
});

test("a quote of two kinds behind what the work is; quotes amid a sentence are words of the title", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- Harbour paper "Slow tides of the northern salt walls”, currently in submission, 2024
- Reed, A. (2021). Keeping “harbour logs” in small bays of the north. *Journal of Tidal Studies*, 3(1), 4-9.`),
  ).toEqual([
    " | Slow tides of the northern salt walls | undefined | 2024",
    "A. Reed | Keeping “harbour logs” in small bays of the north | Journal of Tidal Studies | 2021",
  ]);
});
