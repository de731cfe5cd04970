import type BetterSqlite3 from "better-sqlite3";
import { sql } from "drizzle-orm";
import { countFigures } from "#db/candidate-figures.ts";
import { closeInstallation, installation, openInstallation } from "#db/client.ts";
import { countCoauthors } from "#db/coauthor-lists.ts";
import { seededRandom } from "#lib/reviews/random.ts";
import { addCandidates } from "./write-candidates.ts";
import { addCommittee } from "./write-committee.ts";
import { addPublications } from "./write-publications.ts";
import { addReviews } from "./write-reviews.ts";

/** How large an installation of invented people to write. */
export interface WorldSize {
  openings: number;
  /** For each opening. */
  candidates: number;
  /** For each candidate. */
  publications: number;
}

/** What the measurements need to find their way in a written world: its first opening, and all of them. */
export interface World extends OpeningWorld {
  openings: OpeningWorld[];
}

interface OpeningWorld {
  /** Its word in addresses. */
  slug: string;
  openingId: number;
  /** Twelve, the chair first. */
  members: { accountId: number; email: string }[];
  candidates: number[];
}

/**
 * Writes invented openings into an empty data folder: each with twelve people, a locked rubric, and for every candidate
 * facts, stations, publications with authors, a document, and three reviews of five marks and two texts. The same size
 * gives the same rows. Row ids lie scattered as random ids would, though rows are written in the order of their ids.
 * Indexes and triggers are taken off while writing and made again at the end. The installation is closed when this returns.
 */
export function writeWorld(folder: string, size: WorldSize): World {
  const { sqlite } = openInstallation(folder);
  for (const pragma of UNSAFE) sqlite.pragma(pragma);
  const late = takeOff(sqlite);
  const worlds = sqlite.transaction(() => {
    const random = seededRandom(`${size.openings} × ${size.candidates}`);
    const openings = Array.from({ length: size.openings }, (_, at) => addCommittee(sqlite, random, at, size.openings));
    const people = addCandidates(sqlite, random, openings, size.candidates);
    addPublications(sqlite, random, people, size.publications);
    addReviews(sqlite, random, openings, people);
    const pools = Map.groupBy(people, (one) => one.openingId);
    return openings.map((opening) => ({
      ...opening,
      candidates: (pools.get(opening.openingId) ?? []).map((one) => one.id),
    }));
  })();
  for (const one of late) sqlite.exec(one);
  keepAllFigures();
  closeInstallation();
  const [first] = worlds;
  if (!first) throw new Error("A world has at least one opening.");
  return { ...first, openings: worlds };
}

/** Quick, and nothing that a data folder may have: a crash while writing leaves rubbish, which is thrown away. */
const UNSAFE = [
  "journal_mode = OFF",
  "synchronous = OFF",
  "foreign_keys = OFF",
  "secure_delete = OFF",
  "temp_store = MEMORY",
  "cache_size = -1000000",
];

/** Takes indexes and triggers off. @returns what makes them again. */
function takeOff(sqlite: BetterSqlite3.Database): string[] {
  const found = sqlite
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")
    .all() as { type: string; name: string; sql: string }[];
  for (const { type, name } of found) sqlite.exec(`DROP ${type} "${name}"`);
  return found.map(({ sql }) => sql);
}

/** What profiles come to, and whom they wrote with, kept as accepting a draft keeps it. */
function keepAllFigures(): void {
  const { db, sqlite } = installation();
  const openings = sqlite.prepare("SELECT id FROM openings").pluck().all() as number[];
  const keep = sqlite.prepare("UPDATE candidates SET figures = ? WHERE id = ?");
  const keepFound = sqlite.prepare("INSERT INTO coauthor_lists (candidate_id, found) VALUES (?, ?)");
  for (const openingId of openings)
    db.transaction(() => {
      for (const [id, figures] of countFigures(sql`candidates.opening_id = ${openingId}`))
        keep.run(JSON.stringify(figures), id);
      for (const [id, found] of countCoauthors(sql`candidates.opening_id = ${openingId}`))
        keepFound.run(id, JSON.stringify(found));
    });
}

if (import.meta.main) {
  const [folder, candidates = "200", openings = "1", publications = "40"] = process.argv.slice(2);
  if (!folder) throw new Error("Say where: node db/bench/world.ts FOLDER [CANDIDATES] [OPENINGS] [PUBLICATIONS]");
  const size = { candidates: Number(candidates), openings: Number(openings), publications: Number(publications) };
  console.log(JSON.stringify(writeWorld(folder, size)));
}
