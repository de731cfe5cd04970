import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readShownPlaces } from "#db/masks.ts";
import { candidates, tags } from "#db/schema/candidates.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { readSharedFirst } from "#db/shared-first.ts";
import { shownName } from "#db/shown-name.ts";
import { type ShownPublication, shownPublication } from "#db/shown-publication.ts";
import { shownNames } from "#db/shown-venue.ts";
import { type FoundVersion, readVersions } from "#db/work-versions.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import type { Printing, PublicationRow, RowOwner, ShownVersion } from "#lib/tables/publication-row.ts";
import { shownVenue, type VenueNames } from "#lib/tables/venue-name.ts";
import { joinVersions } from "#lib/tables/work-versions.ts";

const COLUMNS = {
  id: publications.id,
  candidateId: publications.candidateId,
  title: publications.title,
  workKey: publications.workKey,
  versionCount: publications.versionCount,
  together: publications.together,
  documentId: publications.documentId,
  start: publications.start,
  end: publications.end,
  authorCount: publications.authorCount,
  authorsTruncated: publications.authorsTruncated,
  authorPosition: publications.authorPosition,
  firstAuthor: publications.firstAuthor,
  place: publications.countedAs,
  status: publications.status,
};

/** The columns of a row of the table, as this viewer may read them; over `publications` and `candidates`. */
export function rowColumns({
  candidateName,
  stage,
  authorsText,
  venue,
  venueAsPrinted,
  year,
  distinction,
  doi,
  arxiv,
  links,
}: ShownPublication) {
  return { ...COLUMNS, candidateName, stage, authorsText, venue, venueAsPrinted, year, distinction, doi, arxiv, links };
}

export type FoundRow = ReturnType<typeof findOthers>[number];

/**
 * Rows of works with everything that stands behind them: the other visible candidates who have the work, and its versions.
 * The same number of queries for any number of rows.
 * @param taken whether the printed authors are taken apart.
 */
export function completeRows(viewer: SeatedViewer, rows: readonly FoundRow[], taken: boolean): PublicationRow[] {
  const others = Map.groupBy(findOthers(viewer, rows), (row) => row.workKey);
  const works = rows.map((row) => [row, ...(others.get(row.workKey) ?? []).filter(({ id }) => id !== row.id)]);
  const versions = readVersions(
    viewer,
    works.flat().map(({ id }) => id),
  );
  const authors = taken ? printedAuthors(rows) : new Map<number, PublicationRow["authors"]>();
  const tagged = tagsOf(works.flat());
  const shared = readSharedFirst(works.flat());
  const names = shownNames(viewer.seat.openingId);
  const counted = readShownPlaces(
    viewer,
    [...works.flat(), ...[...versions.values()].flat()].map(({ documentId }) => documentId),
  );
  return works.flatMap((all): PublicationRow[] => {
    const [row] = all;
    if (!row) return [];
    const owners = ownersOf(all, shared);
    return [
      {
        id: row.id,
        ...shownVersion(row, names),
        authors: marked(authors.get(row.id) ?? [], owners),
        authorsText: row.authorsText,
        owners,
        doi: all.find(({ doi }) => doi !== null)?.doi ?? null,
        arxiv: all.find(({ arxiv }) => arxiv !== null)?.arxiv ?? null,
        tags: [...new Set(all.flatMap(({ candidateId }) => tagged.get(candidateId) ?? []))].sort(),
        versions: joinVersions(all.flatMap((one) => printedVersions(one, versions.get(one.id) ?? [], names, counted))),
      },
    ];
  });
}

/** Rows of the same works, of every visible candidate, by name. Only works of several are looked for. */
function findOthers(viewer: SeatedViewer, rows: readonly { workKey: string; together: boolean }[]) {
  const keys = new Set(rows.flatMap(({ workKey, together }) => (together ? [workKey] : [])));
  return database()
    .select(rowColumns(shownPublication(viewer)))
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(
      and(
        eq(publications.openingId, viewer.seat.openingId),
        visibleCandidate(viewer),
        sql`${publications.workKey} IN ${among([...keys])}`,
      ),
    )
    .orderBy(asc(shownName(viewer)), asc(candidates.id), asc(publications.id))
    .all();
}

