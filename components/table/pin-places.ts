import type { CSSProperties } from "react";

/** What columns that stay may take of the table's window, so that the others still have room. */
const MOST_PINNED = "60cqi";

/**
 * Where each column that stays comes to rest, as properties of the table: behind those before it. One that would take too
 * much of the window is let go of, by a place that is never reached.
 * @param widths of the columns that stay, as CSS lengths, from the left.
 * @param first rem before them.
 */
export function pinPlaces(widths: readonly string[], first: number): Record<string, string> {
  // A character is the table's own, also in heads, which are set bolder.
  const lengths = widths.map((width) => `calc(${width.replaceAll(/([\d.]+)ch/gu, "$1 * var(--character)")})`);
  const upTo = (place: number) => [`${first}rem`, ...lengths.slice(0, place)].join(" + ");
  return Object.fromEntries(
    lengths.map((_, place) => [
      `--pin-${place}`,
      `min(${upTo(place)}, (${MOST_PINNED} - (${upTo(place + 1)})) * 9999)`,
    ]),
  );
}

/** A cell of a column that stays: where it comes to rest, and whether the others scroll along its right edge. */
export interface Pin {
  style: CSSProperties;
  last: boolean;
}

/**
 * The same object each time, so that cells which stay as they are need not be drawn again.
 * @param place of the column, from 0.
 * @param pinned how many columns stay.
 */
export function pinOf(place: number, pinned: number): Pin | undefined {
  if (place >= pinned) return undefined;
  const known = place === pinned - 1 ? LAST : OTHERS;
  known[place] ??= { style: { left: `var(--pin-${place})` }, last: known === LAST };
  return known[place];
}

/** How a cell says so to its style. */
export const pinWord = (pin: Pin | undefined): "last" | "yes" | undefined => pin && (pin.last ? "last" : "yes");

const LAST: Pin[] = [];
const OTHERS: Pin[] = [];
