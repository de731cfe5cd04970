import { eq } from "drizzle-orm";
import { keepFigures } from "#db/candidate-figures.ts";
import { keepCoauthors } from "#db/coauthor-lists.ts";
import { keepHiddenPlaces } from "#db/hidden-places.ts";
import { inBatches } from "#db/insert-rows.ts";
import { periodColumns } from "#db/period-columns.ts";
import { readingsOfCandidate } from "#db/readings.ts";
import { candidates } from "#db/schema/candidates.ts";
import { newId } from "#db/schema/columns.ts";
import { activities, education, positions, profileFacts } from "#db/schema/profile.ts";
import type { Pen } from "#db/write.ts";
import { writeWorks } from "#db/written-works.ts";
import type { Fact } from "#lib/ingest/draft.ts";
import { type MergedProfile, mergeReadings } from "#lib/ingest/merge/merge.ts";
import type { Sourced } from "#lib/ingest/reading.ts";

/**
 * Writes a candidate's profile anew from all accepted documents. Running it twice changes nothing: publications keep
 * their row ids as long as one of their printings, or the work itself, is still there. Stage, tags, reviews and notes
 * are not touched.
 */
export function rebuildProfile(pen: Pen, candidateId: number): void {
  const candidate = pen
    .select({ openingId: candidates.openingId })
    .from(candidates)
    .where(eq(candidates.id, candidateId))
    .get();
  if (!candidate) throw new Error(`There is no candidate ${candidateId} to rebuild.`);
  const readings = readingsOfCandidate(pen, candidateId);
  const profile = mergeReadings(readings);
  const name = profile.facts.find((fact) => fact.field === "name");
  if (name) pen.update(candidates).set({ name: name.value }).where(eq(candidates.id, candidateId)).run();
  writeFacts(pen, candidateId, profile);
  writeEntries(pen, candidateId, profile);
  writeWorks(pen, candidateId, candidate.openingId, profile.publications);
  keepFigures(pen, candidateId);
  keepCoauthors(pen, candidateId);
  keepHiddenPlaces(pen, candidateId, readings);
}

function writeFacts(pen: Pen, candidateId: number, { facts }: MergedProfile): void {
  pen.delete(profileFacts).where(eq(profileFacts.candidateId, candidateId)).run();
  const rows = facts.map(({ span, ...fact }) => ({ candidateId, ...fact, ...span }));
  inBatches(rows, (batch) => pen.insert(profileFacts).values(batch).run());
}

/** Readings from before labels were kept have none. */
const labelColumns = (under: Fact<string> | null) => ({
  under: under?.value ?? null,
  underStart: under?.span.start ?? null,
  underEnd: under?.span.end ?? null,
});

function writeEntries(pen: Pen, candidateId: number, profile: MergedProfile): void {
  for (const table of [education, positions, activities])
    pen.delete(table).where(eq(table.candidateId, candidateId)).run();
  const studyIds = profile.education.map(newId);
  const heldIds = profile.positions.map(newId);
  const receipt = ({ documentId, span, confidence }: Sourced<object>) => ({
    candidateId,
    documentId,
    ...span,
    confidence,
  });
  const studies = profile.education.map((found, at) => ({
    id: studyIds[at],
    besideId: found.besideOf === null ? null : studyIds[found.besideOf],
    ...receipt(found),
    ...periodColumns(found.entry.period?.value ?? null),
    institution: found.entry.institution.value,
    degree: found.entry.degree?.value ?? null,
    thesis: found.entry.thesis?.value ?? null,
    advisors: found.entry.advisors.map((advisor) => advisor.value),
  }));
  inBatches(studies, (batch) => pen.insert(education).values(batch).run());
  const held = profile.positions.map((found, at) => ({
    id: heldIds[at],
    besideId: found.besideOf === null ? null : heldIds[found.besideOf],
    ...receipt(found),
    ...periodColumns(found.entry.period?.value ?? null),
    organization: found.entry.organization?.value ?? null,
    title: found.entry.title?.value ?? null,
  }));
  inBatches(held, (batch) => pen.insert(positions).values(batch).run());
  const done = profile.activities.map((found) => ({
    ...receipt(found),
    ...periodColumns(found.entry.period?.value ?? null),
    kind: found.entry.kind,
    text: found.entry.text.value,
    ...labelColumns(found.entry.under ?? null),
  }));
  inBatches(done, (batch) => pen.insert(activities).values(batch).run());
}
