import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { leadingSignatures } from "#lib/ingest/references/signatures.ts";
import { ABBREVIATION } from "#lib/ingest/words/abbreviations.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { AND_WORDS } from "#lib/profile/name-words.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** A number as volumes are printed: "12,", "12 (3)", "12:3", "12(3)". */
const VOLUME = /(?<=[\p{L}.]\s)(?=(?:vol(?:ume)?\.?\s)?[A-Z]?\d{1,4}\s?[(,:])/giu;
const SMALL = /^(?:of|the|in|on|for|and|to|de|la|der|und|et|with|from|at|by|an?)$/i;
/** Words a name of a place has at most. */
const LONGEST = 8;

/**
 * Places where a role begins though no mark parts it from what stands before, as when a conversion lost the italics:
 * "… of the northern bays Journal of Tides 12(3)" and "Ada Reed, Carl Stone Slow tides of …" where Carl Stone signs
 * other entries too.
 * @param signs whether a name stands in other entries of the document.
 */
export function unmarkedCuts(
  passage: Passage,
  signs: (name: string) => boolean,
): { places: number[]; titles: number[]; names: Span[] } {
  const { places, names } = placesBeforeVolumes(passage);
  return {
    places,
    titles: titlesBehindNames(passage, signs),
    names: [...leadingSignatures(passage, signs), ...names],
  };
}

function placesBeforeVolumes({ text, span }: Passage): { places: number[]; names: Span[] } {
  const places: number[] = [];
  const names: Span[] = [];
  for (const { index } of everyMatch(text, VOLUME)) {
    const words = [...text.slice(Math.max(0, index - 120), index).matchAll(/\S+/g)];
    for (let count = Math.min(LONGEST, words.length - 3); count >= 2; count -= 1) {
      const [before, first] = [words.at(-count - 1)?.[0] ?? "", words.at(-count)];
      if (!first || !/^\p{Lu}/u.test(first[0])) continue;
      const start = Math.max(0, index - 120) + first.index;
      if (!findVenue(text.slice(start, index).trim())) continue;
      const signed = lastSigned(text.slice(0, start));
      // "…, C Stone J Tide Res": the longest known place decides, though "Tide Res" is one too and "C Stone J" somebody.
      if (signed === 0 && !endsTitle(before, words.at(-count - 2)?.[0] ?? "")) break;
      const end = span.start + text.slice(0, start).trimEnd().length;
      if (signed > 0) names.push({ start: end - signed, end });
      places.push(span.start + start);
      break;
    }
  }
  return { places, names };
}

/** "… northern bays", "… of the Coast.": a plain word or the end of a sentence, not "Archives of" nor "Asian" nor "Nat.". */
function endsTitle(word: string, before: string): boolean {
  if (/^\p{Ll}[\p{L}-]{2,}[.?!]?$/u.test(word)) return !SMALL.test(word);
  const isCutShort = ABBREVIATION.test(word.replace(/[.?!]$/, ""));
  return /^\p{Lu}[\p{L}-]{3,}[.?!]$/u.test(word) && !isCutShort && /^[\p{L}-]{3,}$/u.test(before);
}

/** "…, A. Stone African ": with such words places begin, and nobody's name ends. */
const OPENS_PLACE =
  /(?<!\p{L})(?:African|American|Asian|Australian|Austral|Brazilian|British|Canadian|Chinese|European|Indian|International|Iranian|Japanese|Korean|Mediterranean|Nordic|Scandinavian|Turkish)\s*$/u;

const BETWEEN = new RegExp(`["”’\\n]\\s*|,\\s*(?:(?:${AND_WORDS})\\s+)?|;\\s+|\\s(?:${AND_WORDS})\\s+`, "u");

/** "…, Ada Reed and Carl B. Stone ": how long the last name is where somebody stands behind somebody else; 0 elsewhere. */
function lastSigned(before: string): number {
  const parts = before.slice(-160).trimEnd().split(BETWEEN);
  // "…, A. Stone, J. ": so begins the name of the place; and so does it behind "…, A. Stone. North".
  const isSigned =
    /\p{L}$/u.test(before.trimEnd()) && !OPENS_PLACE.test(before) && !/\p{Ll}{2}[.:]\s/u.test(parts.at(-1) ?? "");
  return isSigned && parts.length >= 2 && parts.slice(-2).every((name) => nameShape(name.trim()) >= 1.2)
    ? (parts.at(-1)?.length ?? 0)
    : 0;
}

function titlesBehindNames({ text, span }: Passage, signs: (name: string) => boolean): number[] {
  const found = text.matchAll(
    /(?<=^|,\s|;\s|\band\s|&\s)(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.?){0,2}\s\p{Lu}[\p{L}’'-]+)\s(?=\p{Lu}?[\p{L}-]+\s[^,.;:]{12})/gu,
  );
  return [...found].flatMap(({ 0: all, 1: name = "", index }) =>
    signs(name) ? [span.start + index + all.length] : [],
  );
}
