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

test("titles between two closing marks, also where the blanks beside them were lost", async () => {
  expect(
    await read(`# Ada Reed

## Publications

(As of March 2024) H-Index: 3; Citations: 203

- [J1] A. Reed, C. Stone,”How do the northern tides turn?”, Under review, 2024
- [J2] A. Reed, C. Stone ,”Slow salt walls of the harbour.”, Journal of Harbour Letters, 2020.
- [J3] B. Moss,A. Reed, L. Vane”Parallel walls for the coast of the north.”Kelpnotes, 2018.
- [J4] A. Reed,B. Moss, L. Vane”Find small bays: helping sailors of the north”, Tide Days 2017.`),
  ).toEqual([
    "A. Reed, C. Stone | How do the northern tides turn? | undefined | 2024",
    "A. Reed, C. Stone | Slow salt walls of the harbour | Journal of Harbour Letters | 2020",
    "B. Moss, A. Reed, L. Vane | Parallel walls for the coast of the north | Kelpnotes | 2018",
    "A. Reed, B. Moss, L. Vane | Find small bays: helping sailors of the north | Tide Days 2017 | 2017",
  ]);
});

test("a title in quotes behind a full name, however the people before it are set", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- Stone, Carl, Ada Reed, and Lil Vane "Salt walls for the winter bays: what holds and what breaks." In Tide Days 2016, pp. 1-8.
- Bo T. Moss, Ada Reed, Carl Stone " A chart of the outer kelp." Harbour Letters, 2015.
- Lil Vane, Bo T. Moss2 , Ada Reed ”Old charts of the quiet northern mire”, Harbour Letters, 2014.`),
  ).toEqual([
    "Carl Stone, Ada Reed, Lil Vane | Salt walls for the winter bays: what holds and what breaks | Tide Days 2016 | 2016",
    "Bo T. Moss, Ada Reed, Carl Stone | A chart of the outer kelp | Harbour Letters | 2015",
    "Lil Vane, Bo T. Moss, Ada Reed | Old charts of the quiet northern mire | Harbour Letters | 2014",
  ]);
});

test("quotes inside the quotes of a title; series called proceedings; how far a preprint got", async () => {
  const source = `# Renate Reed

## Publications

- Renate Reed and Olaf Stone, “A tide table with “double walls” for small harbours”, under review at *Harbour Letters*.
- Renate Reed, “What is “salt” to a keeper?”, *Mire Letters*, 2021.
- Renate Reed, “Slow tides”, *Proceedings in Tidal Mechanics*, 17(1), 3–9, 2019.
- Renate Reed, Olaf Stone: **The price of waiting for the ebb.** Preprint and submitted for publication, 2024.
`;
  expect(await read(source)).toEqual([
    "Renate Reed, Olaf Stone | A tide table with “double walls” for small harbours | Harbour Letters | undefined",
    "Renate Reed | What is “salt” to a keeper? | Mire Letters | 2021",
    "Renate Reed | Slow tides | Proceedings in Tidal Mechanics | 2019",
    "Renate Reed, Olaf Stone | The price of waiting for the ebb | undefined | 2024",
  ]);
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect([publications[2]?.venue, publications[3]?.status.value]).toEqual([
    "Proceedings in Tidal Mechanics",
    "submitted",
  ]);
});
