import { everyMatch } from "#lib/every-match.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";

/** "[Mire Letters 2021] Slow tides", "(2019) Salt walls": what an entry opens with, and hardly any other line does. */
const OPENERS = [
  /^\[[^[\]\n]{2,110}(?:(?:19|20)|['’]\s?)\d{2}\]\s+\S/u,
  /^\((?:19|20)\d{2}[a-z]?\)[.:,]?\s+["“‘«]?\p{Lu}/u,
  // "(Ph.D.) Salt walls, 2013", "PhD thesis: Salt walls, 2013"
  /^(?:\((?:P[Hh]\.?\s?D|D\.?Phil|[MB]\.?\s?(?:[SA]|Sc|Phil|Eng)|Master['’]?s?|Bachelor['’]?s?|Doctora(?:l|te))(?!\p{L})[^()\n]{0,12}\)|(?:P[Hh]\.?\s?D|[MB]\.?\s?(?:[SA]|Sc|Phil|Eng)|Master['’]?s|Bachelor['’]?s|Doctoral)\.?\s(?:[Tt]hesis|[Dd]issertation))[.:,]?\s+["“‘«]?\p{Lu}/u,
];
/** The second behind the end of a sentence, where lines ran together. */
const YEAR_BEHIND = /(?<=[.!?)\]”"]\s)\((?:19|20)\d{2}[a-z]?\)[.:,]?\s+["“‘«]?\p{Lu}\p{L}+\s/gu;

/** Offsets where entries begin that each open with the same mark; none where fewer than two do. */
export function openedAt(passage: Passage, lines: Passage[]): number[] {
  for (const opener of OPENERS) {
    if (!opener.test(passage.text)) continue;
    const starts = lines.filter(({ text }) => opener.test(text)).map(({ span }) => span.start);
    if (starts.length >= 2) return starts;
  }
  if (!OPENERS[1]?.test(passage.text)) return [];
  const more = everyMatch(passage.text, YEAR_BEHIND).map(({ index }) => passage.span.start + index);
  return more.length > 0 ? [passage.span.start, ...more] : [];
}
