import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** "Annals of Tides and Harbours", "Science, Salt, & Human Values": known names that hold an "and" are one piece. */
export function venuesWithAnd(passage: Passage): Span[] {
  return [
    ...passage.text.matchAll(
      /(?<=^|[.,;:!?”"’)\]\n]\s{0,3}|\bin:?\s)\p{Lu}[\p{L} ,&-]{2,70}?\s(?:and|&)\s+[\p{L} -]{3,40}/gu,
    ),
  ].flatMap((match) => {
    // The shortest and the longest reading of where the name ends.
    const words = match[0].split(" ");
    const least = words.findLastIndex((word) => word === "and" || word === "&") + 2;
    for (let count = words.length; count >= least; count -= 1) {
      const name = words.slice(0, count).join(" ").trimEnd();
      const found = findVenue(name);
      const [first = "", ...others] = name.split(",");
      // "Science, Trust and Democracy" is no journal because its first word is one.
      if (found && (others.length === 0 || findVenue(first)?.venue.name !== found.venue.name)) {
        const start = passage.span.start + match.index;
        return [{ start, end: start + name.length }];
      }
    }
    return isNumbered(passage.text, match)
      ? [{ start: passage.span.start + match.index, end: passage.span.start + match.index + match[0].trimEnd().length }]
      : [];
  });
}

/** "… in Norland? Salt and Harbour Dependence, 248, 10": few words between a mark and a volume. */
function isNumbered(text: string, { 0: name, index }: RegExpExecArray): boolean {
  const after = text.slice(index + name.length, index + name.length + 12);
  return (
    name.trim().split(" ").length <= 6 && !name.includes(",") && /^,?\s*\d{1,4}(?:\s?\(\d|,\s\d|:\s?\d)/.test(after)
  );
}
