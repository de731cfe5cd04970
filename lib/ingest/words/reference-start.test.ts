import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { opensEdited, opensReference } from "#lib/ingest/words/reference-start.ts";

test.each([
  ["Reed, A. B., & Stone, C. (2008). Slow tides", true],
  ["Reed, Ada; Stone, Carl & Eva Moss. Slow tides of", true],
  ["Reed, Ada & Carl Stone. Slow tides of the north.", true],
  ["Ada Reed and Carl Stone. 2017. Slow tides", true],
  ["Ada Reed (with students in turn). 2017. Slow tides", true],
  ["Ada Reed, Carl Stone. “Slow Tides.”", true],
  ["Reed, A., 2021, Who keeps the walls?, Mire Letters", true],
  ["Reed, A. 2021. Two kinds of walls in the", true],
  ["Stone, O., **Fell, E., & *Reed, A. (in prep). Slow", true],
  ["Slow tides of the northern bays, 2017", false],
  ["Harbour Studies, 12(3), 4–9.", false],
])("%j opens a reference: %j", (line, expected) => {
  expect(opensReference(line)).toBe(expected);
});

test("editors of an issue open one too", () => {
  expect(opensEdited("Ada Reed and Carl Stone (editors). 2020 Quiet Harbours.")).toBe(true);
  expect(opensEdited("Ada Reed and Carl Stone. 2020.")).toBe(false);
});

const titlesOf = async (lines: string[]) => {
  const { publications } = await ingest(new TextEncoder().encode(`Publications\n${lines.join("\n")}\n`), "cv.txt");
  return publications.map(({ title }) => title.value);
};

test("two references on two lines, each behind its authors", async () => {
  const lines = [
    "Ada Reed. 2019. “Slow Tides of Bays.” Journal of Quiet Harbours, 12(3), 4–9.",
    "Ada Reed. 2018. “Salt and Its Winters.” Norland Review of Estuaries, 7(1), 1–2.",
  ];
  expect(await titlesOf(lines)).toEqual(["Slow Tides of Bays", "Salt and Its Winters"]);
});

test("lines that begin with a quoted title", async () => {
  const lines = [
    "“Gulls among Keepers,” Harbour Letters, 2022.",
    "“Winter, Ice and Two Ports” (with Carl Stone), Norland Economic Papers, 2021.",
    "“Keeping and Lending Boats” (with Eva Moss and Fay Mire), Coast Policy, 2020.",
  ];
  expect(await titlesOf(lines)).toEqual([
    "Gulls among Keepers",
    "Winter, Ice and Two Ports",
    "Keeping and Lending Boats",
  ]);
});

test("a title and its co-authors twice, and a species in brackets amid a title", async () => {
  const lines = [
    "Slow Ferries of the North (with Ada Reed), 2021, Journal of Quiet Harbours",
    "Salt and the Price of Winter (with Carl Stone and Eva Moss), 2020, Coast Policy",
  ];
  expect(await titlesOf(lines)).toEqual(["Slow Ferries of the North", "Salt and the Price of Winter"]);
  const species =
    "Reed, A., & Stone, C. (2018). Nests of the shore gull (Larus litoralis) in Norland. Harbour Letters, 4, 1–9.";
  expect(await titlesOf([species])).toEqual(["Nests of the shore gull (Larus litoralis) in Norland"]);
});
