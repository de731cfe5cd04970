import { citedIn, isFieldList } from "#lib/ingest/readers/html-fields.ts";
import type { Place, Walk } from "#lib/ingest/readers/html-place.ts";
import { shapeOf } from "#lib/ingest/readers/html-shape.ts";
import { stretchesOf } from "#lib/ingest/readers/html-stretches.ts";
import { attribute, findElement, type HtmlElement, isElement } from "#lib/ingest/readers/html-tree.ts";

/** Writes `<ul>` and `<ol>`, with the numbers a browser would print. */
export function walkList(walk: Walk, element: HtmlElement, place: Place): void {
  const ordered = element.tagName === "ol";
  const items = element.childNodes.filter(isElement).filter((child) => child.tagName === "li");
  const backwards = ordered && attribute(element, "reversed") !== undefined;
  let number = Number.parseInt(attribute(element, "start") ?? "", 10);
  if (Number.isNaN(number)) number = backwards ? items.length : 1;
  walk.writer.close();
  for (const child of element.childNodes) {
    if (!isElement(child)) {
      if ("value" in child) walk.text(child.value, { ...place, flat: false });
    } else if (child.tagName !== "li") walk.element(child, { ...place, list: place.list + 1, flat: false });
    else {
      const own = Number.parseInt(attribute(child, "value") ?? "", 10);
      if (!Number.isNaN(own)) number = own;
      for (const entry of stretchesOf(child))
        writeItem(walk, entry, { ...place, list: place.list + 1 }, ordered ? `${number}.` : undefined);
      number += backwards ? -1 : 1;
    }
  }
  walk.writer.close();
}

function writeItem(walk: Walk, element: HtmlElement, outer: Place, marker: string | undefined): void {
  if (walk.hides(element, outer)) return;
  const place = { ...outer, style: walk.look(element, { ...outer, flat: true }) };
  const shape = shapeOf(element);
  const table = shape.tables > 0 ? findElement(element, ({ tagName }) => tagName === "table") : undefined;
  const parted =
    shape.lists > 0 && shape.headings > 0 && findElement(element, ({ tagName }) => /^h[34]$/u.test(tagName));
  // A card of a CV may set its dates in a little table and its lines as small headings.
  const cited = citedIn(element);
  const fields = shape.chapters + shape.headings > 0 && findElement(element, isFieldList) !== undefined;
  const section =
    (shape.chapters > 0 && !(fields && shape.chapters === 1)) ||
    (table !== undefined && shapeOf(table).letters > 100) ||
    Boolean(parted);
  walk.writer.open({ kind: "item", level: Math.min(6, place.list), ...(marker ? { marker } : {}) });
  walk.children(cited ?? element, { ...place, flat: cited !== undefined || !section });
  walk.writer.close();
}

/** One `<dd>` a term makes one entry of both; several are the entries below the term. */
export function walkDefinitions(walk: Walk, element: HtmlElement, place: Place): void {
  const parts = element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === "div" ? child.childNodes.filter(isElement) : [child]));
  walk.writer.close();
  parts.forEach((part, index) => {
    if (part.tagName !== "dt" && part.tagName !== "dd") {
      walk.element(part, { ...place, flat: false });
      return;
    }
    const alone = part.tagName === "dd" && parts[index - 1]?.tagName === "dt" && parts[index + 1]?.tagName !== "dd";
    const shape = shapeOf(part);
    const flat = shape.lists + shape.tables + shape.chapters === 0;
    if (alone && flat) walk.writer.breakLine();
    else if (part.tagName === "dt" && parts[index + 1]?.tagName === "dd" && parts[index + 2]?.tagName === "dd")
      walk.writer.open();
    else walk.writer.open({ kind: "item", level: Math.min(6, place.list + 1) });
    // A list inside a term is one that nobody closed: its entries follow those around it.
    const list = part.tagName === "dt" ? place.list : place.list + 1;
    walk.children(part, { ...place, style: walk.look(part, place), list, flat });
    if (part.tagName === "dd") walk.writer.close();
  });
  walk.writer.close();
}
