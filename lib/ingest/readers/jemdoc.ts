import { everyMatch } from "#lib/every-match.ts";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { BlockWriter, type Style } from "#lib/ingest/readers/block-writer.ts";
import { decodeEntities, styleOfTag, tagsOf } from "#lib/ingest/readers/inline-html.ts";
import { latexText } from "#lib/ingest/readers/latex-text.ts";

const MARK = "(?<!\\\\)";
/** The slashes of an address inside emphasized words do not end the emphasis. */
const LINK = "\\[https?:[^\\s\\]]{1,300}[^\\]]{0,300}\\]";
/**
 * `{{<font color="blue">HTML</font>}}`, `[url words]`, `*bold*`, `/italic/`, `+fixed+`, `$maths$`, in the order they are
 * tried; a backslash keeps a sign from marking.
 */
const INLINE = new RegExp(
  [
    "\\{\\{(.{0,4000}?)\\}\\}",
    `${MARK}\\[((?:https?:|mailto:|\\.{0,2}/)?[^\\s\\]]{1,300}?)(?:\\s+((?:\\\\\\]|[^\\]]){1,1000}?))?(?<!\\\\)\\]`,
    `${MARK}\\*([^*]{1,800}?)${MARK}\\*`,
    `(?<![\\\\:\\w/])/(?=[^/\\s])((?:${LINK}|(?!${LINK})[^/]){1,800}?)(?<!\\s)${MARK}/(?!\\w)`,
    `${MARK}\\+([^+]{1,400}?)${MARK}\\+`,
    `${MARK}\\$([^$]{1,400}?)${MARK}\\$`,
  ].join("|"),
  "gsu",
);
/** "*\/Harbour Letters*\/": marks that cross each other, as browsers let tags do. */
const CROSSED = /(?<![\\*])\*\/(?=[\p{L}\d“"‘])([^*/]{1,400})\*\/(?!\*)/gu;
const DEEPEST = 3;

/**
 * Reads jemdoc: `=` headings, `-` and `.` lists by depth, `: {term}` lists, `~~~` boxes and tables, emphasis and links.
 * Comments and the menu line are no content.
 */
export function readJemdoc(source: string): ReadDocument {
  const reader = new JemdocReader();
  for (const line of source.split(/\r?\n/u)) reader.line(line);
  reader.end();
  return reader.writer.finish("jemdoc", reader.meta);
}

class JemdocReader {
  readonly writer = new BlockWriter();
  readonly meta: Record<string, string> = {};
  private pending = "";
  private open = "";
  private box: "" | "new" | "text" | "table" | "code" = "";

  /** Writes what is still waiting for its next line. */
  end(): void {
    if (this.open !== "") this.textLine(this.open);
    this.flush();
  }

  line(raw: string): void {
    const fence = /^\s*~~~\s*(.*)$/u.exec(raw);
    if (fence) {
      this.fence(fence[1] ?? "");
      return;
    }
    if (this.box === "code") return;
    if (/^\s*#/u.test(raw)) {
      this.settings(raw);
      return;
    }
    const line = this.wholeTerm(withoutComment(raw));
    if (line === null) return;
    if (this.box === "new") this.header(line);
    else if (this.box === "table") this.tableLine(line);
    else this.textLine(line);
  }

  /** "# jemdoc: menu{MENU}{index.html}, title{Ada Reed}": the title in the bar of the window often is a name. */
  private settings(line: string): void {
    const title = /^\s*#\s*jemdoc:.*\btitle\{([^{}]{2,120})\}/u.exec(line)?.[1];
    if (title) this.meta.title = title;
  }

  /** ": {[reed.pdf Slow tides" + "]}": a term whose bracket closes on the next line; null where it is still open. */
  private wholeTerm(line: string): string | null {
    const whole = this.open === "" ? line : `${this.open} ${line.trim()}`;
    const isOpen = /^[ \t]*:{1,6}[ \t]*\{[^}]*$/u.test(whole) && this.box === "";
    this.open = isOpen && this.open === "" ? line : "";
    return this.open === "" ? whole : null;
  }

  private textLine(line: string): void {
    const heading = /^(={1,6})[ \t]*(\S.*)$/u.exec(line);
    const item = /^[ \t]*(-{1,6}|\.{1,6})[ \t]+(.*)$/u.exec(line);
    const term = /^[ \t]*:{1,6}[ \t]*\{([^}]*)\}[ \t]*(.*)$/u.exec(line);
    if (heading || item || term || line.trim() === "") this.flush();
    if (line.trim() === "") this.writer.close();
    else if (heading) this.heading((heading[1] ?? "=").length, (heading[2] ?? "").replace(/[ \t=]{1,20}$/u, ""));
    else if (item) {
      this.writer.open({ kind: "item", level: (item[1] ?? "-").length });
      this.pending = `${item[2]}\n`;
    } else if (term) {
      this.writer.open({ kind: "item", level: 1 });
      this.inline(term[1] ?? "", { bold: true });
      this.writer.cell();
      this.pending = `${term[2]}\n`;
    } else this.pending += `${line}\n`;
  }

  /** Writes the lines of the block at hand; links and emphasis may run over their ends. `\n` breaks the line. */
  private flush(): void {
    const text = this.pending;
    this.pending = "";
    this.lines(text);
  }

  private lines(text: string): void {
    text
      .replace(CROSSED, "*/$1/*")
      .split(/\\n(?![a-z])/u)
      .forEach((part, index) => {
        if (index > 0) this.writer.breakLine();
        this.inline(part, {});
      });
  }

  private heading(level: number, text: string): void {
    if (level === 1 && !this.meta.title) this.meta.title = text;
    this.writer.open({ kind: "heading", level });
    // "=== PhD student, Kvam University \\n": a line that ends with its heading
    this.inline(text.replace(/\s*\\n\s*$/u, ""), {});
    this.writer.close();
  }

  private fence(rest: string): void {
    this.flush();
    this.writer.close();
    this.box = this.box === "" ? "new" : "";
    if (this.box === "new" && rest !== "") this.header(rest);
  }

  /** `{Title}{table}{name}`, behind the opening fence or below it; `{}{img_left}{…}` holds a picture and the text beside it. */
  private header(line: string): void {
    const parts = Array.from(line.matchAll(/\{([^{}]*)\}/gu), (match) => match[1] ?? "");
    const [title = "", kind = ""] = parts;
    this.box = /^table/u.test(kind) ? "table" : kind === "" || /^(img|raw)/u.test(kind) ? "text" : "code";
    if (title !== "") this.heading(3, title);
    if (parts.length === 0) this.textLine(line);
  }

  /** Cells end with `|`, rows with `||`. */
  private tableLine(line: string): void {
    for (const [index, row] of line.split("||").entries()) {
      if (index > 0) this.writer.close();
      if (row.trim() === "") continue;
      if (!this.writer.started) this.writer.open({ kind: "row", level: 0 });
      row.split("|").forEach((cell, at) => {
        if (at > 0) this.writer.cell();
        this.lines(cell);
      });
    }
  }

  private inline(text: string, style: Style, depth = 0): void {
    let from = 0;
    for (const match of everyMatch(text, INLINE)) {
      this.plain(text.slice(from, match.index), style);
      from = match.index + match[0].length;
      const [whole, html, target, label, bold, italic, fixed, maths] = match;
      if (html !== undefined) this.html(html, style);
      else if (target !== undefined) this.link(whole, target, label, style, depth);
      else if (maths !== undefined) this.writer.write(latexText(`$${maths}$`), style);
      else {
        const inner = bold ?? italic ?? fixed ?? "";
        const own: Style = bold !== undefined ? { bold: true } : italic !== undefined ? { italic: true } : {};
        if (depth < DEEPEST) this.inline(inner, { ...style, ...own }, depth + 1);
        else this.plain(inner, style);
      }
    }
    this.plain(text.slice(from), style);
  }

  /** Square brackets hold a link only when their first word is an address; "[J3]" is text. */
  private link(whole: string, target: string, label: string | undefined, style: Style, depth: number): void {
    const mail = /^[\w.+-]+@[\w-]+\.[\w.-]+$/u.test(target);
    const address = /^(https?:|mailto:|ftp:)|\.(html?|pdf|ps|txt|bib|zip|gz|pptx?)(#\S*)?$|^\.{0,2}\/|^www\./iu.test(
      target,
    );
    if (!mail && !address) {
      this.plain(whole, style);
      return;
    }
    const words = (label ?? target).replace(/^(mailto:|(?:https?:\S{1,400}\s+)+(?=\S))/u, "");
    const href = mail ? `mailto:${target}` : target.replaceAll("\\", "");
    if (depth < DEEPEST) this.inline(words, { ...style, href }, depth + 1);
  }

  /** What jemdoc hands to the page as it stands; what a page folds away, as it does abstracts, is left out. */
  private html(source: string, style: Style): void {
    const open: { tag: string; style: Style }[] = [];
    for (const piece of tagsOf(source.replace(/<details\b.*?(?:<\/details\s*>|$)/gisu, ""))) {
      if (typeof piece === "string")
        this.writer.write(piece, Object.assign({}, style, ...open.map((one) => one.style)));
      else if (/^(?:br|p|div|li|tr|h[1-6])$/u.test(piece.name)) this.writer.breakLine();
      else if (!piece.closing) open.push({ tag: piece.name, style: styleOfTag(piece.name, piece.attributes) ?? {} });
      else if (open.at(-1)?.tag === piece.name) open.pop();
    }
  }

  private plain(text: string, style: Style): void {
    const words = text
      .replace(/\\(?:underline|textbf|textit|emph)\{([^{}]{0,200})\}/gu, "$1")
      .replace(/(?<=\p{L})\\"[aeiouAEIOU]|\\(?:['`^~=.]\{?\p{L}\}?|[cvuHr]\{\p{L}\})/gu, (accent) => latexText(accent))
      .replace(/\\?(&(?:#\d{2,5}|\p{L}{2,8});)/gu, (_, entity: string) => decodeEntities(entity))
      .replace(/(?<!\\)~/gu, " ")
      .replace(/\\([*/+[\]#$&"'\\{}~-])/gu, "$1")
      .replaceAll("``", "“")
      .replaceAll("''", "”")
      .replaceAll("---", "—")
      .replaceAll("--", "–");
    this.writer.write(words, style);
  }
}

/** A "#" without a backslash opens a comment, unless it stands within the address of a link. */
function withoutComment(line: string): string {
  const at = line.search(/(?<!\\)#(?![\w-]*[\s\]])|(?<=\s)#/u);
  return at < 0 ? line : line.slice(0, at).trimEnd();
}
