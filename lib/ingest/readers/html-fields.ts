import type { Place, Walk } from "#lib/ingest/readers/html-place.ts";
import { findElement, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

/** What the terms of a list call the facts of one paper, and which they are. */
const FIELDS: [RegExp, string | null][] = [
  [/^(?:co-?)?authors?$/u, "author"],
  [/^(?:journal|venue|conference|proceedings|published in|appeared in|book title|in)$/u, "venue"],
  [/^(?:year|date|published)$/u, "date"],
  [/^(?:summary|abstract|description|synopsis|keywords?|topics?)$/u, "abstract"],
  [/^(?:citation|cite as|how to cite|full citation|reference)$/u, null],
  [/^(?:doi|volume|issue|pages|publisher|status|links?|pdf|title)$/u, null],
];
const CITES = /^(?:citation|cite as|how to cite|full citation|reference)$/u;
/** A citation is no shorter. */
const SHORTEST = 40;

const termOf = (element: HtmlElement): string =>
  textOf(element)
    .replace(/[\s:]+/gu, " ")
    .trim()
    .toLowerCase();
const fieldOf = (term: string): [RegExp, string | null] | undefined => FIELDS.find(([words]) => words.test(term));

/** "Authors: …", "Journal: …", "Summary: …": a list of terms, two or more, that are all facts of one paper. */
export function isFieldList(element: HtmlElement): boolean {
  if (element.tagName !== "dl") return false;
  const terms = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === "dt");
  return terms.length >= 2 && terms.every((term) => fieldOf(termOf(term)) !== undefined);
}

/** What cites the paper in full among the facts of a card: it says all that the others do. */
export function citedIn(card: HtmlElement): HtmlElement | undefined {
  const list = findElement(card, isFieldList);
  const parts = list?.childNodes.filter(isElement) ?? [];
  return parts.find((part, at) => {
    const term = parts[at - 1];
    return (
      part.tagName === "dd" && term !== undefined && CITES.test(termOf(term)) && textOf(part).trim().length >= SHORTEST
    );
  });
}

/** Writes such a list as lines of the card around it, each as what its term says; the terms are no words of the card. */
export function walkFields(walk: Walk, element: HtmlElement, place: Place): void {
  let role: string | null = null;
  for (const part of element.childNodes.filter(isElement)) {
    if (part.tagName === "dt") {
      role = fieldOf(termOf(part))?.[1] ?? null;
      continue;
    }
    walk.writer.breakLine();
    walk.children(part, role === null ? place : { ...place, style: { ...place.style, role } });
    walk.writer.breakLine();
  }
}
