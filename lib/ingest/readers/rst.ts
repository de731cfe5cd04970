import { inlineOfRst, linkTargets } from "#lib/ingest/readers/rst-inline.ts";

/** Directives whose content is printed; what else stands under a directive is pictures, raw HTML or nothing. */
const PRINTED =
  /^(?:rubric|note|topic|container|admonition|epigraph|highlights|pull-quote|compound|class|only|parsed-literal|list|hlist|rst-class|cssclass|sidebar|centered)$/iu;
/** Those of them whose argument is a title. */
const TITLED = /^(?:rubric|topic|admonition|sidebar|centered)$/iu;
const EXPLICIT = /^(\s*)\.\.(?:\s+(.*))?$/u;
const UNDERLINE = /^([=\-`:.'"~^_*+#])\1{2,}\s*$/u;
const ITEM = /^(\s*)((?:[-*+•]|#\.|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+)(?=\S)/u;
const PRINTED_FIELD = /^(?:authors?|name|e-?mail|contact|address|organi[sz]ation|phone|web|homepage|url)$/iu;
const SILENT_FIELD =
  /^(?:date|version|revision|status|copyright|tags|slug|category|title|summary|lang|orphan|tocdepth)$/iu;

/** True for reStructuredText: its directives, links or roles, or lines of addresses under underlined headings. */
export function isRst(source: string): boolean {
  const text = source.slice(0, 100_000);
  if (/\]\(|^#{1,6} \S/mu.test(text.slice(0, 20_000))) return false;
  if (/^\.\. (?:[a-z][\w-]*::|_[^:\n]{1,80}: |\|[^|\n]{1,40}\| replace::)/mu.test(text)) return true;
  if (/`[^`<]{1,300}<[^<>`\s]{4,400}>`__?(?!\w)|(?<![\w:]):[a-z]{2,12}:`[^`\n]{1,200}`/u.test(text)) return true;
  return (
    (text.match(/^\| \S[^|\n]*$/gmu)?.length ?? 0) >= 2 &&
    /^\S[^\n]{1,80}\n(?:={3,}|-{3,}|~{3,}|\^{3,})[ \t]*$/mu.test(text)
  );
}

/**
 * The same text with the marks of Markdown: headings by the order of their underlines, lists, lines kept apart by bars,
 * links. Comments, pictures and other directives that print nothing are left out.
 */
export function fromRst(source: string): string {
  const writer = new RstLines();
  writer.lines(source.replace(/\t/g, "    ").split("\n"));
  return inlineOfRst(writer.out.join("\n"), linkTargets(source));
}

class RstLines {
  readonly out: string[] = [];
  /** Kinds of underlines as they appear: the first is the highest heading. */
  private readonly levels: string[] = [];
  /** Indentation of quoted paragraphs, which Markdown would take for program code. */
  private base = 0;
  /** Column where the text of the last list item begins, -1 outside lists. */
  private list = -1;

  lines(lines: string[]): void {
    for (let at = 0; at < lines.length; at += 1) {
      const explicit = EXPLICIT.exec(lines[at] ?? "");
      const end = explicit ? endOfBlock(lines, at, (explicit[1] ?? "").length) : at;
      if (explicit) this.explicit(explicit[2] ?? "", lines.slice(at + 1, end));
      at = explicit ? end - 1 : this.heading(lines, at) || this.table(lines, at) || this.plain(lines, at);
    }
  }

  /** `.. rubric:: Talks`, `.. note::` with its content; comments and other directives print nothing. */
  private explicit(head: string, content: string[]): void {
    const citation = /^\[[^\]]+\]\s+(.*)$/u.exec(head);
    const directive = /^([\w-]+)::\s*(.*)$/u.exec(head);
    if (citation) this.out.push("", `- ${[citation[1], ...content.map((line) => line.trim())].join(" ").trim()}`, "");
    if (!directive || !PRINTED.test(directive[1] ?? "")) return;
    if (TITLED.test(directive[1] ?? "") && directive[2]) this.out.push("", `**${directive[2].trim()}**`, "");
    const depth = Math.min(...content.filter((line) => line.trim() !== "").map(indentOf));
    const options = content.findIndex((line) => !/^\s+:[\w-]+:/u.test(line));
    if (Number.isFinite(depth) && options >= 0) this.lines(content.slice(options).map((line) => line.slice(depth)));
    this.out.push("");
  }

  /** A title with a line of marks below it, and perhaps above it: the index of its last line, 0 when it is none. */
  private heading(lines: string[], at: number): number {
    const over = UNDERLINE.exec(lines[at] ?? "")?.[1];
    const title = (over ? lines[at + 1] : lines[at])?.trim() ?? "";
    const under = UNDERLINE.exec(lines[over ? at + 2 : at + 1] ?? "")?.[1];
    const alone = over !== undefined || (lines[at - 1] ?? "").trim() === "" || UNDERLINE.test(lines[at - 1] ?? "");
    if (title === "" || under === undefined || (over !== undefined && over !== under) || !alone) return 0;
    if (over === undefined && (indentOf(lines[at] ?? "") > 0 || UNDERLINE.test(title))) return 0;
    const key = `${over ?? ""}${under}`;
    if (!this.levels.includes(key)) this.levels.push(key);
    this.out.push("", `${"#".repeat(Math.min(6, this.levels.indexOf(key) + 1))} ${title}`, "");
    this.base = 0;
    this.list = -1;
    return over ? at + 2 : at + 1;
  }

  /** "=====  =====" above and below rows whose columns stand two blanks apart. */
  private table(lines: string[], at: number): number {
    const border = /^\s*=+(?:\s+=+)+\s*$/u;
    if (!border.test(lines[at] ?? "")) return 0;
    const ends = lines.flatMap((line, index) => (index > at && border.test(line) ? [index] : []));
    const end = ends.find((index) => (lines[index + 1] ?? "").trim() === "") ?? ends.at(-1);
    if (end === undefined) return 0;
    const rows = lines.slice(at + 1, end).filter((line) => line.trim() !== "" && !border.test(line));
    const cells = rows.map(
      (row) =>
        `| ${row
          .trim()
          .split(/\s{2,}/u)
          .join(" | ")} |`,
    );
    const columns = (lines[at] ?? "").trim().split(/\s+/u).length;
    if (cells[0]) this.out.push("", cells[0], `|${"---|".repeat(columns)}`, ...cells.slice(1), "");
    return end;
  }

  private plain(lines: string[], at: number): number {
    const line = lines[at] ?? "";
    const before = this.out.at(-1) ?? "";
    if (line.trim() === "" || UNDERLINE.test(line)) this.out.push("");
    else if (/^\s*\|(?:\s|$)/u.test(line)) return this.lineBlock(lines, at);
    else if (/^:[^:\s][^:\n]{0,40}:(?:\s|$)/u.test(line)) this.field(line);
    // Below the text of an item but at the margin it is no paragraph of that item: its writer ended the line above.
    else if (/\S/u.test(before) && this.list >= 0 && indentOf(line) === 0 && !ITEM.test(line)) this.out.push(line);
    else if (/\S/u.test(before) && this.base > 0 && this.list < 0 && indentOf(line) < this.base)
      // "2019" / "    Lecturer" / "2014" / "    Fellow": the next term.
      this.out.push("", this.indented(line, ""));
    else if (/\S$/u.test(before) && !ITEM.test(line) && indentOf(line) <= indentOf(lines[at - 1] ?? ""))
      // Line ends inside a paragraph never print.
      this.out[this.out.length - 1] = `${before} ${line.trim()}`;
    else this.out.push(this.indented(line, before));
    return at;
  }

  /** "| **2019–** Lecturer" + "|   Department of Botany": each bar is a line, one set in deeper belongs to that above. */
  private lineBlock(lines: string[], at: number): number {
    const parts: { depth: number; text: string }[] = [];
    let last = at;
    for (; last < lines.length; last += 1) {
      const bar = /^\s*\|( *)(.*)$/u.exec(lines[last] ?? "");
      const part = parts.at(-1);
      if (bar) parts.push({ depth: (bar[1] ?? "").length, text: (bar[2] ?? "").trim() });
      else if (part && /^\s+\S/u.test(lines[last] ?? ""))
        part.text = `${part.text} ${(lines[last] ?? "").trim()}`.trim();
      else break;
    }
    const nested = parts.some(({ depth }) => depth > (parts[0]?.depth ?? 0));
    for (const { depth, text } of parts) {
      if (nested && depth <= (parts[0]?.depth ?? 0)) this.out.push("");
      this.out.push(text === "" ? "" : `${text}  `);
    }
    this.out.push("");
    return last - 1;
  }

  private field(line: string): void {
    const [, name = "", value = ""] = /^:([^:\n]+):\s*(.*)$/u.exec(line) ?? [];
    if (SILENT_FIELD.test(name)) return;
    this.out.push(PRINTED_FIELD.test(name) ? `${value}  ` : `${name}: ${value}  `);
  }

  /** Lists keep their depth; paragraphs set in, as quotations and definitions are, come out to the margin. */
  private indented(line: string, before: string): string {
    const depth = indentOf(line);
    const item = ITEM.exec(line);
    if (depth < this.base) this.base = 0;
    if (item) {
      if (this.list < 0) this.base = depth;
      this.list = item[0].length;
      const mark = (item[2] ?? "- ")
        .replace("#.", "1.")
        .replace(/^\((\w+)\)/u, "$1.")
        .replace("•", "-");
      return `${" ".repeat(Math.max(0, depth - this.base))}${mark}${line.slice(item[0].length)}`;
    }
    if (this.list >= 0 && depth >= Math.min(2, this.list)) return line.slice(Math.min(depth, this.base));
    this.list = -1;
    // "Kvam University" + "    Lecturer, 2019": a term and what is said of it.
    if (depth > 0 && /^\S.*\S$/u.test(before) && this.base === 0) this.out[this.out.length - 1] = `${before}  `;
    this.base = depth;
    return line.trimStart().replace(/::\s*$/u, ":");
  }
}

/** The line after the last one that is set in deeper than the two dots. */
function endOfBlock(lines: string[], at: number, depth: number): number {
  let end = at + 1;
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "") continue;
    if (indentOf(line) <= depth) break;
    end = index + 1;
  }
  return end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
