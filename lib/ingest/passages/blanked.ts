import type { Span } from "#lib/ingest/draft.ts";

/**
 * The text with these places, in order, made blank, line breaks and tabs aside, or all that fits `what` in them; its length
 * is kept. What overlaps a place before it is left as it is.
 */
export function blanked(text: string, places: readonly Span[], what = /[^\n\t]/g): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of places) {
    if (start < from) continue;
    parts.push(text.slice(from, start), text.slice(start, end).replace(what, " "));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
