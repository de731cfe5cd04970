import type { RootContent } from "mdast";

/** A cell of more paragraphs holds a page, not an entry. */
const LONGEST_CELL = 8;

/** What is left of a cell of a table in tags: few paragraphs and lists, up to the tag that ends it. */
export function isOneCell(nodes: RootContent[], from: number): boolean {
  const end = nodes.findIndex((node, index) => index > from && node.type === "html");
  const rest = nodes.slice(from, end < 0 ? nodes.length : end);
  return rest.length <= LONGEST_CELL && rest.every(({ type }) => type === "paragraph" || type === "list");
}
