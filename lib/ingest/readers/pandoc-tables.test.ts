import { expect, test } from "vitest";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const shapes = (source: string) => {
  const { text, blocks } = readMarkdown(source);
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
};

test("a simple table with a head", () => {
  expect(
    shapes(`## Posts

When           What        Where
-------------  ----------  ------------------
2021 -- 2024   lecturer    Kvam University
2019           postdoc     Fen College, Port Salt

More.`),
  ).toEqual([
    "heading: Posts",
    "row: When\tWhat\tWhere",
    "row: 2021 -- 2024\tlecturer\tKvam University",
    "row: 2019\tpostdoc\tFen College, Port Salt",
    "paragraph: More.",
  ]);
});

test("a table without a head whose rows have several lines", () => {
  expect(
    shapes(`------  -----------------------------
2020    **PhD** in Botany, Kvam University.
        Thesis: *Salt and
        walls*

2012    MSc, Fen College
------  -----------------------------
`),
  ).toEqual(["row: 2020\tPhD in Botany, Kvam University. Thesis: Salt and walls", "row: 2012\tMSc, Fen College"]);
});

test("a table drawn as a grid", () => {
  expect(
    shapes(`+------+---------------+
| When | Where         |
+======+===============+
| 2020 | Kvam          |
|      | University    |
+------+---------------+
| 2019 | Fen College   |
+------+---------------+
`),
  ).toEqual(["row: When\tWhere", "row: 2020\tKvam University", "row: 2019\tFen College"]);
});

test("running numbers begin items", () => {
  expect(shapes("(@) Reed A. Slow tides.\n(@salt) Reed A. Walls.\n")).toEqual([
    "item: Reed A. Slow tides.",
    "item: Reed A. Walls.",
  ]);
});
