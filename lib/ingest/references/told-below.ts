import type { Span } from "#lib/ingest/draft.ts";
import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";
import type { ListEntry } from "#lib/ingest/references/list-entry.ts";
import { isSigned, isTimed } from "#lib/ingest/references/piece-kind.ts";

/** So many entries, and such a share of those with several lines, end in a sentence; of these sentences such a share have a verb or speak. */
const FEWEST = 3;
const SHARE = 0.6;
const SPOKEN = 0.5;
/** Words of such a sentence, at least. */
const SHORTEST = 7;

const SPEAKS =
  /^(?:TL;?DR|We|I|Our|This|These|In this|In the|It|How|Why|When|Can|Does|Do|Is|Are|A(?:n)? \p{Ll}+ (?:\p{Ll}+ )?(?:of|for|that|to|on|in|with))(?:[:\s]|$)|(?<!\p{L})(?:we|I|is|are|was|were|has|have|can|does|shows?|finds?|argues?|asks?|explores?|examines?|proposes?|presents?|introduces?|suggests?|describes?|that|which|how|whether)(?!\p{L})/u;

/**
 * Lists that tell below each paper, on its last line, what it is about: "A simple way to count waves that needs no labels."
 * One such line may be a title or a place; where most entries of a list end so behind people and a year or place, all that
 * stands there is told.
 * @param lists the entries of each list. A list is asked first, and where it has none, all of them together.
 * @returns the told lines of entries.
 */
export function toldBelow(lists: readonly (readonly ListEntry[])[]): ReadonlyMap<Passage, Span> {
  return new Map([lists.flat(), ...lists].flatMap(toldIn));
}

function toldIn(entries: readonly ListEntry[]): [Passage, Span][] {
  const several = entries
    .map(({ passage }) => ({ passage, lines: linesOf(passage) }))
    .filter(({ lines }) => lines.length > 1);
  const ends = new Map(
    several.flatMap(({ passage, lines }) => {
      const last = lines.at(-1);
      return last && isSentence(last.text) && isWhole(lines.slice(0, -1)) ? [[passage, last]] : [];
    }),
  );
  // Longer ones were cut off before.
  const cutOff = entries.filter(({ passage, told }) => told && !ends.has(passage)).length;
  const spoken = [...ends.values()].filter(({ text }) => SPEAKS.test(text)).length;
  const isHabit =
    ends.size + cutOff >= FEWEST && ends.size + cutOff >= SHARE * several.length && spoken >= SPOKEN * ends.size;
  return isHabit ? Array.from(ends, ([passage, { span }]) => [passage, span]) : [];
}

/** Mostly small letters and a stop behind them, no year, no number of a volume or page, and no list of names. */
function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const capitals = words.slice(1).filter((word) => /^["“(]?\p{Lu}/u.test(word)).length;
  return (
    words.length >= SHORTEST &&
    capitals * 4 <= words.length &&
    !isTimed(text) &&
    !/\d\s*\(\d|\bpp?\.\s*\d|\bdoi\b|https?:/iu.test(text) &&
    /\p{Ll}{2}[.?!…]["”)]?\s*$/u.test(text)
  );
}

/** The lines above hold more than a title: a year, people in front, or three lines. */
const isWhole = (lines: Passage[]): boolean =>
  lines.length > 2 ||
  lines.some(({ text }) => isTimed(text) || isSigned(text)) ||
  lines.some(({ text }) => text.split(/[.,|·—]\s/u).length > 3);
