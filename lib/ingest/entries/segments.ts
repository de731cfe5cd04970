import { type FoundPeriod, findPeriods } from "#lib/ingest/dates.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passage.ts";

/** A stretch of a line between commas, dashes, tabs or brackets. */
export interface Segment {
  text: string;
  span: Span;
  /** Inside brackets. */
  bracketed: boolean;
}

const CUT =
  /\s*(?:,(?=\s|$)|;|\t|\n|[|•·]|\s[-–—]{1,3}\s|[()[\]]|(?<=[\p{L})]{3})(?<!(?<!\p{L})(?:Dept|Univ|Inst|Prof|Dipl|Fac|Natl|Tech))[.:](?=\s|$))\s*/gu;

/** The dates of a line, with spans in the document, and its other segments in order. */
export function segmentsOf(line: Passage): { periods: FoundPeriod[]; segments: Segment[] } {
  const found = findPeriods(line.text);
  let blank = line.text;
  for (const { span } of found)
    blank = blank.slice(0, span.start) + "\n".repeat(span.end - span.start) + blank.slice(span.end);
  const segments: Segment[] = [];
  let from = 0;
  let depth = 0;
  const push = (to: number) => {
    const raw = blank.slice(from, to);
    // "Stipend (three years) at the Harbour Institute": behind a bracket, "at" is no part of the name.
    const text = raw.trim().replace(/^(?:[\s:–—-]+\s)?(?:at\s+(?:the\s+)?(?=\p{Lu}))?|[\s.,:–—-]+$/gu, "");
    if (!/\p{L}/u.test(text)) return;
    const start = line.span.start + from + raw.indexOf(text);
    segments.push({
      text: text.replace(/\s+/gu, " "),
      span: { start, end: start + text.length },
      bracketed: depth > 0,
    });
  };
  for (const match of blank.matchAll(CUT)) {
    push(match.index);
    depth = Math.max(0, depth + (match[0].match(/[([]/g)?.length ?? 0) - (match[0].match(/[)\]]/g)?.length ?? 0));
    from = match.index + match[0].length;
  }
  push(blank.length);
  const periods = found.map((period) => ({
    ...period,
    span: { start: line.span.start + period.span.start, end: line.span.start + period.span.end },
  }));
  return { periods, segments };
}
