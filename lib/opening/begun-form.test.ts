import { expect, test } from "vitest";
import { begunFormKey, readBegunForms, readFields, readWords } from "#lib/opening/begun-form.ts";

test("what is kept is one person's, of one opening and one form", () => {
  const keys = [
    begunFormKey(1, "one", "move/3"),
    begunFormKey(13, "one", "move/3"),
    begunFormKey(1, "two", "move/3"),
    begunFormKey(1, "one", "move/33"),
  ];
  for (const key of keys) expect(keys.filter((other) => other.startsWith(key))).toEqual([key]);
});

test("what was kept is read back, and what cannot be read is left out", () => {
  const kept = [
    { own: ['""'], typed: "Two papers." },
    { own: 3, typed: "x" },
    { own: [], typed: 4 },
  ];
  expect(readBegunForms(JSON.stringify(kept), readWords)).toEqual([{ own: ['""'], typed: "Two papers." }]);
  for (const broken of ["", "{", "null", "3", '{"own":[]}', "[null]"])
    expect(readBegunForms(broken, readWords)).toEqual([]);
});

test("fields are read when all of them are words, and no others", () => {
  const read = readFields({ for: "", against: "" });
  expect(read({ for: "a", against: "", more: "x" })).toEqual({ for: "a", against: "" });
  expect(read({ for: "a" })).toBeNull();
  expect(read({ for: "a", against: 3 })).toBeNull();
  expect(read(null)).toBeNull();
});
