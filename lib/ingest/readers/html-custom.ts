import type { Place, Walk } from "#lib/ingest/readers/html-place.ts";
import { dataOf, isCustom } from "#lib/ingest/readers/html-role.ts";
import { shapeOf } from "#lib/ingest/readers/html-shape.ts";
import { attribute, type HtmlElement, isElement } from "#lib/ingest/readers/html-tree.ts";

/** Writes an element HTML does not know: as a section, as an entry whose words are attributes, or as a box. */
export function walkCustom(walk: Walk, element: HtmlElement, place: Place, repeated: boolean): void {
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
    walk.writer.open({ kind: "heading", level: 2 });
    walk.writer.write(sectionTitle);
    walk.writer.open();
    walk.children(element, { ...place, flat: false });
    walk.writer.close();
  } else if (data.length > 0) writeEntry(walk, element, data, place);
  else if (place.flat && isCustomParent(element)) walk.block(element, place, false);
  else if (!place.flat && (shape.blocks > 0 || nested || repeated))
    walk.block(element, place, repeated || isEntryName(element));
  else walk.children(element, place);
}

/** `<cv-entry title="…" org="…">…</cv-entry>`: the attributes are the words its script would show. */
function writeEntry(walk: Walk, element: HtmlElement, data: { role: string; value: string }[], place: Place): void {
  if (!place.flat) walk.writer.open({ kind: "item", level: 1 });
  const href = attribute(element, "href") ?? attribute(element, "url") ?? attribute(element, "link");
  for (const { role, value } of data) {
    walk.writer.write(value, { ...place.style, role, ...(href && role === "title" ? { href } : {}) });
    walk.writer.breakLine();
  }
  walk.children(element, { ...place, flat: true });
  if (!place.flat) walk.writer.close();
  else walk.writer.breakLine();
}

function isCustomParent(element: HtmlElement): boolean {
  const parent = element.parentNode;
  return parent !== null && "tagName" in parent && isCustom(parent);
}

function isEntryName(element: HtmlElement): boolean {
  return /(entry|item|paper|publication|article|card|job|position|degree)$/u.test(element.tagName);
}
