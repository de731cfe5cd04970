import type BetterSqlite3 from "better-sqlite3";
import { nameKey } from "#lib/profile/person-name.ts";
import { workKey } from "#lib/profile/same-work.ts";
import type { Random } from "#lib/reviews/random.ts";
import { inserter } from "./insert.ts";
import { inventName, inventTitle, inventVenues, pick } from "./invented.ts";
import { dealt, scatteredIds } from "./scatter.ts";
import type { Person } from "./write-candidates.ts";

const COLUMNS = `id candidate_id document_id start end confidence opening_id title work_key title_key venue venue_as_printed year
  kind status distinction arxiv selected links author_count author_position first_author authors_text`;

/** What someone's list of publications is drawn from. */
interface Habits {
  venues: ReturnType<typeof inventVenues>;
  coauthors: string[];
}

/** Publications in the order of their ids, one person's far apart, with three to six authors each. */
export function addPublications(sqlite: BetterSqlite3.Database, random: Random, people: Person[], each: number): void {
  const insert = inserter(sqlite, "publications", COLUMNS);
  const author = inserter(sqlite, "authorships", "publication_id position name name_key self equal");
  const habits = people.map((): Habits => {
    return { venues: inventVenues(random), coauthors: Array.from({ length: 8 }, () => inventName(random)) };
  });
  const ids = scatteredIds(random);
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const known = keys.get(name) ?? nameKey(name);
    if (keys.size < 50_000) keys.set(name, known);
    return known;
  };
  const count = people.length * each;
  for (let at = 0; at < count; at += 1) {
    const place = Math.floor(dealt(at, count) / each);
    const person = people[place];
    const habit = habits[place];
    if (!person || !habit) continue;
    const id = ids.next().value;
    const authors = authorsOf(random, person.name, habit);
    const { position } = authors;
    insert(...row(random, id, at, person, habit), authors.names.length, position, position === 1 ? 1 : 0, authors.text);
    for (const [turn, name] of authors.names.entries())
      author(id, turn + 1, name, keyOf(name), turn + 1 === position ? 1 : 0, 0);
  }
}

function authorsOf(random: Random, self: string, { coauthors }: Habits) {
  const others = 2 + Math.floor(random.uniform() * 4);
  const from = Math.floor(random.uniform() * coauthors.length);
  const names = Array.from({ length: others }, (_, turn) => coauthors[(from + turn) % coauthors.length] ?? self);
  const position = random.uniform() < 0.4 ? 1 : 1 + Math.floor(random.uniform() * (others + 1));
  names.splice(position - 1, 0, self);
  return { names, position, text: names.join(", ") };
}

/** A row up to its links; the authors follow. */
function row(random: Random, id: number, at: number, person: Person, { venues }: Habits) {
  const title = inventTitle(random, at);
  const status = random.uniform() < 0.8 ? "published" : pick(random, ["submitted", "working", "preprint"] as const);
  const venue = status === "published" ? venues[Math.floor(venues.length * random.uniform() ** 2)] : undefined;
  const kind = venue ? (venue.kind === "preprint-server" ? "preprint" : venue.kind) : "preprint";
  const year = random.uniform() < 0.02 ? null : person.since + Math.floor(random.uniform() * (2027 - person.since));
  const distinction = random.uniform() < 0.05 ? pick(random, ["oral", "spotlight", "best paper award"]) : null;
  const arxiv = random.uniform() < 0.5 ? `2${id % 10}01.${String(at % 100_000).padStart(5, "0")}` : null;
  const links = arxiv ? JSON.stringify([{ url: `https://arxiv.org/abs/${arxiv}`, label: "arXiv" }]) : "[]";
  return [
    id,
    person.id,
    person.documentId,
    at % 4000,
    (at % 4000) + title.length,
    0.95,
    person.openingId,
    title,
    workKey(title),
    workKey(title),
    venue?.name ?? null,
    venue?.name ?? null,
    year,
    kind,
    status,
    distinction,
    arxiv,
    random.uniform() < 0.1 ? 1 : 0,
    links,
  ] as const;
}
