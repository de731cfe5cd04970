import { everyMatch } from "#lib/every-match.ts";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { BlockWriter, type Style } from "#lib/ingest/readers/block-writer.ts";
import { LatexWalk } from "#lib/ingest/readers/latex-walk.ts";
import { writeOrg } from "#lib/ingest/readers/org-inline.ts";
import { withOrgMacros } from "#lib/ingest/readers/org-macros.ts";
import { withOutlineText } from "#lib/ingest/readers/org-outline.ts";

const HEADING = /^(\*{1,8})\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#[A-Z]\]\s+)?(\S.*)$/u;
/** "#+TODO: DRAFT(d) SUBMITTED | ACCEPTED(a@)": the words that a file itself uses for how far its entries are. */
const STATES = /^[ \t]*#\+(?:(?:seq|typ)_)?todo:[ \t]+(.+)$/gimu;
const TAGS = /\s(:[\w@#%:]+:)$/u;
const ITEM = /^(\s*)([-+]|\s\*|\d{1,3}[.)])\s+(?:\[[ X-]\]\s+)?(.*)$/u;
/** "** [[tides.pdf][Slow tides of the" + "north]]": a converter broke what a heading links or sets bold in two. */
const GOES_ON = /^(?:\[\[[^\]]{1,300}\](?:\[[^\]]{0,200})?|([*/])[^\s*/](?:(?!\1)[^\n]){0,200})$/u;
const KEYWORD = /^\s*#\+(\w+):\s*(.*)$/u;
const BLOCK = /^[ \t]*#\+begin_(\w+)(?:[ \t]+(\w+))?/iu;
const SILENT_BLOCKS = /^(comment|export|src|example|html|latex)$/iu;
/** Properties that name where an entry took place, the first that is set counts. */
const HOSTS = ["HOST", "ORGANIZATION", "INSTITUTION", "SCHOOL", "EMPLOYER", "EVENT"];
const PRINTED_KEYWORDS = /^(title|subtitle|author|email|address|mobile|phone|homepage|github|linkedin|twitter)$/u;

/**
 * Reads org: headings, lists, tables and paragraphs with emphasis and links. Title and author of the file head the text.
 * Comments, drawers, source blocks and trees not for export are no content; the properties of a CV entry are.
 */
export function readOrg(source: string): ReadDocument {
  const states = everyMatch(source, STATES).flatMap(([, words = ""]) =>
    words.split(/[\s|]+/u).map((word) => word.replace(/\(.*$/u, "")),
  );
  const reader = new OrgReader(new Set(states.filter((word) => !/^(?:TODO|DONE|NEXT|WAITING|)$/u.test(word))));
  for (const line of withOrgMacros(source).split(/\r?\n/u)) reader.line(line);
  return reader.finish();
}

class OrgReader {
  private readonly writer = new BlockWriter();
  private readonly states: Set<string>;
  private readonly meta: Record<string, string> = {};
  /** Level of the tree that is left out, 0 for none. */
  private omitted = 0;
  private silentBlock = "";
  /** LaTeX source of an export block: in many CVs the only place where the tables are. */
  private latex: string[] | null = null;
  /** Lines of the block at hand: links and emphasis may run over their ends. */
  private pending = "";
  private drawer: Record<string, string> | null = null;
  /** A heading was seen. */
  private headed = false;
  /** `#+OPTIONS: \n:t` keeps the ends of lines as they stand. */
  private keepsLines = false;
  private heading: { level: number; text: string } | null = null;

  constructor(states: Set<string>) {
    this.states = states;
  }

  line(line: string): void {
    if (this.silentBlock) {
      if (!new RegExp(`^[ \\t]*#\\+end_${this.silentBlock}`, "iu").test(line)) this.latex?.push(line);
      else this.endBlock();
      return;
    }
    const heading = HEADING.exec(line);
    if (!heading && this.heading && GOES_ON.test(this.heading.text) && line.trim() !== "") {
      this.heading.text += ` ${line.trim()}`;
      return;
    }
    if (heading) this.startHeading((heading[1] ?? "*").length, (heading[2] ?? "").trimEnd());
    else if (this.omitted === 0) this.content(line);
  }

  finish(): ReadDocument {
    this.endBlock();
    this.flush();
    this.flushHeading({});
    return withOutlineText(this.writer.finish("org", this.meta));
  }

  private startBlock(name: string, language: string): void {
    this.flush();
    this.silentBlock = SILENT_BLOCKS.test(name) ? name.toLowerCase() : "";
    if (/^export$/iu.test(name) ? /^latex$/iu.test(language) : /^latex$/iu.test(name)) this.latex = [];
  }

  private endBlock(): void {
    this.silentBlock = "";
    if (!this.latex) return;
    this.writer.close();
    new LatexWalk(this.latex.join("\n"), this.writer).run();
    this.writer.close();
    this.latex = null;
  }

  private flush(): void {
    const text = this.pending;
    this.pending = "";
    text.split(this.keepsLines ? /\n(?!$)/u : /\\\\[ \t]*\n/u).forEach((part, index) => {
      if (index > 0) this.writer.breakLine();
      writeOrg(this.writer, part.replaceAll("\n", " "));
    });
  }

  private startHeading(level: number, line: string): void {
    this.flush();
    this.headed = true;
    const tags = TAGS.exec(line)?.[1] ?? "";
    const text = line.slice(0, line.length - tags.length);
    this.flushHeading({});
    if (this.omitted > 0 && level > this.omitted) return;
    this.omitted = /:(noexport|ignore_all):/u.test(tags) || /^COMMENT\b/u.test(text) ? level : 0;
    if (this.omitted === 0) this.heading = { level, text };
  }

  private content(line: string): void {
    // A drawer above all headings may hold what the file says of itself: "#+AUTHOR: Ada Reed".
    if (this.drawer && (this.headed || !/^[ \t]*#\+\w+:/u.test(line))) this.property(line);
    else if (/^\s*:(PROPERTIES|LOGBOOK):\s*$/iu.test(line)) this.drawer = {};
    // "CLOSED: [2024-02-08 Thu]": when somebody ticked the entry off.
    else if (!/^\s*(?:CLOSED|DEADLINE|SCHEDULED):\s*[<[]/u.test(line)) {
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
    const { AUTHORS, AUTHOR, COAUTHORS, YEAR, JOURNAL, BOOKTITLE, SERIES } = properties;
    if (AUTHORS || AUTHOR || COAUTHORS || (YEAR && (JOURNAL || BOOKTITLE || SERIES))) {
      this.paper(heading.text, properties);
      return;
    }
    const host = HOSTS.map((name) => properties[name]).find(Boolean);
    if (!properties.CV_ENV && !host) {
      this.writer.open({ kind: "heading", level: Math.min(6, heading.level) });
      this.words(heading.text);
      this.writer.close();
      return;
    }
    this.writer.open({ kind: "row", level: 0 });
    this.writer.write(periodOf(properties), { role: "date" });
    this.writer.cell();
    writeOrg(this.writer, heading.text, { bold: true });
    for (const [text, role] of [
      [host, "organization"],
      [properties.LOCATION, "place"],
    ] as const) {
      if (!text) continue;
      this.writer.write(", ");
      writeOrg(this.writer, text, { role });
    }
    this.writer.close();
  }

  /** The words of a heading; a state in front of them ("SUBMITTED Slow tides") says how far the paper is. */
  private words(text: string, style: Style = {}): void {
    const [state = ""] = text.split(" ");
    const isStated = this.states.has(state);
    if (isStated) {
      this.writer.write(state, { role: "status" });
      this.writer.write(" ");
    }
    writeOrg(this.writer, isStated ? text.slice(state.length).replace(/^\s*(?:\[#[A-Z]\]\s*)?/u, "") : text, style);
  }

  /** A heading whose drawer holds the fields of a bibliography: `:AUTHORS:`, `:JOURNAL:`, `:YEAR:`. */
  private paper(title: string, properties: Record<string, string>): void {
    this.writer.open({ kind: "item", level: 1 });
    this.words(title, { role: "title" });
    const field = (...names: string[]) => names.map((name) => properties[name]).find(Boolean);
    for (const [text, role] of [
      [field("AUTHORS", "AUTHOR", "COAUTHORS"), "author"],
      [
        field("JOURNAL", "JOURNALTITLE", "BOOKTITLE", "VENUE", "CONFERENCE", "SCHOOL", "PUBLISHER", "SERIES", "AT"),
        "venue",
      ],
      [field("STATUS", "NOTE"), "note"],
      [field("YEAR", "DATE"), "year"],
    ] as const) {
      if (!text) continue;
      this.writer.breakLine();
      writeOrg(this.writer, text, { role });
    }
    this.writer.close();
  }

  private text(line: string): void {
    const keyword = KEYWORD.exec(line);
    const block = BLOCK.exec(line);
    const item = ITEM.exec(line);
    const comment = /^[ \t]*#(\s|\+|$)/u.test(line) || /^[ \t]*:\w+:[ \t]*$/u.test(line);
    if (!keyword && !block && !comment && !item && line.trim() !== "" && !/^[ \t]*(\||-{5,}[ \t]*$)/u.test(line)) {
      this.pending += `${line}\n`;
      return;
    }
    if (comment && !keyword && !block) return;
    this.flush();
    if (line.trim() === "") this.writer.close();
    else if (block) this.startBlock(block[1] ?? "", block[2] ?? "");
    else if (keyword) this.keyword((keyword[1] ?? "").toLowerCase(), keyword[2] ?? "");
    else if (/^[ \t]*-{5,}/u.test(line)) this.writer.rule();
    else if (/^[ \t]*\|/u.test(line)) this.row(line);
    else if (item) this.item((item[1] ?? "").length, (item[2] ?? "-").trim(), item[3] ?? "");
  }

  private keyword(name: string, value: string): void {
    if (name === "options" && /(?:^|\s)\\n:t\b/u.test(value)) this.keepsLines = true;
    const printed = value.trim();
    if (!PRINTED_KEYWORDS.test(name) || printed === "") return;
    this.meta[name] ??= printed;
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
    const [term = "", ...rest] = text.split(/\s+::(?:\s+|$)/u);
    if (rest.length > 0) {
      writeOrg(this.writer, term, { bold: true });
      this.writer.cell();
    }
    this.pending = `${rest.length > 0 ? rest.join(" :: ") : text}\n`;
  }
}

/** `:FROM: <2014-09-01>` and `:TO: Present` → "2014-09-01 – Present"; `:DATE:` as it stands. */
function periodOf(properties: Record<string, string>): string {
  const plain = (date: string | undefined): string =>
    (date ?? "").replace(/[<[](\d{4}(?:-\d\d){0,2})[^>\]]*[>\]]/gu, "$1").trim();
  const { FROM, TO, DATE } = properties;
  return FROM || TO ? `${plain(FROM)} – ${plain(TO)}` : plain(DATE);
}
