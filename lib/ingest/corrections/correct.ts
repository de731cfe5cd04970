import { type Correction, isEntryList, isFactList } from "#lib/ingest/corrections/correction.ts";
import { blankEntry } from "#lib/ingest/corrections/new-entry.ts";
import { certain, confirmed, ENTRY_FIELDS, type EntryOf, FACT_VALUES } from "#lib/ingest/draft/correctable.ts";
import type { EntryList, FactList, Single } from "#lib/ingest/draft/facts.ts";
import type { Draft, Fact, PrintedLink, Span } from "#lib/ingest/draft.ts";
import { anchorFinder } from "#lib/ingest/passages/anchor.ts";
import { maskWords } from "#lib/ingest/shield/mask-words.ts";

/** A draft with a person's corrections in it. */
export interface Corrected {
  draft: Draft;
  /** Indices of corrections whose fact is no longer found: kept, reported, and tried again after the next reading. */
  unplaced: number[];
}

/**
 * Applies corrections in the order they were made. Pure: the draft given is not changed. Facts are found by their
 * printed source (lib/ingest/passages/anchor.ts), so corrections hold after the document is read anew.
 */
export function applyCorrections(draft: Draft, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { draft, unplaced: [] };
  const find = anchorFinder(draft.text);
  const unplaced: number[] = [];
  let corrected = draft;
  for (const [index, correction] of corrections.entries()) {
    const span = correction.at && find(correction.at);
    const next = applyOne(corrected, correction, span);
    if (next) corrected = next;
    else unplaced.push(index);
  }
  return { draft: corrected, unplaced };
}

/** Null when what the correction is about cannot be found. */
function applyOne(draft: Draft, correction: Correction, span: Span | null): Draft | null {
  switch (correction.op) {
    case "dismiss":
      return span && understood(draft, span);
    case "mask":
      return span && maskWords(draft, { kind: correction.kind, span });
    case "add":
      return isFactList(correction.place)
        ? addFact(draft, correction.place, correction.value, span)
        : span && addEntry(draft, correction.place, span, correction.value, correction.fields);
    default:
      if (isEntryList(correction.place)) return span && changeEntry(draft, correction.place, correction, span);
      if (isFactList(correction.place)) return changeListed(draft, correction.place, correction, span);
      return changeSingle(draft, correction.place, correction, span);
  }
}

type Change = Extract<Correction, { op: "set" | "remove" | "confirm" | "hold" }>;

function changeSingle(draft: Draft, place: Single, change: Change, span: Span | null): Draft | null {
  const old = singleOf(draft, place);
  if (change.op === "remove") return withSingle(draft, place, null);
  if (change.op !== "set") return old && withSingle(draft, place, lookedAt(old, change));
  const value = FACT_VALUES[place].parse(change.value);
  // A typed value that is nowhere in the document has an empty place: the desk shows who typed it instead.
  return withSingle(draft, place, { value, span: old?.span ?? span ?? placeOf(draft, value), ...certain });
}

function singleOf(draft: Draft, place: Single): Fact<string | number> | null {
  if (place === "phd.institution") return draft.phd.institution;
  if (place === "phd.year") return draft.phd.year;
  return draft[place];
}

function withSingle(draft: Draft, place: Single, fact: Fact<string | number> | null): Draft {
  if (place === "phd.institution") return { ...draft, phd: { ...draft.phd, institution: fact as Fact<string> | null } };
  if (place === "phd.year") return { ...draft, phd: { ...draft.phd, year: fact as Fact<number> | null } };
  return { ...draft, [place]: fact };
}

function changeListed(draft: Draft, place: FactList, change: Change, span: Span | null): Draft | null {
  const facts = listOf(draft, place);
  const matching = facts.flatMap((fact, index) => (textOf(fact) === change.was ? [index] : []));
  const near = span
    ? closest(
        facts.map((fact) => fact.span),
        span,
      )
    : null;
  const index = matching.find((candidate) => candidate === near) ?? near ?? matching[0] ?? null;
  const old = index === null ? undefined : facts[index];
  if (index === null || !old) return null;
  if (change.op === "remove") return withList(draft, place, facts.toSpliced(index, 1));
  const fact = change.op === "set" ? { ...old, ...certain, value: valueFor(old, change) } : lookedAt(old, change);
  return withList(draft, place, facts.with(index, fact));
}

/** A fact that a person found right; where they chose it over other documents, since when. */
function lookedAt<F extends Fact<unknown>>(old: F, change: Change): F {
  const fact = confirmed({ old }).old;
  return change.op === "hold" ? { ...fact, held: change.since } : fact;
}

