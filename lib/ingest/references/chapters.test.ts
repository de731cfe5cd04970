import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, file = "cv.md") =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ authors, title, venueAsPrinted, year, kind }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value} | ${kind.value}`,
  );

test("a short title between the year and its book; editors and translators behind it are no authors and no place", async () => {
  expect(
    await read(`# Ada Reed

## Publications

Reed, Ada. 2021. Mending Nets. In _Cultures of the Quay: From Salt to Steel_, 39–46. Ed. Lil Vane-Port, Gian Bern and Carl Stone. Fen Publishers.

Reed, Ada. 2020. Modes of talking about the tide. _Western Harbours_ 80(3/4): 401-436.

Reed, Ada and Carl Stone. 2016. Mapping a century of harbour songs. _Salt Heritage_ 5. Translators (to Norse): Dora Fell and Lil Vane.`),
  ).toEqual([
    "Ada Reed | Mending Nets | Cultures of the Quay: From Salt to Steel | 2021 | book",
    "Ada Reed | Modes of talking about the tide | Western Harbours | 2020 | journal",
    "Ada Reed, Carl Stone | Mapping a century of harbour songs | Salt Heritage | 2016 | journal",
  ]);
});

test("papers of one year stand as paragraphs under the first that begins with it", async () => {
  expect(
    await read(
      `.. contents::

Publications
============

2014
    A Reed, C Stone. *Slow tides and the walls that hold them on the coast.* Tidal Letters. 54(1), 289-301.

    D Fell, A Reed. *Salt in the gardens of the outer islands.* Journal of Salt. 12(2), 4-9.

2013
    A Reed. *What seals remember of the summer before.* Journal of Salt. 11(1), 1-9.
`,
      "cv.rst",
    ),
  ).toEqual([
    "A Reed, C Stone | Slow tides and the walls that hold them on the coast | Tidal Letters | 2014 | journal",
    "D Fell, A Reed | Salt in the gardens of the outer islands | Journal of Salt | 2014 | journal",
    "A Reed | What seals remember of the summer before | Journal of Salt | 2013 | journal",
  ]);
});
