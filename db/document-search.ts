import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { candidates, documents, drafts, protectedSpans } from "#db/schema/candidates.ts";
import { byCandidate, type Found, foundFrom, foundIn, type Search, WHO, whoOf } from "#db/search-index.ts";
import { excerptOf } from "#lib/search/excerpt.ts";

/** Documents of candidates in which the terms stand outside any mask, each with the passage where most of them do. */
export function findDocuments(search: Search): Found {
  const scope = and(
    foundIn("document", search, documents.id, documents.candidateId),
    isNull(documents.removedAt),
  ) as SQL;
  const rows = database()
    .select({ ...WHO, id: documents.id })
    .from(documents)
    .crossJoin(candidates)
    .where(scope)
    .orderBy(...byCandidate(), asc(documents.addedAt), asc(documents.id))
    .limit(search.limit)
    .all();
  const ids = rows.map((row) => row.id);
  // Long texts: only of the few that are shown, and whole, for the excerpt is cut from the masked text.
  const shown = database()
    .select({ id: documents.id, text: drafts.text })
    .from(documents)
    .innerJoin(drafts, eq(drafts.documentId, documents.id))
    .where(inArray(documents.id, ids))
    .all();
  const texts = new Map(shown.map(({ id, text }) => [id, text]));
  const masked = database().select().from(protectedSpans).where(inArray(protectedSpans.documentId, ids)).all();
  const places = Map.groupBy(
    masked.map(({ documentId, kind, start, end }) => ({ documentId, kind, span: { start, end } })),
    (one) => one.documentId,
  );
  return foundFrom(rows, (row) => {
    const { pieces, at } = excerptOf(texts.get(row.id) ?? "", places.get(row.id) ?? [], search.terms);
    return {
      ...whoOf("document", row.id, row),
      label: "",
      pieces,
      detail: [],
      place: { documentId: row.id, start: at?.start ?? 0, end: at?.end ?? 0 },
    };
  });
}
