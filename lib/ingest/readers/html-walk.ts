import { BlockWriter, type Style } from "#lib/ingest/readers/block-writer.ts";
import { headedCards, isCard, repeatedAmong, titlesOf } from "#lib/ingest/readers/html-cards.ts";
import { type Cousins, cousinsIn } from "#lib/ingest/readers/html-cousins.ts";
import { walkCustom } from "#lib/ingest/readers/html-custom.ts";
import { isFieldList, walkFields } from "#lib/ingest/readers/html-fields.ts";
import { type Folds, foldsIn, isFoldedBy } from "#lib/ingest/readers/html-folds.ts";
import { isAtSign, linkLabel, linkStyle, protectedMail } from "#lib/ingest/readers/html-link.ts";
import { walkDefinitions, walkList } from "#lib/ingest/readers/html-list.ts";
import type { Place, Walk } from "#lib/ingest/readers/html-place.ts";
import { isCustom, roleOf } from "#lib/ingest/readers/html-role.ts";
import {
  areBoxes,
  BLOCK_TAGS,
  DROPPED_TAGS,
  HEADING_NAME,
  isGlued,
  isHeadingBox,
  isLinkList,
  isMargin,
  runsInto,
  shapeOf,
} from "#lib/ingest/readers/html-shape.ts";
import {
  foldsMore,
  isCaption,
  isColophon,
  isFoldedDetails,
  isMailLink,
  isMenu,
  isProse,
  isUnfolding,
  isWayBack,
} from "#lib/ingest/readers/html-skip.ts";
import { isBeside, isFolded, isHidden, type StyleSheet, styleOf } from "#lib/ingest/readers/html-style.ts";
import { walkTable } from "#lib/ingest/readers/html-table.ts";
import { attribute, findElement, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

const LIST_TAGS = new Set(["ul", "ol", "menu", "dir"]);
/** What a line of links to the other pages of a site may be set in. */
const MENU_TAGS = new Set(["p", "div", "center", "ul", "td", "span", "header", "section", "h2", "h3", "h4"]);
const PLAIN: Place = { style: {}, list: 0, flat: false, pre: false };

/** Walks a parsed page and writes what it shows. */
export class HtmlWalk implements Walk {
  readonly writer = new BlockWriter();
  private readonly sheet: StyleSheet;
  private readonly unseen: HtmlElement[] = [];
  /** Boxes under headings that are entries, not sections. */
  private readonly headed = new WeakSet<HtmlElement>();
  /** Headings of such boxes that are titles. */
  private readonly titles = new WeakSet<HtmlElement>();
  private folds: Folds = { buttons: new Set(), targets: new Set() };
  private cousins: Cousins = { cards: new Set(), around: new Set() };
  private breaks = 0;
  private last = "";

  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  /** Writes a page: what it shows, then what it hides, marked as hidden. */
  body(body: HtmlElement): void {
    this.folds = foldsIn(body);
    this.cousins = cousinsIn(body);
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
    if (!place.flat) this.takeHeaded(elements);
    const boxes = areBoxes(parent);
    let before: string | null | undefined;
    for (const child of parent.childNodes) {
      if (child.nodeName === "#text" && "value" in child) {
        if (child.value.trim() !== "") before = null;
        this.text(child.value, place);
      } else if (isElement(child)) {
        const role = place.flat ? roleOf(child) : undefined;
        if (role !== undefined && role !== before && (before === "title" || before === "author"))
          this.writer.breakLine();
        if (boxes && this.writer.started) this.writer.cell();
        else if (isGlued(child)) this.writer.breakLine();
        this.element(child, place, repeated?.has(child) ?? false);
        if (isMargin(child) && isBeside(child, this.sheet)) this.writer.cell();
        before = role;
      }
    }
  }

  private takeHeaded(elements: HtmlElement[]): void {
    const cards = headedCards(elements);
    for (const card of cards) this.headed.add(card);
    for (const title of titlesOf(cards)) this.titles.add(title);
  }

  text(value: string, place: Place): void {
    if (!place.pre) {
      if (value.trim() !== "") this.breaks = 0;
      if (runsInto(this.last, value)) this.writer.write(" ");
      this.last = value;
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
    if (isAtSign(element)) this.text("@", outer);
    if (DROPPED_TAGS.has(tag)) return;
    if (isUnfolding(element) || isFoldedBy(this.folds, element)) return;
    if (isColophon(element) || isCaption(element) || isFolded(element) || isFoldedDetails(element)) return;
    if (this.hides(element, outer)) return;
    if (foldsMore(element)) {
      this.unseen.push(element);
      return;
    }
    const place = { ...outer, style: this.look(element, outer) };
    if (tag === "br") this.lineEnd(place);
    else if (tag === "hr") place.flat ? this.writer.breakLine() : this.writer.rule();
    else if (tag === "a") this.link(element, place);
    else if (tag === "q") this.quote(element, place);
    else if (tag === "nav" || attribute(element, "role") === "navigation" || (MENU_TAGS.has(tag) && isMenu(element)))
      this.navigation(element, place);
    else if (/^h[1-6]$/u.test(tag) || HEADING_NAME.test(tag) || isHeadingBox(element)) this.heading(element, place);
    else if (place.flat && isLinkList(element)) this.block(element, place, false);
    else if (LIST_TAGS.has(tag)) walkList(this, element, place);
    else if (place.flat && isFieldList(element)) walkFields(this, element, place);
    else if (tag === "dl") walkDefinitions(this, element, place);
    else if (tag === "table") walkTable(this, element, place);
    else if (isCustom(element)) walkCustom(this, element, place, repeated);
    else if (BLOCK_TAGS.has(tag)) this.block(element, { ...place, pre: place.pre || tag === "pre" }, repeated);
    else this.children(element, place);
  }

  hides(element: HtmlElement, place: Place): boolean {
    if (place.style.hidden || !isHidden(element)) return false;
    if (shapeOf(element).letters > 0) this.unseen.push(element);
    return true;
  }

  look(element: HtmlElement, outer: Place): Style {
    const style = styleOf(element, outer.style, this.sheet);
    const role =
      BLOCK_TAGS.has(element.tagName) && !outer.flat && shapeOf(element).blocks > 2 ? undefined : roleOf(element);
    if (role) style.role = role;
    else if (role === null) delete style.role;
    return style;
  }

  /** A box: a paragraph of its own; a line of the entry around it; or, among like boxes, one entry. */
  block(element: HtmlElement, place: Place, repeated: boolean): void {
    const bibtex = element.tagName === "pre" && /^\s*@\w+\s*\{/u.test(textOf(element).slice(0, 200));
    if (bibtex) return;
    if (place.flat) {
      this.writer.breakLine();
      this.children(element, isProse(element) ? { ...place, style: { ...place.style, role: "abstract" } } : place);
      this.writer.breakLine();
      return;
    }
    const alike = (repeated && !this.cousins.around.has(element)) || this.cousins.cards.has(element);
    const card = alike && element.tagName !== "p" && (isCard(element) || this.headed.has(element));
    this.writer.open(card ? { kind: "item", level: 1 } : undefined);
    this.children(element, { ...place, flat: card });
    this.writer.close();
  }

  private heading(element: HtmlElement, place: Place): void {
    if (place.flat) {
      // Cards set the small lines below a title as headings of the lowest levels, told apart by their classes.
      const small = /^h[56]$/u.test(element.tagName) && !/title|bold/iu.test(attribute(element, "class") ?? "title");
      const title = this.titles.has(element) && place.style.role === undefined ? { role: "title" } : {};
      this.block(element, small ? place : { ...place, style: { ...place.style, bold: true, ...title } }, false);
      return;
    }
    const level = /^h[1-6]$/u.test(element.tagName) ? Number(element.tagName.slice(1)) : 2;
    const { role: _, ...style } = place.style;
    this.writer.open({ kind: "heading", level });
    this.children(element, { ...place, style, flat: true });
    this.writer.close();
  }

  private link(element: HtmlElement, place: Place): void {
    const style = linkStyle(element, place.style);
    const mail = protectedMail(element);
    if (mail) this.text(mail, { ...place, style: { ...style, href: `mailto:${mail}` } });
    else if (isWayBack(element)) return;
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
