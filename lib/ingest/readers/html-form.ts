import { classes, type HtmlElement, isElement } from "#lib/ingest/readers/html-tree.ts";

/** Classes that the CVs of Brazil's research council give to what heads a part of a section, and a list in it. */
const LEVELS: Record<string, string> = { inst_back: "h3", "cita-artigos": "h4" };

/** Makes headings of the boxes that head the lists of a saved Lattes page: `<div class="cita-artigos">Livros publicados</div>`. */
export function nameFormHeadings(parent: HtmlElement): void {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const level = child.tagName === "div" ? classes(child).flatMap((name) => LEVELS[name] ?? [])[0] : undefined;
    if (level) {
      child.tagName = level;
      child.nodeName = level;
    } else nameFormHeadings(child);
  }
}
