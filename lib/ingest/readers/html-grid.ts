import { shapeOf } from "#lib/ingest/readers/html-shape.ts";
import { classes, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

/** Classes of a page laid out on twelve columns: "layout-cell-3", "col-md-9". */
const WIDTH = /^(?:layout-cell|col(?:-(?:xs|sm|md|lg|xl))?)-(\d{1,2})$/u;
const WHOLE = 12;
/** A margin holds a year, a number or a label. */
const WIDEST_MARGIN = 4;
const LONGEST_MARGIN = 60;

/**
 * Boxes of a grid that stand side by side, a few words in the margin and the text beside them, become rows of a table:
 * `<div class="layout-cell-3">2012 - 2016</div><div class="layout-cell-9">Doutorado em Botânica…</div>`.
 */
export function makeGridRows(parent: HtmlElement): void {
  const kept: HtmlElement["childNodes"] = [];
  let table: HtmlElement | null = null;
  const { childNodes } = parent;
  for (let at = 0; at < childNodes.length; at += 1) {
    const node = childNodes[at];
    if (!node) continue;
    const beside = isElement(node) ? nextElement(childNodes, at) : -1;
    const wide = childNodes[beside];
    if (isElement(node) && wide && isElement(wide) && isPair(node, wide)) {
      if (!table) {
        table = make("table", parent);
        kept.push(table);
      }
      const row = make("tr", table);
      row.childNodes = [node, wide];
      for (const cell of [node, wide]) {
        unwrap(cell);
        cell.tagName = "td";
        cell.nodeName = "td";
        cell.parentNode = row;
        makeGridRows(cell);
      }
      table.childNodes.push(row);
      at = beside;
      continue;
    }
    if (isElement(node)) makeGridRows(node);
    if (isElement(node) || textOf(node).trim() !== "") table = null;
    kept.push(node);
  }
  parent.childNodes = kept;
}

function isPair(margin: HtmlElement, text: HtmlElement): boolean {
  const [narrow, wide] = [widthOf(margin), widthOf(text)];
  if (narrow === null || wide === null || narrow > WIDEST_MARGIN || narrow + wide !== WHOLE) return false;
  const { letters, lists, tables, chapters, headings } = shapeOf(margin);
  const beside = shapeOf(text);
  return (
    letters > 0 &&
    letters <= LONGEST_MARGIN &&
    lists + tables + chapters + headings === 0 &&
    beside.letters > 0 &&
    beside.tables + beside.chapters + beside.headings + beside.lists === 0
  );
}

function widthOf(element: HtmlElement): number | null {
  if (element.tagName !== "div") return null;
  const widths = classes(element).flatMap((name) => WIDTH.exec(name)?.[1] ?? []);
  return widths.length > 0 ? Number(widths.at(-1)) : null;
}

/** A box that holds nothing but another one only keeps its room. */
function unwrap(cell: HtmlElement): void {
  const [inner, ...more] = cell.childNodes.filter((node) => isElement(node) || textOf(node).trim() !== "");
  if (!inner || more.length > 0 || !isElement(inner) || inner.tagName !== "div") return;
  cell.childNodes = inner.childNodes;
  unwrap(cell);
}

function nextElement(nodes: HtmlElement["childNodes"], at: number): number {
  for (let next = at + 1; next < nodes.length; next += 1) {
    const node = nodes[next];
    if (node && isElement(node)) return next;
    if (node && textOf(node).trim() !== "") return -1;
  }
  return -1;
}

function make(tag: string, parent: HtmlElement): HtmlElement {
  return { ...parent, tagName: tag, nodeName: tag, attrs: [], childNodes: [], parentNode: parent };
}
