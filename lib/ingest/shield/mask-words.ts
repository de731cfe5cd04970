import type { Draft, Fact, ProtectedSpan } from "#lib/ingest/draft.ts";
import { MASK } from "#lib/profile/mask.ts";

/** Adds a protected place to a draft and takes its words out of every fact that was read from it or repeats them. */
export function maskWords(draft: Draft, place: ProtectedSpan): Draft {
  const words = draft.text.slice(place.span.start, place.span.end).trim();
  if (words === "") return draft;
  const { text, protected: known, sections, remarks, ...facts } = draft;
  const cleaned = clean(facts, words, place) as typeof facts;
  const told = (fact: Fact<string>) => fact.value !== MASK;
  return {
    text,
    sections,
    remarks,
    ...cleaned,
    interests: cleaned.interests.filter(told),
    activities: cleaned.activities.filter((entry) => told(entry.text)),
    protected: [...known, place].sort((a, b) => a.span.start - b.span.start),
  };
}

/** The same facts without the words; a fact of nothing else becomes the mask itself. */
function clean(value: unknown, words: string, place: ProtectedSpan): unknown {
  if (Array.isArray(value)) return value.map((one) => clean(one, words, place));
  if (typeof value !== "object" || value === null) return value;
  if (isWords(value)) return { ...value, value: without(value, words, place) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one, words, place)]));
}

function isWords(value: object): value is Fact<string> {
  return "confidence" in value && "value" in value && typeof value.value === "string";
}

function without({ value, span }: Fact<string>, words: string, place: ProtectedSpan): string {
  if (span.end > span.start && span.start >= place.span.start && span.end <= place.span.end) return MASK;
  const rest = value.split(words).join(" ");
  return rest === value ? value : rest.replace(/\s+/gu, " ").trim() || MASK;
}
