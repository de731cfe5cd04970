import { isFieldList } from "#lib/ingest/readers/html-fields.ts";
import { attribute, classes, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isLinkLabel } from "#lib/ingest/words/labels.ts";

/** What an element holds, counted over everything below it. */
export interface Shape {
  letters: number;
  /** Elements that start a line of their own, lists, tables and headings included. */
  blocks: number;
  lists: number;
  tables: number;
  /** Headings of level 1 and 2. */
  chapters: number;
  /** Words of the headings of level 3 to 6. */
  headings: number;
  headingWords: number;
  breaks: number;
}

export const BLOCK_TAGS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes ol optgroup p pre search section summary table " +
    "caption tbody td tfoot th thead tr ul"
  ).split(" "),
);
/** Elements whose content is no text of the page. */
export const DROPPED_TAGS = new Set(
  (
    "script style noscript template svg head iframe object embed audio video canvas select textarea input map datalist meter " +
    "progress title meta link noframes"
  ).split(" "),
);
/** Custom element names that stand for a heading. */
export const HEADING_NAME = /^(\w+-)?(heading|header-title|section-?title|section-?name)$/u;

/** Classes that pages give to a box that heads a section: "section-title", "gallerySectionTitle"; of the others its words must be known. */
const SECTION_CLASS = /^(?:cv|resume|sec|\w{0,30}?[-_]?section)[-_]?(?:title|heading|head|header|name)$/iu;
const HEADING_CLASS = /^(?:(?:panel|block|part|group|category|content)[-_]?(?:title|heading|head|header)|heading)$/iu;

/** True for a box of a few words whose class calls it the heading of a section. */
export function isHeadingBox(element: HtmlElement): boolean {
  if (!/^(?:div|p)$/u.test(element.tagName)) return false;
  const names = classes(element);
  const isSection = names.some((name) => SECTION_CLASS.test(name));
  if (!isSection && !names.some((name) => HEADING_CLASS.test(name))) return false;
  const text = textOf(element).trim();
  const { letters, blocks, breaks } = shapeOf(element);
  return letters > 1 && letters <= 70 && blocks + breaks === 0 && (isSection || senseOfHeading(text, true) !== null);
}

const memory = new WeakMap<HtmlElement, Shape>();

/** Counts what stands below an element. Each element is counted once, however often it is asked. */
export function shapeOf(element: HtmlElement): Shape {
  const known = memory.get(element);
  if (known) return known;
  const shape: Shape = {
    letters: 0,
    blocks: 0,
    lists: 0,
    tables: 0,
    chapters: 0,
    headings: 0,
    headingWords: 0,
    breaks: 0,
  };
  for (const child of element.childNodes) {
    if (child.nodeName === "#text" && "value" in child) shape.letters += child.value.trim().length;
    if (!isElement(child) || DROPPED_TAGS.has(child.tagName)) continue;
    const below = shapeOf(child);
    shape.letters += below.letters;
    shape.blocks += below.blocks + (BLOCK_TAGS.has(child.tagName) ? 1 : 0);
    shape.lists +=
      below.lists + (/^(ul|ol|dl|menu|dir)$/u.test(child.tagName) && !isLinkList(child) && !isFieldList(child) ? 1 : 0);
    shape.tables += below.tables + (child.tagName === "table" ? 1 : 0);
    shape.chapters += below.chapters + (isChapter(child) ? 1 : 0);
    const heading = /^h[3-6]$/u.test(child.tagName);
    shape.headings += below.headings + (heading ? 1 : 0);
    shape.headingWords += below.headingWords + (heading ? below.letters / 6 : 0);
    shape.breaks += below.breaks + (child.tagName === "br" ? 1 : 0);
  }
  memory.set(element, shape);
  return shape;
}

/** "PDF", "Code", "Slides", each a link, as the list that ends the card of a paper. */
export function isLinkList(element: HtmlElement): boolean {
  if (!/^(?:ul|ol|menu)$/u.test(element.tagName) || shapeOf(element).letters > 120) return false;
  const entries = element.childNodes.filter(isElement);
  const areLinks = entries.every((entry) => {
    const [link, ...more] = entry.childNodes.filter(isElement);
    const words = textOf(entry).trim();
    return link?.tagName === "a" && more.length === 0 && textOf(link).trim() === words && isLinkLabel(words);
  });
  return areLinks && entries.length > 0;
}

/** A heading of the page, or what stands for one. */
export function isChapter(element: HtmlElement): boolean {
  return /^h[12]$/u.test(element.tagName) || HEADING_NAME.test(element.tagName) || isHeadingBox(element);
}

/** Words that go on from the words before them or leave a blank for those after: a sentence, not a box. */
const IN_SENTENCE = /^\s*[,.;:)]|\S[ \u00a0]$/u;

/**
 * True where a list item or a line is nothing but spans and links with classes, without a blank between them:
 * `<li><span class="when">2019</span><span class="what">…</span></li>`. Only the style sheet parts them.
 */
export function areBoxes(parent: { childNodes: HtmlElement["childNodes"] }): boolean {
  const children = parent.childNodes.filter(isElement);
  const apart = children.length === parent.childNodes.length || areNamedApart(parent, children);
  return (
    children.length >= 2 &&
    apart &&
    children.every(
      (child) => /^(?:span|a|cite|time|em|strong|b|i)$/u.test(child.tagName) && attribute(child, "class") !== undefined,
    ) &&
    !children.some((child) => IN_SENTENCE.test(textOf(child)))
  );
}

/** Each under a class of its own on a line of its own in the source: "when", "where" and "who" are parts, not words of a sentence. */
function areNamedApart(parent: { childNodes: HtmlElement["childNodes"] }, children: HtmlElement[]): boolean {
  const between = parent.childNodes.filter((node) => !isElement(node));
  return (
    between.every((node) => "value" in node && /^\s*\n\s*$/u.test(node.value)) &&
    children.every((child) => /^\s*[\p{Lu}\d]/u.test(textOf(child))) &&
    new Set(children.map((child) => classes(child).join(" "))).size === children.length
  );
}

/** True for the few words at the head of a line that a page may set in a margin: "2021 –", "in press". */
export function isMargin(element: HtmlElement): boolean {
  if (!/^(?:span|b|strong|em|i|time|small)$/u.test(element.tagName) || shapeOf(element).letters > 20) return false;
  const first = element.parentNode?.childNodes.find((node) => isElement(node) || textOf(node).trim() !== "");
  return first === element && shapeOf(element).letters > 0;
}

/** True for a span with a class whose first word, without a blank, would run into the word before: "Delirium" + "The journal". */
export function isGlued(element: HtmlElement): boolean {
  if (!/^(?:span|small|cite|time)$/u.test(element.tagName) || attribute(element, "class") === undefined) return false;
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  if (!before || !/^\p{Lu}\p{Ll}{2,}/u.test(textOf(element).slice(0, 40))) return false;
  const words = isElement(before) ? textOf(before) : "value" in before ? before.value : "";
  return /[\p{Ll}\d]{2}$/u.test(words.slice(-40));
}

/** "2016–2019" and "Fellow", "2019" and "pdf", each in an element of its own without a blank between them: only their looks part the two. */
export const runsInto = (before: string, words: string): boolean =>
  (/(?<!\d)(?:19|20)\d{2}$/u.test(before.slice(-5)) && /^\p{Lu}/u.test(words)) ||
  (/\d$/u.test(before) && /^(?:pdf|bibtex|slides|link)\s*$/u.test(words));
