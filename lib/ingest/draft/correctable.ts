import { z } from "zod";
import type { EntryList, FactList, Single } from "#lib/ingest/draft/facts.ts";
import {
  ACTIVITY_KINDS,
  type ActivityEntry,
  type EducationEntry,
  type Fact,
  type Period,
  type PositionEntry,
  PUBLICATION_KINDS,
  PUBLICATION_STATUSES,
  type PublicationEntry,
  type Span,
} from "#lib/ingest/draft.ts";
import { compareNames } from "#lib/profile/person-name.ts";

/** What an edit can look at besides the entry: the text, and whose document it is. */
export interface Surroundings {
  text: string;
  owner: string | null;
}

/** One field a person may correct: what it may hold, and how an entry changes by it. */
export interface Correctable<E> {
  schema: z.ZodType;
  /** @throws {z.ZodError} when the value is not one the field may hold. */
  set(entry: E, value: unknown, around: Surroundings): E;
}

const words = z.string().trim().min(1, "Please type something, or remove the fact.").max(2000);
const year = z.number().int().min(1900, "Please give a year from 1900 on.").max(2100, "Please give a year up to 2100.");
const date = z.object({ year, month: z.number().int().min(1).max(12).optional() });
const period = z.object({ start: date.nullable(), end: z.union([date, z.literal("present")]).nullable() });
const names = z.array(words.max(120)).max(2000);

/** What single facts and facts of lists may hold. A link is kept by its address, its words stay. */
export const FACT_VALUES: Record<Single | FactList, z.ZodType<string | number>> = {
  name: words.max(160),
  currentPosition: words.max(400),
  affiliation: words.max(400),
  "phd.institution": words.max(400),
  "phd.year": year,
  emails: z.email("Please give an e-mail address such as name@university.edu."),
  links: z.url({ protocol: /^https?$/, error: "Please give a full address, starting with https://" }),
  interests: words,
  "phd.advisors": words.max(160),
};

const education: Record<string, Correctable<EducationEntry>> = {
  institution: field(words, (entry, value, { text }) => ({
    ...entry,
    institution: said(value, entry.institution, entry.span, text),
  })),
  degree: field(words.nullable(), (entry, value, { text }) => ({
    ...entry,
    degree: maybe(value, entry.degree, entry.span, text),
  })),
  thesis: field(words.nullable(), (entry, value, { text }) => ({
    ...entry,
    thesis: maybe(value, entry.thesis, entry.span, text),
  })),
  advisors: field(names, (entry, value, { text }) => ({
    ...entry,
    advisors: value.map((name) => said(name, null, entry.span, text)),
  })),
  period: field(period.nullable(), (entry, value) => ({ ...entry, period: stretch(value, entry.period, entry.span) })),
};

const employment: Record<string, Correctable<PositionEntry>> = {
  organization: field(words.nullable(), (entry, value, { text }) => ({
    ...entry,
    organization: maybe(value, entry.organization, entry.span, text),
  })),
  title: field(words.nullable(), (entry, value, { text }) => ({
    ...entry,
    title: maybe(value, entry.title, entry.span, text),
  })),
  period: field(period.nullable(), (entry, value) => ({ ...entry, period: stretch(value, entry.period, entry.span) })),
};

const publications: Record<string, Correctable<PublicationEntry>> = {
  title: field(words, (entry, value, { text }) => ({ ...entry, title: said(value, entry.title, entry.span, text) })),
  authors: field(names, withAuthors),
  self: field(z.number().int().min(0).nullable(), (entry, value) => ({
    ...entry,
    self: value !== null && value < entry.authors.length ? value : null,
  })),
  year: field(year.nullable(), (entry, value, { text }) => ({
    ...entry,
    year: value === null ? null : { value, span: find(String(value), entry.year, entry.span, text), confidence: 1 },
  })),
  venue: field(words.max(400).nullable(), (entry, value, { text }) => ({
    ...entry,
    venue: value,
    venueAsPrinted: value === null ? null : (sure(entry.venueAsPrinted) ?? said(value, null, entry.span, text)),
  })),
  host: field(words.max(400).nullable(), (entry, value) => ({ ...entry, host: value })),
  kind: field(z.enum(PUBLICATION_KINDS), (entry, value) => ({ ...entry, kind: { ...entry.kind, value, ...certain } })),
  status: field(z.enum(PUBLICATION_STATUSES), (entry, value) => ({
    ...entry,
    status: { ...entry.status, value, ...certain },
  })),
  distinction: field(words.max(200).nullable(), (entry, value, { text }) => ({
    ...entry,
    distinction: maybe(value, entry.distinction, entry.span, text),
  })),
  doi: field(words.max(200).nullable(), (entry, value, { text }) => ({
    ...entry,
    doi: maybe(value, entry.doi, entry.span, text),
  })),
  work: field(words.max(600), (entry, value) => ({ ...entry, work: value })),
  arxiv: field(words.max(60).nullable(), (entry, value, { text }) => ({
    ...entry,
    arxiv: maybe(value, entry.arxiv, entry.span, text),
  })),
};

