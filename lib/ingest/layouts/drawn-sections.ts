import type { Job, Station } from "#lib/ingest/layouts/answers.ts";
import type { Chance } from "#lib/ingest/layouts/chance.ts";
import { drawExpected, drawManyDates } from "#lib/ingest/layouts/drawn-dates.ts";
import { BOTH, EDUCATION, EMPLOYMENT } from "#lib/ingest/layouts/drawn-headings.ts";
import { drawTelling, type Telling, type Told } from "#lib/ingest/layouts/drawn-stations.ts";
import { drawTown, drawUnit, inventDegrees, inventPosts } from "#lib/ingest/layouts/invented-stations.ts";
import { type Line, type Part, words } from "#lib/ingest/layouts/page.ts";
import { heading } from "#lib/ingest/layouts/sections.ts";
import { drawDetails } from "#lib/ingest/layouts/station-details.ts";

/** The sections on degrees and posts of one CV, and what a person reads in them. */
export interface DrawnSections {
  /** The way in which they are written; null where it has a name elsewhere. */
  name: string | null;
  sections: Part[][];
  degrees: Station[];
  posts: Job[];
}

interface Entry extends Told {
  below: Line[];
  /** For the order of lists that hold both. */
  end: number;
  group: string | null;
}

type Titles = readonly [string, ...string[]];

/** Sections on these degrees and posts, written in ways made up by chance. */
export function drawSections(
  { degrees, posts }: { degrees: readonly Station[]; posts: readonly Job[] },
  titles: Titles,
  chance: Chance,
): DrawnSections {
  const telling = drawTelling(chance);
  const other = chance.happens(0.75) ? telling : drawTelling(chance);
  const facts = drawFacts(degrees, posts, chance);
  const shown = drawEntries(facts, titles, chance);
  const kind = chance.pick<Part["kind"]>(["item", "paragraph", "paragraph"]);
  const oldest = chance.happens(0.15);
  const ordered = <One>(all: readonly One[]): One[] => (oldest ? [...all].reverse() : [...all]);
  const nests = chance.happens(0.5);
  const put = (entries: readonly Entry[], way: Telling) =>
    ordered(entries).map((entry) => set(entry, way, kind, nests));
  const answers = { degrees: facts.degrees, posts: facts.posts };
  if (chance.happens(0.08)) {
    const mixed = [...shown.posts, ...shown.degrees].sort((a, b) => b.end - a.end);
    return { name: telling.name, sections: [[heading(chance.pick(BOTH)), ...put(mixed, telling)]], ...answers };
  }
  const written = (entries: Entry[], way: Telling, all: boolean): Part[] =>
    all ? grouped(ordered(entries), way, kind, nests, chance.happens(0.5)) : put(entries, way);
  const groups = chance.happens(0.15);
  return {
    name: groups ? "drawn: places above" : telling.name,
    sections: [
      [heading(chance.pick(EDUCATION)), ...written(shown.degrees, telling, groups && chance.happens(0.6))],
      [heading(chance.pick(EMPLOYMENT)), ...employment(shown.posts, (some) => written(some, other, groups), chance)],
    ],
    ...answers,
  };
}

/** Some posts and degrees get names that nobody knows; some are at one place. */
function drawFacts(degrees: readonly Station[], posts: readonly Job[], chance: Chance) {
  const told = {
    degrees: chance.happens(0.5) ? inventDegrees(degrees, chance) : degrees.map((one) => ({ ...one })),
    posts: chance.happens(0.5) ? inventPosts(posts, chance) : posts.map((one) => ({ ...one })),
  };
  const [first, second] = told.posts;
  if (first && second && chance.happens(0.3)) second.organization = first.organization;
  const [last, before] = told.degrees;
  if (last && before && chance.happens(0.25)) before.institution = last.institution;
  if (chance.happens(0.3)) for (const one of told.degrees) one.start = null;
  if (last && typeof last.end === "number" && chance.happens(0.06)) {
    last.end = 2027;
    last.start = null;
    last.endAlternatives = ["present", null];
  }
  return told;
}

