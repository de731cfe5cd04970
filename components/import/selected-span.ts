import type { Span } from "#lib/ingest/draft.ts";

/**
 * The place in the document's text that the reader has selected inside `box`, without blanks at its ends; null when
 * nothing (or something outside) is selected. Pieces carry their offset as `data-start`.
 */
export function selectedSpan(box: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.commonAncestorContainer)) return null;
  const start = offsetAt(range.startContainer, range.startOffset, box);
  const end = offsetAt(range.endContainer, range.endOffset, box);
  if (start === null || end === null || start >= end) return null;
  const words = range.toString();
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  return before + after >= words.length ? null : { start: start + before, end: end - after };
}

function offsetAt(node: Node, offset: number, box: HTMLElement): number | null {
  // A bound on an element stands between its children: at the piece before or after it.
  if (node instanceof Element && !(node as HTMLElement).dataset.start) {
    const next = node === box ? node.children[offset] : undefined;
    if (next) return startOf(next);
    const last = node === box ? node.lastElementChild : null;
    return last && startOf(last) !== null ? (startOf(last) ?? 0) + (last.textContent?.length ?? 0) : null;
  }
  const piece = (node instanceof Element ? node : node.parentElement)?.closest("[data-start]");
  const start = piece && startOf(piece);
  return typeof start === "number" ? start + (node instanceof Element ? 0 : offset) : null;
}

function startOf(piece: Element): number | null {
  const start = (piece as HTMLElement).dataset.start;
  return start === undefined ? null : Number(start);
}
