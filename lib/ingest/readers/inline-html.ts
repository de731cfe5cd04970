import { parseFragment } from "parse5";
import { everyMatch } from "#lib/every-match.ts";
import type { Style } from "#lib/ingest/readers/block-writer.ts";

export interface Tag {
  name: string;
  closing: boolean;
  attributes: Record<string, string>;
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([a-zA-Z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Cuts a piece of HTML inside Markdown into tags and texts, in order. Scripts and styles are dropped, entities decoded. */
export function tagsOf(html: string): (Tag | string)[] {
  const clean = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "")
    // "<cite>Reed, A. (2020). <em>Tidal Letters</em></cite>": what is set in italics within it is what stands apart.
    .replace(/<cite\b[^<>]*>((?:(?!<\/?cite\b)[\s\S]){0,3000}?)<\/cite\s*>/gi, (whole, inner: string) =>
      /<(?:em|i)\b/i.test(inner) ? `<span>${inner}</span>` : whole,
    );
  const pieces: (Tag | string)[] = [];
  let from = 0;
  for (const match of everyMatch(clean, TAG)) {
    if (match.index > from) pieces.push(decodeEntities(clean.slice(from, match.index)));
    pieces.push({
      name: (match[2] ?? "").toLowerCase(),
      closing: match[1] === "/",
      attributes: attributesOf(match[3] ?? ""),
    });
    from = match.index + match[0].length;
  }
  if (from < clean.length) pieces.push(decodeEntities(clean.slice(from)));
  return pieces;
}

/** How a tag sets its words; null when it says nothing about their look. */
export function styleOfTag(name: string, attributes: Record<string, string>): Style | null {
  if (name === "b" || name === "strong") return { bold: true };
  if (name === "i" || name === "em" || name === "cite") return { italic: true };
  if (name === "u" || name === "ins") return { underline: true };
  if (name === "s" || name === "del" || name === "strike") return { struck: true };
  if (name === "sup") return { superscript: true };
  // `<a name="salt">` marks a place to jump to.
  if (name === "a") return attributes.href === undefined ? {} : { href: attributes.href };
  const css = attributes.style ?? "";
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/.test(css)) return { bold: true };
  if (/font-style\s*:\s*italic/.test(css)) return { italic: true };
  if (/text-decoration[^;]*underline/.test(css)) return { underline: true };
  return name === "span" || name === "font" ? {} : null;
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", a, b, c] of everyMatch(source, ATTRIBUTE))
    found[name.toLowerCase()] = decodeEntities(a ?? b ?? c ?? "");
  return found;
}

/** "J&ouml;rg" → "Jörg" */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const [node] = parseFragment(text.replace(/</g, "&lt;")).childNodes;
  return node && "value" in node ? node.value : text;
}
