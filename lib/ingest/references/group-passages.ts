import type { Block, ReadDocument, Run } from "#lib/ingest/document.ts";
import { type Passage, part, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { isSigned, isTimed } from "#lib/ingest/references/piece-kind.ts";
import { YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** The passages of groups of blocks; a year that heads a group is a passage of its own. */
export function passagesOf(document: ReadDocument, groups: Block[][]): Passage[] {
  const headed = groups.filter(([{ kind } = { kind: "rule" }]) => kind === "heading");
  const titles = headed.filter((group) => isHeadedTitle(document, group, false));
  // "## Harbour Walls, Salt and Tides: A Survey" among others is a title, though people could be listed so.
  const areTitles = titles.length * 3 >= headed.length * 2;
  return groups.flatMap((group) => passagesOfOne(document, group, areTitles)).map(withoutRemark);
}

/** "12⇥Reed, A. (2031). Slow tides. Harbour Letters.⇥Design, first draft": the last column of a table of citations, told to be a remark. */
function withoutRemark(passage: Passage): Passage {
  const remark = passage.runs.find(({ role }) => role === "remark");
  if (!remark || remark.span.start <= passage.span.start) return passage;
  return { ...passage, ...part(passage, { start: passage.span.start, end: remark.span.start }) };
}

function passagesOfOne(document: ReadDocument, group: Block[], areTitles: boolean): Passage[] {
  const [first, ...rest] = group;
  if (!first || !YEAR_ONLY.test(words(document.text, first.span)))
    return [withAbstracts(document, group, withHeadedTitle(document, group, areTitles))];
  return [
    passageOf(document, [first]),
    ...(rest.length > 0 ? [withAbstracts(document, rest, passageOf(document, rest))] : []),
  ];
}

/** What was left out between the blocks of a group, as an abstract above "Status: under review", tells of the paper. */
function withAbstracts({ text }: ReadDocument, group: Block[], passage: Passage): Passage {
  const told = group.slice(1).flatMap((block, at): Run[] => {
    const start = group[at]?.span.end ?? block.span.start;
    const between = text.slice(start, block.span.start);
    const lead = between.length - between.trimStart().length;
    return between.length - lead < SHORTEST
      ? []
      : [{ span: { start: start + lead, end: start + between.trimEnd().length }, role: "abstract" }];
  });
  return told.length === 0 ? passage : { ...passage, runs: [...passage.runs, ...told] };
}
const SHORTEST = 60;

/** "Recommended citation: Reed, A. (2024). …": it says what the heading does, and more. */
const CITED = /\bcitation:/iu;

/** "### Slow tides: walls and salt" above what tells of the paper is its title from end to end. */
function withHeadedTitle(document: ReadDocument, group: Block[], areTitles: boolean): Passage {
  const passage = passageOf(document, group);
  const heading = group[0];
  if (!heading || !isHeadedTitle(document, group, areTitles) || CITED.test(passage.text)) return passage;
  // "#### Evidence from salt walls" right below it is its subtitle.
  const subtitle = group[1]?.kind === "heading" && group[1].level > heading.level ? [group[1]] : [];
  const titles = [heading, ...subtitle].map(({ span }) => ({ span, role: "title" }));
  return { ...passage, runs: [...passage.runs, ...titles] };
}

function isHeadedTitle({ text: all }: ReadDocument, [heading, ...rest]: Block[], areTitles: boolean): boolean {
  if (heading?.kind !== "heading" || rest.length === 0 || heading.lines.length > 1) return false;
  const text = words(all, heading.span);
  const isPlain = heading.runs.every(({ role, href, span }) => !role && (!href || span.end >= heading.span.end - 1));
  return (
    isPlain &&
    /^\p{L}/u.test(text) &&
    text.split(" ").length >= 3 &&
    text.length <= 300 &&
    (!isSigned(text) || (areTitles && !INITIAL.test(text))) &&
    !isTimed(text) &&
    !/[“”"|\t]|\bwith \p{Lu}/u.test(text) &&
    !findVenue(text)
  );
}
const INITIAL = /(?<!\p{L})\p{Lu}\./u;