/** Each candidate once. */
function ownersOf(rows: readonly FoundRow[], shared: ReadonlySet<number>): RowOwner[] {
  const owners = rows.map(
    ({ id, candidateId, candidateName, stage, authorCount, authorsTruncated, authorPosition, firstAuthor }) => ({
      candidateId,
      name: candidateName,
      stage,
      authorCount,
      authorsTruncated,
      authorPosition,
      firstAuthor,
      firstShared: shared.has(id),
    }),
  );
  return owners.filter((owner, at) => owners.findIndex((one) => one.candidateId === owner.candidateId) === at);
}

/** Every candidate among the authors stands out, where their own documents print as many. */
function marked(authors: PublicationRow["authors"], owners: readonly RowOwner[]): PublicationRow["authors"] {
  const places = new Set(
    owners.flatMap(({ authorPosition, authorCount }) => (authorCount === authors.length ? [authorPosition] : [])),
  );
  return authors.map((author, at) => (places.has(at + 1) ? { ...author, self: true } : author));
}

function shownVersion(row: FoundRow, names: VenueNames): ShownVersion {
  const { title, place, status, venue, venueAsPrinted, year, distinction, links } = row;
  const countedAs = COUNTED_AS[place] ?? "other";
  return { title, countedAs, status, venue: shownVenue(names, venue), venueAsPrinted, year, distinction, links };
}

/** What holds of each version one candidate's documents print; the row itself where one line tells the work. */
function printedVersions(
  row: FoundRow,
  versions: readonly FoundVersion[],
  names: VenueNames,
  counted: (place: Printing) => Printing,
): (ShownVersion & { printing: Printing })[] {
  const { id, candidateId, candidateName } = row;
  const at = (versionId: number | null, { documentId, start, end }: FoundRow | FoundVersion): Printing =>
    counted({ publicationId: id, versionId, candidateId, name: candidateName, documentId, start, end });
  const holding = versions.filter(({ printing }) => printing === 0);
  if (holding.length === 0) return [{ ...shownVersion(row, names), printing: at(null, row) }];
  return holding.map((version) => {
    const { title, countedAs, status, venue, venueAsPrinted, year, distinction, links } = version;
    return {
      title,
      countedAs,
      status,
      venue,
      venueAsPrinted,
      year,
      distinction,
      links,
      printing: at(version.id, version),
    };
  });
}

/** SQL: one of these values, as one parameter however many there are. */
const among = (values: readonly (string | number)[]): SQL =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

function printedAuthors(rows: readonly { id: number }[]): Map<number, PublicationRow["authors"]> {
  const found = database()
    .select({
      id: authorships.publicationId,
      name: authorships.name,
      self: authorships.self,
      equal: authorships.equal,
    })
    .from(authorships)
    .where(sql`${authorships.publicationId} IN ${among(rows.map((row) => row.id))}`)
    .orderBy(asc(authorships.publicationId), asc(authorships.position))
    .all();
  const authors = new Map<number, PublicationRow["authors"]>();
  for (const { id, ...author } of found) {
    const list = authors.get(id);
    if (list) list.push(author);
    else authors.set(id, [author]);
  }
  return authors;
}

function tagsOf(rows: readonly { candidateId: number }[]): Map<number, string[]> {
  const found = database()
    .select({ candidateId: tags.candidateId, tag: tags.tag })
    .from(tags)
    .where(sql`${tags.candidateId} IN ${among([...new Set(rows.map((row) => row.candidateId))])}`)
    .orderBy(asc(tags.tag))
    .all();
  const all = Map.groupBy(found, (row) => row.candidateId);
  return new Map([...all].map(([id, list]) => [id, list.map((row) => row.tag)]));
}
