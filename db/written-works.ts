import { and, asc, eq, ne, sql } from "drizzle-orm";
import { inBatches, insertEach } from "#db/insert-rows.ts";
import { newId } from "#db/schema/columns.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import type { Pen } from "#db/write.ts";
import { leastSure } from "#lib/ingest/draft/facts.ts";
import type { MergedProfile } from "#lib/ingest/merge/merge.ts";
import type { MergedPublication } from "#lib/ingest/merge/merge-publications.ts";
import { nameKey } from "#lib/profile/person-name.ts";
import { workKey } from "#lib/profile/same-work.ts";

/** Writes a candidate's publications anew, with authors and versions. */
export function writeWorks(
  pen: Pen,
  candidateId: number,
  openingId: number,
  found: MergedProfile["publications"],
): void {
  const known = workKeysOf(pen, candidateId);
  writePublications(pen, candidateId, openingId, found);
  markTogether(pen, openingId, [...known, ...workKeysOf(pen, candidateId)]);
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
    versionCount: publication.versions.length,
    together: false,
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
  const versions = found.flatMap((publication, index) => versionRows(rows[index]?.id ?? 0, publication));
  inBatches(versions, (batch) => pen.insert(publicationVersions).values(batch).run());
}

/** None for a work that one line tells. */
function versionRows(publicationId: number, { versions }: MergedPublication) {
  if (versions.flat().length < 2) return [];
  return versions.flatMap((printings, version) =>
    printings.map(({ documentId, entry }, printing) => ({
      id: newId(),
      publicationId,
      version,
      printing,
      documentId,
      ...entry.span,
      confidence: leastSure(entry),
      title: entry.title.value,
      venue: entry.venue,
      venueAsPrinted: entry.venueAsPrinted?.value ?? null,
      year: entry.year?.value ?? null,
      kind: entry.kind.value,
      status: entry.status.value,
      distinction: entry.distinction?.value ?? null,
      links: entry.links,
      authors: entry.authors.map((author) => author.value),
    })),
  );
}

function workKeysOf(pen: Pen, candidateId: number): string[] {
  const rows = pen
    .select({ workKey: publications.workKey })
    .from(publications)
    .where(and(eq(publications.candidateId, candidateId), ne(publications.workKey, "")))
    .all();
  return rows.map(({ workKey }) => workKey);
}

/** Keeps `together` true of these works, which other candidates may have too. */
export function markTogether(pen: Pick<Pen, "update">, openingId: number, workKeys: readonly string[]): void {
  const other = sql`EXISTS (SELECT 1 FROM ${publications} AS other WHERE other.opening_id = ${publications.openingId}
    AND other.work_key = ${publications.workKey} AND other.id <> ${publications.id})`;
  pen
    .update(publications)
    .set({ together: sql`NOT ${publications.together}` })
    .where(
      and(
        eq(publications.openingId, openingId),
        sql`${publications.workKey} IN (SELECT value FROM json_each(${JSON.stringify(workKeys)}))`,
        sql`${publications.together} <> ${other}`,
      ),
    )
    .run();
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
    titleKey: workKey(entry.title.value),
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
