import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { Unreadable } from "#lib/ingest/draft.ts";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Deepest nesting of elements read. The parser scans its stack for every tag, so depth times length must stay bounded. */
const DEEPEST = 600;
const MOST_NODES = 600_000;
/** White space within one tag: stands for the number of attributes, which the parser compares pairwise. */
const MOST_ATTRIBUTES = 10_000;

const TOO_DEEP = "This page nests its elements too deeply to be read. Print it to PDF, or paste its text.";
const TOO_LARGE = "This page holds too many elements to be read. Print it to PDF, or paste its text.";

/** Parses a page as a browser would. Throws `Unreadable` for pages built to exhaust a parser. */
export function parseHtml(source: string): DefaultTreeAdapterTypes.Document {
  refuseHugeTags(source);
  const depth = new WeakMap<object, number>();
  let nodes = 0;
  const count = (parent: object, child: object): void => {
    nodes += 1;
    const level = (depth.get(parent) ?? 0) + 1;
    depth.set(child, level);
    if (level > DEEPEST) throw new Unreadable(TOO_DEEP);
    if (nodes > MOST_NODES) throw new Unreadable(TOO_LARGE);
  };
  return parse(source, {
    treeAdapter: {
      ...defaultTreeAdapter,
      appendChild(parent, child) {
        count(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore(parent, child, before) {
        count(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, before);
      },
    },
  });
}

export function isElement(node: HtmlNode | Parent): node is HtmlElement {
  return "tagName" in node;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function classes(element: HtmlElement): string[] {
  return (attribute(element, "class") ?? "").toLowerCase().split(/\s+/u).filter(Boolean);
}

/** All text below a node, as in the source. */
export function textOf(node: HtmlNode | Parent): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** First element below a node, in document order, that passes. */
export function findElement(node: Parent, passes: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (passes(child)) return child;
    const found = findElement(child, passes);
    if (found) return found;
  }
  return undefined;
}

function refuseHugeTags(source: string): void {
  let inside = false;
  let blanks = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62) inside = false;
    else if (!inside && code === 60 && /[a-z]/iu.test(source.charAt(at + 1))) {
      inside = true;
      blanks = 0;
    } else if (inside && (code === 32 || code === 47 || (code > 8 && code < 14))) {
      blanks += 1;
      if (blanks > MOST_ATTRIBUTES) throw new Unreadable(TOO_LARGE);
    }
  }
}