const activities: Record<string, Correctable<ActivityEntry>> = {
  kind: field(z.enum(ACTIVITY_KINDS), (entry, value) => ({ ...entry, kind: value })),
  text: field(words, (entry, value) => ({ ...entry, text: { ...entry.text, value, ...certain } })),
  period: field(period.nullable(), (entry, value) => ({
    ...entry,
    period: stretch(value, entry.period, entry.text.span),
  })),
  under: field(words.max(200).nullable(), (entry, value, { text }) => ({
    ...entry,
    under: maybe(value, entry.under, entry.text.span, text),
  })),
};

/** Every field of every entry that a person may correct. */
export const ENTRY_FIELDS = { education, employment, publications, activities };
export type EntryOf<L extends EntryList> = Parameters<(typeof ENTRY_FIELDS)[L][string]["set"]>[0];

/** A person's word: as sure as can be, and no longer explained by the parser. */
export const certain = { confidence: 1, why: "Corrected by hand." };

/** Whether a person said it: typed it, or looked at it and found it right. */
export const isSaid = ({ why }: Pick<Fact<unknown>, "why">): boolean => why === certain.why || why === CONFIRMED;

const CONFIRMED = "Confirmed by hand.";

/** The same entry with every fact certain: a person looked at it and found it right. */
export function confirmed<T extends object>(entry: T): T {
  const sureOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sureOf);
    if (typeof value !== "object" || value === null || !("confidence" in value)) return value;
    return { ...value, confidence: 1, why: CONFIRMED };
  };
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, sureOf(value)])) as T;
}

function field<E, V>(schema: z.ZodType<V>, set: (entry: E, value: V, around: Surroundings) => E): Correctable<E> {
  return { schema, set: (entry, value, around) => set(entry, schema.parse(value), around) };
}

/** Its words' place inside the entry when they are printed there, else where the old value stood, else the entry. */
function find(value: string, old: Fact<unknown> | null, entry: Span, text: string): Span {
  const at = text.slice(entry.start, entry.end).indexOf(value);
  if (at >= 0) return { start: entry.start + at, end: entry.start + at + value.length };
  return old?.span ?? entry;
}

function said(value: string, old: Fact<unknown> | null, entry: Span, text: string): Fact<string> {
  return { value, span: find(value, old, entry, text), ...certain };
}

function maybe(value: string | null, old: Fact<unknown> | null, entry: Span, text: string): Fact<string> | null {
  return value === null ? null : said(value, old, entry, text);
}

function stretch(value: Period | null, old: Fact<Period> | null, entry: Span): Fact<Period> | null {
  return value === null ? null : { value, span: old?.span ?? entry, ...certain };
}

function sure(fact: Fact<string> | null): Fact<string> | null {
  return fact && { ...fact, ...certain };
}

/** New authors: who was marked as the candidate or as contributing equally stays so where the name stays. */
function withAuthors(entry: PublicationEntry, value: string[], { text, owner }: Surroundings): PublicationEntry {
  const authors = value.map((name) => said(name, null, entry.span, text));
  const at = (name: string | undefined) => (name === undefined ? -1 : value.indexOf(name));
  const oldSelf = entry.self === null ? undefined : entry.authors[entry.self]?.value;
  const self = at(oldSelf) >= 0 ? at(oldSelf) : selfAmong(value, owner ?? oldSelf ?? null);
  const equal = entry.equalContribution.map((index) => at(entry.authors[index]?.value)).filter((index) => index >= 0);
  return { ...entry, authors, authorsTruncated: false, self, equalContribution: equal };
}

/** Which author is the owner: a name that is the same, else the only one that may be; null when none or several. */
export function selfAmong(authors: string[], owner: string | null): number | null {
  if (owner === null) return null;
  const agreement = authors.map((name) => compareNames(name, owner));
  if (agreement.includes("same")) return agreement.indexOf("same");
  const first = agreement.indexOf("compatible");
  return first >= 0 && first === agreement.lastIndexOf("compatible") ? first : null;
}
