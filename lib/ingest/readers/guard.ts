import type { Draft, Fact, Span } from "#lib/ingest/draft.ts";

/**
 * The same draft with no fact on a protected place, whatever rule read it: a fact that lies inside one is dropped, one
 * that only touches it keeps its longest stretch outside. What cannot be without a dropped fact (a degree without its
 * institution, a paper without its title) is dropped with it.
 */
export function clearOfProtected(draft: Draft): Draft {
  const places = draft.protected.map(({ span }) => span).filter(({ start, end }) => start < end);
  if (places.length === 0) return draft;
  const { one, all, span } = keeper(draft.text, places);
  return {
    ...draft,
    name: one(draft.name),
    emails: all(draft.emails),
    links: all(draft.links),
    currentPosition: one(draft.currentPosition),
    affiliation: one(draft.affiliation),
    phd: {
      institution: one(draft.phd.institution),
      year: one(draft.phd.year),
      advisors: all(draft.phd.advisors),
    },
    interests: all(draft.interests),
    education: draft.education.flatMap((entry) => {
      const institution = one(entry.institution);
      const rest = { degree: one(entry.degree), period: one(entry.period), thesis: one(entry.thesis) };
      return institution
        ? [
            {
              ...entry,
              ...rest,
              institution,
              advisors: all(entry.advisors),
              span: span(entry.span) ?? institution.span,
            },
          ]
        : [];
    }),
    employment: draft.employment.flatMap((entry) => {
      const rest = { organization: one(entry.organization), title: one(entry.title), period: one(entry.period) };
      const main = rest.title ?? rest.organization;
      return main ? [{ ...entry, ...rest, span: span(entry.span) ?? main.span }] : [];
    }),
    publications: draft.publications.flatMap((entry) => {
      const [title, kind, status] = [one(entry.title), one(entry.kind), one(entry.status)];
      const authors = all(entry.authors);
      // Who is who is told by place in the list: a list with a hole says nothing true.
      if (!title || !kind || !status || authors.length < entry.authors.length) return [];
      const rest = {
        year: one(entry.year),
        venueAsPrinted: one(entry.venueAsPrinted),
        distinction: one(entry.distinction),
        arxiv: one(entry.arxiv),
        doi: one(entry.doi),
        workshopVersion: one(entry.workshopVersion),
      };
      return [{ ...entry, ...rest, title, kind, status, authors, span: span(entry.span) ?? title.span }];
    }),
    activities: draft.activities.flatMap((entry) => {
      const words = one(entry.text);
      return words ? [{ ...entry, text: words, period: one(entry.period), under: one(entry.under) }] : [];
    }),
  };
}

interface Keeper {
  one<T>(fact: Fact<T> | null): Fact<T> | null;
  all<T>(facts: Fact<T>[]): Fact<T>[];
  /** The longest stretch outside; null when there is none. */
  span(span: Span): Span | null;
}

function keeper(text: string, places: Span[]): Keeper {
  const touches = (span: Span) => places.some(({ start, end }) => start < span.end && span.start < end);
  const outside = (span: Span) => (touches(span) ? longestOutside(text, span, places) : span);
  const one: Keeper["one"] = (fact) => {
    if (!fact || !touches(fact.span)) return fact;
    const kept = longestOutside(text, fact.span, places);
    return kept && { ...fact, span: kept };
  };
  return { one, all: (facts) => facts.flatMap((fact) => one(fact) ?? []), span: outside };
}

function longestOutside(text: string, span: Span, places: Span[]): Span | null {
  const pieces: Span[] = [];
  let from = span.start;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (end <= from || start >= span.end) continue;
    if (start > from) pieces.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < span.end) pieces.push({ start: from, end: span.end });
  const trimmed = pieces
    .map((piece) => trim(text, piece))
    .filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end)));
  return trimmed.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
