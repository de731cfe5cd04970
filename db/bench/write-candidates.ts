import type BetterSqlite3 from "better-sqlite3";
import { STAGES } from "#lib/opening/stage.ts";
import type { Random } from "#lib/reviews/random.ts";
import { inserter } from "./insert.ts";
import { inventInstitution, inventName, inventRemark, inventTitle, pick } from "./invented.ts";
import { dealt, scatteredIds } from "./scatter.ts";
import { type Opening, WRITTEN_AT } from "./write-committee.ts";

export interface Person {
  id: number;
  name: string;
  openingId: number;
  documentId: number;
  /** Of the first publication. */
  since: number;
}

const TITLES = ["Postdoctoral Researcher", "Research Scientist", "Assistant Professor", "PhD Candidate", "Lecturer"];
const TAGS = ["theory", "systems", "vision", "language", "robotics", "health", "fairness"];

/** Candidates with what their CVs say of them besides publications; a few members declare a conflict with a few. */
export function addCandidates(
  sqlite: BetterSqlite3.Database,
  random: Random,
  openings: Opening[],
  each: number,
): Person[] {
  const insert = inserter(sqlite, "candidates", "id opening_id name stage created_at");
  const ids = scatteredIds(random);
  const count = openings.length * each;
  const people = Array.from({ length: count }, (_, at): Person => {
    const id = ids.next().value;
    const opening = openings[Math.floor(dealt(at, count) / each)] as Opening;
    const name = inventName(random);
    const stage = random.uniform() < 0.7 ? "received" : pick(random, STAGES);
    insert(id, opening.openingId, name, stage, WRITTEN_AT);
    return {
      id,
      name,
      openingId: opening.openingId,
      documentId: id + 1,
      since: 2012 + Math.floor(random.uniform() * 9),
    };
  });
  addDocuments(sqlite, random, openings, people);
  addFacts(sqlite, random, people);
  addStations(sqlite, random, people);
  addConflicts(sqlite, random, openings, people);
  return people;
}

function addDocuments(sqlite: BetterSqlite3.Database, random: Random, openings: Opening[], people: Person[]): void {
  const insert = inserter(
    sqlite,
    "documents",
    "id opening_id candidate_id file_name kind size sha256 added_by added_at",
  );
  const state = inserter(sqlite, "imports", "document_id state updated_at");
  const draft = inserter(sqlite, "drafts", "document_id text draft summary read_at");
  const chairs = new Map(openings.map(({ openingId, members }) => [openingId, members[0]?.accountId ?? 0]));
  for (const { id, name, openingId, documentId } of people) {
    const text = `${name}\n${inventRemark(random, 40)}`;
    const hash = String(id).padStart(64, "0");
    insert(
      documentId,
      openingId,
      id,
      `${id}.txt`,
      "text",
      text.length,
      hash,
      chairs.get(openingId) ?? null,
      WRITTEN_AT,
    );
    state(documentId, "accepted", WRITTEN_AT);
    draft(documentId, text, "{}", JSON.stringify({ name, publications: 40 }), WRITTEN_AT);
  }
}

function addFacts(sqlite: BetterSqlite3.Database, random: Random, people: Person[]): void {
  const insert = inserter(sqlite, "profile_facts", "id candidate_id document_id start end confidence field value");
  const tag = inserter(sqlite, "tags", "candidate_id tag");
  const ids = scatteredIds(random);
  for (const { id, name, documentId, since } of people) {
    const facts = {
      name,
      email: `person-${id}@bench.invalid`,
      position: pick(random, TITLES),
      affiliation: inventInstitution(random),
      "phd-institution": inventInstitution(random),
      "phd-year": String(since + 3),
      interest: inventTitle(random, 7),
    };
    for (const [field, value] of Object.entries(facts))
      insert(ids.next().value, id, documentId, 0, name.length, 0.5 + random.uniform() / 2, field, value);
    if (random.uniform() < 0.5) tag(id, pick(random, TAGS));
  }
}

function addStations(sqlite: BetterSqlite3.Database, random: Random, people: Person[]): void {
  const source = "id candidate_id document_id start end confidence start_year end_year ongoing";
  const study = inserter(sqlite, "education", `${source} institution degree advisors`);
  const post = inserter(sqlite, "positions", `${source} organization title`);
  const deed = inserter(sqlite, "activities", `${source} kind text`);
  const ids = scatteredIds(random);
  for (const { id, documentId, since } of people) {
    const at = (from: number, years: number) =>
      [ids.next().value, id, documentId, 0, 9, 0.9, from, from + years, 0] as const;
    for (const [years, degree] of [
      ["-4", "BSc"],
      ["-1", "MSc"],
      ["0", "PhD"],
    ] as const)
      study(...at(since + Number(years), 3), inventInstitution(random), degree, JSON.stringify([inventName(random)]));
    for (let turn = 0; turn < 3; turn += 1)
      post(...at(since + 3 + turn * 2, 2), inventInstitution(random), pick(random, TITLES));
    for (const kind of ["award", "talk", "service", "teaching", "grant", "software"])
      deed(...at(since + 4, 0), kind, inventTitle(random, 7));
  }
}

/** One candidate in a hundred for each member. */
function addConflicts(sqlite: BetterSqlite3.Database, random: Random, openings: Opening[], people: Person[]): void {
  const insert = inserter(
    sqlite,
    "conflicts",
    "id opening_id account_id candidate_id kind scope state evidence decided_by created_at",
  );
  const ids = scatteredIds(random);
  const byOpening = Map.groupBy(people, (one) => one.openingId);
  for (const { openingId, members } of openings)
    for (const { accountId } of members.slice(1))
      for (const { id } of byOpening.get(openingId) ?? []) {
        if (random.uniform() > 0.01) continue;
        const evidence = "Wrote papers together.";
        insert(
          ids.next().value,
          openingId,
          accountId,
          id,
          "coauthor",
          "candidate",
          "declared",
          evidence,
          accountId,
          WRITTEN_AT,
        );
      }
}
