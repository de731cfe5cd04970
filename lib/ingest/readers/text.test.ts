import { expect, test } from "vitest";
import { readText } from "#lib/ingest/readers/text.ts";

const shapes = (source: string) => {
  const { text, blocks } = readText(source);
  return blocks.map(
    ({ kind, span, marker }) => `${kind}${marker ? ` ${marker}` : ""}: ${text.slice(span.start, span.end)}`,
  );
};

test("underlines make headings, numbers and bullets items, gaps columns", () => {
  expect(shapes("EDUCATION\n---------\n2014-2018   PhD in Botany\n\n[C2] On tides\n• Harbours")).toEqual([
    "heading: EDUCATION",
    "rule: ",
    "paragraph: 2014-2018\tPhD in Botany",
    "item [C2]: On tides",
    "item •: Harbours",
  ]);
});

test("lines that hang below their number are one line, and a printer's hyphen goes", () => {
  const [item] = shapes(
    "[1] Ada Reed and Carl Stone, “On the Slow Tides of Norland and the Opti-\n    mization of Harbours,” Journal of Tides, 2020.",
  );
  expect(item).toBe(
    "item [1]: Ada Reed and Carl Stone, “On the Slow Tides of Norland and the Optimization of Harbours,” Journal of Tides, 2020.",
  );
});

test("short lines stay lines", () => {
  expect(readText("Ada Reed\nHalden\nNorland").blocks[0]?.lines).toHaveLength(3);
});
