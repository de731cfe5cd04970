import fc from "fast-check";
import { expect, test } from "vitest";
import type { SetBlock } from "#lib/ingest/draft.ts";
import { type MaskedPlace, shownPlaces, shownText } from "#lib/profile/mask.ts";
import { setText } from "#lib/profile/set-text.ts";

const TEXT = "Ada Reed\nBorn 1 May 1980\nPapers\nSlow tides.\nSalt walls, with\nOlaf Stone.\nThe end.";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const BLOCKS: SetBlock[] = [
  { kind: "heading", level: 2, span: span("Papers") },
  { kind: "item", level: 1, span: span("Slow tides.") },
  { kind: "item", level: 1, span: span("Salt walls, with\nOlaf Stone.") },
];
const MASKED: MaskedPlace[] = [{ kind: "birth", span: span("1 May 1980") }];

test("headings and items stand apart, masks and all letters in place", () => {
  const { shown } = shownPlaces(MASKED);
  const blocks = BLOCKS.map((block) => ({ ...block, span: shown(block.span) }));
  const set = setText(shownText(TEXT, MASKED), blocks);
  expect(set.map(({ kind, segments }) => [kind, segments.map(({ text }) => text).join("")])).toEqual([
    [null, "Ada Reed\nBorn [masked]\n"],
    ["heading", "Papers\n"],
    ["item", "Slow tides.\n"],
    ["item", "Salt walls, with\nOlaf Stone.\n"],
    [null, "The end."],
  ]);
});

test("whatever is masked and wherever blocks stand, the text is shown letter for letter", () => {
  const place = fc.tuple(fc.nat(TEXT.length), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(place), fc.array(place), (masks, placed) => {
      const segments = shownText(
        TEXT,
        masks.map((mask) => ({ kind: "birth" as const, span: { ...mask, end: Math.min(mask.end, TEXT.length) } })),
      );
      const blocks = placed
        .sort((a, b) => a.start - b.start)
        .map((at) => ({ kind: "item" as const, level: 1, span: at }));
      const words = (list: typeof segments) => list.map(({ text }) => text).join("");
      expect(words(setText(segments, blocks).flatMap((stretch) => stretch.segments))).toBe(words(segments));
    }),
  );
});
