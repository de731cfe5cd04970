import { expect, test } from "vitest";
import { zipPairs } from "#lib/ingest/readers/text-columns.ts";

test("places and dates written below entries of two lines go beside them", () => {
  const printed =
    "Education\nKvam University\nPhD in Botany\nSalt College\nMSc in Botany\n\nPort Salt\n2015–2019\nHalden\n2012–2015";
  expect(zipPairs(printed.split("\n")).filter((line) => line !== "")).toEqual([
    "Education",
    "Kvam University\tPort Salt",
    "PhD in Botany\t2015–2019",
    "Salt College\tHalden",
    "MSc in Botany\t2012–2015",
  ]);
  const dated = ["Fellow, 2019", "Salt College", "", "Halden", "2012–2015"];
  expect(zipPairs(dated)).toEqual(dated);
});
