import { asc, desc, eq } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { visibleDocument, wayToOriginal } from "#db/documents.ts";
import { hasMasks } from "#db/masks.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts, imports } from "#db/schema/documents.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { ImportRow, Namesake } from "#lib/ingest/intake/import-row.ts";
import type { DraftSummary } from "#lib/ingest/sureness/summary.ts";
import { compareNames, nameKey } from "#lib/profile/person-name.ts";

/** The import desk: every document of the opening that the viewer may see, newest first. Two queries. @throws {NotFound} for all but the chair. */
export function listImports(viewer: SeatedViewer): ImportRow[] {
  permit(viewer, "document.read", { openingId: viewer.seat.openingId, candidateId: null });
  const rows = database()
    .select({
      documentId: documents.id,
      fileName: documents.fileName,
      kind: documents.kind,
      size: documents.size,
      addedAt: documents.addedAt,
      state: imports.state,
      message: imports.message,
      summary: drafts.summary,
      candidateId: candidates.id,
      candidateName: candidates.name,
      masked: hasMasks(viewer),
    })
    .from(documents)
    .innerJoin(imports, eq(imports.documentId, documents.id))
    .leftJoin(drafts, eq(drafts.documentId, documents.id))
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(visibleDocument(viewer))
    .orderBy(desc(documents.addedAt), asc(documents.fileName))
    .all();
  const namesakesOf = namesakeFinder(viewer);
  return rows.map(({ candidateId, candidateName, summary, addedAt, masked, ...row }) => {
    const numbers = summary === null ? null : (JSON.parse(summary) as DraftSummary);
    const filed = candidateId !== null && candidateName !== null;
    return {
      ...row,
      addedAt: addedAt.getTime(),
      summary: numbers,
      candidate: filed ? { id: candidateId, name: candidateName } : null,
      original: wayToOriginal(viewer, { candidateId, masked }),
      namesakes: filed || !numbers?.name ? [] : namesakesOf(numbers.name),
    };
  });
}

/**
 * Finds candidates whose name looks like a given one, the surest first. Names without a word in common are not
 * compared, so that a desk of hundreds stays quick.
 */
export function namesakeFinder(viewer: SeatedViewer): (name: string) => Namesake[] {
  const known = database()
    .select({ candidateId: candidates.id, name: candidates.name })
    .from(candidates)
    .where(visibleCandidate(viewer))
    .orderBy(asc(candidates.name))
    .all();
  const byWord = new Map<string, typeof known>();
  for (const candidate of known)
    for (const word of wordsOf(candidate.name)) byWord.set(word, [...(byWord.get(word) ?? []), candidate]);
  return (name) => {
    const near = new Set(wordsOf(name).flatMap((word) => byWord.get(word) ?? []));
    const found = [...near].flatMap((candidate): Namesake[] => {
      const agreement = compareNames(name, candidate.name);
      return agreement === "different" ? [] : [{ ...candidate, agreement }];
    });
    return found.sort((a, b) => Number(b.agreement === "same") - Number(a.agreement === "same"));
  };
}

function wordsOf(name: string): string[] {
  return nameKey(name)
    .split(" ")
    .filter((word) => word.length > 1);
}
