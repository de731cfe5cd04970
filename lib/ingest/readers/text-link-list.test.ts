import { expect, test } from "vitest";
import { withoutLinkList } from "#lib/ingest/readers/text-link-list.ts";

const PAGE = [
  "   [1]Home [2]Papers",
  "",
  "     * [3]Slow tides of the north. [4]Harbour Letters 4, 2019. [12] is far.",
];
const LIST = [
  "",
  "References",
  "",
  "   Visible links:",
  "   1. file:///index.html",
  "   2. https://reed.example/papers",
  "   3. https://fen.example/tides.pdf",
  "   4. mailto:ada@kvam.example",
];

test("the numbers of links and the list of their addresses go", () => {
  expect(withoutLinkList([...PAGE, ...LIST])).toEqual([
    "   Home Papers",
    "",
    "     * Slow tides of the north. Harbour Letters 4, 2019. [12] is far.",
    "",
    "ada@kvam.example",
  ]);
});

test("numbered entries and other ends of a text stay", () => {
  const entries = ["[1] Reed, A. Slow tides, 2019", "[2] Reed, A. Salt, 2018", ...LIST];
  expect(withoutLinkList(entries)).toEqual(entries);
  expect(withoutLinkList(PAGE)).toBe(PAGE);
  const open = [...PAGE, ...LIST, "Last seen in May"];
  expect(withoutLinkList(open)).toBe(open);
});
