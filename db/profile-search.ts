import { asc, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { activities, candidates, education, positions, profileFacts, publications } from "#db/schema/candidates.ts";
import { byCandidate, type Found, foundFrom, foundIn, type Search, WHO, whoOf } from "#db/search-index.ts";
import { periodText } from "#lib/profile/profile.ts";
import { excerptOf, markTerms } from "#lib/search/excerpt.ts";
import { hitLabel } from "#lib/search/labels.ts";

export function findCandidates(search: Search): Found {
  const rows = database()
    .select(WHO)
    .from(candidates)
    .where(foundIn("candidate", search, candidates.id, candidates.id))
    .orderBy(...byCandidate())
    .limit(search.limit)
    .all();
  return foundFrom(rows, (row) => ({
    ...whoOf("candidate", row.candidateId, row),
    label: "",
    pieces: markTerms(row.candidateName, search.terms),
    detail: [],
    place: null,
  }));
}

export function findFacts(search: Search): Found {
  const rows = database()
    .select({
      ...WHO,
      ...placeOf(profileFacts),
      id: profileFacts.id,
      field: profileFacts.field,
      value: profileFacts.value,
    })
    .from(profileFacts)
    .crossJoin(candidates)
    .where(foundIn("fact", search, profileFacts.id, profileFacts.candidateId))
    .orderBy(...byCandidate(), asc(profileFacts.start))
    .limit(search.limit)
    .all();
  return foundFrom(rows, (row) => ({
    ...whoOf("fact", row.id, row),
    label: hitLabel(row.field),
    pieces: markTerms(row.value, search.terms),
    detail: [],
    place: place(row),
  }));
}

export function findPublications(search: Search): Found {
  const rows = database()
    .select({
      ...WHO,
      ...placeOf(publications),
      id: publications.id,
      title: publications.title,
      authors: publications.authorsText,
      venue: sql<string | null>`coalesce(${publications.venueAsPrinted}, ${publications.venue})`,
      year: publications.year,
    })
    .from(publications)
    .crossJoin(candidates)
    .where(foundIn("publication", search, publications.id, publications.candidateId))
    .orderBy(
      sql`${publications.year} DESC NULLS LAST`,
      asc(publications.workKey),
      ...byCandidate(),
      asc(publications.id),
    )
    .limit(search.limit)
    .all();
  return foundFrom(rows, (row) => ({
    ...whoOf("publication", row.id, row),
    label: row.year === null ? "" : String(row.year),
    pieces: markTerms(row.title, search.terms),
    detail: excerptOf([row.authors, row.venue].filter(Boolean).join(" · "), [], search.terms).pieces,
    place: place(row),
  }));
}

export function findPositions(search: Search): Found {
  const rows = database()
    .select({ ...WHO, row: positions })
    .from(positions)
    .crossJoin(candidates)
    .where(foundIn("position", search, positions.id, positions.candidateId))
    .orderBy(...byCandidate(), asc(positions.start))
    .limit(search.limit)
    .all();
  return foundFrom(rows, ({ row, ...who }) => ({
    ...whoOf("position", row.id, who),
    label: "Position",
    pieces: markTerms([row.title, row.organization].filter(Boolean).join(", "), search.terms),
    detail: [{ text: periodText(row), found: false }],
    place: place(row),
  }));
}

export function findEducation(search: Search): Found {
  const rows = database()
    .select({ ...WHO, row: education })
    .from(education)
    .crossJoin(candidates)
    .where(foundIn("education", search, education.id, education.candidateId))
    .orderBy(...byCandidate(), asc(education.start))
    .limit(search.limit)
    .all();
  return foundFrom(rows, ({ row, ...who }) => ({
    ...whoOf("education", row.id, who),
    label: "Education",
    pieces: markTerms([row.degree, row.institution, row.thesis].filter(Boolean).join(", "), search.terms),
    detail: markTerms(
      [periodText(row), row.advisors.length > 0 ? `advised by ${row.advisors.join(", ")}` : ""]
        .filter(Boolean)
        .join(" · "),
      search.terms,
    ),
    place: place(row),
  }));
}

export function findActivities(search: Search): Found {
  const rows = database()
    .select({ ...WHO, ...placeOf(activities), id: activities.id, kind: activities.kind, text: activities.text })
    .from(activities)
    .crossJoin(candidates)
    .where(foundIn("activity", search, activities.id, activities.candidateId))
    .orderBy(...byCandidate(), asc(activities.start))
    .limit(search.limit)
    .all();
  return foundFrom(rows, (row) => ({
    ...whoOf("activity", row.id, row),
    label: hitLabel(row.kind),
    pieces: excerptOf(row.text, [], search.terms).pieces,
    detail: [],
    place: place(row),
  }));
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
