import type { ActivityEntry, Draft, EducationEntry, Fact, Period, PositionEntry, Span } from "#lib/ingest/draft.ts";
import { leastSure } from "#lib/ingest/facts.ts";
import {
  type MergedPublication,
  mayAgree,
  mergePublications,
  type Reading,
  type Sourced,
} from "#lib/ingest/merge-publications.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

export const PROFILE_FIELDS = [
  "name",
  "email",
  "link",
  "position",
  "affiliation",
  "phd-institution",
  "phd-year",
  "advisor",
  "interest",
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** A candidate's profile out of all their documents. */
export interface MergedProfile {
  facts: Sourced<{ field: ProfileField; value: string; label: string | null }>[];
  education: Sourced<{ entry: EducationEntry }>[];
  positions: Sourced<{ entry: PositionEntry }>[];
  activities: Sourced<{ entry: ActivityEntry }>[];
  publications: Sourced<MergedPublication>[];
}

/**
 * Joins the readings of one candidate's documents.
 * @param readings newest document first: where two documents print the same thing, the newer print is shown.
 */
export function mergeReadings(readings: readonly Reading[]): MergedProfile {
  return {
    facts: mergeFacts(readings),
    education: mergeEntries(readings, (draft) => draft.education, sameEducation),
    positions: mergeEntries(readings, (draft) => draft.employment, samePosition),
    activities: mergeEntries(readings, (draft) => draft.activities, sameActivity),
    publications: mergePublications(readings),
  };
}

function mergeFacts(readings: readonly Reading[]): MergedProfile["facts"] {
  const facts: MergedProfile["facts"] = [];
  const seen = new Set<string>();
  const add = (documentId: number, field: ProfileField, fact: Fact<string | number>, label: string | null = null) => {
    const value = String(fact.value);
    const key = `${field} ${foldWords(value) || value}`;
    if (seen.has(key)) return;
    seen.add(key);
    facts.push({ documentId, field, value, label, span: fact.span, confidence: fact.confidence });
  };
  const one = (field: ProfileField, pick: (draft: Draft) => Fact<string | number> | null) => {
    const found = surest(readings, pick);
    if (found) add(found.documentId, field, found.fact);
  };
  one("name", (draft) => draft.name);
  one("position", (draft) => draft.currentPosition);
  one("affiliation", (draft) => draft.affiliation);
  // Institution and year of a PhD are taken from one document, so that they belong together.
  const phd = readings.find(({ draft }) => draft.phd.institution && draft.phd.year);
  const institution = phd ? [phd] : readings;
  const ofPhd = (field: ProfileField, pick: (draft: Draft) => Fact<string | number> | null) => {
    const found = surest(institution, pick);
    if (found) add(found.documentId, field, found.fact);
  };
  ofPhd("phd-institution", (draft) => draft.phd.institution);
  ofPhd("phd-year", (draft) => draft.phd.year);
  for (const { documentId, draft } of readings) {
    for (const fact of draft.emails) add(documentId, "email", fact);
    for (const fact of draft.links) add(documentId, "link", { ...fact, value: fact.value.url }, fact.value.label);
    for (const fact of draft.phd.advisors) add(documentId, "advisor", fact);
    for (const fact of draft.interests) add(documentId, "interest", fact);
  }
  return facts;
}

/** The surest of what the documents say; the newest of equally sure ones. A person's word is surest of all. */
function surest(readings: readonly Reading[], pick: (draft: Draft) => Fact<string | number> | null) {
  let best: { documentId: number; fact: Fact<string | number> } | null = null;
  for (const { documentId, draft } of readings) {
    const fact = pick(draft);
    if (fact && (!best || fact.confidence > best.fact.confidence)) best = { documentId, fact };
  }
  return best;
}

/** All entries of all documents, without what a newer document (or an earlier line of the same one) already says. */
function mergeEntries<E extends object>(
  readings: readonly Reading[],
  pick: (draft: Draft) => E[],
  same: (a: E, b: E) => boolean,
): Sourced<{ entry: E }>[] {
  const merged: Sourced<{ entry: E }>[] = [];
  for (const { documentId, draft } of readings) {
    for (const entry of pick(draft)) {
      if (merged.some((known) => same(known.entry, entry))) continue;
      merged.push({ documentId, entry, span: spanOf(entry), confidence: leastSure(entry) });
    }
  }
  return merged;
}

function spanOf(entry: object): Span {
  if ("span" in entry) return entry.span as Span;
  return (entry as ActivityEntry).text.span;
}

function sameEducation(a: EducationEntry, b: EducationEntry): boolean {
  return (
    alike(a.institution.value, b.institution.value) &&
    degreeLevel(a) === degreeLevel(b) &&
    mayAgree(lastYear(a.period), lastYear(b.period))
  );
}

function samePosition(a: PositionEntry, b: PositionEntry): boolean {
  return (
    alike(a.organization?.value, b.organization?.value) &&
    alike(a.title?.value, b.title?.value) &&
    mayAgree(a.period?.value.start?.year, b.period?.value.start?.year)
  );
}

function sameActivity(a: ActivityEntry, b: ActivityEntry): boolean {
  return a.kind === b.kind && foldWords(a.text.value) === foldWords(b.text.value);
}

/** "EPFL" and "EPFL, Lausanne": one holds the words of the other, or one is not printed. */
function alike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [left, right] = [` ${foldWords(a)} `, ` ${foldWords(b)} `];
  return left.includes(right) || right.includes(left);
}

function lastYear(period: Fact<Period> | null): number | undefined {
  const end = period?.value.end;
  return typeof end === "object" && end !== null ? end.year : undefined;
}

function degreeLevel({ degree }: EducationEntry): string {
  const folded = foldWords(degree?.value ?? "").replaceAll(" ", "");
  if (/phd|dphil|doctor|docteur|promotion|drrer|scd/.test(folded)) return "doctor";
  if (/^m|master|magister|diplom/.test(folded)) return "master";
  if (/^b|bachelor|licen|undergrad/.test(folded)) return "bachelor";
  return folded;
}
