import { expect, it } from "vitest";
import { compact } from "#lib/compact.ts";

it("gives the same text, of plain letters, of those of western Europe and of all others", () => {
  const page = "Ada Réed – Slow tides…";
  const pieces = [page, page.slice(0, 8), page.slice(9), "", "\u0000\u007f\u0080ÿ", "岡野志乃", "a😀b", "\ud83d"];
  expect(pieces.map(compact)).toEqual(pieces);
});
