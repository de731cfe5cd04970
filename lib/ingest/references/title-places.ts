import { isPlace } from "#lib/ingest/words/organization.ts";

/** A comma, a country or state, the stop of a sentence, and more of the reference. */
const COUNTRY_BEHIND = /^,\s+(\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+){0,2})\.\s+(?=[“"«]?\p{Lu})/u;
const SENTENCE_ENDS = /[.?!”"]\s+|\)[.,:]?\s+|:\s/u;
const MEETING = /\b(?:proc(?:eedings)?\b|conference|congress|symposium|workshop|meeting|university|press)/iu;
const FEWEST_SMALL = 3;

/**
 * True for the comma in "Kelp along the windy northern coast of Maine, USA. Ecology 4": the country ends the sentence that
 * is the title. A meeting's country ("Symposium on tides, Port Salt, Chile") is no part of a title.
 * @param at where the comma stands.
 */
export function isBeforeCountryOfTitle(text: string, at: number): boolean {
  const country = COUNTRY_BEHIND.exec(text.slice(at, at + 60))?.[1];
  if (country === undefined || !isPlace(country)) return false;
  const sentence = text.slice(0, at).split(SENTENCE_ENDS).at(-1) ?? "";
  const small = sentence.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? [];
  return small.length >= FEWEST_SMALL && !MEETING.test(sentence);
}
