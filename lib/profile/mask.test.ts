import fc from "fast-check";
import { expect, test } from "vitest";
import { MASK, maskedQuote, maskText } from "#lib/profile/mask.ts";

const text = "Born 3 May 1990 in Port Ellery. Married. Works on graphs.";
const birth = { kind: "birth" as const, span: { start: 0, end: 30 } };
const marital = { kind: "marital" as const, span: { start: 32, end: 39 } };

test("protected places become a mask of one width, everything else stays", () => {
  expect(maskText(text, [marital, birth]).map((segment) => segment.text)).toEqual([
    MASK,
    ". ",
    MASK,
    ". Works on graphs.",
  ]);
});

test("a quotation that begins inside a protected place shows none of it", () => {
  expect(maskedQuote(text, [birth, marital], { start: 5, end: 45 })).toBe(`${MASK}. ${MASK}. Work`);
});

test("whatever the places, segments cover the text in order and no protected letter is shown", () => {
  const place = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ kind: "health" as const, span: { start: Math.min(a, b), end: Math.max(a, b) } }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), (places) => {
      const segments = maskText(text, places);
      let at = 0;
      for (const segment of segments) {
        expect(segment.start).toBe(at);
        at = segment.end;
        if (segment.masked) expect(segment.text).toBe(MASK);
        else
          for (const { span } of places)
            expect(segment.end <= span.start || segment.start >= span.end || span.start === span.end).toBe(true);
      }
      expect(at).toBe(text.length);
    }),
  );
});
