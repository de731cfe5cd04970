import { isCustom, roleOf } from "#lib/ingest/readers/html-role.ts";
import { isChapter, shapeOf } from "#lib/ingest/readers/html-shape.ts";
import { classes, findElement, type HtmlElement, textOf } from "#lib/ingest/readers/html-tree.ts";
import { namesSection, senseOfHeading } from "#lib/ingest/words/headings.ts";

/**
 * Children that share tag and class with at least two of their siblings, as the entries of a list do. Where most stand below a
 * heading of their own, or a third hold the heading of a section, each is a section.
 */
export function repeatedAmong(children: HtmlElement[], times: number): Set<HtmlElement> {
  const below = new Set(children.filter((_, at) => at > 0 && isChapter(children[at - 1] as HtmlElement)));
  const areEntries = (group: HtmlElement[]) => {
    const parts = group.filter((child) => shapeOf(child).chapters > 0 && holdsSection(child)).length;
    return parts * 3 < group.length && group.filter((child) => below.has(child)).length * 3 < group.length * 2;
  };
  return new Set(likeAmong(children, times).filter(areEntries).flat());
}

function holdsSection(element: HtmlElement): boolean {
  const heading = findElement(element, isChapter);
  return heading !== undefined && namesSection(textOf(heading));
}

function likeAmong(children: HtmlElement[], times: number): HtmlElement[][] {
  const groups = new Map<string, HtmlElement[]>();
  for (const child of children) {
    const key = `${child.tagName} ${classes(child).join(" ")}`;
    const group = groups.get(key);
    if (group) group.push(child);
    else groups.set(key, [child]);
  }
  return [...groups.values()].filter((group) => group.length >= times);
}

/**
 * True for one of several like boxes that each hold one entry in a few lines:
 * `<div class="pub"><div>Title</div><div>Authors</div></div>`. A box under a short heading is a section, not an entry.
 */
export function isCard(element: HtmlElement): boolean {
  const shape = shapeOf(element);
  if (shape.letters < 12 || shape.letters > 2000 || shape.chapters + shape.lists + shape.tables > 0) return false;
  if (shape.headings > 1 || saysHeading(element)) return false;
  if (shape.headings === 1 && shape.headingWords < 5 && !namesAuthors(element)) return false;
  return shape.blocks + shape.breaks > 0 || isCustom(element);
}

/** "II. EDUCATION" alone in a box like those of the entries around it. */
function saysHeading(element: HtmlElement): boolean {
  return shapeOf(element).letters <= 40 && senseOfHeading(textOf(element).trim(), true) !== null;
}

/**
 * Like boxes under headings of their own that name no section: a degree, a post or a paper each. Of boxes headed
 * "Education", "Publications" and "Teaching" each is a section.
 */
export function headedCards(children: HtmlElement[]): Set<HtmlElement> {
  return new Set(likeAmong(children, 3).filter(areHeaded).flat());
}

/**
 * The headings of such boxes where they are titles: each says something else, most in three words or more. "2019" and
 * "Marine Letters" would come again.
 */
export function titlesOf(cards: Set<HtmlElement>): HtmlElement[] {
  const heads = [...cards].flatMap((card) => findElement(card, (child) => /^h[1-6]$/u.test(child.tagName)) ?? []);
  const words = heads.map((head) => textOf(head).replace(/\s+/gu, " ").trim());
  const long = words.filter((text) => text.split(" ").length >= 3 && /\p{Ll}{3}/u.test(text)).length;
  return new Set(words).size * 5 >= words.length * 4 && long * 3 >= words.length * 2 ? heads : [];
}

function areHeaded(boxes: HtmlElement[]): boolean {
  const headings = boxes.map((box) => findElement(box, (child) => /^h[2-6]$/u.test(child.tagName)));
  const small = boxes.every((box) => {
    const { letters, lists, tables, headings, chapters, blocks } = shapeOf(box);
    return headings + chapters === 1 && lists + tables === 0 && blocks >= 2 && letters >= 12 && letters < 900;
  });
  const sections = headings.filter((heading) => heading && senseOfHeading(textOf(heading), true) !== null);
  return small && sections.length * 3 < boxes.length;
}

/** A box that says who wrote it holds a paper, however short the title at its head. */
function namesAuthors(element: HtmlElement): boolean {
  return findElement(element, (child) => roleOf(child) === "author") !== undefined;
}
