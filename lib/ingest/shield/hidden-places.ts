import type { Hideable } from "#lib/access/viewer.ts";
import { everyMatch } from "#lib/every-match.ts";
import type { Draft, Fact, Span } from "#lib/ingest/draft.ts";
import { findInstitutions } from "#lib/profile/institution.ts";
import { findOwnName, occurrences } from "#lib/profile/own-name.ts";

/** A place in a document that names something an opening may hide. */
export interface HiddenPlace {
  hides: Hideable;
  span: Span;
}

/** A person, a venue or an institution is named in fewer letters; a longer place holds other words too. */
const LONGEST = 200;

/**
 * Everything in a document by which its owner's name, institutions, venues or graduation dates could be read: where facts
 * were read from, the same words wherever else they stand, other institutions the table knows, and every address, for
 * those lead to all of it.
 * @param names every known print of the owner's name.
 */
export function hiddenPlaces(draft: Draft, names: readonly string[]): HiddenPlace[] {
  const { text } = draft;
  const as = (hides: Hideable, spans: readonly Span[]): HiddenPlace[] =>
    spans.flatMap((span) => {
      const trimmed = trim(text, span);
      return trimmed.start < trimmed.end ? [{ hides, span: trimmed }] : [];
    });
  const addresses = [...linkPlaces(text), ...spansOf(draft.emails)];
  return [
    ...as("names", [...findOwnName(text, names), ...peoplePlaces(draft), ...addresses]),
    ...as("institutions", [...institutionPlaces(draft), ...addresses]),
    ...as("venues", [...venuePlaces(draft), ...addresses]),
    ...as("graduation dates", graduationPlaces(draft)),
  ];
}

/** What is known of one person that an opening may hide. */
export interface KnownWords {
  /** Prints of their name. */
  names: readonly string[];
  institutions: readonly string[];
  venues: readonly string[];
}

/** Places in what others wrote about a person by which they could be told. */
export function saidPlaces(text: string, { names, institutions, venues }: KnownWords): HiddenPlace[] {
  const as = (hides: Hideable, spans: readonly Span[]) => spans.map((span) => ({ hides, span }));
  const addresses = linkPlaces(text);
  const said = (words: readonly string[]) => [...words.flatMap((word) => asWords(text, word)), ...addresses];
  return [
    ...as("names", [...findOwnName(text, names), ...addresses]),
    ...as("institutions", [...institutionsIn(text), ...said(institutions)]),
    ...as("venues", said(venues)),
  ];
}

/** Prints of the owner's name: at the head of the document, and in the lists of authors. */
export function ownNames({ name, publications }: Draft): string[] {
  const selves = publications.flatMap(({ authors, self }) => (self === null ? [] : (authors[self]?.value ?? [])));
  return [...new Set([...(name ? [name.value] : []), ...selves])];
}

/** Coauthors and advisors tell who somebody is as surely as the name does. */
function peoplePlaces({ text, publications, education, phd }: Draft): Span[] {
  const authors = publications.flatMap((entry) => entry.authors);
  const advisors = [...phd.advisors, ...education.flatMap((entry) => entry.advisors)];
  return [...spansOf([...authors, ...advisors]), ...repeated(text, [...authors, ...advisors])];
}

function institutionPlaces({ text, affiliation, phd, education, employment }: Draft): Span[] {
  const facts = [
    affiliation,
    phd.institution,
    ...education.map((entry) => entry.institution),
    ...employment.map((entry) => entry.organization),
  ];
  return [...spansOf(facts), ...repeated(text, facts), ...institutionsIn(text)];
}

/** Where institutions are named: those the table knows, and others by the word for what they are. */
export function institutionsIn(text: string): Span[] {
  const known = findInstitutions(text, "").map(({ start, end }) => ({ start, end }));
  return [...known, ...matches(text, UNKNOWN_INSTITUTION), ...matches(text, UNIT)];
}

/** "Lindmark Institute of Technology", "Université de Morval": institutions the table does not know, by their word. */
const UNKNOWN_INSTITUTION =
  /(?:\p{Lu}[\p{L}’'&-]+[ ]){0,4}(?:Universit(?:y|ies|é|ät|eit|à|ate)|Universidade?|Universitat|Institut[eo]?|College|Polytechnic|Politecnico|Hochschule|École)(?:[ ](?:of|for|de|di|du|für|at|the|la|des)\b)*(?:[ ]\p{Lu}[\p{L}’'&-]+(?:[ ](?:and|of|de)(?=[ ]\p{Lu}))?){0,4}/gu;

