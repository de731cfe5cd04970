import { isCard } from "#lib/ingest/readers/html-cards.ts";
import { shapeOf } from "#lib/ingest/readers/html-shape.ts";
import { classes, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

/** Letters below which a box in several lines is a margin or a row of links, not an entry. */
const SHORTEST = 40;

/** "2023", "2023 (4 papers)": a box opens with a year. */
const YEAR = /^\W*(?:19|20)\d{2}\W*(?:\(\d{1,3}\s\p{L}+\)\W*)?$/u;

/** Boxes of a page that hold one entry each, though a box for each year or section parts them. */
export interface Cousins {
  cards: Set<HtmlElement>;
  /** The boxes around them: none of these is an entry. */
  around: Set<HtmlElement>;
}

/**
 * Like boxes in like boxes, a year or a section with one, two or five of them each:
 * `<section><h3>2023</h3><div class="pub">…</div></section><section><h3>2022</h3><div class="pub">…</div><div class="pub">…</div></section>`.
 * Two columns in every box are no entries: these come in differing numbers.
 */
export function cousinsIn(body: HtmlElement): Cousins {
  const found: Cousins = { cards: new Set(), around: new Set() };
  for (const families of familiesOf(body).values()) {
    const members = [...families.values()].flat();
    if (!areEntries(families, members)) continue;
    for (const card of members) found.cards.add(card);
    for (const parent of families.keys()) addAround(found.around, parent);
  }
  return found;
}

function addAround(around: Set<HtmlElement>, box: HtmlElement): void {
  let outer: HtmlElement["parentNode"] = box;
  while (outer && isElement(outer) && !around.has(outer)) {
    around.add(outer);
    outer = outer.parentNode;
  }
}

/** Boxes with a class by what they and the boxes around them are called, then by the box around them. */
function familiesOf(body: HtmlElement): Map<string, Map<HtmlElement, HtmlElement[]>> {
  const found = new Map<string, Map<HtmlElement, HtmlElement[]>>();
  const visit = (parent: HtmlElement, name: string) => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      const own = `${child.tagName} ${classes(child).join(" ")}`;
      if (/^(?:div|article|section)$/u.test(child.tagName) && classes(child).length > 0) {
        const key = `${name} > ${own}`;
        const families = found.get(key) ?? new Map<HtmlElement, HtmlElement[]>();
        const members = families.get(parent) ?? [];
        members.push(child);
        found.set(key, families.set(parent, members));
      }
      visit(child, own);
    }
  };
  visit(body, "body");
  return found;
}

function areEntries(families: Map<HtmlElement, HtmlElement[]>, members: HtmlElement[]): boolean {
  const sizes = new Set([...families.values()].map(({ length }) => length));
  if (members.length < 3 || sizes.size < 2) return false;
  const together = members.length - [...families.values()].filter(({ length }) => length === 1).length;
  const inYears = [...families.keys()].filter(opensWithYear).length;
  if (together * 2 < members.length && inYears * 2 < families.size) return false;
  const cards = members.filter((member) => shapeOf(member).letters >= SHORTEST && isCard(member));
  return cards.length * 3 >= members.length * 2;
}

/** "2023" in a line of its own at the head of a box. */
function opensWithYear(box: HtmlElement): boolean {
  const first = box.childNodes.find((child) => textOf(child).trim() !== "");
  return first !== undefined && YEAR.test(textOf(first).trim());
}
