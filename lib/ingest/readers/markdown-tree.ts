import type { Definition, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/**
 * The tree of Markdown with GitHub's tables. "[Slow tides][3]" with "[3]: https://…" below is the link it stands for;
 * of two definitions with one name the first counts, as on the page.
 */
export function markdownTree(source: string): Root {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const addresses = new Map<string, string>();
  eachNode(tree, (node) => {
    if (node.type === "definition") define(addresses, node);
  });
  if (addresses.size > 0) eachNode(tree, (node) => resolveChildren(node, addresses));
  return tree;
}

function define(addresses: Map<string, string>, { identifier, url }: Definition): void {
  if (!addresses.has(identifier)) addresses.set(identifier, url);
}

function resolveChildren(node: Nodes, addresses: ReadonlyMap<string, string>): void {
  if (!("children" in node)) return;
  const children: Nodes[] = node.children;
  children.forEach((child, index) => {
    if (child.type !== "linkReference") return;
    const url = addresses.get(child.identifier);
    if (url !== undefined)
      children[index] = {
        type: "link",
        url,
        children: child.children,
        ...(child.position && { position: child.position }),
      };
  });
}

/** Visits a node before what it holds; a stack, since people nest deeper than calls can go. */
function eachNode(root: Nodes, visit: (node: Nodes) => void): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node);
    if ("children" in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
}
