import { expect, test } from "vitest";
import { maskedQuote } from "#lib/profile/mask.ts";
import { blankOut, excerptOf, markTerms } from "#lib/search/excerpt.ts";
import { parseSearch } from "#lib/search/words.ts";

const text = `Ada Quill\nMarried, two horses.\n${"Filler line of a long document.\n".repeat(40)}Works on slow rivers and knots in rivers.\nEnd.`;
const span = { start: text.indexOf("Married"), end: text.indexOf("Married") + "Married, two horses".length };
const places = [{ kind: "marital" as const, span }];
const shown = (typed: string) =>
  excerptOf(text, places, parseSearch(typed))
    .pieces.map((one) => (one.found ? `[${one.text}]` : one.text))
    .join("");

test("the excerpt is where most of the words stand together, and says where", () => {
  const { at } = excerptOf(text, places, parseSearch("rivers knots"));
  expect(shown("rivers knots")).toContain("slow [rivers] and [knots] in [rivers]");
  expect(shown("rivers knots").startsWith("…")).toBe(true);
  const whole = maskedQuote(text, places, { start: 0, end: text.length });
  expect(whole.slice(at?.start, at?.end)).toBe("rivers");
});

test("a masked word is neither found nor shown, and nothing tells its length", () => {
  expect(excerptOf(text, places, parseSearch("horses")).at).toBeNull();
  for (const typed of ["horses", "quill", "Married"]) {
    expect(shown(typed)).not.toMatch(/horses|Married/);
    expect(shown(typed)).toContain("[masked]");
  }
  expect(blankOut(text, places)).toHaveLength(text.length);
  expect(blankOut(text, places)).not.toContain("horses");
});

test("a line is marked whole", () => {
  expect(markTerms("Knots in Slow Rivers", parseSearch("river"))).toEqual([
    { text: "Knots in Slow ", found: false },
    { text: "Rivers", found: true },
  ]);
});
