import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/**
 * Reads a drawn picture up to its `\end` and gives the words of its nodes, each a paragraph of its own: a band across the
 * top of the page with the name in it is drawn so. Lines, shapes, options and places print no words.
 */
export function wordsOfPicture(name: string, source: LatexSource): Token[] {
  const words: Token[] = [];
  let isNode = false;
  // Open "[" of options and "(" of places: a group in them says how to draw.
  let depth = 0;
  for (let token = source.next(); token; token = source.next()) {
    if (token.kind === "command" && token.text === "end" && typed(source.argument()).trim() === name) break;
    if (/(?:^|\s)node\s*$/u.test(token.text) && (token.kind === "command" || token.kind === "text")) isNode = true;
    else if (token.kind === "text") {
      depth = Math.max(0, depth + count(token.text, /[[(]/gu) - count(token.text, /[\])]/gu));
      if (token.text.includes(";") && depth === 0) isNode = false;
    } else if (token.kind === "open") {
      const group = source.until((next, inner) => inner === 0 && next.kind === "close");
      if (!isNode || depth > 0) continue;
      isNode = false;
      words.push({ kind: "paragraph", text: "" }, { kind: "open", text: "{" }, ...group, { kind: "close", text: "}" });
    }
  }
  return words.length === 0 ? [] : [...words, { kind: "paragraph", text: "" }];
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
