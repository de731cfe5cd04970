import type { EducationEntry, PositionEntry } from "#lib/ingest/draft.ts";
import { educationRules, positionRules } from "#lib/ingest/entries/same-station.ts";
import { alike } from "#lib/ingest/passages/alike.ts";

/**
 * Posts told in sentences, each once: a page may tell the same life in a short and in a long version. Of two that nothing
 * printed speaks against being one, the one that says when is kept.
 */
export const postsOnce = (told: readonly PositionEntry[]): PositionEntry[] => once(told, positionRules.same);

/** The same of degrees; two of one school and level are one if their words or their years agree. */
export const degreesOnce = (told: readonly EducationEntry[]): EducationEntry[] =>
  once(told, (a, b) => educationRules.same(a, b) && (agree(a, b) || endOf(a) === endOf(b)));

function once<E extends PositionEntry | EducationEntry>(told: readonly E[], same: (a: E, b: E) => boolean): E[] {
  const kept: E[] = [];
  for (const entry of told) {
    const at = kept.findIndex((known) => same(known, entry));
    if (at < 0) kept.push(entry);
    else if (kept[at]?.period === null && entry.period !== null) kept[at] = entry;
  }
  return kept;
}

const agree = (a: EducationEntry, b: EducationEntry): boolean => alike(a.degree?.value ?? "", b.degree?.value ?? "");

/** The year a degree was given; of one that says none, nothing that agrees with another. */
function endOf({ period, span }: EducationEntry): number {
  const end = period?.value.end;
  return typeof end === "object" && end !== null ? end.year : -1 - span.start;
}
