import { and, eq, type SQL } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readEducationRows, readFactRows, readPositionRows } from "#db/fact-rows.ts";
import { sayOfProfiles } from "#db/profile-decisions.ts";
import { candidates } from "#db/schema/candidates.ts";
import { education, positions, profileFacts } from "#db/schema/profile.ts";
import { publications } from "#db/schema/publications.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Place } from "#lib/ingest/draft/facts.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { ProfileField } from "#lib/ingest/merge/merge-facts.ts";
import type { Decided, Holding } from "#lib/profile/decisions.ts";

/** What one document says of a thing that several tell. */
interface Statement extends Span {
  candidateId: number;
  documentId: number;
  place: Place;
  words: string;
}

/**
 * Says which of what several documents say holds, from now on and over every document still to come, until another is
 * chosen.
 * @throws {NotFound} when it is not (or no longer) there, or not the viewer's to see.
 */
export function chooseHolding(viewer: SeatedViewer, holding: Holding): Decided {
  const { place, words, ...line } = statementOf(viewer, holding);
  const since = Date.now();
  return sayOfProfiles(viewer, "hold", [{ ...line, say: (at) => ({ op: "hold", place, at, was: words, since }) }]);
}

function statementOf(viewer: SeatedViewer, { of, id }: Holding): Statement {
  const scope = (is: SQL) => and(visibleCandidate(viewer), is) as SQL;
  const [found] =
    of === "fact"
      ? readFactRows(viewer, scope(eq(profileFacts.id, id))).map((row) => ({
          ...row,
          place: PLACES[row.field],
          words: row.value,
        }))
      : of === "education"
        ? readEducationRows(viewer, scope(eq(education.id, id))).map((row) => ({
            ...row,
            place: of,
            words: row.institution,
          }))
        : of === "position"
          ? readPositionRows(viewer, scope(eq(positions.id, id))).map((row) => ({
              ...row,
              place: "employment" as const,
              words: row.title ?? row.organization ?? "",
            }))
          : versionRows(scope(eq(publicationVersions.id, id)));
  if (!found?.place) throw new NotFound();
  const { candidateId, documentId, start, end, place, words } = found;
  return { candidateId, documentId, start, end, place, words };
}

function versionRows(scope: SQL) {
  return database()
    .select({
      candidateId: publications.candidateId,
      documentId: publicationVersions.documentId,
      start: publicationVersions.start,
      end: publicationVersions.end,
      words: publicationVersions.title,
    })
    .from(publicationVersions)
    .innerJoin(publications, eq(publications.id, publicationVersions.publicationId))
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(scope)
    .all()
    .map((row) => ({ ...row, place: "publications" as const }));
}

/** Where a draft has what a profile calls so; links, advisors and interests are collected, not chosen from. */
const PLACES: Partial<Record<ProfileField, Place>> = {
  name: "name",
  email: "emails",
  position: "currentPosition",
  affiliation: "affiliation",
  "phd-institution": "phd.institution",
  "phd-year": "phd.year",
};
