import { expect, test } from "vitest";
import { pinOf, pinPlaces } from "./pin-places.ts";

test("each column that stays rests behind those before it, unless too much of the window would be taken", () => {
  const room = "60cqi";
  expect(pinPlaces(["17ch", "120px"], 2.25)).toEqual({
    "--pin-0": `min(2.25rem, (${room} - (2.25rem + calc(17 * var(--character)))) * 9999)`,
    "--pin-1": `min(2.25rem + calc(17 * var(--character)), (${room} - (2.25rem + calc(17 * var(--character)) + calc(120px))) * 9999)`,
  });
  expect(pinPlaces([], 2.25)).toEqual({});
});

test("a cell knows its place, and the last that stays is marked; what scrolls has none", () => {
  expect(pinOf(0, 2)).toEqual({ style: { left: "var(--pin-0)" }, last: false });
  expect(pinOf(1, 2)).toEqual({ style: { left: "var(--pin-1)" }, last: true });
  expect(pinOf(2, 2)).toBeUndefined();
  expect(pinOf(1, 2)).toBe(pinOf(1, 2));
});
