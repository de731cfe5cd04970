import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { keepFigures } from "#db/candidate-figures.ts";
import { readingsOfCandidate } from "#db/readings.ts";
import {
  activities,
  authorships,
  candidates,
  education,
  positions,
  profileFacts,
  publications,
} from "#db/schema/candidates.ts";
import { newId } from "#db/schema/columns.ts";
import type { Pen } from "#db/write.ts";
import type { Fact, Period } from "#lib/ingest/draft.ts";
import { type MergedProfile, mergeReadings } from "#lib/ingest/merge.ts";
import type { Sourced } from "#lib/ingest/merge-publications.ts";
import { nameKey } from "#lib/profile/person-name.ts";

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
  const profile = mergeReadings(readingsOfCandidate(pen, candidateId));
  const name = profile.facts.find((fact) => fact.field === "name");
  if (name) pen.update(candidates).set({ name: name.value }).where(eq(candidates.id, candidateId)).run();
  writeFacts(pen, candidateId, profile);
  writeEntries(pen, candidateId, profile);
  writePublications(pen, candidateId, candidate.openingId, profile.publications);
  keepFigures(pen, candidateId);
}

function writeFacts(pen: Pen, candidateId: number, { facts }: MergedProfile): void {
  pen.delete(profileFacts).where(eq(profileFacts.candidateId, candidateId)).run();
  const rows = facts.map(({ span, ...fact }) => ({ candidateId, ...fact, ...span }));
  inBatches(rows, (batch) => pen.insert(profileFacts).values(batch).run());
}

function writeEntries(pen: Pen, candidateId: number, profile: MergedProfile): void {
  for (const table of [education, positions, activities])
    pen.delete(table).where(eq(table.candidateId, candidateId)).run();
  const receipt = ({ documentId, span, confidence }: Sourced<object>) => ({
    candidateId,
    documentId,
    ...span,
    confidence,
  });
  const studies = profile.education.map((found) => ({
    ...receipt(found),
    ...periodColumns(found.entry.period),
    institution: found.entry.institution.value,
    degree: found.entry.degree?.value ?? null,
    thesis: found.entry.thesis?.value ?? null,
    advisors: found.entry.advisors.map((advisor) => advisor.value),
  }));
  inBatches(studies, (batch) => pen.insert(education).values(batch).run());
  const held = profile.positions.map((found) => ({
    ...receipt(found),
    ...periodColumns(found.entry.period),
    organization: found.entry.organization?.value ?? null,
    title: found.entry.title?.value ?? null,
  }));
  inBatches(held, (batch) => pen.insert(positions).values(batch).run());
  const done = profile.activities.map((found) => ({
    ...receipt(found),
    ...periodColumns(found.entry.period),
    kind: found.entry.kind,
    text: found.entry.text.value,
  }));
  inBatches(done, (batch) => pen.insert(activities).values(batch).run());
}

function periodColumns(period: Fact<Period> | null) {
  const { start = null, end = null } = period?.value ?? {};
  const closed = end === "present" ? null : end;
  return {
    startYear: start?.year ?? null,
    startMonth: start?.month ?? null,
    endYear: closed?.year ?? null,
    endMonth: closed?.month ?? null,
    ongoing: end === "present",
  };
}

function writePublications(
  pen: Pen,
  candidateId: number,
  openingId: number,
  found: MergedProfile["publications"],
): void {
  const ids = keptIds(pen, candidateId, found);
  const rows = found.map((publication, index) => ({
    id: ids[index] ?? newId(),
    candidateId,
    openingId,
    documentId: publication.documentId,
    ...publication.span,
    confidence: publication.confidence,
    workKey: publication.workKey,
    ...publicationColumns(publication.entry),
  }));
  // Authorships go with their publication.
  pen.delete(publications).where(eq(publications.candidateId, candidateId)).run();
  insertEach(pen, publications, rows);
  const authors = found.flatMap(({ entry }, index) =>
    entry.authors.map((author, at) => ({
      publicationId: rows[index]?.id ?? 0,
      position: at + 1,
      name: author.value,
      nameKey: nameKey(author.value),
      self: entry.self === at,
      equal: entry.equalContribution.includes(at),
    })),
  );
  insertEach(pen, authorships, authors);
}

/** Ids of the rows that are there now, for the publications they will be again: by print, then by work. */
function keptIds(pen: Pen, candidateId: number, found: MergedProfile["publications"]): (number | undefined)[] {
  const before = pen
    .select({
      id: publications.id,
      documentId: publications.documentId,
      start: publications.start,
      workKey: publications.workKey,
    })
    .from(publications)
    .where(eq(publications.candidateId, candidateId))
    .orderBy(asc(publications.id))
    .all();
  const byPrint = new Map(before.map((row) => [`${row.documentId} ${row.start}`, row.id]));
  const free = new Set(before.map((row) => row.id));
  const take = (id: number | undefined) => (id !== undefined && free.delete(id) ? id : undefined);
  const kept = found.map(({ printings }) => {
    for (const { documentId, start } of printings) {
      const id = take(byPrint.get(`${documentId} ${start}`));
      if (id !== undefined) return id;
    }
    return undefined;
  });
  return kept.map(
    (id, index) => id ?? take(before.find((row) => free.has(row.id) && row.workKey === found[index]?.workKey)?.id),
  );
}

function publicationColumns(entry: MergedProfile["publications"][number]["entry"]) {
  const { self, equalContribution } = entry;
  const sharesFirst = self !== null && equalContribution.includes(0) && equalContribution.includes(self);
  return {
    title: entry.title.value,
    venue: entry.venue,
    venueAsPrinted: entry.venueAsPrinted?.value ?? null,
    host: entry.host,
    year: entry.year?.value ?? null,
    kind: entry.kind.value,
    status: entry.status.value,
    distinction: entry.distinction?.value ?? null,
    arxiv: entry.arxiv?.value ?? null,
    doi: entry.doi?.value ?? null,
    workshopVersion: entry.workshopVersion?.value ?? null,
    selected: entry.selected,
    links: entry.links,
    authorCount: entry.authors.length,
    authorsTruncated: entry.authorsTruncated,
    authorPosition: self === null ? null : self + 1,
    firstAuthor: self === 0 || sharesFirst,
    authorsText: entry.authors.map((author) => author.value).join(", "),
  };
}

/**
 * Inserts whole rows, every column given, with one prepared statement: the two big tables of a profile are most of the
 * work of accepting hundreds at once.
 */
function insertEach<T extends SQLiteTable>(pen: Pen, table: T, rows: Required<T["$inferInsert"]>[]): void {
  const slots = Object.fromEntries(Object.keys(getTableColumns(table)).map((key) => [key, sql.placeholder(key)]));
  const statement = pen
    .insert(table)
    .values(slots as T["$inferInsert"])
    .prepare();
  for (const row of rows) statement.run(row);
}

/** SQLite takes at most 32,766 values in one statement. */
function inBatches<R>(rows: R[], insert: (batch: R[]) => void): void {
  for (let at = 0; at < rows.length; at += 500) insert(rows.slice(at, at + 500));
}
