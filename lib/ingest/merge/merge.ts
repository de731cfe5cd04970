import { leastSure } from "#lib/ingest/draft/facts.ts";
import type { ActivityEntry, EducationEntry, PositionEntry } from "#lib/ingest/draft.ts";
import { educationRules, positionRules } from "#lib/ingest/entries/same-station.ts";
import { type MergedFact, mergeFacts } from "#lib/ingest/merge/merge-facts.ts";
import { type MergedPublication, mergePublications } from "#lib/ingest/merge/merge-publications.ts";
import { type MergedEntry, mergeStations } from "#lib/ingest/merge/merge-stations.ts";
import type { Reading, Sourced } from "#lib/ingest/reading.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/** A candidate's profile out of all their documents. */
export interface MergedProfile {
  facts: MergedFact[];
  education: MergedEntry<EducationEntry>[];
  positions: MergedEntry<PositionEntry>[];
  activities: Sourced<{ entry: ActivityEntry }>[];
  publications: Sourced<MergedPublication>[];
}

/**
 * Joins the readings of one candidate's documents. Where they disagree, the newest holds unless a person chose another,
 * and what the others say stays beside it.
 * @param readings newest document first (`newestFirst` of lib/ingest/dates/printed-date.ts).
 */
export function mergeReadings(readings: readonly Reading[]): MergedProfile {
  return {
    facts: mergeFacts(readings),
    education: mergeStations(readings, (draft) => draft.education, educationRules),
    positions: mergeStations(readings, (draft) => draft.employment, positionRules),
    activities: mergeActivities(readings),
    publications: mergePublications(readings),
  };
}

/**
 * Awards, talks and the rest of all documents, without what a newer one already says in the same words. One document may
 * say the same under two labels: a conference somebody refereed for and spoke at.
 */
function mergeActivities(readings: readonly Reading[]): MergedProfile["activities"] {
  const seen = new Map<string, { documentId: number; labels: Set<string> }>();
  return readings.flatMap(({ documentId, draft }) =>
    draft.activities.flatMap((entry) => {
      const key = `${entry.kind} ${foldWords(entry.text.value)}`;
      const label = foldWords(entry.under?.value ?? "");
      const before = seen.get(key) ?? { documentId, labels: new Set<string>() };
      if (before.documentId !== documentId || before.labels.has(label)) return [];
      seen.set(key, { documentId, labels: before.labels.add(label) });
      return [{ documentId, entry, span: entry.text.span, confidence: leastSure(entry) }];
    }),
  );
}
