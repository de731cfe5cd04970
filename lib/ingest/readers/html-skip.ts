import { shapeOf } from "#lib/ingest/readers/html-shape.ts";
import { attribute, findElement, type HtmlElement, textOf } from "#lib/ingest/readers/html-tree.ts";

/** First words of sentences that tell about a paper: "We show that …", "This paper …". */
const PROSE = /^(We|This|These|In this|A|An|The|I|Our|By|Given|How|Using)\s/u;

/** A paragraph of sentences at the end of an entry tells what the paper is about. */
export function isProse(element: HtmlElement): boolean {
  const shape = shapeOf(element);
  if (element.tagName !== "p" || shape.letters < 50 || shape.blocks + shape.breaks > 0) return false;
  const text = textOf(element).trim();
  return PROSE.test(text) && text.endsWith(".") && !/\b(19|20)\d\d\b/u.test(text);
}

/** "© 2023 … Powered by …": a foot of the page whose year belongs to nothing. */
export function isColophon(element: HtmlElement): boolean {
  const named =
    element.tagName === "footer" || /footer/iu.test(`${attribute(element, "id")} ${attribute(element, "class")}`);
  if (!named || shapeOf(element).letters > 400 || findElement(element, isMailLink)) return false;
  return /©|\(c\)|copyright|powered by|last (updated|modified)|hosted (on|by)|theme/iu.test(textOf(element));
}

/** `<details>` that fold away an abstract or BibTeX. */
export function isFoldedDetails(element: HtmlElement): boolean {
  if (element.tagName !== "details" || attribute(element, "open") !== undefined) return false;
  const summary = findElement(element, (child) => child.tagName === "summary");
  return summary !== undefined && /^\s*\[?(abstract|bib|cite|citation|tl;?dr)/iu.test(textOf(summary).slice(0, 60));
}

export function isMailLink(element: HtmlElement): boolean {
  return element.tagName === "a" && /^mailto:/iu.test(attribute(element, "href") ?? "");
}
