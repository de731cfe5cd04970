import { expect, test } from "vitest";
import { readReference } from "#lib/ingest/selected-reference.ts";

test("a selected reference is taken apart", () => {
  const words = "Ilse Okonjo, Per Vantongeren. Knots in Slow Rivers. In Proceedings of ICML, 2022.";
  expect(readReference(words, "Ilse Okonjo")).toMatchObject({
    title: "Knots in Slow Rivers",
    authors: ["Ilse Okonjo", "Per Vantongeren"],
    self: 0,
    venue: "ICML",
    year: 2022,
    kind: "conference",
    status: "published",
  });
});

test("words that are no single reference are left to a person", () => {
  expect(readReference("", null)).toEqual({});
});
