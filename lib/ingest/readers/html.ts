import type { ReadDocument } from "#lib/ingest/document.ts";
import { takeFrontMatter } from "#lib/ingest/readers/front-matter.ts";
import { brandOf, rightsOf } from "#lib/ingest/readers/html-brand.ts";
import { nameFormHeadings } from "#lib/ingest/readers/html-form.ts";
import { makeGridRows } from "#lib/ingest/readers/html-grid.ts";
import { partLines } from "#lib/ingest/readers/html-lines.ts";
import { withMarkedBoxes } from "#lib/ingest/readers/html-marked.ts";
import { nameHeadings } from "#lib/ingest/readers/html-named.ts";
import { readStyleSheet } from "#lib/ingest/readers/html-style.ts";
import { headTabs } from "#lib/ingest/readers/html-tabs.ts";
import {
  attribute,
  findElement,
  type HtmlElement,
  isElement,
  parseHtml,
  textOf,
} from "#lib/ingest/readers/html-tree.ts";
import { HtmlWalk } from "#lib/ingest/readers/html-walk.ts";
import { withoutBuiltTags } from "#lib/ingest/readers/template-tags.ts";

/**
 * Reads a web page: headings, paragraphs, list items and table rows with their styles and links.
 * Comments, scripts and style sheets are no content; words the page hides come last and are listed as hidden.
 * Throws `Unreadable` for pages built to exhaust a parser.
 */
export function readHtml(source: string): ReadDocument {
  // "---" / "title: Ada Reed" / "---": a page that a site builder puts into its frame.
  const { meta: ahead, rest } = takeFrontMatter(source);
  const document = parseHtml(withMarkedBoxes(withoutBuiltTags(rest)));
  const styles: string[] = [];
  const meta: Record<string, string> = {};
  let below = false;
  collect(document, (element) => {
    if (element.tagName === "style") styles.push(textOf(element));
    else if (element.tagName === "title" && !meta.title) meta.title = fold(textOf(element));
    else if (element.tagName === "meta") addMeta(meta, element);
    else if (element.tagName === "img" && !below) addPicture(meta, element);
    else addSite(meta, element);
    below ||= BELOW_HEAD.has(element.tagName);
  });
  const body = findElement(document, (element) => element.tagName === "body" || element.tagName === "frameset");
  const walk = new HtmlWalk(readStyleSheet(styles.join("\n")));
  if (body) {
    nameFormHeadings(body);
    headTabs(body);
    makeGridRows(body);
    nameHeadings(body);
    walk.body(body);
  }
  return partLines(walk.writer.finish("html", { ...ahead, ...meta }));
}

function collect(node: { childNodes: HtmlElement["childNodes"] }, visit: (element: HtmlElement) => void): void {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    visit(child);
    collect(child, visit);
  }
}

function addMeta(meta: Record<string, string>, element: HtmlElement): void {
  const name = (attribute(element, "name") ?? attribute(element, "property"))?.toLowerCase();
  const value = attribute(element, "content");
  if (name && value?.trim() && !Object.hasOwn(meta, name)) meta[name] = fold(value);
}

/** Whose site it is, as its menu and its foot say. */
function addSite(meta: Record<string, string>, element: HtmlElement): void {
  const brand = meta.brand ? null : brandOf(element);
  if (brand) meta.brand = brand;
  const rights = meta.rights ? null : rightsOf(element);
  if (rights) meta.rights = rights;
}

/** What begins below the head of a page: pictures there show others. */
const BELOW_HEAD = new Set(["h2", "h3", "h4", "li", "article"]);

/** The words that stand for the first picture of a page, which may show its owner or the name. */
function addPicture(meta: Record<string, string>, element: HtmlElement): void {
  const shown = fold(attribute(element, "alt") ?? "");
  if (shown !== "" && !Object.hasOwn(meta, "picture")) meta.picture = shown;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