function valueFor(old: Fact<string | PrintedLink>, change: Extract<Change, { op: "set" }>): string | PrintedLink {
  const value = String(change.value);
  return typeof old.value === "string" ? value : { ...old.value, url: value };
}

function textOf(fact: Fact<string | PrintedLink>): string {
  return typeof fact.value === "string" ? fact.value : fact.value.url;
}

function listOf(draft: Draft, place: FactList): Fact<string | PrintedLink>[] {
  return place === "phd.advisors" ? draft.phd.advisors : draft[place];
}

function withList(draft: Draft, place: FactList, facts: Fact<string | PrintedLink>[]): Draft {
  if (place !== "phd.advisors") return { ...draft, [place]: facts };
  return { ...draft, phd: { ...draft.phd, advisors: facts as Fact<string>[] } };
}

function addFact(draft: Draft, place: FactList, value: string, span: Span | null): Draft {
  const facts = listOf(draft, place);
  const fact = { span: span ?? placeOf(draft, value), ...certain };
  const known = facts.findIndex((old) => textOf(old) === value);
  if (known >= 0)
    return withList(
      draft,
      place,
      facts.map((old, at) => (at === known ? { ...old, ...certain } : old)),
    );
  const added = { ...fact, value: place === "links" ? { url: value, label: value } : value };
  const next = withList(draft, place, [...facts, added]);
  return span ? understood(next, span) : next;
}

function placeOf(draft: Draft, value: string | number): Span {
  const start = draft.text.indexOf(String(value));
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + String(value).length };
}

function changeEntry(draft: Draft, place: EntryList, change: Change, span: Span): Draft | null {
  const index = closest(spansOf(draft, place), span);
  if (index === null) return null;
  if (change.op === "remove") return understood({ ...draft, [place]: draft[place].toSpliced(index, 1) }, span);
  if (change.op === "set") return withField(draft, place, index, change.field, change.value);
  const entries: object[] = draft[place];
  const found = (entry: object) => (change.op === "hold" ? { ...entry, held: change.since } : confirmed(entry));
  return { ...draft, [place]: entries.map((entry, at) => (at === index ? found(entry) : entry)) };
}

function withField<L extends EntryList>(draft: Draft, place: L, index: number, field: string, value: unknown): Draft {
  const entries = draft[place] as EntryOf<L>[];
  const correctable = ENTRY_FIELDS[place][field] as
    | { set(e: EntryOf<L>, v: unknown, a: object): EntryOf<L> }
    | undefined;
  const around = { text: draft.text, owner: draft.name?.value ?? null };
  const set = (entry: EntryOf<L>) => correctable?.set(entry, value, around) ?? entry;
  return { ...draft, [place]: entries.map((entry, at) => (at === index ? set(entry) : entry)) };
}

/** A passage that a later reading found by itself is not added twice: the person's parts are put into what was found. */
function addEntry(draft: Draft, place: EntryList, span: Span, words: string, fields: Record<string, unknown>): Draft {
  const spans = spansOf(draft, place);
  const near = closest(spans, span);
  const found = near !== null && likeness(spans[near] ?? span, span) >= 0.8 ? near : null;
  const blank = blankEntry(place, span, words);
  let next = found === null ? { ...draft, [place]: [...draft[place], blank] } : draft;
  const index = found ?? draft[place].length;
  for (const [field, value] of Object.entries(fields)) next = withField(next, place, index, field, value);
  return understood(next, span);
}

function spansOf(draft: Draft, place: EntryList): Span[] {
  if (place === "activities") return draft.activities.map((entry) => entry.text.span);
  return draft[place].map((entry) => entry.span);
}

/** Takes passages that a person dealt with off the lists of what was not understood, and keeps where they were. */
function understood(draft: Draft, span: Span): Draft {
  const dealtWith = (open: Span) => shared(open, span) * 2 >= open.end - open.start;
  const sections = draft.sections.map((section) => ({
    ...section,
    notUnderstood: section.notUnderstood.filter((open) => !dealtWith(open)),
  }));
  return { ...draft, sections, dealtWith: [...(draft.dealtWith ?? []), span] };
}

/** The span most like `span`, of those that share at least half of the shorter of the two. */
function closest(spans: Span[], span: Span): number | null {
  let best: { index: number; likeness: number } | null = null;
  for (const [index, other] of spans.entries()) {
    const half = Math.min(other.end - other.start, span.end - span.start) / 2;
    if (shared(other, span) === 0 || shared(other, span) < half) continue;
    const alike = likeness(other, span);
    if (!best || alike > best.likeness) best = { index, likeness: alike };
  }
  return best?.index ?? null;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared length over joint length, 0…1. */
function likeness(a: Span, b: Span): number {
  return shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
