import type { ReadDocument } from "#lib/ingest/document.ts";
import { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { writeOrg } from "#lib/ingest/readers/org-inline.ts";

const HEADING = /^(\*{1,8})\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#[A-Z]\]\s+)?(\S.*)$/u;
const TAGS = /\s(:[\w@#%:]+:)$/u;
const ITEM = /^(\s*)([-+]|\s\*|\d{1,3}[.)])\s+(?:\[[ X-]\]\s+)?(.*)$/u;
const KEYWORD = /^\s*#\+(\w+):\s*(.*)$/u;
const BLOCK = /^\s*#\+begin_(\w+)/iu;
const SILENT_BLOCKS = /^(comment|export|src|example|html|latex)$/iu;

/**
 * Reads org: headings, lists, tables and paragraphs with emphasis and links. Title and author of the file head the text.
 * Comments, drawers, source blocks and trees not for export are no content; the properties of a CV entry are.
 */
export function readOrg(source: string): ReadDocument {
  const reader = new OrgReader();
  for (const line of source.split(/\r?\n/u)) reader.line(line);
  return reader.finish();
}

class OrgReader {
  private readonly writer = new BlockWriter();
  private readonly meta: Record<string, string> = {};
  /** Level of the tree that is left out, 0 for none. */
  private omitted = 0;
  private silentBlock = "";
  private drawer: Record<string, string> | null = null;
  private heading: { level: number; text: string } | null = null;

  line(line: string): void {
    if (this.silentBlock) {
      if (new RegExp(`^\\s*#\\+end_${this.silentBlock}`, "iu").test(line)) this.silentBlock = "";
      return;
    }
    const heading = HEADING.exec(line);
    if (heading) this.startHeading((heading[1] ?? "*").length, (heading[2] ?? "").trimEnd());
    else if (this.omitted === 0) this.content(line);
  }

  finish(): ReadDocument {
    this.flushHeading({});
    return this.writer.finish("org", this.meta);
  }

  private startHeading(level: number, line: string): void {
    const tags = TAGS.exec(line)?.[1] ?? "";
    const text = line.slice(0, line.length - tags.length);
    this.flushHeading({});
    if (this.omitted > 0 && level > this.omitted) return;
    this.omitted = /:(noexport|ignore_all):/u.test(tags) || /^COMMENT\b/u.test(text) ? level : 0;
    if (this.omitted === 0) this.heading = { level, text };
  }

  private content(line: string): void {
    if (this.drawer) this.property(line);
    else if (/^\s*:(PROPERTIES|LOGBOOK):\s*$/iu.test(line)) this.drawer = {};
    else {
      this.flushHeading({});
      this.text(line);
    }
  }

  /** `:EMPLOYER: Fen College` within a drawer. */
  private property(line: string): void {
    const match = /^\s*:([\w-]+):\s*(.*)$/u.exec(line);
    if (!match || !this.drawer) return;
    if (match[1]?.toUpperCase() !== "END") this.drawer[(match[1] ?? "").toUpperCase()] = (match[2] ?? "").trim();
    else {
      this.flushHeading(this.drawer);
      this.drawer = null;
    }
  }

  /** A heading is written once its drawer is read: as an entry of a CV when the drawer says so. */
  private flushHeading(properties: Record<string, string>): void {
    const { heading } = this;
    this.heading = null;
    if (!heading || heading.text === "") return;
    const { CV_ENV, EMPLOYER, HOST, SCHOOL, LOCATION } = properties;
    if (!CV_ENV && !EMPLOYER) {
      this.writer.open({ kind: "heading", level: Math.min(6, heading.level) });
      writeOrg(this.writer, heading.text);
      this.writer.close();
      return;
    }
    this.writer.open({ kind: "row", level: 0 });
    const dates = [properties.FROM, properties.TO].map(
      (date) => (date ?? "").replace(/[<>[\]]/gu, "").split(" ")[0] ?? "",
    );
    if (properties.DATE ?? properties.FROM) this.writer.write(properties.DATE ?? dates.join(" – "), { role: "date" });
    this.writer.cell();
    writeOrg(this.writer, heading.text, { bold: true });
    for (const [text, role] of [
      [EMPLOYER ?? HOST ?? SCHOOL, "organization"],
      [LOCATION, "place"],
    ] as const) {
      if (!text) continue;
      this.writer.write(", ");
      writeOrg(this.writer, text, { role });
    }
    this.writer.close();
  }

  private text(line: string): void {
    const keyword = KEYWORD.exec(line);
    const block = BLOCK.exec(line)?.[1];
    const item = ITEM.exec(line);
    if (line.trim() === "") this.writer.close();
    else if (block) this.silentBlock = SILENT_BLOCKS.test(block) ? block.toLowerCase() : "";
    else if (keyword) this.keyword((keyword[1] ?? "").toLowerCase(), keyword[2] ?? "");
    else if (/^\s*#(\s|\+|$)/u.test(line) || /^\s*:\w+:\s*$/u.test(line)) return;
    else if (/^\s*-{5,}\s*$/u.test(line)) this.writer.rule();
    else if (/^\s*\|/u.test(line)) this.row(line);
    else if (item) this.item((item[1] ?? "").length, (item[2] ?? "-").trim(), item[3] ?? "");
    else this.paragraph(line);
  }

  private keyword(name: string, value: string): void {
    if (!/^(title|subtitle|author|email|date)$/u.test(name) || value === "") return;
    const printed = value.replace(/\{\{\{.*?\}\}\}/gu, "").trim();
    if (printed === "" || this.meta[name]) return;
    this.meta[name] = printed;
    this.writer.open(name === "title" ? { kind: "heading", level: 1 } : undefined);
    writeOrg(this.writer, printed);
    this.writer.close();
  }

  private row(line: string): void {
    if (/^\s*\|[-+\s|]*$/u.test(line)) return;
    const cells = line
      .trim()
      .replace(/^\||\|$/gu, "")
      .split("|");
    if (cells.every((cell) => /^\s*(<\d*[lrc]?\d*>)?\s*$/u.test(cell))) return;
    this.writer.open({ kind: "row", level: 0 });
    cells.forEach((cell, index) => {
      if (index > 0) this.writer.cell();
      writeOrg(this.writer, cell);
    });
    this.writer.close();
  }

  private item(indent: number, sign: string, text: string): void {
    const marker = /\d/u.test(sign) ? { marker: sign } : {};
    this.writer.open({ kind: "item", level: Math.min(6, 1 + Math.floor(indent / 2)), ...marker });
    const [term = "", ...rest] = text.split(/\s+::\s+/u);
    if (rest.length === 0) this.paragraph(text);
    else {
      writeOrg(this.writer, term, { bold: true });
      this.writer.cell();
      this.paragraph(rest.join(" :: "));
    }
  }

  /** `\\` at the end of a line breaks it there; other lines run on. */
  private paragraph(line: string): void {
    const broken = /\\\\\s*$/u.test(line);
    writeOrg(this.writer, broken ? line.replace(/\\\\\s*$/u, "") : line);
    if (broken) this.writer.breakLine();
    else this.writer.write(" ");
  }
}
