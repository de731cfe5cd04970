import { BlockWriter, type Style } from "#lib/ingest/readers/block-writer.ts";
import { linkLabel, linkStyle, protectedMail } from "#lib/ingest/readers/html-link.ts";
import { dataOf, isCustom, roleOf } from "#lib/ingest/readers/html-role.ts";
import {
  BLOCK_TAGS,
  DROPPED_TAGS,
  HEADING_NAME,
  isCard,
  repeatedAmong,
  shapeOf,
} from "#lib/ingest/readers/html-shape.ts";
import { isFolded, isHidden, type StyleSheet, styleOf } from "#lib/ingest/readers/html-style.ts";
import { type Place, type Walk, walkTable } from "#lib/ingest/readers/html-table.ts";
import { attribute, findElement, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

const LIST_TAGS = new Set(["ul", "ol", "menu", "dir"]);
const PLAIN: Place = { style: {}, list: 0, flat: false, pre: false };

/** Walks a parsed page and writes what it shows. */
export class HtmlWalk implements Walk {
  readonly writer = new BlockWriter();
  private readonly sheet: StyleSheet;
  private readonly unseen: HtmlElement[] = [];
  private breaks = 0;

  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  /** Writes a page: what it shows, then what it hides, marked as hidden. */
  body(body: HtmlElement): void {
    this.children(body, PLAIN);
    for (const element of this.unseen) {
      this.writer.open();
      this.children(element, { ...PLAIN, style: { hidden: true }, flat: true });
      this.writer.close();
    }
  }

  /** Writes the children of an element. Titles and authors that only a style sheet parts from their neighbours end a line. */
  children(parent: HtmlElement, place: Place): void {
    const elements = parent.childNodes.filter(isElement);
    const repeated = place.flat ? null : repeatedAmong(elements, 3);
    let before: string | null | undefined;
    for (const child of parent.childNodes) {
      if (child.nodeName === "#text" && "value" in child) {
        if (child.value.trim() !== "") before = null;
        this.text(child.value, place);
      } else if (isElement(child)) {
        const role = place.flat ? roleOf(child) : undefined;
        if (role !== undefined && role !== before && (before === "title" || before === "author"))
          this.writer.breakLine();
        this.element(child, place, repeated?.has(child) ?? false);
        before = role;
      }
    }
  }

  text(value: string, place: Place): void {
    if (!place.pre) {
      if (value.trim() !== "") this.breaks = 0;
      this.writer.write(value, place.style);
      return;
    }
    value.split("\n").forEach((line, index) => {
      if (index > 0) this.lineEnd(place);
      if (line.trim() !== "") this.breaks = 0;
      this.writer.write(line, place.style);
    });
  }

  element(element: HtmlElement, outer: Place, repeated = false): void {
    const tag = element.tagName;
    if (DROPPED_TAGS.has(tag)) return;
    if (isColophon(element) || isFolded(element) || isFoldedDetails(element)) return;
    if (!outer.style.hidden && isHidden(element)) {
      if (shapeOf(element).letters > 0) this.unseen.push(element);
      return;
    }
    const place = { ...outer, style: this.look(element, outer) };
    if (tag === "br") this.lineEnd(place);
    else if (tag === "hr") place.flat ? this.writer.breakLine() : this.writer.rule();
    else if (tag === "a") this.link(element, place);
    else if (tag === "q") this.quote(element, place);
    else if (tag === "nav" || attribute(element, "role") === "navigation") this.navigation(element, place);
    else if (/^h[1-6]$/u.test(tag) || HEADING_NAME.test(tag)) this.heading(element, place);
    else if (LIST_TAGS.has(tag)) this.list(element, place);
    else if (tag === "dl") this.definitions(element, place);
    else if (tag === "table") walkTable(this, element, place);
    else if (isCustom(element)) this.custom(element, place, repeated);
    else if (BLOCK_TAGS.has(tag)) this.block(element, { ...place, pre: place.pre || tag === "pre" }, repeated);
    else this.children(element, place);
  }

  private look(element: HtmlElement, outer: Place): Style {
    const style = styleOf(element, outer.style, this.sheet);
    const role =
      BLOCK_TAGS.has(element.tagName) && !outer.flat && shapeOf(element).blocks > 2 ? undefined : roleOf(element);
    if (role) style.role = role;
    else if (role === null) delete style.role;
    return style;
  }

  /** A box: a paragraph of its own; a line of the entry around it; or, among like boxes, one entry. */
  private block(element: HtmlElement, place: Place, repeated: boolean): void {
    const bibtex = element.tagName === "pre" && /^\s*@\w+\s*\{/u.test(textOf(element).slice(0, 200));
    if (bibtex) return;
    if (place.flat) {
      this.writer.breakLine();
      this.children(element, isProse(element) ? { ...place, style: { ...place.style, role: "abstract" } } : place);
      this.writer.breakLine();
      return;
    }
    const card = repeated && element.tagName !== "p" && isCard(element);
    this.writer.open(card ? { kind: "item", level: 1 } : undefined);
    this.children(element, { ...place, flat: card });
    this.writer.close();
  }

  private heading(element: HtmlElement, place: Place): void {
    if (place.flat) {
      this.block(element, { ...place, style: { ...place.style, bold: true } }, false);
      return;
    }
    const level = /^h[1-6]$/u.test(element.tagName) ? Number(element.tagName.slice(1)) : 2;
    const { role: _, ...style } = place.style;
    this.writer.open({ kind: "heading", level });
    this.children(element, { ...place, style, flat: true });
    this.writer.close();
  }

  private list(element: HtmlElement, place: Place): void {
    const ordered = element.tagName === "ol";
    const items = element.childNodes.filter(isElement).filter((child) => child.tagName === "li");
    const backwards = ordered && attribute(element, "reversed") !== undefined;
    let number = Number.parseInt(attribute(element, "start") ?? "", 10);
    if (Number.isNaN(number)) number = backwards ? items.length : 1;
    this.writer.close();
    for (const child of element.childNodes) {
      if (!isElement(child)) {
        if ("value" in child) this.text(child.value, { ...place, flat: false });
      } else if (child.tagName !== "li") this.element(child, { ...place, list: place.list + 1, flat: false });
      else {
        const own = Number.parseInt(attribute(child, "value") ?? "", 10);
        if (!Number.isNaN(own)) number = own;
        this.item(child, { ...place, list: place.list + 1 }, ordered ? `${number}.` : undefined);
        number += backwards ? -1 : 1;
      }
    }
    this.writer.close();
  }

  private item(element: HtmlElement, outer: Place, marker: string | undefined): void {
    if (!outer.style.hidden && isHidden(element)) {
      if (shapeOf(element).letters > 0) this.unseen.push(element);
      return;
    }
    const place = { ...outer, style: this.look(element, { ...outer, flat: true }) };
    const shape = shapeOf(element);
    const section = shape.chapters > 0 || shape.tables > 0 || (shape.headings > 0 && shape.lists > 0);
    this.writer.open({ kind: "item", level: Math.min(6, place.list), ...(marker ? { marker } : {}) });
    this.children(element, { ...place, flat: !section });
    this.writer.close();
  }

  /** One `<dd>` a term makes one entry of both; several are the entries below the term. */
  private definitions(element: HtmlElement, place: Place): void {
    const parts = element.childNodes
      .filter(isElement)
      .flatMap((child) => (child.tagName === "div" ? child.childNodes.filter(isElement) : [child]));
    this.writer.close();
    parts.forEach((part, index) => {
      if (part.tagName !== "dt" && part.tagName !== "dd") {
        this.element(part, { ...place, flat: false });
        return;
      }
      const alone = part.tagName === "dd" && parts[index - 1]?.tagName === "dt" && parts[index + 1]?.tagName !== "dd";
      const shape = shapeOf(part);
      const flat = shape.lists + shape.tables + shape.chapters === 0;
      if (alone && flat) this.writer.breakLine();
      else if (part.tagName === "dt" && parts[index + 1]?.tagName === "dd" && parts[index + 2]?.tagName === "dd")
        this.writer.open();
      else this.writer.open({ kind: "item", level: Math.min(6, place.list + 1) });
      this.children(part, { ...place, style: this.look(part, place), list: place.list + 1, flat });
      if (part.tagName === "dd") this.writer.close();
    });
    this.writer.close();
  }

  private custom(element: HtmlElement, place: Place, repeated: boolean): void {
    const shape = shapeOf(element);
    const data = dataOf(element);
    const nested = element.childNodes.some((child) => isElement(child) && isCustom(child));
    const sectionTitle =
      (shape.blocks > 0 || nested) && !place.flat && /section|group|list|block/u.test(element.tagName)
        ? (data.find(({ role }) => role === "title")?.value ??
          attribute(element, "heading") ??
          attribute(element, "name"))
        : undefined;
    if (sectionTitle) {
      this.writer.open({ kind: "heading", level: 2 });
      this.writer.write(sectionTitle);
      this.writer.open();
      this.children(element, { ...place, flat: false });
      this.writer.close();
    } else if (data.length > 0) this.entry(element, data, place);
    else if (place.flat && isElement(element) && isCustomParent(element)) this.block(element, place, false);
    else if (!place.flat && (shape.blocks > 0 || nested || repeated))
      this.block(element, place, repeated || isEntryName(element));
    else this.children(element, place);
  }

  /** `<cv-entry title="…" org="…">…</cv-entry>`: the attributes are the words its script would show. */
  private entry(element: HtmlElement, data: { role: string; value: string }[], place: Place): void {
    if (!place.flat) this.writer.open({ kind: "item", level: 1 });
    const href = attribute(element, "href") ?? attribute(element, "url") ?? attribute(element, "link");
    for (const { role, value } of data) {
      this.writer.write(value, { ...place.style, role, ...(href && role === "title" ? { href } : {}) });
      this.writer.breakLine();
    }
    this.children(element, { ...place, flat: true });
    if (!place.flat) this.writer.close();
    else this.writer.breakLine();
  }

  private link(element: HtmlElement, place: Place): void {
    const style = linkStyle(element, place.style);
    const mail = protectedMail(element);
    if (mail) this.text(mail, { ...place, style: { ...style, href: `mailto:${mail}` } });
    else if (shapeOf(element).letters === 0) this.writer.write(` ${linkLabel(element)} `, style);
    else if (shapeOf(element).blocks > 0 && !place.flat) this.block(element, { ...place, style }, true);
    else this.children(element, { ...place, style });
  }

  private quote(element: HtmlElement, place: Place): void {
    this.writer.write("“", place.style);
    this.children(element, place);
    this.writer.write("”", place.style);
  }

  /** Menus are no content, but a menu may be the only place that prints the mail address. */
  private navigation(element: HtmlElement, place: Place): void {
    if (shapeOf(element).chapters > 0 || findElement(element, isMailLink))
      this.block(element, { ...place, flat: true }, false);
  }

  private lineEnd(place: Place): void {
    this.breaks += 1;
    if (this.breaks > 1 && !place.flat) this.writer.close();
    else this.writer.breakLine();
  }
}

/** A paragraph of sentences at the end of an entry tells what the paper is about. */
function isProse(element: HtmlElement): boolean {
  const shape = shapeOf(element);
  if (element.tagName !== "p" || shape.letters < 50 || shape.blocks + shape.breaks > 0) return false;
  return (
    /^\s*\p{Lu}[^.]*\p{Ll}{2}[^.]*\.\s*($|\p{Lu})/u.test(textOf(element).slice(0, 600)) &&
    !/\b(19|20)\d\d\b/u.test(textOf(element)) &&
    /^\s*(We|This|In this|A|An|The|I|Our|By|Given|How|Using)\b/u.test(textOf(element))
  );
}

/** "© 2023 … Powered by …": a foot of the page whose year belongs to nothing. */
function isColophon(element: HtmlElement): boolean {
  const named =
    element.tagName === "footer" || /footer/iu.test(`${attribute(element, "id")} ${attribute(element, "class")}`);
  if (!named || shapeOf(element).letters > 400 || findElement(element, isMailLink)) return false;
  return /©|\(c\)|copyright|powered by|last (updated|modified)|hosted (on|by)|theme/iu.test(textOf(element));
}

function isFoldedDetails(element: HtmlElement): boolean {
  if (element.tagName !== "details" || attribute(element, "open") !== undefined) return false;
  const summary = findElement(element, (child) => child.tagName === "summary");
  return summary !== undefined && /^\s*\[?(abstract|bib|cite|citation|tl;?dr)/iu.test(textOf(summary).slice(0, 60));
}

function isCustomParent(element: HtmlElement): boolean {
  const parent = element.parentNode;
  return parent !== null && "tagName" in parent && isCustom(parent);
}

function isEntryName(element: HtmlElement): boolean {
  return /(entry|item|paper|publication|article|card|job|position|degree)$/u.test(element.tagName);
}

function isMailLink(element: HtmlElement): boolean {
  return element.tagName === "a" && /^mailto:/iu.test(attribute(element, "href") ?? "");
}
