import { everyMatch } from "#lib/every-match.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";

const NAME =
  "(?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|ten|ter)\\s){0,3}\\p{Lu}[\\p{L}’'-]{1,30}(?:\\s\\p{Lu}[\\p{L}’'-]{1,30}){0,2},\\s\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.){0,3}";
/** What stands between two names, and nothing that a name may take for its own: each way through a long list is one. */
const BETWEEN = "(?:,\\s?|\\s)(?:(?:…|\\.{3})[\\s,]{0,2})?(?:(?:&|and)\\s)?";
/** "Reed, A. B., Stone, O., … & Fell, C. (2021)." and the first letter of the title: people and a year, and nothing else. */
const OPENING = `${NAME}(?:${BETWEEN}${NAME}){0,30}(?:(?:,\\s\\p{Lu}[\\p{L}’'-]+)?,?\\s?et al\\.,?)?\\s?\\((?:19|20)\\d{2}[a-z]?\\)\\.\\s\\p{Lu}`;
const STARTS = new RegExp(`^\\W{0,4}${OPENING}`, "u");
/** Behind the stop that ends a reference: volume and pages, or the name of a journal. */
const GLUED = new RegExp(`(?<=(?:\\d|\\p{Ll}{3}|\\))\\.\\s?)(?=${OPENING})`, "gu");

/**
 * References that a conversion ran together in one entry ("… *Harbour Letters*, 19(1), 42.Fell, C., & Reed, A. (2023). Salt. …"),
 * each for itself. Only where the list is one of people, the year in brackets and the title: there nothing else looks so.
 */
export function apartWhereGlued(passages: Passage[]): Passage[] {
  const alike = passages.filter(({ text }) => STARTS.test(text)).length;
  if (alike < 2 || alike * 2 < passages.length) return passages;
  return passages.flatMap((passage) => {
    if (!STARTS.test(passage.text)) return [passage];
    const cuts = everyMatch(passage.text, GLUED).map(({ index }) => passage.span.start + index);
    const starts = [passage.span.start, ...cuts];
    return starts.map((start, at) => part(passage, { start, end: starts[at + 1] ?? passage.span.end }));
  });
}
