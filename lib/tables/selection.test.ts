import { expect, test } from "vitest";
import { shownState, switchAll, switchRow } from "#lib/tables/selection.ts";

const shown = ["a", "b", "c", "d", "e"];
const set = (letters: string) => new Set(letters.split("").filter(Boolean));

test("a row is switched on and off by itself", () => {
  expect(switchRow(set("a"), shown, "c", null)).toEqual(set("ac"));
  expect(switchRow(set("ac"), shown, "c", null)).toEqual(set("a"));
});

test("with Shift the rows in between follow, upwards and downwards, in the order shown", () => {
  expect(switchRow(set("b"), shown, "d", "b")).toEqual(set("bcd"));
  expect(switchRow(set("d"), shown, "b", "d")).toEqual(set("bcd"));
  expect(switchRow(set("bcde"), shown, "d", "b")).toEqual(set("e"));
  expect(switchRow(set("b"), [...shown].reverse(), "d", "b")).toEqual(set("bcd"));
});

test("where the row switched before is no longer shown, there is no range", () => {
  expect(switchRow(set("x"), shown, "d", "x")).toEqual(set("xd"));
});

test("all of those shown, then none of them; the others keep their state", () => {
  expect(switchAll(set("ax"), shown)).toEqual(set("abcdex"));
  expect(switchAll(set("abcdex"), shown)).toEqual(set("x"));
  expect(["", "ab", "abcde"].map((letters) => shownState(set(letters), shown))).toEqual(["none", "some", "all"]);
  expect(shownState(set("ab"), [])).toBe("none");
});
