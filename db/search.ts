import { findDocuments } from "#db/document-search.ts";
import { searchNotes } from "#db/notes.ts";
import {
  findActivities,
  findCandidates,
  findEducation,
  findFacts,
  findPositions,
  findPublications,
} from "#db/profile-search.ts";
import { searchReviews } from "#db/reviews.ts";
import { type Found, foundFrom, type Search, type WrittenHit, whoOf } from "#db/search-index.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { excerptOf } from "#lib/search/excerpt.ts";
import { HIT_GROUPS, type HitGroup, type HitGroupId, type Searched } from "#lib/search/hits.ts";
import type { SearchTerm } from "#lib/search/words.ts";

/** Findings shown of each group on the page of all, and on a group's own page. */
const FEW = 8;
export const MANY_HITS = 200;

/**
 * Everything the viewer may see in which all terms stand, by group; groups without any are left out. Publications are
 * newest first, everything else by candidate. The same number of statements however much is found.
 * @param only this group alone, with up to `MANY_HITS` findings.
 */
export function searchOpening(
  viewer: SeatedViewer,
  terms: readonly SearchTerm[],
  only: HitGroupId | null = null,
): HitGroup[] {
  if (terms.length === 0) return [];
  const search = { viewer, terms, limit: only ? MANY_HITS : FEW };
  return HIT_GROUPS.filter((id) => only === null || id === only).flatMap((id) => {
    const found = FINDERS[id].map((find) => find(search));
    const total = found.reduce((sum, one) => sum + one.total, 0);
    const hits = found.flatMap((one) => one.hits).slice(0, search.limit);
    return total > 0 ? [{ id, total, hits }] : [];
  });
}

const FINDERS: Record<HitGroupId, ((search: Search) => Found)[]> = {
  people: [findCandidates, findFacts],
  publications: [findPublications],
  career: [findPositions, findEducation],
  activities: [findActivities],
  documents: [findDocuments],
  notes: [(search) => written("note", search, searchNotes(search.viewer, search.terms, search.limit))],
  reviews: [(search) => written("review", search, searchReviews(search.viewer, search.terms, search.limit))],
};

function written(kind: Searched, { terms }: Search, rows: WrittenHit[]): Found {
  return foundFrom(rows, (row) => ({
    ...whoOf(kind, row.id, row),
    label: row.authorName,
    pieces: excerptOf(row.text, [], terms).pieces,
    detail: [],
    place: null,
  }));
}
