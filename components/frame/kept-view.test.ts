import { expect, test } from "vitest";
import { withView } from "./kept-view.ts";

test("a row's link takes the table along as it is sorted and filtered, however often it is asked", () => {
  const here = "?q=stage%3Alonglist&sort=-score";
  const once = withView({ search: "", stays: false, from: "candidates" }, here);
  expect(new URLSearchParams(once).get("view")).toBe("candidates?q=stage%3Alonglist&sort=-score");
  expect(withView({ search: once, stays: false, from: "candidates" }, here)).toBe(once);
  expect(withView({ search: once, stays: false, from: "candidates" }, "")).toBe("");
  expect(withView({ search: "", stays: false, from: "ranking" }, "")).toBe("?view=ranking%3F");
});

test("a receipt keeps the table of its page, other links are as they are", () => {
  const here = "?document=1&view=candidates%3Fsort%3Dname";
  expect(withView({ search: "?document=2&at=3-9", stays: true }, here)).toBe(
    "?document=2&at=3-9&view=candidates%3Fsort%3Dname",
  );
  expect(withView({ search: "", stays: true }, here)).toBe("?view=candidates%3Fsort%3Dname");
  expect(withView({ search: "?document=2", stays: true }, "")).toBe("?document=2");
  expect(withView({ search: "?q=a", stays: false }, here)).toBe("?q=a");
});
