import { certain, type EntryOf } from "#lib/ingest/draft/correctable.ts";
import type { EntryList } from "#lib/ingest/draft/facts.ts";
import type { Fact, Span } from "#lib/ingest/draft.ts";

/** An entry made of a passage a person selected: its words in the main field, everything else still open. */
export function blankEntry<L extends EntryList>(place: L, span: Span, words: string): EntryOf<L>;
export function blankEntry(place: EntryList, span: Span, words: string): EntryOf<EntryList> {
  const main: Fact<string> = { value: words.replace(/\s+/gu, " ").trim(), span, ...certain };
  switch (place) {
    case "education":
      return { institution: main, degree: null, period: null, advisors: [], thesis: null, span };
    case "employment":
      return { organization: null, title: main, period: null, span };
    case "activities":
      return { kind: "service", text: main, period: null, under: null };
    case "publications":
      return {
        title: main,
        authors: [],
        authorsTruncated: false,
        self: null,
        equalContribution: [],
        year: null,
        venueAsPrinted: null,
        venue: null,
        host: null,
        kind: { value: "other", span, ...certain },
        status: { value: "published", span, ...certain },
        distinction: null,
        arxiv: null,
        doi: null,
        links: [],
        workshopVersion: null,
        selected: false,
        span,
      };
  }
}
