import { expect, test } from "vitest";
import { columnsBetween } from "./columns-in.ts";

const columns = [0, 100, 200, 300].map((left) => ({ left, right: left + 100 }));

test("columns that lie in a window, wholly or partly", () => {
  expect(columnsBetween(columns, { left: 0, right: 400 })).toEqual({ first: 0, last: 4 });
  expect(columnsBetween(columns, { left: 0, right: 250 })).toEqual({ first: 0, last: 3 });
  expect(columnsBetween(columns, { left: 150, right: 250 })).toEqual({ first: 1, last: 3 });
  expect(columnsBetween(columns, { left: 300, right: 350 })).toEqual({ first: 3, last: 4 });
});

test("a column that only touches an edge cannot be seen", () => {
  expect(columnsBetween(columns, { left: 100, right: 200 })).toEqual({ first: 1, last: 2 });
  expect(columnsBetween(columns, { left: 500, right: 600 })).toEqual({ first: 0, last: 0 });
});
