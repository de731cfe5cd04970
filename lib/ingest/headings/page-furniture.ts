import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

/** Blocks at the top of a page among which its menu stands, and at its end among which its footer does. */
const NEAR_TOP = 4;
const NEAR_END = 4;
const FEWEST_LABELS = 3;

/** "Last updated: May 2023", "© 2023 Ada Reed. Powered by Salt", "This website uses cookies.": what ends a page. */
const FOOTER =
  /^\W*(?:(?:this )?(?:page |site |cv )?(?:was )?(?:last )?(?:updated|modified|revised|generated)(?: on| in| at)?\s*:?\s[^.;]{4,40}|(?:©|Ⓒ|\(c\)|copyright)\s[^.;]{2,80}|(?:(?:this )?(?:site|web ?site|page) )?(?:is )?(?:powered|built|made|designed|hosted) (?:by|from|with|on)\s[^.;]{2,80}|(?:this|our) (?:site|web ?site|page) uses cookies\b.{0,200}|all rights reserved)(?:[.|·,;]\s*(?:(?:powered|built|made|designed|hosted|generated) (?:by|from|with|on)\s[^;]{2,80}|all rights reserved))*\W*$/iu;

/** What menus name besides the sections of a CV. */
const PAGES =
  /^(?:home|about(?: me)?|cv|vita|resume|résumé|contact|blog|news|bio|people|group|code|links|menu|archive)$/iu;

/** "Home" leads back from wherever one is, and stands in no list of papers. */
const HOME = /^home ?(?:page)?$/iu;

/** "← Back to Home", "Top of page": a link that only leads away. */
const BACK =
  /^\W*(?:(?:go |return |back ){1,2}(?:to )?(?:the )?(?:home ?page|home|main|top|index|start|front|previous)(?: \p{L}+){0,2}|back|top(?: of (?:the )?page)?)\W*$/iu;

/** "— Top —", "[Back to top]": where such words lead needs no address. */
const TO_TOP =
  /^\W*(?:back|return|go) to (?:the )?top(?: of (?:the )?page)?\W*$|^[^\p{L}\p{N}\s]+\s?top\s?[^\p{L}\p{N}\s]+$/iu;

/** A page without what is printed on every page of its site: the lines of links to the other pages, and the lines at its end. */
export function withoutFurniture(document: ReadDocument): ReadDocument {
  const last = document.blocks.length - NEAR_END;
  const blocks = document.blocks.filter(
    (block, at) =>
      !((at < NEAR_TOP || at >= last) && isMenu(document, block)) &&
      !(at >= last && block.kind !== "heading" && isFooter(words(document.text, block.span))) &&
      !isBack(document, block),
  );
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
}

/** "© Ada Reed • ada at kvam dot edu" says how to reach her. */
const isFooter = (text: string): boolean =>
  FOOTER.test(text) && !/\S\s?@\s?\S|\S\W{0,3}\bat\b\W{0,3}[\w-]{2,30}\W{0,3}\bdot\b/iu.test(text);

/**
 * "Home | Publications | Teaching": links with nothing but marks between them, most to what sections are called; "Home | Salt
 * Dept".
 */
function isMenu({ text }: ReadDocument, { kind, span, runs }: Block): boolean {
  const links = runs.filter(({ href }) => href !== undefined);
  if (kind === "heading" || links.length < 2) return false;
  const printed = (start: number, end: number) => text.slice(start, end);
  const between = [span.start, ...links.map((run) => run.span.end)].map((start, at) =>
    printed(start, links[at]?.span.start ?? span.end),
  );
  if (between.some((marks) => /[\p{L}\p{N}]/u.test(marks))) return false;
  const labels = links.map((run) => words(text, run.span));
  if (labels.some((label) => HOME.test(label))) return true;
  return (
    links.length >= FEWEST_LABELS &&
    labels.filter((label) => PAGES.test(label) || namesSection(label)).length * 3 >= labels.length * 2
  );
}

/** A line that only leads away is short. */
const LONGEST_BACK = 100;

function isBack({ text }: ReadDocument, { span, runs }: Block): boolean {
  if (span.end - span.start > LONGEST_BACK) return false;
  const printed = words(text, span);
  return TO_TOP.test(printed) || (BACK.test(printed) && runs.some(({ href }) => href !== undefined));
}
