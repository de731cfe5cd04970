import { adjacentGroups, CLOSE, joined, OPEN } from "#lib/ingest/readers/latex-print.ts";
import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { filledTemplate } from "#lib/ingest/readers/latex-templates.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** Lists that everybody knows: groups behind an item of theirs are words that are set somehow, no arguments. */
const KNOWN = /^(?:compact|inpar|as)?(?:itemize|enumerate|description|etaremune|trivlist)\*?$/u;
/** "\\item {\\bf Slow tides} {\\em Harbour Letters}": a switch begins a group of words. */
const BEGINS_SET = /^\s*\\(?:bf|it|em|sc|sl|tt|rm|sf|[a-z]+(?:series|shape|family)|color|small|large|Large)\b/u;
const MOST = 5;

/**
 * What an item of a list prints that takes arguments, as a class defines it: `\item{2019 -- 2022}{Fen College}{Lecturer}` in
 * an "eventlist", `\item[cum laude]{2014}{PhD}{Kvam University}` in a "yearlist". Cells of one line where nobody says what
 * they are; null for items with none or one.
 */
export function filledItem(list: string, label: Token[] | null, source: LatexSource): Token[] | null {
  if (KNOWN.test(list)) return null;
  const groups = adjacentGroups(source, MOST);
  if (groups.length >= 2 && !groups.some((group) => BEGINS_SET.test(typed(group)))) {
    const filled = filledTemplate(`${list}.item`, label ? [...groups, label] : groups);
    return filled?.slice(0, -1) ?? joined(label ? [label, ...groups] : groups);
  }
  source.put(groups.flatMap((group) => [OPEN, ...group, CLOSE]));
  return null;
}
