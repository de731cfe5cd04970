import { type HtmlElement, type HtmlNode, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

/** Shorter stretches say no more than a part of an entry. */
const SHORTEST = 30;
const DATED = /(?<!\d)(?:19|20)\d{2}(?!\d)|\b(?:forthcoming|in press|submitted|to appear|preprint)\b/iu;
/** What begins so tells of the entry above it. */
const TOLD = /^\W*(?:abstract|summary|note|see also|also|award|cited|press|media|presented|code|thesis)\b/iu;

/**
 * The entries of a list item: where blank lines or paragraphs part it and each stretch says when, each is one, given as an
 * item of its own; else the item itself.
 */
export function stretchesOf(item: HtmlElement): HtmlElement[] {
  const stretches = partedAt(item.childNodes);
  const areEntries = stretches.every((nodes) => {
    const text = nodes.map(textOf).join("").trim();
    return text.length > SHORTEST && DATED.test(text) && !TOLD.test(text);
  });
  return stretches.length > 1 && areEntries ? stretches.map((childNodes) => ({ ...item, childNodes })) : [item];
}

/** The nodes between blank lines, each paragraph by itself. */
function partedAt(nodes: HtmlNode[]): HtmlNode[][] {
  const parted: HtmlNode[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    const isParagraph = isElement(node) && node.tagName === "p";
    if (isElement(node) && node.tagName === "br") breaks += 1;
    if (!isBreak(node) && (breaks > 1 || isParagraph)) parted.push([]);
    parted.at(-1)?.push(node);
    if (!isBreak(node)) breaks = isParagraph ? 2 : 0;
  }
  return parted.filter((stretch) => stretch.some((node) => textOf(node).trim() !== ""));
}

/** A line end, or the white space around it. */
const isBreak = (node: HtmlNode): boolean => (isElement(node) ? node.tagName === "br" : textOf(node).trim() === "");
