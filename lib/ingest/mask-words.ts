import type { Draft, Fact, ProtectedSpan } from "#lib/ingest/draft.ts";

/** Adds a protected place to a draft and takes its words out of every free text that repeated them. */
export function maskWords(draft: Draft, place: ProtectedSpan): Draft {
  const words = draft.text.slice(place.span.start, place.span.end).trim();
  if (words === "") return draft;
  const without = (fact: Fact<string>): Fact<string> => ({
    ...fact,
    value: fact.value.split(words).join(" ").replace(/\s+/gu, " ").trim(),
  });
  const has = (fact: Fact<string>) => fact.value !== "";
  return {
    ...draft,
    protected: [...draft.protected, place].sort((a, b) => a.span.start - b.span.start),
    interests: draft.interests.map(without).filter(has),
    activities: draft.activities
      .map((entry) => ({ ...entry, text: without(entry.text) }))
      .filter((entry) => has(entry.text)),
  };
}
