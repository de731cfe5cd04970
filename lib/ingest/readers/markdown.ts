import type { Nodes, Parent, RootContent, Table } from "mdast";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { BlockWriter, type Style } from "#lib/ingest/readers/block-writer.ts";
import { writeAuthor } from "#lib/ingest/readers/data-author.ts";
import { listsBeside, writeDataHead, writeDataList } from "#lib/ingest/readers/data-records.ts";
import { type Fills, filledLines } from "#lib/ingest/readers/filled-lines.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { styleOfTag, type Tag, tagsOf } from "#lib/ingest/readers/inline-html.ts";
import { type LineWidth, lineWidth } from "#lib/ingest/readers/line-width.ts";
import { isOneCell } from "#lib/ingest/readers/markdown-cells.ts";
import { isPicture, pictureWords } from "#lib/ingest/readers/markdown-pictures.ts";
import { isPartOfLine, printedNumber } from "#lib/ingest/readers/markdown-position.ts";
import { isBareHtml, prepareMarkdown, withoutMarks } from "#lib/ingest/readers/markdown-source.ts";
import { markdownTree } from "#lib/ingest/readers/markdown-tree.ts";
import { readText } from "#lib/ingest/readers/text.ts";

/** A paragraph with more marks than this is an attack or a table of numbers, not prose: it is read without its marks. */
const MOST_MARKS = 20_000;
/** "○ **University of Port Salt**": bullets that a conversion from PDF left as letters. */
const GLYPH = /^\s*([•○●▪■◦‣⁃▸▶►▹▷➢➤➔✓✔⋄⦁∙✦❖∗◆◇□])\s*/u;
/** "_Date_ : Jan. 2018", "**Advisor:** Olaf Stone": such a line begins something, however long the one above is. */
const LABEL = /^\s*(?:(\*{1,2}|_{1,2})\p{Lu}[\p{L} ]{1,24}\1 ?:|(\*{1,2}|_{1,2})\p{Lu}[\p{L} ]{1,24}:\2)\s/u;
/** "…, Bea Moss, Ada Reed" above "38th Conference on Tides": behind a name the place begins, however long its line is. */
const NAMED = /,\s(?:and\s|&\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+[.,]?\s*$/u;
const MEETING =
  /^\s*[*_]{0,2}(?:In\s)?(?:Proceedings of\s|\d{1,3}(?:st|nd|rd|th)\s(?:[\p{L}-]+\s){0,4}(?:Conference|Symposium|Workshop|Congress|Meeting)\b)/u;

/** Reads Markdown (CommonMark, GitHub's tables, front matter, inline HTML) as people write it. Never throws. */
export function readMarkdown(source: string): ReadDocument {
  const { meta, body, data } = prepareMarkdown(source);
  if (isBareHtml(body)) return { ...readHtml(body), kind: "markdown", meta };
  if ((body.match(/[[\]*_`<>~]/g)?.length ?? 0) > MOST_MARKS) return { ...readText(body), kind: "markdown", meta };
  const tree = markdownTree(body);
  const walker = new MarkdownWalker(body.split("\n"));
  const lists = listsBeside(data, body);
  if (body.trim() === "" && lists.length > 0) writeDataHead(walker.writer, data);
  writeAuthor(walker.writer, data);
  walker.blocks(tree.children, 0);
  for (const list of lists) writeDataList(walker.writer, list);
  return walker.writer.finish("markdown", meta);
}

class MarkdownWalker {
  readonly writer = new BlockWriter();
  private readonly width: LineWidth;
  /** By the lines of the source, with their marks. */
  private readonly fills: Fills;
  private readonly source: string[];
  private readonly plain: string[];
  private readonly open: { tag: string; style: Style }[] = [];
  /** Within `<td>`: what stands there between blank lines is part of its row. */
  private inCell = false;
  private inPhrase = false;

  constructor(source: string[]) {
    this.source = source;
    this.plain = source.map(withoutMarks);
    this.width = lineWidth(this.plain);
    this.fills = filledLines(source);
  }

  blocks(nodes: RootContent[], depth: number): void {
    nodes.forEach((node, index) => {
      if (this.inCell && node.type !== "html" && isOneCell(nodes, index)) this.cellLines(node);
      else this.block(node, depth);
    });
  }

  private cellLines(node: RootContent): void {
    this.writer.breakLine();
    if (node.type === "paragraph") this.inline(node.children, {});
    else if ("children" in node) for (const child of node.children as RootContent[]) this.cellLines(child);
  }

  private block(node: RootContent, depth: number): void {
    switch (node.type) {
      case "heading":
        this.textBlock(node, { kind: "heading", level: node.depth });
        break;
      case "paragraph":
        this.textBlock(node, { kind: "paragraph", level: 0 });
        break;
      case "list":
        for (const item of node.children)
          this.item(item, depth + 1, node.ordered ? printedNumber(item, this.source) : "-");
        break;
      case "table":
        this.table(node);
        break;
      case "html":
        this.html(node.value, node);
        break;
      case "code":
        this.writer.open();
        for (const line of node.value.split("\n")) {
          this.writer.write(line);
          this.writer.breakLine();
        }
        break;
      case "thematicBreak":
        this.writer.rule();
        break;
      default:
        if ("children" in node) this.blocks(node.children as RootContent[], depth);
    }
    if (node.type !== "html") this.writer.close();
  }

  private item(item: Parent, level: number, marker: string): void {
    // "7. * Ada Reed, …": a star in front of a name makes no list within the list.
    const [first, ...others] = item.children as RootContent[];
    if (
      first?.type === "list" &&
      !first.ordered &&
      /\d/.test(marker) &&
      first.children.length === 1 &&
      others.length === 0
    ) {
      for (const inner of first.children) this.item(inner, level, marker);
      return;
    }
    this.writer.open({ kind: "item", level, marker });
    if (/^(?:19|20)\d{2}[.)]$/.test(marker)) this.writer.write(`${marker} `);
    let inside = true;
    for (const [index, child] of (item.children as RootContent[]).entries()) {
      if ((child.type === "paragraph" || child.type === "heading") && inside) {
        if (index > 0) this.writer.breakLine();
        this.inline(child.children, {});
      } else if (child.type === "html" && inside) {
        this.inline([child], {});
      } else {
        inside = false;
        this.block(child, level);
      }
    }
    this.open.length = 0;
  }

  private textBlock(node: Parent, opening: { kind: "heading" | "paragraph"; level: number }): void {
    const first = node.children[0];
    const glyph = first?.type === "text" ? GLYPH.exec(first.value) : null;
    if (first?.type === "text" && glyph) {
      first.value = first.value.slice(glyph[0].length);
      this.writer.open({ kind: "item", level: 1, marker: glyph[1] ?? "-" });
    } else this.writer.open(opening);
    this.inline(node.children as Nodes[], {});
    this.open.length = 0;
  }

  private table(table: Table): void {
    for (const row of table.children) {
      this.writer.open({ kind: "row", level: 0 });
      row.children.forEach((cell, index) => {
        if (index > 0) this.writer.cell();
        this.inline(cell.children as Nodes[], {});
      });
    }
  }

  private inline(nodes: Nodes[], style: Style): void {
    for (const node of nodes) {
      const look = { ...style, ...Object.assign({}, ...this.open.map((entry) => entry.style)) };
      if (node.type === "text" || node.type === "inlineCode") this.lines(node.value, look, node);
      else if (node.type === "break") this.writer.breakLine();
      else if (node.type === "strong") this.phrase(node, { ...style, bold: true });
      else if (node.type === "emphasis") this.phrase(node, { ...style, italic: true });
      else if (node.type === "delete") this.phrase(node, { ...style, struck: true });
      else if (node.type === "link" && isPicture(node))
        this.writer.write(pictureWords(node), { ...style, href: node.url });
      else if (node.type === "link") this.phrase(node, { ...style, href: node.url });
      else if (node.type === "html") this.html(node.value, node);
      else if ("children" in node) this.inline(node.children as Nodes[], style);
    }
  }

  private phrase(node: Parent, style: Style): void {
    const outer = this.inPhrase;
    this.inPhrase ||= isPartOfLine(node, this.source);
    this.inline(node.children as Nodes[], style);
    this.inPhrase = outer;
  }

  /** Words that begin on line `first` of the source, counted from 0; those of a node on its own first line. */
  private lines(text: string, style: Style, node: Nodes, first = (node.position?.start.line ?? 1) - 1): void {
    text.split("\n").forEach((line, index) => {
      if (index > 0) {
        if (this.goesOn(first + index)) this.writer.write(" ", style);
        else this.writer.breakLine();
      }
      this.writer.write(line, style);
    });
  }

  /** A line end in the source is a printed line where lines are short, and only a blank where the text is wrapped. */
  private goesOn(at: number): boolean {
    const before = this.plain[at - 1] ?? "";
    const next = this.source[at] ?? "";
    if (LABEL.test(next) || (MEETING.test(next) && NAMED.test(before))) return false;
    return (
      this.inPhrase || this.fills(this.source[at - 1] ?? "", next) || this.width.isWrapped(before, this.plain[at] ?? "")
    );
  }

  private html(html: string, node: Nodes): void {
    let at = (node.position?.start.line ?? 1) - 1;
    for (const piece of tagsOf(html)) {
      if (typeof piece !== "string") {
        this.tag(piece);
        continue;
      }
      // "<center>[PDF](cv.pdf)</center>", "<br>" + "**Slow tides**": the common site builders read marks inside tags too.
      if (node.type === "html" && /\]\([^)\n]+\)|(\*\*|__)\S[^\n]*\1/.test(piece)) this.marked(piece, at);
      else this.lines(piece, Object.assign({}, ...this.open.map((entry) => entry.style)), node, at);
      at += piece.split("\n").length - 1;
    }
  }

  /** Words with marks of Markdown that begin on line `first` of the source, line by line as printed. */
  private marked(text: string, first: number): void {
    const lines: string[] = [];
    text.split("\n").forEach((line, index) => {
      const last = lines.at(-1);
      if (last !== undefined && last.trim() !== "" && this.goesOn(first + index))
        lines[lines.length - 1] = `${last} ${line.trim()}`;
      else lines.push(line);
    });
    lines.forEach((line, index) => {
      if (index > 0) this.writer.breakLine();
      const [opening] = markdownTree(line.trim()).children;
      const paragraph = opening?.type === "list" ? opening.children[0]?.children[0] : opening;
      if (paragraph?.type === "paragraph") this.inline(paragraph.children, {});
      else this.writer.write(line, {});
    });
  }

  private tag({ name, closing, attributes }: Tag): void {
    const heading = /^h([1-6])$/.exec(name);
    // "ada <at> port-salt <dot> edu" is no tag.
    if (name === "at" || name === "dot") this.writer.write(` ${name} `, {});
    else if (name === "br") this.writer.breakLine();
    else if (name === "tab") this.writer.cell();
    else if (name === "hr") this.writer.rule();
    else if (heading && !closing) this.writer.open({ kind: "heading", level: Number(heading[1]) });
    else if (name === "li" && !closing) this.writer.open({ kind: "item", level: 1, marker: "-" });
    else if (name === "tr" && !closing) this.writer.open({ kind: "row", level: 0 });
    else if (name === "td" || name === "th") {
      this.inCell = !closing;
      this.writer.cell();
    } else if (
      heading ||
      /^(?:p|div|ul|ol|table|section|li|tr|dl|dt|dd|blockquote|details|summary|center)$/.test(name)
    ) {
      // A <div> inside a list item would tear it apart; only its lines are kept.
      this.writer.close();
    } else if (closing) {
      const last = this.open.findLastIndex((entry) => entry.tag === name);
      if (last >= 0) this.open.splice(last, 1);
    } else {
      const style = styleOfTag(name, attributes);
      if (style) this.open.push({ tag: name, style });
    }
  }
}
