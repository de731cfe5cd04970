import { isPersons } from "#lib/ingest/draft/holder.ts";
import type { Draft, PublicationEntry, Span } from "#lib/ingest/draft.ts";
import { median } from "#lib/ingest/passages/median.ts";
import { overlap, piecesBetween } from "#lib/ingest/passages/spans.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { compareNames, parseName } from "#lib/profile/person-name.ts";

/** What makes a draft as a whole unlikely, though each of its facts may seem sure. */
export interface Misgiving {
  /** For the person who imports: what is odd, in numbers; never words of the document. */
  words: string;
  /** Where to look, in the order of the text. */
  at: Span[];
}

const FEWEST = 3;
const MOST_WORDS_OF_A_NAME = 3;
const FEWEST_WORDS = 8;
/** As sure as a name has to be to make a bad title; see `nameShape`. */
const SURELY_A_NAME = 1.3;
/** An entry this many times as long as most may be two. */
const LONG = 2;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** “10.1000/tides.12”, “arXiv:1901.00001” */
const IDENTIFIER = /\b10\.\d{4,9}\/\S|\barxiv(?:\.org\/(?:abs|pdf)\/|\s*:\s*)\d{4}\.\d{4,5}/i;
const PARTING = /[,;&|]|\s(?:and|und|et|y|e|og|och|en|ja)\s/u;
const MARKS = /[*†‡§¶#∗_“”"()]+/gu;

/**
 * What speaks against a draft as a whole: papers its owner has no part in, papers outside the list of papers, several
 * papers in one, years and titles that were not understood. A person should look before it is accepted; what a person
 * made, confirmed or dismissed is not asked about.
 */
export function misgivingsAbout(draft: Draft): Misgiving[] {
  return [ofNobody, elsewhere, noneFound, severalInOne, withoutYear, namesForTitles].flatMap((look) => {
    const found = look(draft);
    return found && found.at.length > 0 ? [found] : [];
  });
}

/**
 * Whoever leads a group prints a few papers without a part in them; most of a list is somebody else's, or misread. People
 * behind a word ("with Bea Moss") are only those whom the owner wrote with.
 */
function ofNobody({ name, publications, text }: Draft): Misgiving | null {
  const signed = publications.filter(
    ({ authors: [first], authorsTruncated, title }) =>
      first && !authorsTruncated && !isBehindAWord(text, first.span, title.span),
  );
  const others = signed.filter((entry) => entry.self === null && !isPersons({ entry }));
  if (!name || others.length < FEWEST || others.length * 2 <= signed.length) return null;
  const words = `${others.length} of ${signed.length} publications do not name the candidate among their authors.`;
  return { words, at: spansOf(others) };
}

/** “with” before it, on its own line or after the title */
function isBehindAWord(text: string, author: Span, title: Span): boolean {
  const from = title.end <= author.start ? title.end : text.lastIndexOf("\n", author.start) + 1;
  return /\p{Ll}\s*$/u.test(text.slice(from, author.start));
}

/** Lines where the owner stands among others, or that hold an identifier of a paper, and that became nothing. */
function elsewhere(draft: Draft): Misgiving | null {
  const told = toldPlaces(draft);
  const lines = piecesBetween(draft.text, { start: 0, end: draft.text.length }, /\n/g).filter((line) => {
    const words = draft.text.slice(line.start, line.end);
    return (isIdentified(words) || isSigned(words, draft)) && !told.some((place) => overlap(place, line));
  });
  const few = draft.publications.length === 0 ? 1 : Math.max(2, Math.ceil(draft.publications.length / 8));
  if (lines.length < few) return null;
  const words = `${counted(lines.length, "line looks", "lines look")} like part of a publication that was not taken.`;
  return { words, at: lines };
}

function noneFound({ publications, sections, text }: Draft): Misgiving | null {
  if (publications.length > 0) return null;
  const lists = sections.filter(
    ({ kind, heading, span }) =>
      kind === "publications" && text.slice(span.start, span.end).trim().length > heading.length + 40,
  );
  return { words: "No publication was found below a heading of publications.", at: lists.map(({ span }) => span) };
}

/** An entry much longer than the others in which the owner stands on two lines. */
function severalInOne({ name, publications, text }: Draft): Misgiving | null {
  const family = name && parseName(name.value).family.at(-1);
  if (!family || publications.length < FEWEST) return null;
  const long = LONG * median(publications.map(({ span }) => span.end - span.start));
  const several = publications.filter((entry) => {
    const { span } = entry;
    if (span.end - span.start <= long || isPersons({ entry })) return false;
    const lines = text.slice(span.start, span.end).split("\n");
    return lines.filter((line) => line.includes(family)).length > 1;
  });
  const words =
    several.length === 1
      ? "1 publication may hold more than one: the candidate stands on two of its lines."
      : `${several.length} publications may each hold more than one: the candidate stands on two lines of each.`;
  return { words, at: spansOf(several) };
}

function withoutYear({ publications, text }: Draft): Misgiving | null {
  const missed = publications.filter(
    ({ year, span, title, status }) =>
      !year &&
      status.value === "published" &&
      YEAR.test(text.slice(span.start, title.span.start) + text.slice(title.span.end, span.end)),
  );
  if (missed.length < FEWEST || missed.length * 4 < publications.length) return null;
  const words = `${missed.length} publications have no year, though their lines seem to print one.`;
  return { words, at: spansOf(missed) };
}

function namesForTitles({ publications }: Draft): Misgiving | null {
  const named = publications.filter(({ title }) => {
    const words = title.value.split(/\s+/);
    return words.length > 1 && words.length <= MOST_WORDS_OF_A_NAME && nameShape(title.value) >= SURELY_A_NAME;
  });
  if (named.length < 2 || named.length * 4 < publications.length) return null;
  return { words: `${named.length} titles of publications look like names of people.`, at: spansOf(named) };
}

/** An identifier among words: a line of links stands below a paper and is none. */
const isIdentified = (line: string): boolean =>
  IDENTIFIER.test(line) && (line.replace(/https?:\S+/g, " ").match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS;

/** “Ada Reed, Olaf Stone and Bea Moss”: the owner is named, and somebody else. */
function isSigned(line: string, { name }: Draft): boolean {
  const family = name && parseName(name.value).family.at(-1);
  if (!name || !family || !line.includes(family)) return false;
  const people = line
    .split(PARTING)
    .map((piece) => piece.replace(MARKS, "").trim())
    .filter((piece) => nameShape(piece) >= SURELY_A_NAME);
  return people.length >= 3 && people.some((person) => compareNames(person, name.value) !== "different");
}

/** What became a fact, may name several people and be no paper (talks, supervision, service), or was dealt with by a person. */
const toldPlaces = (draft: Draft): Span[] => [
  ...spansOf([...draft.publications, ...draft.education, ...draft.employment]),
  ...draft.activities.filter(({ kind }) => kind !== "software").map(({ text }) => text.span),
  ...draft.interests.map(({ span }) => span),
  ...draft.protected.map(({ span }) => span),
  ...(draft.dealtWith ?? []),
];

const spansOf = (entries: readonly Pick<PublicationEntry, "span">[]): Span[] => entries.map(({ span }) => span);

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
