import { and, asc, notInArray, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { hiddenFields, hideDeeds, hideFacts, hidePosts, hideStudies } from "#db/hidden-facts.ts";
import { readShownPlaces } from "#db/masks.ts";
import { candidates } from "#db/schema/candidates.ts";
import { activities, education, positions, profileFacts } from "#db/schema/profile.ts";
import { publications } from "#db/schema/publications.ts";
import { byCandidate, type Found, foundAmong, foundIn, limitOf, type Search, who, whoOf } from "#db/search-index.ts";
import { shownPublication } from "#db/shown-publication.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { periodText } from "#lib/profile/profile.ts";
import { excerptOf, markTerms } from "#lib/search/excerpt.ts";
import { hitLabel } from "#lib/search/labels.ts";

export function findCandidates(search: Search): Found {
  const { viewer, terms } = search;
  // The index knows names. Aliases are few, and found by reading them.
  const aliased = hiddenFrom(viewer).has("names");
  const rows = database()
    .select(who(viewer))
    .from(candidates)
    .where(aliased ? visibleCandidate(viewer) : foundIn("candidate", search, candidates.id, candidates.id))
    .orderBy(...byCandidate(viewer))
    .limit(limitOf(search))
    .all();
  return foundAmong(
    search,
    rows,
    (row) => row.candidateName,
    (row) => ({
      ...whoOf("candidate", row.candidateId, row),
      label: "",
      pieces: markTerms(row.candidateName, terms),
      detail: [],
      place: null,
    }),
  );
}

/** Of what one document says and another, which holds, says otherwise. */
const ELSEWHERE = ", in another document";

export function findFacts(search: Search): Found {
  const { viewer, terms } = search;
  const read = database()
    .select({
      ...who(viewer),
      ...placeOf(profileFacts),
      id: profileFacts.id,
      field: profileFacts.field,
      value: profileFacts.value,
      beside: profileFacts.beside,
    })
    .from(profileFacts)
    .crossJoin(candidates)
    .where(
      and(
        foundIn("fact", search, profileFacts.id, profileFacts.candidateId),
        notInArray(profileFacts.field, [...hiddenFields(viewer)]),
      ),
    )
    .orderBy(...byCandidate(viewer), asc(profileFacts.start))
    .limit(limitOf(search))
    .all();
  const rows = hideFacts(viewer, read);
  const counted = readShownPlaces(viewer, rows.map(documentOf));
  return foundAmong(
    search,
    rows,
    (row) => row.value,
    (row) => ({
      ...whoOf("fact", row.id, row),
      label: row.beside ? `${hitLabel(row.field)}${ELSEWHERE}` : hitLabel(row.field),
      pieces: markTerms(row.value, terms),
      detail: [],
      place: place(counted(row)),
    }),
  );
}

export function findPublications(search: Search): Found {
  const { viewer, terms } = search;
  const shown = shownPublication(viewer);
  const rows = database()
    .select({
      ...who(viewer),
      ...placeOf(publications),
      id: publications.id,
      title: publications.title,
      authors: shown.authorsText,
      // As everywhere: under the name the committee gave it. Found by the document's own words too.
      venue: sql<string | null>`coalesce(${shown.own.venue}, ${shown.venueAsPrinted})`,
      year: shown.year,
      more: sql<string>`concat_ws(' ', ${shown.venue}, ${shown.venueAsPrinted}, ${shown.host}, ${shown.distinction})`,
    })
    .from(publications)
    .crossJoin(candidates)
    .where(foundIn("publication", search, publications.id, publications.candidateId))
    .orderBy(
      sql`${shown.year} DESC NULLS LAST`,
      asc(publications.workKey),
      ...byCandidate(viewer),
      asc(publications.id),
    )
    .limit(limitOf(search))
    .all();
  const counted = readShownPlaces(viewer, rows.map(documentOf));
  return foundAmong(
    search,
    rows,
    ({ title, authors, venue, year, more }) => [title, authors, venue, year, more].filter(Boolean).join(" | "),
    (row) => ({
      ...whoOf("publication", row.id, row),
      label: row.year === null ? "" : String(row.year),
      pieces: markTerms(row.title, terms),
      detail: excerptOf([row.authors, row.venue].filter(Boolean).join(" · "), [], terms).pieces,
      place: place(counted(row)),
    }),
  );
}

export function findPositions(search: Search): Found {
  const { viewer, terms } = search;
  const read = database()
    .select({ ...who(viewer), row: positions })
    .from(positions)
    .crossJoin(candidates)
    .where(foundIn("position", search, positions.id, positions.candidateId))
    .orderBy(...byCandidate(viewer), asc(positions.start))
    .limit(limitOf(search))
    .all();
  const posts = hidePosts(
    viewer,
    read.map(({ row, ...whose }) => ({ ...row, ...whose })),
  );
  const counted = readShownPlaces(viewer, posts.map(documentOf));
  const textOf = ({ title, organization }: (typeof posts)[number]) => [title, organization].filter(Boolean).join(", ");
  return foundAmong(search, posts, textOf, (row) => ({
    ...whoOf("position", row.id, row),
    label: row.besideId === null ? "Position" : `Position${ELSEWHERE}`,
    pieces: markTerms(textOf(row), terms),
    detail: [{ text: periodText(row), found: false }],
    place: place(counted(row)),
  }));
}

export function findEducation(search: Search): Found {
  const { viewer, terms } = search;
  const read = database()
    .select({ ...who(viewer), row: education })
    .from(education)
    .crossJoin(candidates)
    .where(foundIn("education", search, education.id, education.candidateId))
    .orderBy(...byCandidate(viewer), asc(education.start))
    .limit(limitOf(search))
    .all();
  const studies = hideStudies(
    viewer,
    read.map(({ row, ...whose }) => ({ ...row, ...whose })),
  );
  const counted = readShownPlaces(viewer, studies.map(documentOf));
  const textOf = ({ degree, institution, thesis }: (typeof studies)[number]) =>
    [degree, institution, thesis].filter(Boolean).join(", ");
  const advised = ({ advisors }: (typeof studies)[number]) =>
    advisors.length > 0 ? `advised by ${advisors.join(", ")}` : "";
  return foundAmong(
    search,
    studies,
    (row) => `${textOf(row)} | ${row.advisors.join(" | ")}`,
    (row) => ({
      ...whoOf("education", row.id, row),
      label: row.besideId === null ? "Education" : `Education${ELSEWHERE}`,
      pieces: markTerms(textOf(row), terms),
      detail: markTerms([periodText(row), advised(row)].filter(Boolean).join(" · "), terms),
      place: place(counted(row)),
    }),
  );
}

export function findActivities(search: Search): Found {
  const { viewer, terms } = search;
  const { id, kind, text, under, underStart, underEnd } = activities;
  const deed = { id, kind, text, under, underStart, underEnd };
  const read = database()
    .select({ ...who(viewer), ...placeOf(activities), ...deed })
    .from(activities)
    .crossJoin(candidates)
    .where(foundIn("activity", search, activities.id, activities.candidateId))
    .orderBy(...byCandidate(viewer), asc(activities.start))
    .limit(limitOf(search))
    .all();
  const rows = hideDeeds(viewer, read);
  const counted = readShownPlaces(viewer, rows.map(documentOf));
  return foundAmong(
    search,
    rows,
    (row) => [row.text, row.under].filter(Boolean).join(" "),
    (row) => ({
      ...whoOf("activity", row.id, row),
      label: hitLabel(row.kind),
      pieces: excerptOf(row.text, [], terms).pieces,
      detail: row.under ? markTerms(row.under, terms) : [],
      place: place(counted(row)),
    }),
  );
}

interface Place {
  documentId: number;
  start: number;
  end: number;
}

function placeOf(table: typeof profileFacts | typeof publications | typeof activities) {
  return { documentId: table.documentId, start: table.start, end: table.end };
}

const place = ({ documentId, start, end }: Place): Place => ({ documentId, start, end });
const documentOf = ({ documentId }: { documentId: number }): number => documentId;
