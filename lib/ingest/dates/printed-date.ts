import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { PartialDate } from "#lib/ingest/draft.ts";

/** How far from either end of a document its own date is looked for, in UTF-16 units. */
const HEAD = 700;
const TAIL = 500;

/** "Last updated: 3 March 2024", "Curriculum vitae, May 2023", "Version of 2022-05", "Stand: 05.2023". */
const LABEL =
  /(?:\b(?:last\s+)?(?:updated?|revised|revision|modified|edited|changed)\b|\bversion(?:\s+of)?\b|\bas\s+of\b|\bstand\b|\bmise\s+à\s+jour\b|\bactualizado\b|\baggiornato\b|\bcurriculum\s+vitae\b|\br[ée]sum[ée]\b|\bcv\b|\bdated?\b)[^\p{L}\d\n]{0,6}(?:(?:on|of|in|at|le|am|vom|date)\b[\s:]*)?$/iu;

/**
 * The date a document gives itself: one behind words such as "last updated", or alone on a line, near its head or its
 * foot. Null when it gives none. Of several the latest counts.
 * @param notAfter a date later than this year is no date of the document.
 */
function printedDate(text: string, notAfter: number): PartialDate | null {
  const ends = text.length <= HEAD + TAIL ? [text] : [text.slice(0, HEAD), text.slice(-TAIL)];
  const dates = ends.flatMap((end) => ownDates(end)).filter(({ year }) => year >= 1990 && year <= notAfter);
  return dates.sort((a, b) => b.year - a.year || (b.month ?? 0) - (a.month ?? 0))[0] ?? null;
}

function ownDates(end: string): PartialDate[] {
  return findPeriods(end).flatMap(({ period, span }) => {
    const date = period.start ?? (period.end === "present" ? null : period.end);
    const isPoint = period.start === null || period.end === null || sameDate(period.start, period.end);
    if (!date || !isPoint) return [];
    const lineStart = end.lastIndexOf("\n", span.start - 1) + 1;
    const before = end.slice(lineStart, span.start);
    const after = /^[^\n]*/u.exec(end.slice(span.end))?.[0] ?? "";
    const alone = date.month !== undefined && !/[\p{L}\d]/u.test(before + after.replace(/^\d{1,2}/u, ""));
    return alone || LABEL.test(before) ? [date] : [];
  });
}

function sameDate(a: PartialDate, b: PartialDate | "present"): boolean {
  return b !== "present" && a.year === b.year && a.month === b.month;
}

/** When a document that was imported at `addedAt` says it was written; null when it does not. */
export function dateOf(text: string, addedAt: Date): PartialDate | null {
  return printedDate(text, addedAt.getUTCFullYear());
}

/** Documents by the date each gives itself, or else by when it was imported, newest first. */
export function newestFirst<D extends { text: string; addedAt: Date }>(documents: readonly D[]): D[] {
  const ages = new Map(documents.map((one) => [one, ageOf(one)]));
  return documents.toSorted((a, b) => (ages.get(b) ?? 0) - (ages.get(a) ?? 0));
}

/** Milliseconds since 1970; of a printed year or month its middle, in UTC, and never after the import. */
function ageOf({ text, addedAt }: { text: string; addedAt: Date }): number {
  const date = dateOf(text, addedAt);
  if (date === null) return addedAt.getTime();
  const middle = date.month === undefined ? Date.UTC(date.year, 6, 1) : Date.UTC(date.year, date.month - 1, 15);
  return Math.min(middle, addedAt.getTime());
}
