import type { KeyboardEvent } from "react";

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
  const next = stopIn(nextRow(row, event.key === "ArrowDown"), [...row.children].indexOf(cell));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

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

function stopIn(row: Element | null, place: number): HTMLElement | null {
  const cells = [row?.children[place], row?.querySelector("th"), row];
  return cells.map((cell) => cell?.querySelector<HTMLElement>(STOPS)).find((stop) => stop) ?? null;
}
