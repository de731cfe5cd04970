import { expect, test } from "vitest";
import { partPageColumns } from "#lib/ingest/readers/text-page-columns.ts";

const LEFT = [
  "Education",
  "PhD in Botany, Kvam University, 2012",
  "MSc in Botany, Kvam University, 2008",
  "",
  "Publications",
  "",
  "Reed, A. Slow tides of the northern",
  "bays. Mire Journal, 2019.",
  "",
  "Reed, A. Quick tides of the bays and",
  "of their harbours. Mire Journal, 2018.",
  "",
];
const RIGHT = [
  "Stone, C. and Reed, A. Sedges of the",
  "quiet shores. Harbour Letters, 2017.",
  "",
  "Service",
  "",
  "Editor of the Harbour Letters since 2019",
  "Member of the board of the Botanists",
  "",
  "Teaching",
  "Botany of the shores, each spring, 2014–2019",
  "A field course on islands, 2016 and 2018",
  "The natural history of harbours, 2020",
];
const sideBySide = (left: string[], right: string[], at = 46) =>
  left.map((line, row) => `${line.padEnd(right[row] ? at : 0)}${right[row] ?? ""}`);
const words = (lines: string[]) => lines.filter((line) => line.trim() !== "");

test("two columns of a page are read one below the other", () => {
  const [page = []] = partPageColumns([
    ["Ada Reed, Kvam University, Faculty of the Botany of Shores", ...sideBySide(LEFT, RIGHT)],
  ]);
  expect(words(page).slice(1)).toEqual(words([...LEFT, ...RIGHT]));
});

test("lines of the right-hand column that begin a little earlier or later belong to it, and indents are kept", () => {
  const shifted = sideBySide(LEFT, RIGHT).map((line, row) =>
    row === 1 && line.length > 46 ? line.replace(/\s{5}(?=quiet)/u, "") : line,
  );
  expect(words(partPageColumns([shifted])[0] ?? [])).toEqual(words([...LEFT, ...RIGHT]));
  const hanging = RIGHT.map((line, row) => (row === 1 ? `   ${line}` : line));
  expect(partPageColumns([sideBySide(LEFT, hanging)])[0]).toContain(`   ${RIGHT[1]}`);
});

test("a table of posts and places stays a table", () => {
  const posts = ["Reader in the Botany of Shores", "Lecturer in the Botany of Bays", "Fellow of the Harbour Institute"];
  const places = [
    "Kvam University, Department of Botany",
    "Harbour College, School of the Shore",
    "Harbour Institute, Island Laboratory",
  ];
  const table = [0, 1, 2, 3].flatMap(() => sideBySide([...posts, ""], [...places, ""], 40));
  expect(partPageColumns([table])).toEqual([table]);
});
