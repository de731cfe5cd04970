import type { Answers, Job, Station } from "#lib/ingest/layouts/answers.ts";
import type { Chance } from "#lib/ingest/layouts/chance.ts";
import { authorLine, type Citable, type CitationStyle, type ListHabits } from "#lib/ingest/layouts/citations.ts";
import { drawDates, type PrintPeriod } from "#lib/ingest/layouts/dates.ts";
import { type DrawnSections, drawSections } from "#lib/ingest/layouts/drawn-sections.ts";
import { type Line, type Part, printed, words } from "#lib/ingest/layouts/page.ts";
import { answeredName } from "#lib/ingest/layouts/printed-names.ts";
import { besides, heading, headingFor } from "#lib/ingest/layouts/sections.ts";
import type { StationStyle } from "#lib/ingest/layouts/stations.ts";

/** What is told in one CV. */
export interface Facts {
  name: string;
  papers: Citable[];
  degrees: Station[];
  posts: Job[];
}

export interface Styles {
  citation: CitationStyle;
  /** Null for ways made up by chance. */
  station: StationStyle | null;
}

/**
 * Sets the facts on a page in these styles; what else is on it, and in what order, is drawn. With what a person reads there,
 * and the name of the way in which degrees and posts are written where it was made up.
 */
export function compose(
  facts: Facts,
  { citation, station }: Styles,
  chance: Chance,
): { parts: Part[]; answers: Answers; told: string | null } {
  const email = `${addressed(facts.name)}@example.edu`;
  const titles = some(facts.papers.map(({ title }) => title));
  const stations = station ? inStyle(facts, station, titles, chance) : drawSections(facts, titles, chance);
  const { degrees, posts } = stations;
  const sections = [
    ...stations.sections,
    [headingFor("publications", chance), ...list(facts.papers, citation, chance)],
  ];
  if (chance.happens(0.3)) sections.reverse();
  const head: Part[] = [
    heading(facts.name, 1),
    {
      kind: "paragraph",
      level: 0,
      lines: [[words(email)], [words(chance.pick(["Room 12", "Office 3.14", "+1 555 0100"]))]],
    },
  ];
  const answers: Answers = {
    name: facts.name,
    emails: [email],
    education: degrees.map((one) => ({ ...one, ...oneYear(one) })),
    employment: posts.map((one) => ({ ...one, ...oneYear(one) })),
    publications: facts.papers.map((paper) => answered(paper, citation)),
    protected: [],
  };
  return { parts: [...head, ...sections.flat(), ...besides(titles, chance)], answers, told: stations.name };
}

/** Degrees and posts in one style, each kind below its heading. */
function inStyle(
  facts: Facts,
  style: StationStyle,
  titles: readonly [string, ...string[]],
  chance: Chance,
): DrawnSections {
  const when = drawDates(chance);
  const endsOnly = chance.happens(0.35);
  const degrees = facts.degrees.map((one) => (endsOnly && typeof one.end === "number" ? { ...one, start: null } : one));
  const kind = chance.pick<Part["kind"]>(["item", "paragraph"]);
  const sections = [
    [headingFor("education", chance), ...degrees.map((one) => degree(one, kind, style, when, titles, chance))],
    [headingFor("employment", chance), ...facts.posts.map((one) => post(one, kind, style, when, chance))],
  ];
  return { name: null, sections, degrees, posts: facts.posts };
}

function degree(
  { degree, institution, start, end }: Station,
  kind: Part["kind"],
  style: StationStyle,
  when: PrintPeriod,
  titles: readonly [string, ...string[]],
  chance: Chance,
): Part {
  const lines = style(degree ?? "", institution, when(start, end));
  if (chance.happens(0.25))
    lines.push([words(chance.pick([`Thesis: ${chance.pick(titles)}`, "Advisor: Prof. Ada Reed"]))]);
  return placed(lines, kind, chance);
}

function post(
  { title, organization, start, end }: Job,
  kind: Part["kind"],
  style: StationStyle,
  when: PrintPeriod,
  chance: Chance,
): Part {
  const lines = style(title ?? "", organization ?? "", when(start, end));
  if (chance.happens(0.25))
    lines.push([words(chance.pick(["Host: Ada Reed", "Worked on models of growth and supervised two students."]))]);
  return placed(lines, kind, chance);
}

/** A line with gaps may be a row of a table; all else is an item or a paragraph. */
function placed(lines: Line[], kind: Part["kind"], chance: Chance): Part {
  const gaps = lines.length === 1 && lines.some((line) => printed(line).includes("\t"));
  if (gaps && chance.happens(0.5)) return { kind: "row", level: 0, lines };
  return { kind, level: kind === "item" ? 1 : 0, lines };
}

function list(
  papers: readonly Citable[],
  { names, withoutOwner, between, cite }: CitationStyle,
  chance: Chance,
): Part[] {
  const habits: ListHabits = {
    boldOwner: chance.happens(0.5),
    numbers: chance.happens(0.6),
    boldTitle: chance.happens(0.5),
  };
  const kind = chance.pick<Part["kind"]>(["item", "item", "paragraph"]);
  const byYear = chance.happens(0.2);
  return papers.flatMap((paper, index): Part[] => {
    const owner = paper.candidateAuthorIndex;
    const authors = paper.authors.filter((_, at) => !withoutOwner || at !== owner);
    const bold = habits.boldOwner && !withoutOwner ? owner : null;
    const lines = cite(paper, (and) => authorLine(authors, names, bold, and, between), habits, chance);
    const cited: Part = { kind, level: kind === "item" ? 1 : 0, lines };
    return byYear && papers[index - 1]?.year !== paper.year ? [heading(String(paper.year), 3), cited] : [cited];
  });
}

function answered(paper: Citable, { names, withoutOwner }: CitationStyle): Citable {
  const owner = paper.candidateAuthorIndex;
  const authors = paper.authors.filter((_, at) => !withoutOwner || at !== owner);
  return {
    ...paper,
    authors: authors.map((name) => answeredName(name, names)),
    candidateAuthorIndex: withoutOwner ? null : owner,
    equalContribution: [],
  };
}

/** Where both years are one, only one is printed: it may be taken for the end alone. */
function oneYear({ start, end }: Station | Job): Pick<Station, "startAlternatives"> {
  return start !== null && start === end ? { startAlternatives: [null] } : {};
}

/** "María K. del Río" → "maria.k.del.rio". */
function addressed(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .map((token) => token.replaceAll(/[^a-z]/gu, ""))
    .filter(Boolean)
    .join(".");
}

/** A list that is known to hold something. Throws where it does not. */
export function some<One>([first, ...others]: readonly One[]): [One, ...One[]] {
  if (first === undefined) throw new Error("A page needs at least one paper, degree and post to tell of.");
  return [first, ...others];
}
