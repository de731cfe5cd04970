import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Heading } from "#lib/ingest/headings/inherited-sense.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** "title: Publications" in the front matter heads a page that prints no such heading itself. */
export function titleOfPage(document: ReadDocument, headings: Heading[]): Heading | null {
  const papers = headings.find(({ sense }) => sense.kind === "publications" && sense.year === undefined);
  if (papers && !isBelowList(document, headings)) return null;
  // "permalink: /papers/" where the page has no title
  const text = document.meta.title || (/^\/?(\p{L}+)\/?$/u.exec(document.meta.permalink ?? "")?.[1] ?? "");
  const sense = document.kind === "markdown" && !/^\W*research\W*$/i.test(text) ? senseOfHeading(text, true) : null;
  const block = document.blocks[0];
  // Above a list that another one follows, only a title that says how far its papers are tells what that does not.
  return sense?.kind === "publications" && sense.year === undefined && block && (!papers || sense.status)
    ? { block, text, level: 0, sense, plain: true }
    : null;
}

/** A page that begins with the items of a list, above all its headings. */
function isBelowList({ blocks }: ReadDocument, headings: Heading[]): boolean {
  const heads = new Set(headings.map(({ block }) => block));
  const first = blocks.findIndex((block) => heads.has(block));
  return first >= 3 && blocks.slice(0, first).every(({ kind }) => kind === "item");
}
