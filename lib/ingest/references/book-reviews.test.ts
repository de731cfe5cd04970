import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string) =>
  (await ingest(new TextEncoder().encode(source), "cv.md")).publications.map(
    ({ title, venueAsPrinted, year, kind }) =>
      `${title.value} | ${venueAsPrinted?.value} | ${year?.value} | ${kind.value}`,
  );

test("reviews behind their author and year: the whole book is the title, its press and its year are not the review's", async () => {
  expect(
    await read(`# Ada Reed

## Reviews

Reed, A. B. 2014. Review of Salt, Walls, and Doors: Ways of the Quay, by Carl Stone (Quayside Press, 2011). The Classical Journal.

Reed, A. B. 2012. Review of Dora Fell, Owing and tidal philology: knowing salt in the north, 1770-1920. Harbour Quarterly 12, 3–9.

Reed, A. B. 2010. Review of Tides of Olaf: A Sourcebook, by Lil Vane (Fen Publishers, 2009). Harbour Quarterly 10, 4–6.

Reed, A. B., 2009. Review: Moss, Ben, Susan Fell, and Carl Stone (eds.): Bays of Salt 28: New Walls of Stone. *Journal of Tidal Studies* 12(1): 8-9.`),
  ).toEqual([
    "Review of Salt, Walls, and Doors: Ways of the Quay | The Classical Journal | 2014 | other",
    "Review of Dora Fell, Owing and tidal philology: knowing salt in the north, 1770-1920 | Harbour Quarterly | 2012 | other",
    "Review of Tides of Olaf: A Sourcebook | Harbour Quarterly | 2010 | other",
    "Review: Moss, Ben, Susan Fell, and Carl Stone (eds.): Bays of Salt 28: New Walls of Stone | Journal of Tidal Studies | 2009 | other",
  ]);
});

test("a review in a bracket, as psychologists cite it: all of the bracket is its title, and who reviewed it stands before", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- Reed, A., & Stone, C. (2019). Slow tides of the north. *Harbour Letters*, 12(3), 4–9.
- Reed, A. (2017). [Review of the book *Bedside walls*, by L. Moss]. *Tidal Nursing*, 24(3), e12201.
- Reed, A. (2014). [Review of *The Debt of Salt*, by L. Moss & C. Fell]. *Tidal Nursing*, 22(3), 12–14.`),
  ).toEqual([
    "Slow tides of the north | Harbour Letters | 2019 | journal",
    "Review of the book Bedside walls, by L. Moss | Tidal Nursing | 2017 | other",
    "Review of The Debt of Salt, by L. Moss & C. Fell | Tidal Nursing | 2014 | other",
  ]);
});
