import type { Style } from "#lib/ingest/readers/block-writer.ts";
import { attribute, classes, findElement, type HtmlElement } from "#lib/ingest/readers/html-tree.ts";

type Declarations = Record<string, string>;
/** Rules of the page's own style sheets: simple selectors ("p", ".note", "p.note") → declarations. */
export type StyleSheet = Map<string, Declarations>;

const MOST_CSS = 400_000;
const FONT_SIZES = [0.63, 0.82, 1, 1.13, 1.5, 2, 3];
const SIZE_WORDS: Record<string, number> = {
  "xx-small": 0.6,
  "x-small": 0.75,
  small: 0.89,
  smaller: 0.83,
  medium: 1,
  large: 1.2,
  larger: 1.2,
  "x-large": 1.5,
  "xx-large": 2,
};
const BOLD_TAGS = new Set(["b", "strong", "th"]);
const ITALIC_TAGS = new Set(["i", "em", "cite", "var", "dfn", "address"]);
const HIDDEN_CLASSES = new Set(["hidden", "d-none", "sr-only", "visually-hidden", "screen-reader-text", "invisible"]);
/** Abstracts and BibTeX below a reference, mostly folded away, and the buttons that show them: no part of the reference. */
const FOLDED_CLASSES = new Set(["abstract", "bibtex", "bib", "abs", "citation-text"]);

/** Reads the text of `<style>` elements. Rules inside `@media` and other at-rules, and compound selectors, are left out. */
export function readStyleSheet(css: string): StyleSheet {
  const sheet: StyleSheet = new Map();
  let depth = 0;
  let start = 0;
  let selector = "";
  const source = css.slice(0, MOST_CSS).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, "");
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === "{") {
      if (depth === 0) selector = source.slice(start, at).trim();
      depth += 1;
      start = depth === 1 ? at + 1 : start;
    } else if (sign === "}") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && !selector.startsWith("@")) addRule(sheet, selector, source.slice(start, at));
      if (depth === 0) start = at + 1;
    }
  }
  return sheet;
}

/** What the page says about how an element looks: its own style on top of the inherited one. */
export function styleOf(element: HtmlElement, inherited: Style, sheet: StyleSheet): Style {
  const style: Style = { ...inherited };
  const tag = element.tagName;
  if (BOLD_TAGS.has(tag)) style.bold = true;
  if (ITALIC_TAGS.has(tag) && !holdsItalics(element)) style.italic = true;
  if (tag === "u" || tag === "ins") style.underline = true;
  if (tag === "sup") style.superscript = true;
  if (tag === "s" || tag === "del" || tag === "strike") style.struck = true;
  if (tag === "big") scale(style, 1.2);
  if (tag === "small") scale(style, 0.85);
  if (tag === "font") fontTag(style, attribute(element, "size"));
  const declared = declarationsOf(element, sheet);
  if (declared) applyDeclarations(style, declared, sheet);
  if (declared && isWhiteOnWhite(element, declared, sheet)) style.hidden = true;
  return style;
}

/** `<cite>Reed, A. (2020). <em>Tidal Letters</em></cite>`: what is set in italics within it is what stands apart. */
const holdsItalics = (element: HtmlElement): boolean =>
  element.tagName === "cite" &&
  findElement(element, ({ tagName }) => tagName === "em" || tagName === "i") !== undefined;

/** True for elements the page does not show, by their own attributes or well-known class names. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  const named = classes(element);
  if (named.some((name) => HIDDEN_CLASSES.has(name))) return true;
  const own = parseDeclarations(attribute(element, "style") ?? "");
  if (own.display === "none" || own.visibility === "hidden" || own.visibility === "collapse") return true;
  if (own.opacity !== undefined && Number.parseFloat(own.opacity) === 0) return true;
  if (own["font-size"] !== undefined && (pixels(own["font-size"], 16) ?? 16) < 2) return true;
  const clipped = own.overflow === "hidden" && [own.width, own.height].some((size) => /^[01](px)?$/u.test(size ?? ""));
  const away = [own.left, own.top, own["text-indent"], own["margin-left"]].some(
    (move) => (pixels(move, 16) ?? 0) < -500,
  );
  return clipped || away;
}

/** True where the page sets an element in a place of its own beside what follows: at the edge, or in a box of some width. */
export function isBeside(element: HtmlElement, sheet: StyleSheet): boolean {
  const declared = declarationsOf(element, sheet);
  return declared?.float === "left" || (declared?.display === "inline-block" && declared.width !== undefined);
}

/** True for abstracts and BibTeX kept below a reference. */
export function isFolded(element: HtmlElement): boolean {
  return classes(element).some((name) => FOLDED_CLASSES.has(name));
}

