import type { BlockWriter, Style } from "#lib/ingest/readers/block-writer.ts";
import type { HtmlElement } from "#lib/ingest/readers/html-tree.ts";

/** Where the walk over a page stands. `flat`: inside one entry, where inner blocks are only lines. */
export interface Place {
  style: Style;
  list: number;
  flat: boolean;
  pre: boolean;
}

/** The walk over a page, as its parts for tables, lists and custom elements see it. */
export interface Walk {
  readonly writer: BlockWriter;
  children(parent: HtmlElement, place: Place): void;
  element(element: HtmlElement, place: Place): void;
  text(value: string, place: Place): void;
  /** A box: a paragraph, a line of the entry around it, or, among like boxes, one entry. */
  block(element: HtmlElement, place: Place, repeated: boolean): void;
  /** How an element looks and what it is called, on top of what is around it. */
  look(element: HtmlElement, outer: Place): Style;
  /** True for an element the page hides; it is then kept for the end of the text. */
  hides(element: HtmlElement, place: Place): boolean;
}
