import { factsIn, type Item } from "#lib/ingest/draft/facts.ts";
import { formatPeriod } from "#lib/ingest/draft/typed-period.ts";
import type { ActivityEntry, Draft, EducationEntry, Fact, PositionEntry, PrintedLink } from "#lib/ingest/draft.ts";

/** The value of a single fact or a fact of a list, as text; of an entry its main words. Names it in corrections. */
export function wordsOf(draft: Draft, { place, index }: Item): string {
  switch (place) {
    case "education":
      return draft.education[index ?? -1]?.institution.value ?? "";
    case "employment": {
      const entry = draft.employment[index ?? -1];
      return entry?.organization?.value ?? entry?.title?.value ?? "";
    }
    case "publications":
      return draft.publications[index ?? -1]?.title.value ?? "";
    case "activities":
      return draft.activities[index ?? -1]?.text.value ?? "";
    default:
      return textOf(factOf(draft, place, index));
  }
}

function factOf(draft: Draft, place: Item["place"], index: number | null): Fact<unknown> | null {
  switch (place) {
    case "phd.institution":
      return draft.phd.institution;
    case "phd.year":
      return draft.phd.year;
    case "phd.advisors":
      return draft.phd.advisors[index ?? -1] ?? null;
    case "name":
    case "currentPosition":
    case "affiliation":
      return draft[place];
    case "emails":
    case "links":
    case "interests":
      return draft[place][index ?? -1] ?? null;
    default:
      return null;
  }
}

function textOf(fact: Fact<unknown> | null): string {
  const value = fact?.value;
  if (typeof value === "object" && value !== null && "url" in value) return (value as PrintedLink).url;
  return value === undefined || value === null ? "" : String(value);
}

/** Fields whose names in a draft are no words of the committee. */
const FIELD_NAMES: Record<string, string> = { venueAsPrinted: "Venue", doi: "DOI", arxiv: "arXiv number" };

/** Why a doubtful thing is doubtful: the parser's own sentences, each once. */
export function whysOf(draft: Draft, item: Item): string[] {
  const entries: Record<string, readonly object[]> = {
    education: draft.education,
    employment: draft.employment,
    publications: draft.publications,
    activities: draft.activities,
  };
  const entry = entries[item.place]?.[item.index ?? -1];
  const single = factOf(draft, item.place, item.index);
  const facts = entry ? factsIn(entry) : single ? [["", single] as const] : [];
  return [
    ...new Set(
      facts.flatMap(([field, fact]) => {
        if (!item.doubtful.includes(field)) return [];
        const why = fact.why ?? "Not sure of this.";
        const name = FIELD_NAMES[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
        return [field === "" ? why : `${name}: ${why}`];
      }),
    ),
  ];
}

/** "PhD, thesis, advisors" of a degree on one line. */
export function degreeWords({ degree, period, advisors, thesis }: EducationEntry): string {
  return [
    degree?.value,
    periodWords(period),
    advisors.length > 0 ? `advised by ${advisors.map((advisor) => advisor.value).join(", ")}` : null,
    thesis ? `“${thesis.value}”` : null,
  ]
    .filter(Boolean)
    .join(" · ");
}

export function positionWords({ organization, title, period }: PositionEntry): string {
  return [organization && title ? title.value : null, periodWords(period)].filter(Boolean).join(" · ");
}

export function activityWords({ period, under }: ActivityEntry): string {
  return [under?.value, periodWords(period)].filter(Boolean).join(" · ");
}

function periodWords(period: EducationEntry["period"]): string {
  return period ? formatPeriod(period.value) : "";
}
