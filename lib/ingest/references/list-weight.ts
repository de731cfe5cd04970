import type { Fact, Span } from "#lib/ingest/draft.ts";
import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";
import { wordCount } from "#lib/ingest/references/east-asian.ts";
import type { ListEntry } from "#lib/ingest/references/list-entry.ts";
import { isMeetingLine } from "#lib/ingest/references/meeting-lines.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import type { KnownNames } from "#lib/ingest/references/roles.ts";
import { isTold } from "#lib/ingest/references/told.ts";
import { areLabels } from "#lib/ingest/words/labels.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/** What each fault of a cut costs; 1 is an entry of which nothing was read. */
const COST = {
  unread: 0.5,
  /** By word that says nothing of the paper. */
  word: 0.1,
  /** Where most entries of the list say so much, and where none does. */
  missing: 0.4,
  never: 0.1,
  /** None of its authors is the owner, where one is in most entries. */
  strange: 0.3,
  short: 0.5,
  long: 0.5,
  small: 1,
  told: 1,
  /** By how unsure the title is. */
  unsure: 0.6,
  /** A second title in quotes, a second DOI. */
  second: 0.7,
  /** A third year, and each more. */
  year: 0.4,
  /** Where all others are of another make. */
  unlike: 0.6,
  /** The title stands behind the place, as in a list of which each entry has the title of the next. */
  behind: 0.6,
  /** The entry above or below has the same title. */
  twice: 0.6,
};

/** An entry that costs more by itself is not whole. */
const WHOLE = 0.8;

/** What the entries of a list cost, and what they are worth: 1 for each that has a title, authors, a year and a place. */
export interface Weight {
  cost: number;
  worth: number;
  /** Of each entry by itself, as one of its list. */
  each: Map<ListEntry, { cost: number; worth: number }>;
  /** Entries of which nothing was read. */
  unread: number;
  /** Entries that are not whole. */
  broken: ListEntry[];
  /** Entries that say no more than a title. */
  bare: ListEntry[];
}

/** What one entry of a list says, as it was read. */
interface Weighed {
  people: boolean;
  year: boolean;
  place: boolean;
  owner: boolean;
  /** Its title has a title's shape. */
  titled: boolean;
  title: string;
  make: string;
  /** What it costs apart from its list. */
  alone: number;
  /** What is told of a paper stands for its place. */
  astray: boolean;
}

/**
 * How far the entries of a list are from having a title, authors, a year and a place each, once, and from being alike;
 * 0 is perfect. Words that are in no role cost as much wherever the list is cut, until another cut reads them.
 */
export function weighEntries(entries: ListEntry[], read: ReadPublication[], known: KnownNames): Weight {
  const found = new Map(read.map((one) => [one.entry.span.start, one]));
  const papers = entries.filter(({ passage }) => !isMeetingLine(passage.text));
  const all = papers.map((entry) => weighEntry(entry, found.get(entry.passage.span.start), known));
  const whole = all.filter((one) => one !== null);
  const usual = (test: (one: Weighed) => boolean) => whole.filter(test).length / Math.max(1, whole.length);
  const parts = (["people", "year", "place"] as const).map((part) => ({ part, often: usual((one) => one[part]) }));
  const owner = usual((one) => one.owner);
  const makes = Map.groupBy(whole, ({ make }) => make);
  const titleAt = (index: number) => all[index]?.title ?? "";
  const costOf = ({ passage }: ListEntry, index: number): number => {
    const one = all[index];
    if (!one) return COST.unread + COST.word * wordsOutside(passage, []);
    let cost = one.alone;
    for (const { part, often } of parts) if (!one[part]) cost += COST.never + (COST.missing - COST.never) * often;
    if (!one.owner) cost += COST.strange * owner;
    if (/VA?T$/.test(one.make)) cost += COST.behind;
    if ([titleAt(index - 1), titleAt(index + 1)].includes(one.title)) cost += COST.twice;
    return cost + COST.unlike * (1 - (makes.get(one.make)?.length ?? 0) / whole.length);
  };
  const each = new Map(
    papers.map((entry, index) => [entry, { cost: costOf(entry, index), worth: worthOf(all[index]) }]),
  );
  const [cost, worth] = [...each.values()].reduce(([cost, worth], one) => [cost + one.cost, worth + one.worth], [0, 0]);
  const broken = papers.filter((_, index) => !all[index] || all[index].alone > WHOLE || all[index].astray);
  const bare = papers.filter((_, index) => !all[index]?.people && !all[index]?.year && !all[index]?.place);
  return { cost, worth, each, unread: papers.length - whole.length, broken, bare };
}