function drawEntries({ degrees, posts }: { degrees: Station[]; posts: Job[] }, titles: Titles, chance: Chance) {
  const when = drawManyDates(chance);
  const expected = drawExpected(chance);
  const detailed = chance.pick([0, 0, 0.4, 1]);
  const bothUnits = chance.pick([0, 0, 0.6, 1]);
  const towns = chance.pick([0, 0, 1]);
  const around = (of: "degree" | "post", where: string) => ({
    unit: mayHold(where) && chance.happens(bothUnits) ? drawUnit(where, chance) : null,
    town: mayHold(where) && chance.happens(towns) ? drawTown(where, chance) : null,
    below: chance.happens(detailed) ? drawDetails(of, titles, chance).map((text) => [words(text)]) : [],
  });
  return {
    degrees: degrees.map(
      ({ degree, institution, start, end }): Entry => ({
        ...around("degree", institution),
        what: degree ?? "",
        where: institution,
        when: end === 2027 ? expected(2027) : when(start, end),
        end: typeof end === "number" ? end : 0,
        group: institution,
      }),
    ),
    posts: posts.map(
      ({ title, organization, start, end }): Entry => ({
        ...around("post", organization ?? ""),
        what: title ?? "",
        where: organization ?? "",
        when: when(start, end),
        end: typeof end === "number" ? end : 9999,
        group: organization,
      }),
    ),
  };
}

/** "Kvam University", not "Utrecht" or "CSIC, Barcelona": its name leaves room for a part of it and a town beside it. */
const mayHold = (where: string) => /\s/u.test(where) && !where.includes(",");

function set(entry: Entry, way: Telling, kind: Part["kind"], nests: boolean): Part {
  return withBelow(way.write(entry), entry.below, kind, nests);
}

/** What is told below is a list of its own, or goes on in lines. */
function withBelow(lines: Line[], below: Line[], kind: Part["kind"], nests: boolean): Part {
  const level = kind === "item" ? 1 : 0;
  return nests && below.length > 0 ? { kind, level, lines, below } : { kind, level, lines: [...lines, ...below] };
}

/** The place once, above all that was done there: in a paragraph of its own, or as the first line of one. */
function grouped(entries: Entry[], way: Telling, kind: Part["kind"], nests: boolean, apart: boolean): Part[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0]?.group === entry.group) last?.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group): Part[] => {
    const head = group[0] ? way.head(group[0]) : [];
    if (!apart) {
      const lines = group.flatMap((entry) => [...way.under(entry), ...entry.below]);
      return [{ kind, level: kind === "item" ? 1 : 0, lines: [head, ...lines] }];
    }
    const above: Part = { kind: "paragraph", level: 0, lines: [head.map((one) => ({ ...one, bold: true as const }))] };
    return [above, ...group.map((entry) => withBelow(way.under(entry), entry.below, "item", nests))];
  });
}

/** Posts in one list, or parted by what they are. */
function employment(posts: Entry[], written: (some: Entry[]) => Part[], chance: Chance): Part[] {
  const isVisit = ({ what }: Entry) => /^visiting/iu.test(what);
  const isAcademic = ({ where }: Entry) => /univers|college|school|institut|école|hochschule/iu.test(where);
  const parts: [string, Entry[]][] = [
    [
      chance.pick(["Academic positions", "Academic", "Academic appointments"]),
      posts.filter((one) => isAcademic(one) && !isVisit(one)),
    ],
    [chance.pick(["Visiting positions", "Visiting appointments"]), posts.filter(isVisit)],
    [
      chance.pick(["Industry", "Non-academic positions", "Other positions"]),
      posts.filter((one) => !isAcademic(one) && !isVisit(one)),
    ],
  ];
  const filled = parts.filter(([, own]) => own.length > 0);
  if (filled.length < 2 || !chance.happens(0.4)) return written(posts);
  return filled.flatMap(([text, own]) => [heading(text, 3), ...written(own)]);
}
