import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, file = "cv.md") =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ authors, title, venueAsPrinted, year, kind, status }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value} | ${kind.value} ${status.value}`,
  );

test("people called like a house sign with their initials, and the last of a list is no place", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- Reed, A.B., Coil, V., and Brill, P.H. (2013) A cluster of walls and its applications. Journal of Tidal Studies 12: 3-9.
- Coil, V., and Reed, A.B. (2014) A sieve for the salt of bays. Journal of Tidal Studies 13: 4-8.
- Reed, A.B., and Coil, V. (2015) Slow walls for quick bays. Journal of Tidal Studies 14: 1-7.`),
  ).toEqual([
    "A.B. Reed, V. Coil, P.H. Brill | A cluster of walls and its applications | Journal of Tidal Studies | 2013 | journal published",
    "V. Coil, A.B. Reed | A sieve for the salt of bays | Journal of Tidal Studies | 2014 | journal published",
    "A.B. Reed, V. Coil | Slow walls for quick bays | Journal of Tidal Studies | 2015 | journal published",
  ]);
});

test("editors with whole names between the chapter and its book, and in front of “eds.” behind it", async () => {
  expect(
    await read(`# Ada Reed

## Chapters

Ada Reed and Ben Moss. 2018. “The Walls of Harbour Policy.” William Stone and Stephen Fell (eds) Handbook of Harbour Sociology. Quayside Press.

Ada Reed. 2017. “Nets.” In Critical Guide to Norse Harbours. Roy K. Stone and Lil Vane, eds., 51–56. Cambridge: Fen University Press.

Ada Reed. 2016. “Ships of the quay in winter.” In L. Moss & D. C. Fell, Walls and harbours of the north.`),
  ).toEqual([
    "Ada Reed, Ben Moss | The Walls of Harbour Policy | Handbook of Harbour Sociology | 2018 | book published",
    "Ada Reed | Nets | Critical Guide to Norse Harbours | 2017 | book published",
    "Ada Reed | Ships of the quay in winter | Walls and harbours of the north | 2016 | book published",
  ]);
});

test("the link to a manuscript is no status, a prize for a thesis makes no thesis, and a patent stands in no journal", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- **Walls of the bay and the choice of ships**  
  (joint with Carl Stone)  
  *Econometrica*, 2021  
  Manuscript: [walls.pdf](walls.pdf)
- **Do tides expect the walls of other bays?**  
  *Northern Review of Salt*, 2017  
  Winner of the Best Senior Thesis Award in Tidal Studies  
  Manuscript: [tides.pdf](tides.pdf)
- **A method for guarding thin walls**  
  (joint with Lil Vane)  
  U.S. Patent Application 63/185,407, 2020  
  Manuscript: [thin.pdf](thin.pdf)`),
  ).toEqual([
    "Carl Stone | Walls of the bay and the choice of ships | Econometrica | 2021 | journal published",
    " | Do tides expect the walls of other bays? | Northern Review of Salt | 2017 | journal published",
    "Lil Vane | A method for guarding thin walls | undefined | 2020 | other published",
  ]);
});