function declarationsOf(element: HtmlElement, sheet: StyleSheet): Declarations | null {
  const inline = attribute(element, "style");
  const rules = [sheet.get(element.tagName)];
  for (const name of classes(element)) rules.push(sheet.get(`.${name}`), sheet.get(`${element.tagName}.${name}`));
  if (inline) rules.push(parseDeclarations(inline));
  const found = rules.filter((rule) => rule !== undefined);
  return found.length > 0 ? Object.assign({}, ...found) : null;
}

function applyDeclarations(style: Style, declared: Declarations, sheet: StyleSheet): void {
  const weight = declared["font-weight"];
  if (weight && /^(bold|bolder|[6-9]00)$/u.test(weight)) style.bold = true;
  else if (weight && /^(normal|lighter|[1-4]00)$/u.test(weight)) delete style.bold;
  if (/^(italic|oblique)/u.test(declared["font-style"] ?? "")) style.italic = true;
  else if (declared["font-style"] === "normal") delete style.italic;
  const line = declared["text-decoration"] ?? declared["text-decoration-line"] ?? "";
  if (line.includes("underline")) style.underline = true;
  if (line.includes("line-through")) style.struck = true;
  if (declared["vertical-align"] === "super") style.superscript = true;
  const size = declared["font-size"];
  if (!size) return;
  const base = pixels(sheet.get("body")?.["font-size"], 16) ?? 16;
  const relative = /(em|%)$/u.test(size) && !size.endsWith("rem");
  const found = pixels(size, 16);
  if (found !== null && found > 0) setSize(style, relative ? ((style.size ?? 1) * found) / 16 : found / base);
}

/** White words without any background set on them or around them stand on the white page. */
function isWhiteOnWhite(element: HtmlElement, declared: Declarations, sheet: StyleSheet): boolean {
  const white = /^(white|#fff|#ffffff|#fefefe|rgba?\(\s*255\s*,\s*255\s*,\s*255\b.*)$/u;
  if (!white.test(declared.color ?? "")) return false;
  for (let at: HtmlElement | null = element; at; ) {
    const rules = at === element ? declared : (declarationsOf(at, sheet) ?? {});
    const ground = rules["background-color"] ?? rules.background ?? attribute(at, "bgcolor");
    if (ground && !/^(none|transparent|inherit)$/u.test(ground)) return white.test(ground);
    const parent: HtmlElement["parentNode"] = at.parentNode;
    at = parent && "tagName" in parent ? parent : null;
  }
  return !classes(element).length;
}

function addRule(sheet: StyleSheet, selectors: string, body: string): void {
  const declared = parseDeclarations(body);
  for (const selector of selectors.split(",")) {
    const simple = selector.trim().toLowerCase();
    if (/^[a-z][\w-]*$|^[a-z][\w-]*\.[\w-]+$|^\.[\w-]+$/u.test(simple)) {
      sheet.set(simple, { ...sheet.get(simple), ...declared });
    }
  }
}

function parseDeclarations(body: string): Declarations {
  const declared: Declarations = {};
  for (const part of body.split(";")) {
    const colon = part.indexOf(":");
    if (colon < 1) continue;
    const value = part
      .slice(colon + 1)
      .replace("!important", "")
      .trim()
      .toLowerCase();
    declared[part.slice(0, colon).trim().toLowerCase()] = value;
  }
  return declared;
}

/** A CSS length in pixels; em and % count against `em`. Null for anything else. */
function pixels(length: string | undefined, em: number): number | null {
  const match = /^(-?\d*\.?\d+)(px|pt|em|rem|%|)$/u.exec(length ?? "");
  if (!match) return SIZE_WORDS[length ?? ""] !== undefined ? (SIZE_WORDS[length ?? ""] ?? 1) * 16 : null;
  const value = Number(match[1]);
  const unit = match[2];
  if (unit === "pt") return (value * 4) / 3;
  if (unit === "em" || unit === "rem") return value * em;
  return unit === "%" ? (value * em) / 100 : value;
}

function fontTag(style: Style, size: string | undefined): void {
  const match = /^([+-]?)(\d)$/u.exec((size ?? "").trim());
  if (!match) return;
  const step = Number(match[2]);
  const index = match[1] === "+" ? 2 + step : match[1] === "-" ? 2 - step : step - 1;
  setSize(style, FONT_SIZES[Math.max(0, Math.min(6, index))] ?? 1);
}

function scale(style: Style, factor: number): void {
  setSize(style, (style.size ?? 1) * factor);
}

function setSize(style: Style, size: number): void {
  const rounded = Math.round(size * 100) / 100;
  if (rounded === 1) delete style.size;
  else style.size = rounded;
}
