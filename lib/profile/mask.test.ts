import fc from "fast-check";
import { expect, test } from "vitest";
import { MASK, maskedQuote, maskText, shownPlaces, shownText } from "#lib/profile/mask.ts";

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

const other = "Born 29 November 1989 in Old Oakfall-on-Sea. Widowed. Works on graphs.";
const others = [
  { kind: "birth" as const, span: { start: 0, end: 43 } },
  { kind: "marital" as const, span: { start: 45, end: 52 } },
];

test("texts that differ only beneath their masks are shown alike, offsets and all", () => {
  expect(shownText(other, others)).toEqual(shownText(text, [birth, marital]));
  const graphs = (whole: string) => ({ start: whole.indexOf("graphs"), end: whole.indexOf("graphs") + 6 });
  expect(shownPlaces(others).shown(graphs(other))).toEqual(shownPlaces([birth, marital]).shown(graphs(text)));
});

test("a place that touches a mask becomes the whole mask, in both directions", () => {
  const { shown, actual } = shownPlaces([birth, marital]);
  expect(shown({ start: 5, end: 10 })).toEqual({ start: 0, end: MASK.length });
  expect(shown({ start: 10, end: 31 })).toEqual({ start: 0, end: MASK.length + 1 });
  expect(actual({ start: 2, end: 3 })).toEqual({ start: 0, end: 30 });
  expect(shown({ start: 4, end: 4 })).toEqual({ start: 0, end: 0 });
});

test("places outside masks come back as they were", () => {
  const place = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ kind: "names" as const, span: { start, end: start + length } }));
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 5 }),
      fc.nat(90),
      fc.integer({ min: 1, max: 10 }),
      (places, start, length) => {
        const span = { start, end: start + length };
        fc.pre(places.every((one) => one.span.end <= span.start || one.span.start >= span.end));
        const { shown, actual } = shownPlaces(places);
        expect(actual(shown(span))).toEqual(span);
      },
    ),
  );
});
