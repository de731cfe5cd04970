import type { Span } from "#lib/ingest/draft.ts";

/**
 * A place in a document by its printed words, so that it is found again when the document is read anew and every
 * offset has moved. White space does not count: another reader may break lines elsewhere.
 */
export interface Anchor {
  printed: string;
  /** The words just before and just after, which tell equal passages apart. */
  before: string;
  after: string;
  /** Where it stood, in units of the text it was taken from. */
  start: number;
}

const CONTEXT = 40;

/** The anchor of a span of `text`. */
export function anchorOf(text: string, span: Span): Anchor {
  return {
    printed: fold(text.slice(span.start, span.end)).text,
    before: fold(text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start)).text.slice(-CONTEXT),
    after: fold(text.slice(span.end, span.end + 2 * CONTEXT)).text.slice(0, CONTEXT),
    start: span.start,
  };
}

/**
 * Finds anchors in a text. Of several equal passages the one with the most equal surroundings is meant, then the
 * nearest to where it stood. Null when the words are no longer there.
 */
export function anchorFinder(text: string): (anchor: Anchor) => Span | null {
  const folded = fold(text);
  return (anchor) => {
    if (anchor.printed === "") return null;
    let best: { span: Span; context: number; distance: number } | null = null;
    let at = folded.text.indexOf(anchor.printed);
    for (; at >= 0; at = folded.text.indexOf(anchor.printed, at + 1)) {
      const end = at + anchor.printed.length;
      const span = { start: folded.offsets[at] ?? 0, end: (folded.offsets[end - 1] ?? 0) + 1 };
      const context =
        agreeing(backwards(folded.text.slice(0, at).trimEnd().slice(-CONTEXT)), backwards(anchor.before)) +
        agreeing(folded.text.slice(end, end + CONTEXT + 1).trimStart(), anchor.after);
      const distance = Math.abs(span.start - anchor.start);
      if (!best || context > best.context || (context === best.context && distance < best.distance))
        best = { span, context, distance };
    }
    return best?.span ?? null;
  };
}

/** Single blanks for white space, none at the ends; `offsets[i]` is where character i stood. */
function fold(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let folded = "";
  for (const word of text.matchAll(/\S+/gu)) {
    if (folded !== "") {
      folded += " ";
      offsets.push(word.index - 1);
    }
    for (let at = 0; at < word[0].length; at += 1) offsets.push(word.index + at);
    folded += word[0];
  }
  return { text: folded, offsets };
}

function agreeing(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function backwards(text: string): string {
  return [...text].reverse().join("");
}
