import { expect, test } from "vitest";
import { placeDates, zipPairs } from "#lib/ingest/readers/text-columns.ts";

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

test("a column of dates below a heading goes beside the degrees below it", () => {
  const printed =
    "Education\n2012–2016\n\n2010–2012\n\nPhD in Botany, Kvam University.\nThesis: Slow tides.\nAdvisor: Jo Fell\nMSc in Botany, Salt College.";
  expect(placeDates(printed.split("\n")).filter((line) => line !== "")).toEqual([
    "Education",
    "PhD in Botany, Kvam University.\t2012–2016",
    "Thesis: Slow tides.",
    "Advisor: Jo Fell",
    "MSc in Botany, Salt College.\t2010–2012",
  ]);
});
