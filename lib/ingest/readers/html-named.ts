import { BLOCK_TAGS } from "#lib/ingest/readers/html-shape.ts";
import {
  attribute,
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from "#lib/ingest/readers/html-tree.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

const LONGEST = 60;
/** Fewer are too few to tell what they are for; no page has more sections. */
const FEWEST = 3;
const MOST = 60;

interface Box {
  element: HtmlElement;
  next: HtmlElement | undefined;
  words: string;
}

/** What lays out a table or a list of terms, once its margin is known to hold headings. */
const LAID_OUT = /^(?:table|tbody|thead|tfoot|tr|td|th|dl|dt|dd)$/u;

/**
 * Makes headings of what a page made by hand heads its sections with: the boxes of one class, whatever it calls them, the
 * first cells of a table or the terms of a list. Each of them holds a few words, others than the rest, stands beside or above
 * what it heads, and half are known headings. A page that names sections in headings proper stays as it is.
 */
export function nameHeadings(body: HtmlElement): void {
  if (findElement(body, (element) => /^h[1-6]$/u.test(element.tagName) && namesSection(textOf(element)))) return;
  for (const [group, boxes] of groupsOf(body)) {
    if (!areHeadings(boxes)) continue;
    if (typeof group !== "string") spread(group);
    for (const { element } of boxes) rename(element, "h2");
  }
}

/** Boxes by tag and class, cells and terms by what they are the margin of; each with what follows it. */
function groupsOf(body: HtmlElement): Map<string | HtmlElement, Box[]> {
  const groups = new Map<string | HtmlElement, Box[]>();
  const visit = (parent: HtmlElement, table: HtmlElement | null): void => {
    const children = parent.childNodes.filter(isElement);
    children.forEach((element, at) => {
      const next = children[at + 1];
      const group = groupOf(element, parent, at === 0 && next ? table : null);
      const words = group === null ? "" : beginning(element);
      if (group !== null && words !== "") {
        const boxes = groups.get(group);
        if (boxes) boxes.push({ element, next, words });
        else groups.set(group, [{ element, next, words }]);
      }
      visit(element, element.tagName === "table" ? element : table);
    });
  };
  visit(body, null);
  return groups;
}

function groupOf(element: HtmlElement, parent: HtmlElement, margin: HtmlElement | null): string | HtmlElement | null {
  const named = attribute(element, "class")?.trim();
  if (named && /^(?:div|p|span)$/u.test(element.tagName)) return `${element.tagName} ${named}`;
  if (element.tagName === "dt") return parent;
  return /^t[dh]$/u.test(element.tagName) ? margin : null;
}

/** What an element says, cut where it is too long for a heading. */
function beginning(element: HtmlElement): string {
  let text = "";
  const visit = (node: HtmlNode): void => {
    if (text.length > 4 * LONGEST) return;
    if ("value" in node) text += node.value;
    else if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(element);
  return text.replace(/\s+/gu, " ").trim();
}

function areHeadings(boxes: Box[]): boolean {
  if (boxes.length < FEWEST || boxes.length > MOST) return false;
  const words = boxes.map((box) => box.words);
  if (new Set(words).size < boxes.length || words.some((text) => text.length > LONGEST)) return false;
  const peers = new Set(boxes.map(({ element }) => element));
  const head = boxes.every(({ element, next }) => {
    const isLine = findElement(element, ({ tagName }) => BLOCK_TAGS.has(tagName)) === undefined;
    return next !== undefined && !peers.has(next) && isLine;
  });
  return head && words.filter(namesSection).length * 2 >= boxes.length;
}

/** Makes boxes of a table or list of terms that only lays out the page. */
function spread(table: HtmlElement): void {
  for (const child of table.childNodes.filter(isElement)) if (LAID_OUT.test(child.tagName)) spread(child);
  rename(table, "div");
}

function rename(element: HtmlElement, tag: string): void {
  element.tagName = tag;
  element.nodeName = tag;
}
