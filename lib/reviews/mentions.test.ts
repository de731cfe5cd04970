import { describe, expect, it, test } from "vitest";
import { mentionAt, mentionPieces, mentionsIn, offersFor, speaksToSomeone } from "#lib/reviews/mentions.ts";

const PEOPLE = [
  { accountId: 1, name: "Ann Lee" },
  { accountId: 2, name: "Ann Lee-Marsh" },
  { accountId: 3, name: "Zoë Ó Briain" },
];

describe("mentions", () => {
  it("are whole names after an @, the longest that fits, each person once", () => {
    expect(mentionsIn("@Ann Lee-Marsh and @ann lee, see @Ann Lee.", PEOPLE)).toEqual([2, 1]);
    expect(mentionsIn("What says @Zoë Ó Briain?", PEOPLE)).toEqual([3]);
  });

  it("are not addresses, parts of words, or first names alone", () => {
    expect(mentionsIn("mail x@Ann Lee, @Ann, @Ann Leeds, Ann Lee", PEOPLE)).toEqual([]);
  });

  it("cut the text without losing a letter", () => {
    const text = "To @Ann Lee: yes. @Zoë Ó Briain";
    const pieces = mentionPieces(text, PEOPLE);
    expect(pieces.map((one) => one.text).join("")).toBe(text);
    expect(pieces.map((one) => one.accountId)).toEqual([null, 1, null, 3]);
    expect(pieces.map((one) => text.slice(one.start, one.start + one.text.length))).toEqual(
      pieces.map((one) => one.text),
    );
  });
});

describe("completion", () => {
  it("begins at the @ before the caret", () => {
    expect(mentionAt("Dear @An", 8)).toEqual({ start: 5, typed: "An" });
    expect(mentionAt("Dear @An", 4)).toBeNull();
    expect(mentionAt("me@An", 5)).toBeNull();
    expect(mentionAt("@", 1)).toEqual({ start: 0, typed: "" });
  });

  it("offers by any part of the name, and nothing once a name stands", () => {
    expect(offersFor("le", PEOPLE).map((one) => one.accountId)).toEqual([1, 2]);
    expect(offersFor("", PEOPLE)).toHaveLength(3);
    expect(offersFor("Zoë Ó Briain said", PEOPLE)).toEqual([]);
    expect(offersFor("q", PEOPLE)).toEqual([]);
  });
});

test.each([
  ["Ask @Raf about it", true],
  ["@Nobody", true],
  ["raf@example.edu", false],
  ["meet @ noon", false],
])("“%s” speaks to someone: %s", (text, speaks) => {
  expect(speaksToSomeone(text)).toBe(speaks);
});
