import { TypstCode } from "#lib/ingest/readers/typst-code.ts";
import { wholeInTypst } from "#lib/ingest/readers/typst-in-markdown.ts";
import { escapeTex } from "#lib/ingest/readers/typst-source.ts";

/** Content within content so deep says nothing in a CV. */
const DEEPEST = 40;
/** "#import", "#set text(…)", "#show: cv.with(…)", "#let entry(…)": what a document in Typst begins with. */
const SAYS_TYPST =
  /^[ \t]*#(?:import[ \t]+"|set[ \t]+[a-z.]+\(|show(?:[ \t]+[\w."]+(?:\([^()\n]*\))?)?[ \t]*:|let[ \t]+[\w-]+[ \t]*[(=])/gmu;
/** "#grid(", "#entry(title: …", "#link("https://…")": calls, which below a heading are Typst in a part of a document too. */
const CALLS = /^[ \t]*#[a-z][\w.-]*\((?:[ \t]*$|[ \t]*[a-z][\w-]*:[ \t]|")|#(?:link\("|[hv]\(-?\d)/gmu;

/** Marks of Typst, two of them at least, or a package that only Typst has. */
export function isTypst(source: string): boolean {
  const sample = source.slice(0, 60_000);
  if (/^[^%\n]*\\documentclass/mu.test(sample)) return false;
  if ((sample.match(CALLS)?.length ?? 0) >= (/^={1,4}[ \t]+\S/mu.test(sample) ? 2 : 4)) return true;
  return /^[ \t]*#import[ \t]+"@(?:preview|local)\//mu.test(sample) || (sample.match(SAYS_TYPST)?.length ?? 0) >= 2;
}

/**
 * The same document in LaTeX, which prints it: headings, lists, styles, links, grids, and the entries that templates make
 * ("#entry(title: …, institution: …, date: …)"). What is computed is left out; functions of the document are known by the
 * names of their parameters.
 */
export function fromTypst(source: string): string {
  return new TypstMarkup(wholeInTypst(source.replace(/\r\n?/gu, "\n"))).markup("");
}

class TypstMarkup extends TypstCode {
  private depth = 0;

  /** What stands up to a closing bracket, or up to the end of the line or document. */
  markup(close: "]" | "\n" | ""): string {
    if (this.depth > DEEPEST) {
      this.skipContent();
      return "";
    }
    this.depth += 1;
    const out: string[] = [];
    const open: string[] = [];
    const lists: number[] = [];
    const closeStyles = () => out.push("}".repeat(open.splice(0).length));
    const closeLists = (indent: number) => {
      while (lists.length > 0 && indent < (lists.at(-1) ?? 0)) {
        lists.pop();
        out.push("\n\\end{itemize}\n");
      }
    };
    let opensLine = close !== "\n";
    while (!this.ended && !(close !== "" && this.here === close)) {
      if (opensLine) {
        opensLine = false;
        const blank = this.take(/[ \t]*/y);
        if (this.here === "\n") {
          closeStyles();
          out.push("\n");
        } else if (!this.lineOpening(out, blank.length, lists, closeLists)) {
          out.push(blank);
          if (this.here === "#") out.push(this.hash());
        }
        continue;
      }
      if (this.here === "\n") {
        out.push("\n");
        this.at += 1;
        opensLine = true;
      } else if (this.here === "*" || this.here === "_") this.styleMark(out, open);
      else out.push(inLine(this.inline()));
    }
    closeStyles();
    closeLists(-1);
    if (close !== "" && close !== "\n") this.at += 1;
    this.depth -= 1;
    return out.join("");
  }

  /** A heading or an item of a list; false, and nothing taken, for other lines. */
  private lineOpening(out: string[], indent: number, lists: number[], closeLists: (indent: number) => void): boolean {
    const level = this.take(/={1,6}(?=[ \t])/y).length;
    if (level > 0) {
      closeLists(-1);
      out.push(`\n\n\\${"sub".repeat(Math.min(level, 3) - 1)}section{${this.markup("\n").trim()}}\n\n`);
      return true;
    }
    if (this.take(/(?:[-+]|\d{1,3}\.)[ \t]+/y) !== "") {
      closeLists(indent);
      if (lists.length === 0 || indent > (lists.at(-1) ?? 0)) {
        lists.push(indent);
        out.push("\n\\begin{itemize}\n");
      }
      out.push("\\item ");
      return true;
    }
    const term = /\/[ \t]+([^\n:]{1,100}):/y.exec(this.rest());
    if (lists.length > 0 && indent <= (lists.at(-1) ?? 0)) closeLists(-1);
    if (!term) return false;
    this.at += term[0].length;
    out.push(`\n\n${escapeTex(term[1] ?? "")}: `);
    return true;
  }

  /** "*bold*", "_set apart_"; inside words both are signs. */
  private styleMark(out: string[], open: string[]): void {
    const mark = this.here;
    const [before, next] = [this.source[this.at - 1] ?? " ", this.source[this.at + 1] ?? " "];
    this.at += 1;
    if (/[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(next)) out.push(escapeTex(mark));
    else if (open.at(-1) === mark) {
      open.pop();
      out.push("}");
    } else if (!open.includes(mark) && /\S/u.test(next)) {
      open.push(mark);
      out.push(mark === "*" ? "\\textbf{" : "\\emph{");
    } else out.push(escapeTex(mark));
  }

  private inline(): string {
    const { here } = this;
    if (here === "#") return this.hash();
    if (here === "\\") {
      const escaped = this.take(/\\u\{([\da-fA-F]{1,6})\}|\\\S|\\/y);
      const code = /^\\u\{(.*)\}$/u.exec(escaped)?.[1];
      if (code) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16)));
      return escaped === "\\" ? "\\\\ " : escapeTex(escaped.slice(1));
    }
    if (this.skipComment()) return "";
    if (here === "`") return escapeTex(this.take(/(`+)[^`]*\1|`/y).replaceAll("`", ""));
    if (here === "$") return escapeTex(this.take(/\$[^$\n]{0,400}\$|\$/y).replaceAll("$", ""));
    if (here === "<" && this.take(/<[\p{Ll}][\w:.-]{0,80}>(?=[ \t]*(?:\n|$))/uy) !== "") return "";
    if (here === "[") {
      this.at += 1;
      return `[${this.markup("]")}]`;
    }
    return escapeTex(this.take(/[\p{L}\p{N} ,.;()–—-]+|[\s\S]/uy), true);
  }
}

/** What stands on a line with other words begins no paragraph. */
const inLine = (text: string): string =>
  /\n|\\begin|\\cventry/u.test(text.trim()) ? text : text.replace(/^\n+|\n+$/gu, "");
