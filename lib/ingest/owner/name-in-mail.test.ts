import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { addressesToFill } from "#lib/ingest/owner/name-in-mail.ts";

const filled = (words: string, owner: string | null = "Ada Reed") =>
  addressesToFill(words, owner).map(({ value }) => value);

test.each([
  ["[last name]@tides.kvam.edu", "reed@tides.kvam.edu"],
  ["firstname.lastname@kvam.no", "ada.reed@kvam.no"],
  ["<firstname>.<lastname> (at) kvam.no", "ada.reed@kvam.no"],
  ["Mail: lastname [at] kvam [dot] no", "reed@kvam.no"],
  ["{firstname}_{surname}@kvam.no", "ada_reed@kvam.no"],
])("“%s” asks for the name of its owner", (printed, address) => {
  expect(filled(printed)).toEqual([address]);
});

test("where no owner is known, or the name has more words than are asked for, nothing is filled in", () => {
  expect(filled("[last name]@kvam.edu", null)).toEqual([]);
  expect(filled("firstname.lastname@kvam.no", "Ada Beatrix Reed")).toEqual([]);
  expect(filled("[last name]@kvam.no", "Ada Beatrix Reed")).toEqual(["reed@kvam.no"]);
  expect(filled("Your first name (as in your passport) and last name")).toEqual([]);
});

test("the address points to the words that ask for it", async () => {
  const page = "# Ada Reed\n\nLecturer, Kvam University\n\nE-mail: [last name]@tides.kvam.edu\n";
  const { emails, text } = await ingest(new TextEncoder().encode(page), "reed.md");
  expect(emails.map(({ value, span }) => [value, text.slice(span.start, span.end)])).toEqual([
    ["reed@tides.kvam.edu", "[last name]@tides.kvam.edu"],
  ]);
});
