import type { Range } from "./drawn-range.ts";

/**
 * The columns that can be seen through what scrolls around a table, wholly or partly, as places from 0; null when they all
 * can. To be asked while the page is laid out.
 */
export function columnsIn(box: HTMLElement): Range | null {
  if (box.scrollWidth <= box.clientWidth) return null;
  const heads = [...box.querySelectorAll("thead [data-column]")].map((head) => head.getBoundingClientRect());
  const { left } = box.getBoundingClientRect();
  return columnsBetween(heads, { left, right: left + box.clientWidth });
}

/** Of columns from left to right, those that lie wholly or partly between two edges. */
export function columnsBetween(
  columns: readonly { left: number; right: number }[],
  { left, right }: { left: number; right: number },
): Range {
  const inside = columns.map((column) => column.right > left && column.left < right);
  const first = inside.indexOf(true);
  return first < 0 ? { first: 0, last: 0 } : { first, last: inside.lastIndexOf(true) + 1 };
}
