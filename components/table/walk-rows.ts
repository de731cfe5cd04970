import type { FocusEvent, KeyboardEvent } from "react";

const STOPS = "a[href], button, input, summary";

/**
 * Arrows lead from the heads of a table into its rows, and from row to row in the same column; where a cell holds nothing
 * that takes the focus, to what names its row. Fields to write in keep their arrows.
 */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const from = event.target as HTMLElement;
  const cell = from.closest("th, td");
  const row = cell?.closest("tr");
  if (!cell || !row || !from.matches("a[href], button, summary, [role=separator], input[type=checkbox]")) return;
  const next = stopIn(nextRow(row, event.key === "ArrowDown"), placeOf(cell));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Pixels left between what takes the focus and what it was under. */
const AIR = 8;

/**
 * What the keys reach in a row comes out from under the heads and the columns that stay, which lie over it. What is pressed
 * by a pointer stays under the pointer.
 */
export function uncover({ target, currentTarget: scroll }: FocusEvent<HTMLElement>): void {
  const cell = target.closest("tbody td, tbody th");
  if (!cell || !target.matches(":focus-visible")) return;
  const own = target.getBoundingClientRect();
  const under = (scroll.querySelector("thead th")?.getBoundingClientRect().bottom ?? own.top) - own.top;
  if (under > 0) scroll.scrollTop -= under + AIR;
  const last = cell.parentElement?.querySelector("[data-pinned=last]");
  // Where it stays is asked of its head: a cell begins to stay only with the frame after the first move to the side.
  const head = scroll.querySelector("thead [data-pinned=last]");
  if (!last || !head || cell.matches("[data-pinned]") || cell.compareDocumentPosition(last) & FOLLOWS) return;
  const behind = head.getBoundingClientRect().right - own.left;
  if (behind > 0) scroll.scrollLeft -= behind + AIR;
}

/** The other stands after this one: Node.DOCUMENT_POSITION_FOLLOWING, which is not there on the server. */
const FOLLOWS = 4;

/** The row beneath or above with something in it; above the first of them the heads. */
function nextRow(row: Element, down: boolean): Element | null {
  const step = (from: Element) => (down ? from.nextElementSibling : from.previousElementSibling);
  let next = step(row);
  while (next && !next.querySelector(STOPS)) next = step(next);
  if (next) return next;
  const part = row.closest("thead, tbody");
  const other = part && (down ? part.nextElementSibling : part.previousElementSibling);
  return [...(other?.children ?? [])].find((one) => one.querySelector(STOPS)) ?? null;
}

/** Columns before a cell: one cell may stand for many. */
function placeOf(cell: Element): number {
  let place = 0;
  for (let one = cell.previousElementSibling; one; one = one.previousElementSibling)
    place += (one as HTMLTableCellElement).colSpan;
  return place;
}

function stopIn(row: Element | null, place: number): HTMLElement | null {
  const cell = row && [...row.children].find((one) => placeOf(one) === place);
  const cells = [cell, row?.querySelector("th"), row];
  return cells.map((cell) => cell?.querySelector<HTMLElement>(STOPS)).find((stop) => stop) ?? null;
}
