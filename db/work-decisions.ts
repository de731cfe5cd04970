import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { type SaidOfLine, sayOfProfiles } from "#db/profile-decisions.ts";
import { candidates } from "#db/schema/candidates.ts";
import { publications } from "#db/schema/publications.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { apartKey, isApart } from "#lib/ingest/merge/works.ts";
import type { Decided, Joining, Parting, VersionCorrection } from "#lib/profile/decisions.ts";
import { countedAs, STRENGTH } from "#lib/tables/counted-as.ts";

/** A line of a document in a work. `version` null where it is the work's only line. */
interface Line {
  publicationId: number;
  candidateId: number;
  workKey: string;
  versionId: number | null;
  version: number;
  documentId: number;
  start: number;
  end: number;
  title: string;
  venue: string | null;
  year: number | null;
  kind: (typeof publications.$inferSelect)["kind"];
  status: (typeof publications.$inferSelect)["status"];
}

/**
 * Says that these are one work, of all visible candidates who have it. What any document prints under either title is of
 * this work from now on, in documents still to come too. Rows of hidden candidates stay as they are.
 * @throws {NotFound} when one is not the viewer's to see; {Invalid} when they are one work already.
 */
export function joinWorks(viewer: SeatedViewer, { publicationIds }: Joining): Decided {
  const chosen = linesOf(viewer, inArray(publications.id, publicationIds));
  if (new Set(chosen.map(({ publicationId }) => publicationId)).size < new Set(publicationIds).size)
    throw new NotFound();
  const keys = [...new Set(chosen.toSorted(strongestFirst).map(({ workKey }) => workKey))].filter((key) => key !== "");
  const [work] = [...keys.filter((key) => !isApart(key)), ...keys];
  if (work === undefined) throw new Invalid("Neither has a title to be known by. Please correct the titles first.");
  if (keys.length === 1 && chosen.every(({ workKey }) => workKey === work))
    throw new Invalid("These are one work already.");
  const whole = keys.length > 0 ? linesOf(viewer, inArray(publications.workKey, keys)) : [];
  const all = [...chosen.filter(({ workKey }) => workKey === ""), ...whole];
  return sayOfProfiles(
    viewer,
    "join",
    all.map((line) => toWork(line, work)),
  );
}

/**
 * Says that a version is a work of its own, wherever a document of a visible candidate prints it; without a version, that
 * this candidate's paper is not the work of the other candidates it stands with.
 */
export function partWork(viewer: SeatedViewer, { publicationId, versionId }: Parting): Decided {
  const own = linesOf(viewer, eq(publications.id, publicationId));
  const [line] = versionId === null ? own : own.filter((one) => one.versionId === versionId);
  if (!line) throw new NotFound();
  if (versionId === null) {
    const apart = apartKey(line.workKey, [line.candidateId]);
    return sayOfProfiles(
      viewer,
      "part",
      own.map((one) => toWork(one, apart)),
    );
  }
  if (new Set(own.map(({ version }) => version)).size < 2) throw new Invalid("This is the only version.");
  const apart = apartKey(line.workKey, [line.kind, line.status, line.venue, line.year]);
  const whole = linesOf(viewer, eq(publications.workKey, line.workKey));
  const same = (one: Line) =>
    one.publicationId === publicationId
      ? one.version === line.version
      : one.kind === line.kind && one.status === line.status && one.venue === line.venue && one.year === line.year;
  return sayOfProfiles(
    viewer,
    "part",
    whole.filter(same).map((one) => toWork(one, apart)),
  );
}

/**
 * Corrects what the line of a version says; only what differs is kept as corrected. Under a corrected title it stays a
 * version of the work it is one of.
 */
export function correctVersion(
  viewer: SeatedViewer,
  { publicationId, versionId, ...said }: VersionCorrection,
): Decided {
  const own = linesOf(viewer, eq(publications.id, publicationId));
  const line = own.find((one) => one.versionId === versionId);
  if (!line) throw new NotFound();
  const venue = said.venue === "" ? null : said.venue;
  const wanted = Object.entries({ ...said, venue }) as [keyof typeof said, string | number | null | undefined][];
  const changes = wanted.filter(([field, value]) => value !== undefined && value !== line[field]);
  if (changes.length === 0) throw new Invalid("This changes nothing.");
  const corrected = changes.map(
    ([field, value]): SaidOfLine => ({
      ...line,
      say: (at) => ({ op: "set", place: "publications", field, at, was: line.title, value }),
    }),
  );
  const renamed = own.length > 1 && changes.some(([field]) => field === "title");
  return sayOfProfiles(viewer, "correct", renamed ? [...corrected, toWork(line, line.workKey)] : corrected);
}

/** As the table shows a work, so that it keeps the title it is shown by. */
function strongestFirst(a: Line, b: Line): number {
  const strength = ({ kind, status }: Line) => STRENGTH.indexOf(countedAs(kind, status));
  return strength(a) - strength(b);
}

function toWork(line: Line, work: string): SaidOfLine {
  return {
    ...line,
    say: (at) => ({ op: "set", place: "publications", field: "work", at, was: line.title, value: work }),
  };
}

/** Every line of these publications, as far as the viewer may see whose they are. */
function linesOf(viewer: SeatedViewer, which: SQL): Line[] {
  const versionOr = <C extends "documentId" | "start" | "end" | "title" | "venue" | "year" | "kind" | "status">(
    column: C,
  ) => sql`iif(${publicationVersions.id} IS NULL, ${publications[column]}, ${publicationVersions[column]})`;
  return database()
    .select({
      publicationId: publications.id,
      candidateId: publications.candidateId,
      workKey: publications.workKey,
      versionId: publicationVersions.id,
      version: sql<number>`coalesce(${publicationVersions.version}, 0)`,
      documentId: versionOr("documentId").mapWith(Number),
      start: versionOr("start").mapWith(Number),
      end: versionOr("end").mapWith(Number),
      title: versionOr("title") as SQL<string>,
      venue: versionOr("venue") as SQL<string | null>,
      year: versionOr("year") as SQL<number | null>,
      kind: versionOr("kind") as SQL<Line["kind"]>,
      status: versionOr("status") as SQL<Line["status"]>,
    })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .leftJoin(publicationVersions, eq(publicationVersions.publicationId, publications.id))
    .where(and(eq(publications.openingId, viewer.seat.openingId), visibleCandidate(viewer), which))
    .orderBy(publications.id, publicationVersions.version, publicationVersions.printing)
    .all();
}
