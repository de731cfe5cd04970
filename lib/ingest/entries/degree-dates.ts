import type { ReadDocument } from "#lib/ingest/document.ts";
import type { EducationEntry } from "#lib/ingest/draft.ts";
import { partedFromDates } from "#lib/ingest/entries/parting-dash.ts";
import { levelOf } from "#lib/ingest/entries/restated-degrees.ts";
import { namesStudies } from "#lib/ingest/entries/studies.ts";

/** The degrees of one section with what their dates say only beside each other: a dash behind a year may mean three things. */
export function datedTogether(document: ReadDocument, entries: EducationEntry[]): EducationEntry[] {
  return withSharedDates(withoutDashes(document, joinedDates(document, entries)));
}

/** "BSc, Salt" above "BA, Walls" and "August 2005": two degrees of one rank below one printed school share the date that follows. */
function withSharedDates(entries: EducationEntry[]): EducationEntry[] {
  return entries.map((entry, at) => {
    const next = entries[at + 1];
    const isBeside =
      !entry.period &&
      next?.period?.value.start === null &&
      next.institution.span.start === entry.institution.span.start &&
      next.institution.span.end === entry.institution.span.end;
    return isBeside && levelOf(entry) !== null && levelOf(entry) === levelOf(next)
      ? { ...entry, period: next.period }
      : entry;
  });
}

/** The date ends in a dash and nothing behind it. */
function endsInDash({ text }: ReadDocument, { period }: EducationEntry): boolean {
  return period?.value.end === "present" && /[‐‑‒–—-]\s*$/u.test(text.slice(period.span.start, period.span.end));
}

/** "MSc in Botany⇥August 2013 –" above "With distinction⇥July 2015": the second row ends what the first began. */
function joinedDates(document: ReadDocument, entries: EducationEntry[]): EducationEntry[] {
  const joined: EducationEntry[] = [];
  for (const entry of entries) {
    const above = joined.at(-1);
    const { start, end } = entry.period?.value ?? { start: null, end: null };
    const begun = above?.period?.value.start;
    const isNew = namesStudies(entry.degree?.value ?? "") || start !== null || end === null || end === "present";
    if (!above?.period || !begun || isNew || end.year < begun.year || !endsInDash(document, above)) joined.push(entry);
    else {
      const { institution } = above.institution.confidence < entry.institution.confidence ? entry : above;
      joined[joined.length - 1] = { ...above, institution, period: { ...above.period, value: { start: begun, end } } };
    }
  }
  return joined;
}

/** "2018 - PhD", "2012 - MSc": a dash behind each year parts it from its degree; nobody still works for both. */
function withoutDashes(document: ReadDocument, entries: EducationEntry[]): EducationEntry[] {
  const parted = new Set(partedFromDates(document.text, entries));
  return entries.map((entry) =>
    parted.has(entry) && entry.period
      ? { ...entry, period: { ...entry.period, value: { start: null, end: entry.period.value.start } } }
      : entry,
  );
}
