import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { joinWrappedCells } from "#lib/ingest/readers/text-wrapped-cells.ts";

const LIST = `
A. Articles

A1     2021    A. Reed, O. Stone:                    Harbour Letters of the
               Slow tides of the northern bays and   North 34, 2-9
               walls

A2             A. Reed:                              Mire Journal, submitted
               Quiet walls

B. Reports

B1     2018    A. Reed:                              Salt Papers 3, 4-8
               Salt in the walls`;

test("each cell of a row is whole, one after the other", () => {
  expect(joinWrappedCells(LIST.split("\n")).filter((line) => line.trim() !== "")).toEqual([
    "A. Articles",
    "A1     2021   A. Reed, O. Stone:",
    "               Slow tides of the northern bays and walls   Harbour Letters of the North 34, 2-9",
    "A2   A. Reed:",
    "               Quiet walls   Mire Journal, submitted",
    "B. Reports",
    "B1     2018   A. Reed:",
    "               Salt in the walls   Salt Papers 3, 4-8",
  ]);
});

test("rows without blank lines between them", () => {
  const rows = `
2023-2025   Certain bounds of tides in the mud  principal
            of the north                        investigator
2017-2019   Walls under salt                    member`;
  expect(joinWrappedCells(rows.split("\n")).slice(1)).toEqual([
    "2023-2025   Certain bounds of tides in the mud of the north   principal investigator",
    "2017-2019   Walls under salt                    member",
  ]);
});

test("forms side by side and lines that say what they tell stay as they are", () => {
  const sides = `
Name      Ada Reed            Born       1981
Address   Institute of Salt   Phone      000 000
          Kvam University     E-mail     ada@reed.example
Field     Slow tides          Language   Norlandish`.split("\n");
  expect(joinWrappedCells(sides)).toEqual(sides);
  const stations = `
2010-2014   PhD in Botany     Kvam University
            Thesis: Slow tides
2006-2010   BSc in Botany     Fen College
            Thesis: Salt`.split("\n");
  expect(joinWrappedCells(stations)).toEqual(stations);
});

test("papers of such a list have their places", async () => {
  const draft = await ingest(new TextEncoder().encode(`Ada Reed\n\nPublications\n============\n${LIST}`), "cv.txt");
  expect(draft.publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["Slow tides of the northern bays and walls", "Harbour Letters of the North"],
    ["Quiet walls", "Mire Journal"],
    ["Salt in the walls", "Salt Papers"],
  ]);
});
