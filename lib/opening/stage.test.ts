import { expect, test } from "vitest";
import { movesBeforeShortlist, type Stage } from "#lib/opening/stage.ts";

const told = (...way: Stage[]) => {
  const moves = way.slice(1).map((to, at) => ({ from: way[at] ?? "received", to }));
  return [...movesBeforeShortlist(moves)].map(([{ to }, from]) => `${from} ${to}`);
};

test("without the shortlist a candidate’s way is told as if it had not led there", () => {
  expect(told("received", "longlist", "shortlist", "interview")).toEqual(["received longlist"]);
  expect(told("received", "longlist", "shortlist", "longlist")).toEqual(["received longlist"]);
  expect(told("received", "longlist", "shortlist", "declined")).toEqual(["received longlist", "longlist declined"]);
  expect(told("received", "shortlist", "received", "longlist")).toEqual(["received longlist"]);
  expect(told("shortlist", "longlist")).toEqual(["received longlist"]);
});
