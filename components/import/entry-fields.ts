import { isEntryList } from "#lib/ingest/corrections/correction.ts";
import { PLACE_NAMES } from "#lib/ingest/corrections/describe-correction.ts";
import type { Item, Place } from "#lib/ingest/draft/facts.ts";
import { formatPeriod, parsePeriod } from "#lib/ingest/draft/typed-period.ts";
import {
  ACTIVITY_KINDS,
  type Draft,
  type Fact,
  type Period,
  PUBLICATION_KINDS,
  PUBLICATION_STATUSES,
} from "#lib/ingest/draft.ts";
import { wordsOf } from "./fact-words.ts";

/** One field of the form that corrects a fact in place; everything is typed as text and read back by `read`. */
export interface EditField {
  field: string;
  label: string;
  kind: "line" | "text" | "names" | "year" | "period" | "choice" | "self";
  choices?: readonly string[];
  /** What stands there now. */
  typed: string;
}

/** The fields of one fact or entry, as they are now. */
export function fieldsOf(draft: Draft, item: Item): EditField[] {
  const index = item.index ?? -1;
  if (item.place === "publications") return publicationFields(draft.publications[index]);
  if (item.place === "education") {
    const entry = draft.education[index];
    return [
      { field: "institution", label: "Institution", kind: "line", typed: value(entry?.institution) },
      { field: "degree", label: "Degree", kind: "line", typed: value(entry?.degree) },
      { field: "period", label: "When", kind: "period", typed: period(entry?.period) },
      { field: "advisors", label: "Advisors, one a line", kind: "names", typed: lines(entry?.advisors) },
      { field: "thesis", label: "Thesis", kind: "text", typed: value(entry?.thesis) },
    ];
  }
  if (item.place === "employment") {
    const entry = draft.employment[index];
    return [
      { field: "organization", label: "Where", kind: "line", typed: value(entry?.organization) },
      { field: "title", label: "As", kind: "line", typed: value(entry?.title) },
      { field: "period", label: "When", kind: "period", typed: period(entry?.period) },
    ];
  }
  if (item.place === "activities") {
    const entry = draft.activities[index];
    return [
      { field: "kind", label: "Kind", kind: "choice", choices: ACTIVITY_KINDS, typed: entry?.kind ?? "service" },
      { field: "text", label: "Words", kind: "text", typed: value(entry?.text) },
      { field: "period", label: "When", kind: "period", typed: period(entry?.period) },
      { field: "under", label: "Listed under", kind: "line", typed: value(entry?.under) },
    ];
  }
  return [{ field: "", label: labelOf(item.place), kind: kindOf(item.place), typed: wordsOf(draft, item) }];
}

function publicationFields(entry: Draft["publications"][number] | undefined): EditField[] {
  const self = entry?.self ?? null;
  return [
    { field: "title", label: "Title", kind: "text", typed: value(entry?.title) },
    { field: "authors", label: "Authors, one a line", kind: "names", typed: lines(entry?.authors) },
    { field: "self", label: "The candidate is", kind: "self", typed: self === null ? "" : String(self) },
    { field: "venue", label: "Venue", kind: "line", typed: entry?.venue ?? "" },
    { field: "year", label: "Year", kind: "year", typed: value(entry?.year) },
    { field: "kind", label: "Kind", kind: "choice", choices: PUBLICATION_KINDS, typed: entry?.kind.value ?? "other" },
    {
      field: "status",
      label: "Status",
      kind: "choice",
      choices: PUBLICATION_STATUSES,
      typed: entry?.status.value ?? "published",
    },
    { field: "host", label: "Workshop at", kind: "line", typed: entry?.host ?? "" },
    { field: "distinction", label: "Distinction", kind: "line", typed: value(entry?.distinction) },
  ];
}

/** The value that was typed, for a correction; undefined when it cannot be read. Nothing typed means: none. */
export function readTyped({ kind }: EditField, typed: string): unknown {
  const words = typed.trim();
  if (kind === "names") return words.split(/\n+/).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  if (kind === "period") return parsePeriod(words);
  if (words === "") return null;
  if (kind === "self") return Number(words);
  if (kind === "year") return /^\d{4}$/.test(words) ? Number(words) : undefined;
  return words.replace(/\s+/gu, " ");
}

/** What to say when typed words cannot be read. */
export function typedProblem({ kind }: EditField): string {
  return kind === "period"
    ? "Please type it like 2019-09 – present, 2016 – 2020 or 2021."
    : "Please give a year of four digits.";
}

export function labelOf(place: Place): string {
  const name = PLACE_NAMES[place];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function kindOf(place: Place): EditField["kind"] {
  return place === "phd.year" ? "year" : place === "interests" || isEntryList(place) ? "text" : "line";
}

function value(fact: Fact<string | number> | null | undefined): string {
  return fact ? String(fact.value) : "";
}

function lines(facts: Fact<string>[] | undefined): string {
  return (facts ?? []).map((fact) => fact.value).join("\n");
}

function period(fact: Fact<Period> | null | undefined): string {
  return fact ? formatPeriod(fact.value) : "";
}
