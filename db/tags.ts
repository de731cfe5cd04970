import { and, asc, eq, sql } from "drizzle-orm";
import { getCandidateName, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readOnce } from "#db/read-once.ts";
import { candidates, tags } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { write, writeEach } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Changed, TagsInput } from "#lib/opening/move.ts";

/** Tags of one candidate, by letter. */
export function listTags(viewer: SeatedViewer, candidateId: number): string[] {
  return database()
    .select({ tag: tags.tag })
    .from(tags)
    .innerJoin(candidates, eq(candidates.id, tags.candidateId))
    .where(and(visibleCandidate(viewer), eq(candidates.id, candidateId)))
    .orderBy(asc(tags.tag))
    .all()
    .map((row) => row.tag);
}

/** Every tag in use on a candidate the viewer may see, by letter. */
export const listAllTags = readOnce(
  (viewer): string[] =>
    database()
      .selectDistinct({ tag: tags.tag })
      .from(tags)
      .innerJoin(candidates, eq(candidates.id, tags.candidateId))
      .where(visibleCandidate(viewer))
      .orderBy(asc(tags.tag))
      .all()
      .map((row) => row.tag),
  ["candidates", "conflicts", "tags"],
);

/** Puts a tag on a candidate; no error when it is there. */
export function addTag(viewer: SeatedViewer, candidateId: number, tag: string): void {
  const { openingId } = viewer.seat;
  getCandidateName(viewer, candidateId);
  write(
    permit(viewer, "candidate.tag", { openingId, candidateId }),
    (pen) => {
      pen.insert(tags).values({ candidateId, tag }).onConflictDoNothing().run();
    },
    () => ({ added: tag }),
  );
}

/**
 * Puts one tag on several candidates, all or none. Who has it is named and left alone; an id that is not the viewer's to
 * see is passed over in silence, as one that nobody has.
 * @throws {Refused} when the viewer may not tag.
 */
export function tagCandidates(viewer: SeatedViewer, { ids, tag }: TagsInput): Changed {
  const { openingId } = viewer.seat;
  const found = database()
    .select({ id: candidates.id, name: shownName(viewer), has: tags.tag })
    .from(candidates)
    .leftJoin(tags, and(eq(tags.candidateId, candidates.id), eq(tags.tag, tag)))
    .where(
      and(visibleCandidate(viewer), sql`${candidates.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),
    )
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
    .all();
  const permits = found.map((row) => ({
    row,
    leave: permit(viewer, "candidate.tag", { openingId, candidateId: row.id }),
  }));
  const without = permits.filter(({ row }) => row.has === null).map(({ leave }) => leave);
  writeEach(
    without,
    (pen, { subject: { candidateId } }) => {
      pen.insert(tags).values({ candidateId, tag }).run();
    },
    () => ({ added: tag }),
  );
  return { changed: without.length, skipped: found.filter(({ has }) => has !== null).map(({ name }) => name) };
}

/** Takes a tag off; no error when it is not there. */
export function removeTag(viewer: SeatedViewer, candidateId: number, tag: string): void {
  const { openingId } = viewer.seat;
  getCandidateName(viewer, candidateId);
  write(
    permit(viewer, "candidate.tag", { openingId, candidateId }),
    (pen) => {
      pen
        .delete(tags)
        .where(and(eq(tags.candidateId, candidateId), eq(tags.tag, tag)))
        .run();
    },
    () => ({ removed: tag }),
  );
}
