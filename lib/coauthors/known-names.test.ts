import fc from "fast-check";
import { expect, test } from "vitest";
import { knownAmong } from "#lib/coauthors/known-names.ts";
import { nameWords } from "#lib/conflicts/find-person.ts";
import { compareNames, nameKey } from "#lib/profile/person-name.ts";

const printed = (names: readonly string[]) => names.map((name) => ({ key: nameKey(name), name }));

const given = fc.constantFrom(
  "Jörg",
  "Joerg",
  "Xiao-Ming",
  "Xiaoming",
  "Ana",
  "Ana María",
  "J.",
  "Wei",
  "Þóra",
  "A. B.",
);
const family = fc.constantFrom(
  "Müller",
  "Mueller",
  "Li",
  "van der Berg",
  "Vanderberg",
  "Sørensen",
  "Soerensen",
  "Quispe Mamani",
);
const name = fc
  .tuple(given, family, fc.boolean())
  .map(([first, last, inverted]) => (inverted ? `${last}, ${first}` : `${first} ${last}`));

test("finds whom a comparison of all that share a word would find", () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 6 }), fc.array(name, { maxLength: 12 }), (known, names) => {
      for (const only of ["any", "same"] as const) {
        const found = knownAmong(known, printed(names), only);
        for (const one of names) {
          const words = new Set(nameWords(one));
          const near = known.filter((other) => nameWords(other).some((word) => words.has(word)));
          const verdicts = near.map((other) => compareNames(other, one));
          const sought = verdicts.includes("same") || (only === "any" && verdicts.includes("compatible"));
          if (sought) expect([one, found.has(nameKey(one))]).toEqual([one, true]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("the best agreement wins, and of equals the first", () => {
  const found = knownAmong(["A. Torvald", "Ada Torvald", "Ada Torvald"], printed(["Torvald, Ada", "Bo Lindqvist"]));
  expect([...found]).toEqual([["ada torvald", { at: 1, agreement: "same" }]]);
});
