import { and, inArray, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { documents, hiddenSpans, protectedSpans } from "#db/schema/documents.ts";
import { hiddenFrom, tellsWho } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type MaskedPlace, shownPlaces } from "#lib/profile/mask.ts";

/**
 * The places to mask for this viewer, by document: protected details, and what the opening hides from them. Nothing of a
 * document's text leaves db by another way than through these. Two queries at most, whatever the number.
 */
export function readMasks(viewer: SeatedViewer, documentIds: readonly number[]): Map<number, MaskedPlace[]> {
  const among = sql`(SELECT value FROM json_each(${JSON.stringify(documentIds)}))`;
  const guarded = database()
    .select({
      documentId: protectedSpans.documentId,
      kind: protectedSpans.kind,
      start: protectedSpans.start,
      end: protectedSpans.end,
    })
    .from(protectedSpans)
    .where(sql`${protectedSpans.documentId} IN ${among}`)
    .all();
  const hides = [...hiddenFrom(viewer)];
  const hidden =
    hides.length === 0
      ? []
      : database()
          .select({
            documentId: hiddenSpans.documentId,
            kind: hiddenSpans.hides,
            start: hiddenSpans.start,
            end: hiddenSpans.end,
          })
          .from(hiddenSpans)
          .where(and(sql`${hiddenSpans.documentId} IN ${among}`, inArray(hiddenSpans.hides, hides)))
          .all();
  const places = [...guarded, ...hidden].map(({ documentId, kind, start, end }) => ({
    documentId,
    place: { kind, span: { start, end } },
  }));
  const byDocument = Map.groupBy(places, (one) => one.documentId);
  return new Map([...byDocument].map(([id, list]) => [id, list.map(({ place }) => place)]));
}

/** SQL, for queries over `documents`: whether anything in the document is masked for this viewer. */
export function hasMasks(viewer: SeatedViewer): SQL<boolean> {
  const guarded = sql`EXISTS (SELECT 1 FROM ${protectedSpans} WHERE ${protectedSpans.documentId} = ${documents.id})`;
  const hides = [...hiddenFrom(viewer)];
  const hidden = sql`EXISTS (SELECT 1 FROM ${hiddenSpans} WHERE ${hiddenSpans.documentId} = ${documents.id}
    AND ${inArray(hiddenSpans.hides, hides)})`;
  return (hides.length === 0 ? guarded : sql`(${guarded} OR ${hidden})`).mapWith(Boolean) as SQL<boolean>;
}

/** Counts places in documents as this viewer is shown them. */
export function readShownPlaces(
  viewer: SeatedViewer,
  documentIds: readonly number[],
): <P extends Span & { documentId: number }>(place: P) => P {
  const masks = readMasks(viewer, [...new Set(documentIds)]);
  const counted = new Map([...masks].map(([id, places]) => [id, shownPlaces(places)]));
  return (place) => ({ ...place, ...counted.get(place.documentId)?.shown(place) });
}

/**
 * SQL, for queries over `documents`: what a file is called before this viewer. A name given by the candidate may tell
 * who they are: then their files are counted, in the order they came.
 */
export function shownFileName(viewer: SeatedViewer): SQL<string> {
  if (!tellsWho(hiddenFrom(viewer))) return sql<string>`${documents.fileName}`;
  return sql<string>`('Document ' || (SELECT count(*) FROM ${documents} AS "earlier"
    WHERE "earlier"."candidate_id" = ${documents.candidateId} AND "earlier"."removed_at" IS NULL
    AND ("earlier"."added_at", "earlier"."id") <= (${documents.addedAt}, ${documents.id})))`;
}
