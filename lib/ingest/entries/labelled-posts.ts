import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { linesOf, passageOf } from "#lib/ingest/passages/passage.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** A label says no more than this. */
const LONGEST = 100;

/**
 * "Teaching Fellow, Kvam University:" above rows of a year and a course: one post, and the rows say when and what was
 * taught. Gives such posts, and the blocks that are left; `names` tells words that name a post.
 */
export function labelledPosts(
  document: ReadDocument,
  blocks: Block[],
  names: (text: string) => boolean,
): { posts: Station[]; rest: Block[] } {
  const posts: Station[] = [];
  const rest: Block[] = [];
  const shown = blocks.filter(({ kind }) => kind !== "rule");
  const isRow = (block: Block | undefined): block is Block =>
    block !== undefined && (block.kind === "item" || block.kind === "row") && isCourse(document, block, names);
  for (let at = 0; at < shown.length; at += 1) {
    const label = shown[at] as Block;
    const end = shown.findIndex((block, index) => index > at && !isRow(block));
    const rows = shown.slice(at + 1, end < 0 ? undefined : end);
    // What follows must not begin as one more of the rows does, such as a post among them.
    const after = shown[at + rows.length + 1];
    const isWhole = rows.length > 0 && after?.kind !== rows[0]?.kind;
    if (!isWhole || !isLabel(document, label, names)) {
      rest.push(label);
      continue;
    }
    const first = rows.flatMap((row) => linesOf(passageOf(document, [row])).slice(0, 1));
    posts.push({ lines: [passageOf(document, [label])], above: [], details: [], rows: first });
    at += rows.length;
  }
  return { posts, rest };
}

/** "Teaching Assistant, Kvam University:" and no more. */
function isLabel({ text }: ReadDocument, { kind, span, lines }: Block, names: (text: string) => boolean): boolean {
  const words = text.slice(span.start, span.end).trim();
  if (kind !== "paragraph" || lines.length > 1 || words.length > LONGEST || !words.endsWith(":")) return false;
  const pieces = words.slice(0, -1).split(/,\s/u);
  return (
    findPeriods(words).length === 0 &&
    names(words) &&
    pieces.some((piece) => isOrganization(piece) && !isJobTitle(piece))
  );
}

/** "2019⇥Salt and Walls I (Autumn)": begins with a year, and names neither a post nor a place. */
function isCourse(document: ReadDocument, block: Block, names: (text: string) => boolean): boolean {
  const [first] = linesOf(passageOf(document, [block]));
  if (!first) return false;
  const [found] = findPeriods(first.text.slice(0, 40));
  const rest = first.text.slice(found?.span.end ?? 0);
  return (
    found?.span.start === 0 &&
    /\p{L}{3}/u.test(rest) &&
    !names(rest) &&
    !rest.split(/[,;|()\t]/u).some((piece) => isOrganization(piece.trim()))
  );
}
