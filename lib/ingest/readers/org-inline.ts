import { parseFragment } from "parse5";
import { everyMatch } from "#lib/every-match.ts";
import type { BlockWriter, Style } from "#lib/ingest/readers/block-writer.ts";
import { latexText } from "#lib/ingest/readers/latex-text.ts";

/** Links, targets, time stamps, footnotes, TeX signs and emphasis, in the order they are tried at each place. */
const INLINE = new RegExp(
  [
    String.raw`\[\[([^\]\n]{1,600})\](?:\[([^\]\n]{1,600})\])?\]`,
    String.raw`<((?:https?|mailto):[^>\s]{1,600})>`,
    String.raw`[<[](\d{4}-\d\d-\d\d)[^>\]\n]{0,40}[>\]]`,
    String.raw`\[fn:[^\]\n]{0,200}\]|<<[^<>\n]{1,80}>>`,
    String.raw`\\(?:[a-zA-Z]+(?:\{\})?|['"^~=.\x60]\{?[a-zA-Z]\}?)`,
    // What may stand around emphasis is said by the format: "https://a.example" has none.
    String.raw`(?<=^|[\s\-–—({'"“‘„«[\]|:;,>])([*/_+=~])(?=[^\s])([^\n]{1,900}?)(?<=\S)\5(?=$|[\s\-–—.,:;!?'"”’»)}[\]|\\<^])`,
    // "23^{rd}", "CO_{2}"
    String.raw`(?<=[\p{L}\d)])[\^_]\{([\p{L}\d+−-]{1,12})\}`,
  ].join("|"),
  "gu",
);
const STYLES: Record<string, Style> = {
  "*": { bold: true },
  "/": { italic: true },
  _: { underline: true },
  "+": { struck: true },
};
const DEEPEST = 4;
/** One snippet or more of them in a row: "@@latex:\hfill@@@@html:<span style="float: right">@@". */
const SNIPPETS = /((?:@@\w{1,20}:[^@\n]{0,400}@@)+)/u;
const FILL = /\\(?:hfill?|dotfill|hspace|quad|qquad|hskip)\b(?:\*?\{[^{}]{0,20}\})?|\bfloat: ?right\b/u;
/** "ed.@@latex:\\ @@by", "No.@@latex:~@@1": a blank of TeX, and nothing else. */
const BLANK = /^@@latex:(?:\\[ ,;:]?|~|\s){1,3}@@$/u;
const OF_PAGE = /@@html:([^@\n]{0,400})@@/gu;
const OF_TEX = /@@latex:([^@\n]{0,400})@@/gu;

/**
 * Writes a line of org with its emphasis and links. Of snippets, each for one kind of print, what a page would print is
 * written, else what TeX would print on the right; what is pushed to the right is a cell of its own.
 */
export function writeOrg(writer: BlockWriter, line: string, style: Style = {}): void {
  line.split(SNIPPETS).forEach((part, index) => {
    if (index % 2 === 0) {
      writeInline(writer, part, style, 0);
      return;
    }
    if (FILL.test(part)) writer.cell();
    writer.write(snippetText(part), style);
  });
}

function snippetText(snippets: string): string {
  if (BLANK.test(snippets)) return " ";
  const page = Array.from(snippets.matchAll(OF_PAGE), ([, tags = ""]) =>
    tags.replace(/<(script|style)\b.{0,400}?<\/\1>|<[^>]*>/giu, "").replace(/&\w{1,10};/gu, " "),
  ).join("");
  if (page.trim() !== "") return page;
  return Array.from(snippets.matchAll(OF_TEX), ([, tex = ""]) => latexText(tex.split(FILL)[1] ?? "")).join("");
}

function writeInline(writer: BlockWriter, line: string, style: Style, depth: number): void {
  let from = 0;
  for (const match of everyMatch(line, INLINE)) {
    writer.write(line.slice(from, match.index), style);
    from = match.index + match[0].length;
    const [whole, target, label, address, date, mark, inner, raised] = match;
    if (target !== undefined) writeLink(writer, target, label, style, depth);
    else if (address !== undefined) writer.write(address.replace(/^mailto:/u, ""), { ...style, href: address });
    else if (date !== undefined || raised !== undefined) writer.write(date ?? raised ?? "", style);
    else if (mark !== undefined && inner !== undefined) {
      const own = STYLES[mark];
      if (own && depth < DEEPEST) writeInline(writer, inner, { ...style, ...own }, depth + 1);
      else writer.write(inner, style);
    } else if (whole.startsWith("\\")) writer.write(signOf(whole.replace("{}", "")) || whole, style);
  }
  writer.write(line.slice(from), style);
}

/** `\alpha`, `\ouml` by its name in HTML, and the blank of "Ph.\space{}D.". */
function signOf(command: string): string {
  const sign = latexText(command);
  if (sign === "" && latexText(`a${command}{}b`) === "a b") return " ";
  if (sign !== "" && sign !== command) return sign;
  const [node] = parseFragment(`&${command.slice(1)};`).childNodes;
  return node && "value" in node && !node.value.startsWith("&") ? node.value : "";
}

function writeLink(writer: BlockWriter, target: string, label: string | undefined, style: Style, depth: number): void {
  const href = target.replace(/^file:/u, "");
  if (/\.(png|jpe?g|gif|svg)$/iu.test(href) && !label) return;
  const outside = /^(https?|mailto|doi):|\//u.test(href);
  const linked = outside ? { ...style, href: href.replace(/^doi:/u, "https://doi.org/") } : style;
  if (label && depth < DEEPEST) writeInline(writer, label, linked, depth + 1);
  // "[[sc:Harbour Lett.]]": a kind of link of the writer's own sets words, for no address has blanks.
  else writer.write(label ?? href.replace(/^mailto:|^[a-z]{1,12}:(?=\S{1,40}\s\S)/u, ""), linked);
}
