import fc from "fast-check";
import { expect, test } from "vitest";
import { type Arrangement, arrange, hide, move, pin, show, unpin } from "#lib/tables/arrange.ts";

const at = (columns: string, pinned = ""): Arrangement => ({ columns: [...columns], pinned: [...pinned] });

test("a column that is to stay joins those that stay; let go, it is the first that scrolls", () => {
  expect(pin(at("abcd", "a"), "c")).toEqual(at("acbd", "ac"));
  expect(unpin(at("acbd", "ac"), "a")).toEqual(at("cabd", "c"));
  expect(unpin(at("abcd", "a"), "a")).toEqual(at("abcd"));
  expect(pin(at("abcd", "ab"), "b")).toEqual(at("abcd", "ab"));
  expect(unpin(at("abcd", "a"), "c")).toEqual(at("abcd", "a"));
});

test("moving changes places with the neighbour", () => {
  expect(move(at("abcd", "a"), "c", 1)).toEqual(at("abdc", "a"));
  expect(move(at("abcd", "ab"), "b", -1)).toEqual(at("bacd", "ba"));
  expect(move(at("abcd"), "b", -1)).toEqual(at("bacd"));
});

test("a step between those that stay and those that scroll moves nobody else", () => {
  expect(move(at("abcd", "a"), "b", -1)).toEqual(at("abcd", "ab"));
  expect(move(at("abcd", "ab"), "b", 1)).toEqual(at("abcd", "a"));
  expect(move(at("abcd", "abcd"), "d", 1)).toEqual(at("abcd", "abc"));
});

test("nothing leaves the table at either end", () => {
  expect(move(at("abcd", "ab"), "a", -1)).toEqual(at("abcd", "ab"));
  expect(move(at("abcd", "ab"), "d", 1)).toEqual(at("abcd", "ab"));
});

test("what is shown comes last and scrolls; what is hidden no longer stays; the only column remains", () => {
  expect(show(at("ab", "ab"), "c")).toEqual(at("abc", "ab"));
  expect(show(at("ab", "a"), "b")).toEqual(at("ab", "a"));
  expect(hide(at("abc", "ab"), "a")).toEqual(at("bc", "b"));
  expect(hide(at("a", "a"), "a")).toEqual(at("a", "a"));
});

test("whatever is done, no column is lost or doubled, and those that stay come first", () => {
  const id = fc.constantFrom(..."abcde");
  const step = fc.oneof(
    id.map((one) => (now: Arrangement) => pin(now, one)),
    id.map((one) => (now: Arrangement) => unpin(now, one)),
    fc.tuple(id, fc.constantFrom(-1, 1)).map(
      ([one, by]) =>
        (now: Arrangement) =>
          move(now, one, by === 1 ? 1 : -1),
    ),
  );
  fc.assert(
    fc.property(fc.subarray([..."abcde"]), fc.array(step), (pinned, steps) => {
      const end = steps.reduce((now, one) => one(now), arrange([..."abcde"], pinned));
      expect([...end.columns].sort().join("")).toBe("abcde");
      expect(end.columns.slice(0, end.pinned.length)).toEqual(end.pinned);
    }),
  );
});
