import { expect, test } from "vitest";
import { findInstitutions, institutionCalled, institutionNamed } from "#lib/profile/institution.ts";

test("the longest name wins, and places are kept", () => {
  const text = "I was at the University of California, San Diego before Carnegie Mellon University.";
  const found = findInstitutions(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    ["University of California, San Diego", "Carnegie Mellon University"].map((name) => expect.stringContaining(name)),
  );
  expect(found.map(({ institution }) => institution?.name)).toContain("Carnegie Mellon University");
});

test("a lower-case word is no short form", () => {
  expect(findInstitutions("she worked mit der Universität")).toEqual([]);
  expect(institutionNamed("nowhere in particular")).toBeNull();
});

test("a short form with several owners stays open until its town or domain decides", () => {
  const open = findInstitutions("She studied at AAU.")[0];
  expect(open?.institution ?? null).toBeNull();
  expect(findInstitutions("She studied at AAU in Aalborg.")[0]?.institution?.name).toBe("Aalborg University");
});

test("prints of one institution are called alike; what names more than an institution stays as printed", () => {
  expect(institutionCalled("UCSD")).toEqual({ name: "University of California, San Diego", others: ["UCSD"] });
  expect(institutionCalled("University of California at San Diego").others).toContain("UCSD");
  const whole = "Department of Tides, University of California San Diego";
  expect(institutionCalled(whole)).toEqual({ name: whole, others: [] });
});