/** "Department of Morphology and Form", "Laboratoire de Chimie Froide", "Statistics Department": parts of institutions, which few have under one name. */
const UNIT =
  /(?<!\p{L})(?:(?:Department|Dept\.?|School|Faculty|Section|Division|Laborator(?:y|ies)|Cent(?:re|er)|D[ée]partement|Departamento|Dipartimento|Laboratoire|Fachbereich|Fakultät|Lehrstuhl|Abteilung)(?:[ \t]+(?:of|for|de|di|du|des|für|the|la))+(?:[ \t]+\p{Lu}[\p{L}’'&-]+(?:,?[ \t]+(?:and|und|et|e|y|of|&)(?=[ \t]+\p{Lu}))?){1,6}|(?:\p{Lu}[\p{L}’'&-]+[ \t]+){1,4}Department)(?!\p{L})/gu;

function venuePlaces({ text, publications }: Draft): Span[] {
  const facts = publications.flatMap(({ venueAsPrinted, workshopVersion, distinction }) => [
    venueAsPrinted,
    workshopVersion,
    distinction,
  ]);
  const names = publications.flatMap(({ venue, host, venueAsPrinted }) => [venue, host, venueAsPrinted?.value ?? null]);
  return [...spansOf(facts), ...names.flatMap((name) => (name ? asWords(text, name) : []))];
}

const YEAR =
  /(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Fall|Autumn|Winter)\p{L}*\.?[ ,]+|\d{1,2}[./])?(?<!\d)(?:19|20)\d{2}(?!\d)(?:[–-]\d{2}(?!\d))?/gu;
/** "I received my PhD in 2020": a year that a degree stands shortly before. */
const AFTER_A_DEGREE =
  /(?:Ph\.?\s?D|D\.?Phil|doctorate|doctor of|graduated|graduation|degree|M\.?\s?Sc|B\.?\s?Sc|master|bachelor|diplom)[^\n.;]{0,60}?(?<!\d)(?:19|20)\d{2}(?!\d)/giu;

function graduationPlaces({ text, education, phd, publications }: Draft): Span[] {
  const theses = publications.filter(({ kind }) => kind.value === "thesis").map(({ year }) => year);
  const entries = education.map(({ span }) => span).concat(matches(text, AFTER_A_DEGREE));
  const years = entries.flatMap(({ start, end }) => matches(text.slice(start, end), YEAR).map(moved(start)));
  return [...years, ...spansOf([phd.year, ...theses, ...education.map(({ period }) => period)])];
}

/** Addresses of pages, works and people, and the names people have on the web. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]+|[\p{L}\p{N}._%+-]+\s?(?:@|\[at\]|\(at\)|\{at\})\s?[\p{L}\p{N}.-]+(?:\s?(?:\[dot\]|\(dot\))\s?\p{L}+)*|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]+|\b(?:doi:?\s*)?10\.\d{4,9}\/[^\s<>"”)\]]+|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b|\b(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|io|ai|dev|me|info|ac|eu|de|fr|uk|ch|at|nl|se|it|es|ca|jp|cn|in)\b(?:\/[^\s<>"”)\]]*)?/giu;

/** Blanks around a name are not part of it. */
function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

const linkPlaces = (text: string): Span[] => matches(text, ADDRESS);

const spansOf = (facts: readonly (Fact<unknown> | null)[]): Span[] =>
  facts.flatMap((fact) => (fact && fact.span.end - fact.span.start <= LONGEST ? [fact.span] : []));

/** Where the words of these facts stand once more. */
function repeated(text: string, facts: readonly (Fact<string> | null)[]): Span[] {
  return [...new Set(facts.flatMap((fact) => (fact ? [fact.value] : [])))].flatMap((value) => asWords(text, value));
}

/** Where a name stands as whole words, letter for letter. A name of one or two letters is not looked for. */
function asWords(text: string, name: string): Span[] {
  if (name.trim().length < 3) return [];
  return occurrences(text, name).filter(
    ({ start, end }) => !/[\p{L}\p{N}]/u.test(text[start - 1] ?? "") && !/[\p{L}\p{N}]/u.test(text[end] ?? ""),
  );
}

const matches = (text: string, pattern: RegExp): Span[] =>
  everyMatch(text, pattern).map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

const moved =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
