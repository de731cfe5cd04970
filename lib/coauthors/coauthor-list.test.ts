import { expect, test } from "vitest";
import { coauthorList, type PrintedCoauthor } from "#lib/coauthors/coauthor-list.ts";
import { nameKey } from "#lib/profile/person-name.ts";

const on = (printed: string, workKey: string, year: number | null = 2020, placed = true): PrintedCoauthor => {
  return { key: nameKey(printed), printed, workKey, year, placed };
};

test("each coauthor once, in the longest print, with different works and years in order", () => {
  const [one, ...others] = coauthorList("Ada Quill", [
    on("Per Vantongeren", "knots", 2022),
    on("Vantongeren, Per", "lanterns", 2019),
    on("Per Vantongeren", "knots", 2022),
    on("Per Vantongeren", "stones", null),
  ]);
  expect(others).toEqual([]);
  expect(one?.slice(0, 2)).toEqual(["per vantongeren", "Vantongeren, Per"]);
  expect(one?.[2]).toHaveLength(3);
  expect(one?.[3]).toEqual([2019, 2022]);
});

test("one work has one number whoever lists it, another another", () => {
  const worksOf = (candidate: string, ...works: string[]) =>
    coauthorList(
      candidate,
      works.map((work) => on("Per Vantongeren", work)),
    ).flatMap(([, , numbers]) => numbers);
  const [knots] = worksOf("Ada Quill", "knots");
  const works = worksOf("Bo Lindqvist", "knots", "knot");
  expect(works).toContain(knots);
  expect(new Set(works).size).toBe(2);
});

test("a candidate who was not found among the authors is no coauthor of their own", () => {
  const list = coauthorList("Ada Quill", [on("A. Quill", "knots", 2020, false), on("A. Quill", "lanterns")]);
  expect(list.map(([key, , works]) => [key, works.length])).toEqual([["a quill", 1]]);
});
