import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { readMasks } from "#db/masks.ts";
import { shownSource } from "#db/receipts.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts } from "#db/schema/documents.ts";
import { byCandidate, type Found, foundAmong, foundIn, limitOf, type Search, who, whoOf } from "#db/search-index.ts";
import { excerptOf } from "#lib/search/excerpt.ts";

/** Documents of candidates in which the terms stand outside any mask, each with the passage where most of them do. */
export function findDocuments(search: Search): Found {
  const { viewer, terms } = search;
  const scope = and(
    foundIn("document", search, documents.id, documents.candidateId),
    isNull(documents.removedAt),
  ) as SQL;
  const rows = database()
    .select({ ...who(viewer), id: documents.id })
    .from(documents)
    .crossJoin(candidates)
    .where(scope)
    .orderBy(...byCandidate(viewer), asc(documents.addedAt), asc(documents.id))
    .limit(limitOf(search))
    .all();
  const ids = rows.map((row) => row.id);
  // Long texts: only of the few that are shown, and whole, for the excerpt is cut from the masked text.
  const read = database()
    .select({ id: documents.id, text: drafts.text })
    .from(documents)
    .innerJoin(drafts, eq(drafts.documentId, documents.id))
    .where(inArray(documents.id, ids))
    .all();
  const texts = new Map(read.map(({ id, text }) => [id, text]));
  const masks = readMasks(viewer, ids);
  return foundAmong(
    search,
    rows,
    ({ id }) => shownSource(texts.get(id) ?? "", masks.get(id)).words,
    (row) => {
      const { pieces, at } = excerptOf(texts.get(row.id) ?? "", masks.get(row.id) ?? [], terms);
      return {
        ...whoOf("document", row.id, row),
        label: "",
        pieces,
        detail: [],
        place: { documentId: row.id, start: at?.start ?? 0, end: at?.end ?? 0 },
      };
    },
  );
}
