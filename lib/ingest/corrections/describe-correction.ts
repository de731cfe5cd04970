import type { Correction } from "#lib/ingest/corrections/correction.ts";
import { isEntryList } from "#lib/ingest/corrections/correction.ts";
import type { Place } from "#lib/ingest/draft/facts.ts";
import { formatPeriod } from "#lib/ingest/draft/typed-period.ts";
import { isApart } from "#lib/ingest/merge/works.ts";

/** What the committee calls each place of a draft, for one of its things. */
export const PLACE_NAMES: Record<Place, string> = {
  name: "name",
  currentPosition: "current position",
  affiliation: "affiliation",
  "phd.institution": "PhD institution",
  "phd.year": "PhD year",
  emails: "e-mail address",
  links: "link",
  interests: "research interest",
  "phd.advisors": "PhD advisor",
  education: "degree",
  employment: "position",
  publications: "publication",
  activities: "activity",
};

/** One line for the list of corrections. Values a person gave or saw, never other words of the document. */
export function describeCorrection(correction: Correction): string {
  switch (correction.op) {
    case "dismiss":
      return "Set a passage aside: nothing for the profile in it";
    case "mask":
      return `Masked a detail (${correction.kind})`;
    case "add":
      return `Added ${withArticle(PLACE_NAMES[correction.place])}: ${quoted(correction.value)}`;
    case "confirm":
      return `Confirmed the ${named(correction)}`;
    case "hold":
      return `Chose the ${named(correction)} of this document over what others say`;
    case "remove":
      return `Removed the ${named(correction)}`;
    case "set":
      if (correction.field === "work") return sayWork(correction.value);
      return saySet(correction);
  }
}

/** The same without any value: for those who may not know what stood in the document. */
export function nameCorrection(correction: Correction): string {
  switch (correction.op) {
    case "dismiss":
    case "mask":
      return describeCorrection(correction);
    case "add":
      return `Added ${withArticle(PLACE_NAMES[correction.place])}`;
    case "confirm":
      return `Confirmed the ${PLACE_NAMES[correction.place]}`;
    case "hold":
      return `Chose the ${PLACE_NAMES[correction.place]} of this document over what others say`;
    case "remove":
      return `Removed the ${PLACE_NAMES[correction.place]}`;
    case "set":
      if (correction.field === "work") return sayWork(isApart(String(correction.value)) ? correction.value : null);
      return `${what(correction.place, correction.field)} changed`;
  }
}

/** What was put, and where it is known what stood there: of an entry its title is known, of a single fact its value. */
function saySet({ place, field, was, value }: Extract<Correction, { op: "set" }>): string {
  const now = quoted(shown(value));
  if (was === null || was === shown(value)) return `${what(place, field)} set to ${now}`;
  if (isEntryList(place)) return `${what(place, field)} of ${quoted(was)} set to ${now}`;
  return `${what(place, field)} set to ${now} instead of ${quoted(was)}`;
}

function sayWork(work: unknown): string {
  if (work === null) return "Put together with another work";
  const key = String(work);
  return isApart(key) ? "Took a version apart: a work of its own" : `Put together with the work ${quoted(key)}`;
}

function withArticle(words: string): string {
  return `${/^[aei]/.test(words) ? "an" : "a"} ${words}`;
}

function named({ place, was }: { place: Place; was: string | null }): string {
  return was ? `${PLACE_NAMES[place]} ${quoted(was)}` : PLACE_NAMES[place];
}

function what(place: Place, field: string): string {
  const words = isEntryList(place) ? `${PLACE_NAMES[place]}: ${field}` : PLACE_NAMES[place];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function quoted(words: string): string {
  return `“${words.length > 90 ? `${words.slice(0, 89)}…` : words}”`;
}

function shown(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object" && "start" in value) return formatPeriod(value as Parameters<typeof formatPeriod>[0]);
  return String(value);
}
