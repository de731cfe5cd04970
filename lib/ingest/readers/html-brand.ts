import { attribute, type HtmlElement, type HtmlNode, textOf } from "#lib/ingest/readers/html-tree.ts";
import { cleanName, isPersonName } from "#lib/ingest/words/owner-name.ts";

const LONGEST = 60;

/** Classes that pages give to the words that name the whole site: "navbar-brand", "site-title", "wordmark", "menu-category". */
const BRAND =
  /(?:^|[\s_-])(?:brand(?:-name)?|wordmark|(?:site|nav(?:bar)?|menu)[-_]?(?:title|name|category|brand|logo)|logo(?:-text)?)(?:$|\s)/iu;
/** `<a href="index.html">`, `<a href="/">`: the way to the first page of the site. */
const FIRST_PAGE = /^(?:\.{0,2}\/)?(?:(?:index|home)\.(?:html?|php))?(?:#\w*)?$/iu;
/** "© 2024 Ada Reed", "Ada Reed © 2024": whose page it is, not who drew its template. */
const RIGHTS =
  /(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?)?[\s,.|–—-]*(?:by\s)?((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)(?=\s*(?:$|[|.,·•–—]|all rights))|^\s*((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)\s*(?:©|\(c\))\s*(?:19|20)\d{2}/iu;

/**
 * The name of a person that a page prints as that of the site, in its menu or in the words that lead to its first page; null
 * where the element names none. On a page of papers it is often the only place that says whose they are.
 */
export function brandOf(element: HtmlElement): string | null {
  const isBrand =
    BRAND.test(attribute(element, "class") ?? "") ||
    (element.tagName === "a" && FIRST_PAGE.test(attribute(element, "href")?.trim() ?? "x:"));
  if (isBrand) return personIn(textOf(element));
  return /^(?:header|nav)$/u.test(element.tagName) ? personIn(firstWords(element)) : null;
}

/** The first words of an element that nothing parts. */
function firstWords(node: HtmlNode): string {
  if ("value" in node) return node.value.trim();
  const children = "childNodes" in node ? node.childNodes : [];
  for (const child of children) {
    const words = child.nodeName === "#comment" ? "" : firstWords(child);
    if (words !== "") return words;
  }
  return "";
}

/** The person whose rights the foot of a page claims; null where it names none. */
export function rightsOf(element: HtmlElement): string | null {
  if (element.tagName !== "footer" && !/footer|copyright|colophon/iu.test(attribute(element, "class") ?? ""))
    return null;
  const match = RIGHTS.exec(textOf(element).replace(/\s+/gu, " ").slice(0, 300));
  return personIn(match?.[1] ?? match?.[2] ?? "");
}

function personIn(printed: string): string | null {
  const text = printed.replace(/\s+/gu, " ").trim();
  // "Ada Reed's webpage"
  const own = text.length > LONGEST ? "" : text.replace(/['’]s\s(?:\p{L}+\s?){1,3}$/u, "");
  const name = cleanName(own);
  return name.includes(" ") && !/\byour?\b/iu.test(name) && isPersonName(name) ? own : null;
}
