import { DOUBTFUL, type Draft, type Fact, type Span } from "#lib/ingest/draft.ts";

/** Facts that a profile has once. */
export const SINGLES = ["name", "currentPosition", "affiliation", "phd.institution", "phd.year"] as const;
/** Facts that a profile has any number of, without inner parts. */
export const FACT_LISTS = ["emails", "links", "interests", "phd.advisors"] as const;
/** Entries with inner parts. */
export const ENTRY_LISTS = ["education", "employment", "publications", "activities"] as const;

export type Single = (typeof SINGLES)[number];
export type FactList = (typeof FACT_LISTS)[number];
export type EntryList = (typeof ENTRY_LISTS)[number];
export type Place = Single | FactList | EntryList;

/** All facts of a draft but names, addresses and publications; `left`: what of their parts was not understood. */
export type ProfileFacts = Pick<
  Draft,
  "currentPosition" | "affiliation" | "phd" | "interests" | "education" | "employment" | "activities"
> & { left: Span[] };

/** What the desk and the counts call one thing: a single fact, a fact of a list, or a whole entry. */
export interface Item {
  place: Place;
  /** In its list; null for a single fact. */
  index: number | null;
  span: Span;
  /** The least sure of its facts. */
  confidence: number;
  /** Fields that are doubtful, "" for a fact without inner parts. */
  doubtful: string[];
}

/** Everything a draft claims, in the order of the profile. */
export function itemsOf(draft: Draft): Item[] {
  const single = (place: Single, fact: Fact<unknown> | null): Item[] => (fact ? [factItem(place, null, fact)] : []);
  const list = (place: FactList, facts: Fact<unknown>[]): Item[] =>
    facts.map((fact, index) => factItem(place, index, fact));
  return [
    ...single("name", draft.name),
    ...single("currentPosition", draft.currentPosition),
    ...single("affiliation", draft.affiliation),
    ...list("emails", draft.emails),
    ...list("links", draft.links),
    ...single("phd.institution", draft.phd.institution),
    ...single("phd.year", draft.phd.year),
    ...list("phd.advisors", draft.phd.advisors),
    ...list("interests", draft.interests),
    ...draft.education.map((entry, index) => entryItem("education", index, entry.span, entry)),
    ...draft.employment.map((entry, index) => entryItem("employment", index, entry.span, entry)),
    ...draft.publications.map((entry, index) => entryItem("publications", index, entry.span, entry)),
    ...draft.activities.map((entry, index) => entryItem("activities", index, entry.text.span, entry)),
  ];
}

/** The facts inside an entry, by field; of a list of facts ("authors") the least sure one stands for all. */
export function factsIn(entry: object): [field: string, fact: Fact<unknown>][] {
  const found: [string, Fact<unknown>][] = [];
  for (const [field, value] of Object.entries(entry)) {
    const facts = (Array.isArray(value) ? value : [value]).filter(isFact);
    const least = facts.reduce<Fact<unknown> | null>((a, b) => (a && a.confidence <= b.confidence ? a : b), null);
    if (least) found.push([field, least]);
  }
  return found;
}

/** How sure the least sure fact of an entry is. */
export function leastSure(entry: object): number {
  return factsIn(entry).reduce((least, [, fact]) => Math.min(least, fact.confidence), 1);
}

function factItem(place: Place, index: number | null, fact: Fact<unknown>): Item {
  const doubtful = fact.confidence < DOUBTFUL ? [""] : [];
  return { place, index, span: fact.span, confidence: fact.confidence, doubtful };
}

function entryItem(place: EntryList, index: number, span: Span, entry: object): Item {
  const confidence = leastSure(entry);
  const doubtful = factsIn(entry)
    .filter(([, fact]) => fact.confidence < DOUBTFUL)
    .map(([field]) => field);
  return { place, index, span, confidence, doubtful };
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === "object" && value !== null && "confidence" in value && "span" in value;
}
