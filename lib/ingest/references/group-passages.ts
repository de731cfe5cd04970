import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { type Passage, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { isSigned, isTimed } from "#lib/ingest/references/piece-kind.ts";
import { YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** The passage of a group of blocks; a year that heads it is a passage of its own. */
export function passagesOf(document: ReadDocument, group: Block[]): Passage[] {
  const [first, ...rest] = group;
  if (!first || !YEAR_ONLY.test(words(document.text, first.span))) return [withHeadedTitle(document, group)];
  return [passageOf(document, [first]), ...(rest.length > 0 ? [passageOf(document, rest)] : [])];
}

/** "Recommended citation: Reed, A. (2024). …": it says what the heading does, and more. */
const CITED = /\bcitation:/iu;

/** "### Slow tides: walls and salt" above what tells of the paper is its title from end to end. */
function withHeadedTitle(document: ReadDocument, group: Block[]): Passage {
  const passage = passageOf(document, group);
  const [heading, ...rest] = group;
  if (heading?.kind !== "heading" || rest.length === 0 || heading.lines.length > 1) return passage;
  const text = words(document.text, heading.span);
  const isPlain = heading.runs.every(({ role, href, span }) => !role && (!href || span.end >= heading.span.end - 1));
  const isTitle =
    isPlain &&
    /^\p{L}/u.test(text) &&
    text.split(" ").length >= 3 &&
    text.length <= 300 &&
    !isSigned(text) &&
    !isTimed(text);
  if (!isTitle || /[“”"|\t]|\bwith \p{Lu}/u.test(text) || findVenue(text) || CITED.test(passage.text)) return passage;
  return { ...passage, runs: [...passage.runs, { span: heading.span, role: "title" }] };
}
