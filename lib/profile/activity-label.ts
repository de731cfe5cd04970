import type { ActivityKind } from "#lib/ingest/draft.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/** Words that headings of a kind are made of: a label of nothing else says no more than the kind does. */
const PLAIN: Record<ActivityKind, string> = {
  award:
    "award awards honor honors honour honours prize prizes scholarship scholarships fellowship fellowships grant grants funding",
  grant: "grant grants funding funded research fellowship fellowships award awards honors honours prize prizes",
  talk: "talk talks presentation presentations",
  service: "service services activity activities",
  teaching: "teaching experience course courses taught",
  advising: "advising mentoring supervision student students mentorship group team",
  software: "software code",
};
const FILLING = "and academic professional the my";

/**
 * What to print beside an activity of what it stands under: "Conference referee" tells more than "Service", "Professional
 * service" does not; null then.
 */
export function activityLabel(kind: ActivityKind, under: string | null): string | null {
  if (under === null) return null;
  const plain = new Set(`${PLAIN[kind]} ${FILLING}`.split(" "));
  return foldWords(under)
    .split(" ")
    .every((word) => plain.has(word))
    ? null
    : inSentence(under);
}

/** "SEMINARS AND TALKS (two of nine)" → "Seminars and talks (two of nine)": capitals are the page's look. */
function inSentence(label: string): string {
  const letters = label.replace(/\([^)]*\)|\P{L}/gu, "");
  if (letters.length < 6 || letters !== letters.toUpperCase()) return label;
  return (
    label.charAt(0) +
    label.slice(1).replace(/\([^)]*\)|\p{Lu}+/gu, (part) => (part.startsWith("(") ? part : part.toLowerCase()))
  );
}

/** The line without the year or years it begins with, which stand beside it. */
export function withoutLeadingYears(text: string): string {
  return text.replace(
    /^(?:19|20)\d{2}(?:\s?[–—-]+\s?(?:(?:19|20)?\d{2}|present|ongoing)?)?(?![\d/.])[\s:,.–—-]+(?=\S)/iu,
    "",
  );
}
