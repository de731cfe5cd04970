import fc from "fast-check";
import { expect, it } from "vitest";
import { MASK, maskedQuote, maskText } from "#lib/profile/mask.ts";
import { passageOf } from "#lib/reviews/passage.ts";

const TEXT = "Born 1 May in a small town. Works on graphs.";
const PLACES = [{ kind: "birth" as const, span: { start: 5, end: 10 } }];
const segments = maskText(TEXT, PLACES);
const shown = segments.map((one) => one.text).join("");

it("finds plain words where they stand, behind a mask of another length too", () => {
  const from = shown.indexOf("graphs");
  const place = passageOf(segments, from, from + 6);
  expect(place && TEXT.slice(place.start, place.end)).toBe("graphs");
});

it("takes a mask whole when a letter of it is selected", () => {
  const from = shown.indexOf(MASK) + 2;
  expect(passageOf(segments, from, from + 1)).toEqual({ start: 5, end: 10 });
});

it("is nothing for nothing, and for what lies beyond the text", () => {
  expect(passageOf(segments, 3, 3)).toBeNull();
  expect(passageOf(segments, shown.length, shown.length + 4)).toBeNull();
});

it("quotes what was selected, and of a mask never more than the mask", () => {
  fc.assert(
    fc.property(fc.nat(shown.length), fc.nat(shown.length), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const place = passageOf(segments, from, to);
      if (place === null) return from === to;
      const quote = maskedQuote(TEXT, PLACES, place);
      return quote.includes(shown.slice(from, to)) && !quote.includes("May");
    }),
  );
});