function weighEntry(
  { passage }: ListEntry,
  publication: ReadPublication | undefined,
  known: KnownNames,
): Weighed | null {
  if (!publication) return null;
  const { entry } = publication;
  const { title, authors, year, venueAsPrinted, doi, arxiv, status } = entry;
  const people = authors.map(({ span }) => span);
  const spans = [
    title.span,
    venueAsPrinted?.span,
    year?.span,
    doi?.span,
    arxiv?.span,
    certain(status),
    entry.distinction?.span,
  ];
  const covered = [...spans.filter((span) => span !== undefined), ...joined(people)];
  const words = wordCount(title.value);
  // A heading and the whole reference below it: the title is printed twice.
  const printed = title.value.replace(/\W+$/u, "");
  for (const at of [passage.text.indexOf(printed), passage.text.lastIndexOf(printed)]) {
    const start = passage.span.start + at;
    if (at >= 0) covered.push({ start, end: start + printed.length });
  }
  let alone = COST.word * wordsOutside(passage, covered);
  if (words < 3) alone += COST.short;
  if (words > 40) alone += COST.long;
  if (/^\p{Ll}{2}/u.test(title.value)) alone += COST.small;
  // The foot of a page: "2023 Ada Reed reed@kvam.example".
  if (isTold(title.value) || /\S@\S/u.test(title.value)) alone += COST.told;
  alone += COST.unsure * (1 - title.confidence);
  alone += COST.second * (secondTitles(passage, title.value) + Math.max(0, doisIn(passage) - 1));
  alone += COST.year * Math.max(0, yearsIn(passage) - 2);
  const order = [
    ["A", people[0]],
    ["T", title.span],
    ["V", venueAsPrinted?.span],
  ] as const;
  const make = order
    .filter(([, span]) => span !== undefined)
    .sort((one, other) => (one[1]?.start ?? 0) - (other[1]?.start ?? 0))
    .map(([role]) => role)
    .join("");
  return {
    people: authors.length > 0,
    year: year !== null || status.confidence > 0.9,
    place: venueAsPrinted !== null || arxiv !== null || doi !== null || status.confidence > 0.9,
    owner: authors.some(({ value }) => known.isOwner(value)),
    titled: words >= 3 && /^\P{L}?[\p{Lu}\d]/u.test(title.value) && nameShape(title.value) < 2,
    title: foldWords(title.value),
    make,
    alone,
    astray: venueAsPrinted !== null && isNoPlace(venueAsPrinted.value),
  };
}

/** "named by the council of the walls": what is told of a paper is no place. */
const isNoPlace = (place: string): boolean => /^\p{Ll}{3}\p{L}*(?:\s\S+){4}/u.test(place);

function worthOf(one: Weighed | null | undefined): number {
  if (!one || one.alone > WHOLE) return 0;
  return (one.titled ? 1 : 0.5) * ((Number(one.people) + Number(one.year) + Number(one.place)) / 3) ** 2;
}

/** What is not printed spans the whole entry. */
const certain = ({ span, confidence }: Fact<unknown>): Span | undefined => (confidence > 0.9 ? span : undefined);

/** The spans of names and of what is between them, but for words. */
function joined(people: Span[]): Span[] {
  const spans: Span[] = [];
  for (const span of people) {
    const last = spans.at(-1);
    const gap = last === undefined ? -1 : span.start - last.end;
    if (last && gap >= 0 && gap <= BETWEEN) last.end = span.end;
    else spans.push({ ...span });
  }
  return spans;
}
const BETWEEN = 8;

/** Words of a passage in none of these spans, but for links, what the links of a paper are called, and sentences about it. */
function wordsOutside(passage: Passage, covered: Span[]): number {
  const links = covered.length === 0 ? [] : passage.runs.filter(({ href }) => href !== undefined);
  const spans = [...covered, ...links.map(({ span }) => span)];
  const left = wordsBetween(passage, spans);
  if (left < FEW) return left;
  const lines = linesOf(passage).filter((line) => areLabels(line) || isTold(line.text));
  return lines.length === 0 ? left : wordsBetween(passage, [...spans, ...lines.map(({ span }) => span)]);
}
const FEW = 4;

function wordsBetween({ text, span }: Passage, covered: Span[]): number {
  let from = span.start;
  let count = 0;
  for (const { start, end } of [...covered, { start: span.end, end: span.end }].sort((a, b) => a.start - b.start)) {
    if (start > from) count += text.slice(from - span.start, start - span.start).match(/\p{L}{2,}/gu)?.length ?? 0;
    from = Math.max(from, end);
  }
  return count;
}

const QUOTED = /[“"«„](\p{Lu}[^”"»“]{12,300})[”"»“]/gu;
const secondTitles = ({ text }: Passage, title: string): number =>
  [...text.matchAll(QUOTED)].filter(
    ([, quoted = ""]) => quoted.split(/\s+/u).length >= 4 && !title.includes(quoted.slice(0, 12)),
  ).length;

const doisIn = ({ text, runs }: Passage): number =>
  new Set(
    [text, ...runs.map(({ href }) => href ?? "")].flatMap((where) =>
      [...where.matchAll(/10\.\d{4,5}\/[^\s"<>?&#]+/gu)].map(([doi]) =>
        doi.toLowerCase().replace(/\W+$/u, "").slice(0, 22),
      ),
    ),
  ).size;
const yearsIn = ({ text }: Passage): number =>
  text.match(/(?<![\d–—/.:-])(?:19[5-9]|20[0-4])\d(?![\d–—/:-])/gu)?.length ?? 0;
