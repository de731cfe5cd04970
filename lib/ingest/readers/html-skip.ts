import { shapeOf } from "#lib/ingest/readers/html-shape.ts";
import { attribute, findElement, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";
import { letterCount } from "#lib/ingest/words/letter-count.ts";

/** First words of sentences that tell about a paper: "We show that …", "This paper …". */
const PROSE = /^(We|This|These|In this|A|An|The|I|Our|By|Given|How|Using)\s/u;

/** A paragraph of sentences at the end of an entry tells what the paper is about. */
export function isProse(element: HtmlElement): boolean {
  const shape = shapeOf(element);
  if (element.tagName !== "p" || shape.letters < 50 || shape.blocks + shape.breaks > 0) return false;
  if (isSetApart(element)) return false;
  const text = textOf(element).trim();
  return (PROSE.test(text) || isTold(text)) && text.endsWith(".") && !/\b(19|20)\d\d\b/u.test(text);
}

/** `<p><strong><a>How salt settles. A long view.</a></strong></p>`: all in bold or one link, as titles are. */
function isSetApart(element: HtmlElement): boolean {
  const [only, ...more] = element.childNodes.filter((node) => !("value" in node) || node.value.trim() !== "");
  return more.length === 0 && only !== undefined && isElement(only) && /^(?:a|b|strong)$/u.test(only.tagName);
}

const OPENS =
  /^(?:D(?:er|ie|as|ieser?s?)|In diese[mr]|Wir|L[eao]|Les|Ce(?:t|tte)?|Nous|El|Los|Las|Est[ea]|Il|Quest[oa])\s/u;

/** Sentences in any language: "Der Band fragt, wie Gezeiten entstehen. Er zeigt …". Names and titles have more capitals. */
function isTold(text: string): boolean {
  const words = text.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const sentences = text.match(/\p{Ll}{2}\.(?=\s+\p{Lu}|$)/gu)?.length ?? 0;
  return small >= 0.5 * words.length && words.length >= (sentences > 1 || OPENS.test(text) ? 12 : 25);
}

/** Sentences below a picture tell what it shows. A name or a few words may be whom it shows. */
export function isCaption(element: HtmlElement): boolean {
  return element.tagName === "figcaption" && shapeOf(element).letters > 50 && /\.\s*$/u.test(textOf(element));
}

/** "© 2023 … Powered by …": a foot of the page whose year belongs to nothing. */
export function isColophon(element: HtmlElement): boolean {
  const named =
    element.tagName === "footer" ||
    /footer|copyright|colophon/iu.test(`${attribute(element, "id")} ${attribute(element, "class")}`);
  if (!named || shapeOf(element).letters > 400 || findElement(element, isMailLink)) return false;
  // "Email: ada @ kvam . edu", "ada at kvam dot edu" in the foot is no furniture.
  if (/\S\s?@\s?\S|\S\s?\W?\bat\b\W?\s?[\w-]{2,30}\s?\W?\bdot\b/iu.test(textOf(element))) return false;
  return /©|\(c\)|copyright|powered by|last (updated|modified)|hosted (on|by)|theme/iu.test(textOf(element));
}

const isClosed = (element: HtmlElement): boolean =>
  element.tagName === "details" && attribute(element, "open") === undefined;

/** `<details>` that fold away an abstract or BibTeX. */
export function isFoldedDetails(element: HtmlElement): boolean {
  if (!isClosed(element)) return false;
  const summary = findElement(element, (child) => child.tagName === "summary");
  return summary !== undefined && /^\s*\[?(abstract|bib|cite|citation|tl;?dr)/iu.test(textOf(summary).slice(0, 60));
}

/** A closed `<details>` of sentences amid the words of an entry, not in a place of its own: what it folds away tells more of it. */
export function foldsMore(element: HtmlElement): boolean {
  if (!isClosed(element)) return false;
  const shape = shapeOf(element);
  if (shape.letters < 60 || shape.lists + shape.tables + shape.headings + shape.chapters > 0) return false;
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings.slice(0, siblings.indexOf(element));
  const amid = before.some((node) =>
    isElement(node)
      ? /^(?:a|b|i|em|strong|span)$/u.test(node.tagName) && textOf(node).trim() !== ""
      : "value" in node && node.value.trim() !== "",
  );
  return amid && /[.!?]\s*$/u.test(textOf(element));
}

/** "See more…" on a button folds open what follows it, which is printed anyway; "Details" behind a title leads elsewhere. */
export function isUnfolding(element: HtmlElement): boolean {
  if (element.tagName !== "button" || shapeOf(element).letters > 24) return false;
  if (standsBehindWords(element)) return true;
  return /^\W*(?:(?:see|read|show|view|learn|load|expand|toggle)(?: (?:more|less|all|details?|abstract))?|more|details|mehr(?: anzeigen)?|voir plus|ver más|mostra altro)\W*$/iu.test(
    textOf(element).trim(),
  );
}

function standsBehindWords({ parentNode }: HtmlElement): boolean {
  if (!parentNode || !/^(?:h[1-6]|p|li|td)$/u.test(parentNode.nodeName)) return false;
  const own = parentNode.childNodes.map((node) => ("value" in node ? node.value : "")).join(" ");
  return letterCount(own) >= 12;
}

/** "← Back to the walls", "Back", "Home" alone in its line: the way to another page, not what this one says. */
export function isWayBack(element: HtmlElement): boolean {
  const text = textOf(element).trim();
  if (text.length > 40 || !WAY_BACK.test(text)) return false;
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.every((node) => node === element || ("value" in node && node.value.trim() === ""));
}
const WAY_BACK = /^[←‹«⬅⇐]\s*\p{L}|^(?:(?:go\s)?back|return)\sto\s|^(?:back|home|top)$/iu;

export function isMailLink(element: HtmlElement): boolean {
  return element.tagName === "a" && /^mailto:/iu.test(attribute(element, "href") ?? "");
}

/** Words of the entries of a menu. */
const PAGES =
  /^(?:home|index|top|main|back|about|bio|cv|vita|resume|people|group|team|research|projects?|publications?|papers?|talks?|teaching|courses?|students?|software|code|data|blog|news|links?|contact|personal|misc\w*|fun|photos?|service|activities|awards?|awards|page|press|media|writing|books?|statistical|programs?|working|and|&|me|my)$/iu;

/** A line of links to other pages of the same site, named as such pages are: "Home | Papers | Teaching". */
export function isMenu(element: HtmlElement): boolean {
  const shape = shapeOf(element);
  if (shape.letters < 8 || shape.letters > 160 || shape.chapters + shape.headings + shape.tables > 0) return false;
  const links: HtmlElement[] = [];
  collectLinks(element, links);
  if (links.length < 3) return false;
  const inside = links.filter((link) =>
    /^(?!https?:|mailto:)[^?]*?(?:\.html?|\.php|\/|#[\w-]*)?$/iu.test(attribute(link, "href") ?? "x:"),
  );
  const wordsOf = (text: string) => text.split(/[\s/,|·•]+/u).filter((word) => word !== "");
  const words = links.flatMap((link) => wordsOf(textOf(link)));
  if (leadsDown(element, links) || links.every(isFilter)) return true;
  const linked = links.reduce((sum, link) => sum + shapeOf(link).letters, 0);
  if (isCalledMenu(element) && inside.length * 2 >= links.length && linked * 10 >= shape.letters * 6) return true;
  const named = words.filter((word) => PAGES.test(word)).length;
  // The page one is on is named without a link.
  const rest = wordsOf(links.reduce((text, link) => text.replace(textOf(link).trim(), " "), textOf(element)));
  const mostly =
    linked * 10 >= shape.letters * 9 || (linked * 10 >= shape.letters * 6 && rest.every((word) => PAGES.test(word)));
  return mostly && inside.length * 3 >= links.length * 2 && named * 3 >= words.length * 2;
}

/** "All | Journals | Workshops": links that lead nowhere and only choose what the page shows. */
const isFilter = (link: HtmlElement): boolean =>
  /^(?:#|javascript:.*)?$/iu.test((attribute(link, "href") ?? "").trim()) &&
  (attribute(link, "data-filter") !== undefined || attribute(link, "href") !== undefined) &&
  textOf(link).trim().split(/\s+/u).length <= 3;

/** `<td id="layout-menu">`: the page itself calls it so; links to other sites and words above the links may stand there. */
const isCalledMenu = (element: HtmlElement): boolean =>
  /(?:^|[\s_-])(?:menu|nav|navbar|navigation)(?:$|\s)/iu.test(
    `${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`,
  );

/** "Theses | Papers | Talks", each a link to a place further down on the page: its table of contents. */
function leadsDown(element: HtmlElement, links: HtmlElement[]): boolean {
  const breaks = links.filter((link) => followedByBreak(element, link)).length;
  const apart = breaks === links.length - 1 ? links.length : textOf(element).split(/\s[|·•]\s/u).length;
  const named = links.every(
    (link) => /^#[\w-]+$/u.test(attribute(link, "href") ?? "") && textOf(link).trim().split(/\s+/u).length <= 4,
  );
  return named && apart === links.length && links.reduce((sum, link) => sum + shapeOf(link).letters, 0) > 20;
}

/** True for a link that the next line break follows directly. */
function followedByBreak(element: HtmlElement, link: HtmlElement): boolean {
  const rest = element.childNodes.slice(element.childNodes.indexOf(link) + 1);
  const next = rest.find((node) => isElement(node) || ("value" in node && node.value.trim() !== ""));
  return next !== undefined && isElement(next) && next.tagName === "br";
}

function collectLinks(element: HtmlElement, found: HtmlElement[]): void {
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === "a") found.push(child);
    else collectLinks(child, found);
  }
}
