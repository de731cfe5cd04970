import type { Span } from "#lib/ingest/draft.ts";
import type { TextSegment } from "#lib/profile/mask.ts";
import { passageOf } from "#lib/reviews/passage.ts";

/** Words of a shown document that are selected: their place in its text, and where they stand on the screen. */
export interface SelectedPassage {
  span: Span;
  range: Range;
}

/**
 * What is selected inside `root`, without blanks at its ends; null when the selection is empty or elsewhere.
 * @param segments what `root` shows, letter for letter.
 */
export function selectedPassage(root: HTMLElement, segments: readonly TextSegment[]): SelectedPassage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const from = before.toString().length + words.length - words.trimStart().length;
  const span = passageOf(segments, from, from + words.trim().length);
  return span && { span, range };
}
