import { everyMatch } from "#lib/every-match.ts";
import { condition, type Filter, filterOf } from "#lib/ingest/readers/bibliography-filter.ts";
import { entriesByKey, writeEntry, writeWords } from "#lib/ingest/readers/bibtex-entry.ts";
import { type BibEntry, parseBibtex } from "#lib/ingest/readers/bibtex-parse.ts";
import type { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { act, heading } from "#lib/ingest/readers/latex-print.ts";
import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { type Token, tokenize } from "#lib/ingest/readers/latex-tokens.ts";

/** `\begin{filecontents*}[overwrite]{own.bib}`: a file that the source brings along. */
const FILE = /^[^%\n]*?\\begin\{(filecontents\*?)\}\s{0,9}(?:\[[^\]\n]{0,60}\])?\s{0,9}\{([^{}\n]{1,120})\}/gmu;
const NAMED =
  /^[^%\n]*?\\(?:bibliography|addbibresource|nobibliography)\s{0,9}(?:\[[^\]\n]{0,60}\])?\{([^{}]{1,300})\}/gmu;
const CITES = /^(?:no|full|foot|footfull|paren|text|auto|smart)?cite[pt]?$|^bibentry$/u;
/** These print the whole entry where they stand. */
const IN_FULL = /^(?:fullcite|footfullcite|bibentry)$/u;

/** All lists of a document print no more than this: one that prints every entry a thousand times is an attack. */
const MOST_PRINTED = 5000;

/** References that stand in the source itself, in a BibTeX file it brings along, and the lists that print them. */
export class LatexBibliography {
  private readonly byKey: Map<string, BibEntry>;
  private readonly filters = new Map<string, Filter>();
  private readonly categories = new Map<string, Set<string>>();
  private readonly levels = new Map<string, number>();
  /** Lists that are to be printed, by the number their order carries. */
  private readonly lists: BibEntry[][] = [];
  /** What was cited since the section of references began; null once all is. */
  private cited: Set<string> | null = new Set();
  private printed = 0;
  /** BibTeX files that the document names but does not bring along. */
  readonly missing: string[];

  constructor(source: string) {
    const files = new Map(
      everyMatch(source, FILE).map((match): [string, string] => {
        const from = match.index + match[0].length;
        const end = source.indexOf(`\\end{${match[1] ?? ""}}`, from);
        return [bare(match[2] ?? ""), source.slice(from, end < 0 ? source.length : end)];
      }),
    );
    const named = everyMatch(source, NAMED).flatMap(([, names = ""]) => names.split(",").map(bare));
    this.missing = named.filter((name) => !files.has(name));
    const text = [...files.values()].filter((file) => /^\s*@\s*[a-z]+\s*[{(]/imu.test(file)).join("\n");
    this.byKey = entriesByKey(parseBibtex(text));
  }

  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** What a command of bibliographies prints; null for any other command. */
  tokens(name: string, source: LatexSource, writer: BlockWriter): Token[] | null {
    if (this.isEmpty) return null;
    if (name === "printbibliography") return this.list(optionsOf(typed(source.optional() ?? [])), writer);
    if (name === "bibliography") {
      source.argument();
      return this.list(new Map(), writer);
    }
    if (CITES.test(name)) return this.cite(name, source);
    return this.defines(name, source) ? [] : null;
  }

  /** `\begin{refsection}`, `\newrefsection`: what was cited before is of another list. */
  newSection(): void {
    this.cited = new Set();
  }

  /** Carries out an order that `tokens` gave: "cited:2" prints the third list, "entry:key" one entry. False for any other. */
  act(what: string, writer: BlockWriter): boolean {
    const colon = what.indexOf(":");
    const [verb, told] = [what.slice(0, colon), what.slice(colon + 1)];
    const entry = verb === "entry" ? this.byKey.get(told) : undefined;
    const list = verb === "cited" ? this.lists[Number(told)] : entry && [entry];
    if (!list) return false;
    for (const one of list) {
      if (this.printed >= MOST_PRINTED) break;
      this.printed += 1;
      if (entry) writeWords(writer, one, this.byKey);
      else writeEntry(writer, one, this.byKey);
    }
    if (!entry) writer.close();
    return true;
  }

  private cite(name: string, source: LatexSource): Token[] {
    while (source.optional());
    const keys = typed(source.argument())
      .split(",")
      .map((key) => key.trim().toLowerCase());
    if (keys.includes("*")) this.cited = null;
    for (const key of keys) this.cited?.add(key);
    return IN_FULL.test(name) ? keys.filter((key) => this.byKey.has(key)).map((key) => act(`entry:${key}`)) : [];
  }

  /** Filters, categories and headings that the lists name. */
  private defines(name: string, source: LatexSource): boolean {
    if (name === "defbibfilter") {
      const filter = typed(source.argument()).trim();
      this.filters.set(filter, filterOf(typed(source.argument()), this.categories));
    } else if (name === "addtocategory") {
      const category = typed(source.argument()).trim().toLowerCase();
      const known = this.categories.get(category) ?? new Set();
      for (const key of typed(source.argument()).split(",")) known.add(key.trim().toLowerCase());
      this.categories.set(category, known);
    } else if (name === "defbibheading") {
      const style = typed(source.argument()).trim();
      source.optional();
      this.levels.set(style, /sub|paragraph/u.test(typed(source.argument())) ? 3 : 2);
    } else if (name === "newrefsection") this.newSection();
    else return false;
    return true;
  }

  private list(options: ReadonlyMap<string, string[]>, writer: BlockWriter): Token[] {
    const filters = [...options].flatMap(([name, values]) =>
      values.flatMap((value) => {
        const filter = name === "filter" ? this.filters.get(value) : condition(name, value, this.categories);
        return filter ? [filter] : [];
      }),
    );
    const { cited } = this;
    const all = cited === null || cited.size === 0;
    this.lists.push(
      [...(this.printed < MOST_PRINTED && this.lists.length < MOST_PRINTED ? this.byKey : [])]
        .filter(([key, entry]) => (all || cited.has(key)) && prints(entry) && filters.every((passes) => passes(entry)))
        .map(([, entry]) => entry),
    );
    const style = options.get("heading")?.[0] ?? "bibliography";
    const title = options.get("title")?.[0];
    const order = act(`cited:${this.lists.length - 1}`);
    if (style === "none") return [order];
    // A section "Publications" that holds nothing yet is the heading of the list: its own would say no more.
    if (title === undefined && writer.endsWithHeading) return [order];
    return [...heading(this.levelOf(style), tokenize(title ?? "Bibliography")), order];
  }

  private levelOf(style: string): number {
    return this.levels.get(style) ?? (/^bib(?:liography|intoc|numbered)$/u.test(style) ? 2 : 3);
  }
}

/** Entries of these types hold what others share; they are in no list. */
function prints({ type }: BibEntry): boolean {
  return type !== "xdata" && type !== "set";
}

/** "heading=none, title={Books, chapters}, type=book": every option with its values, braces taken off. */
function optionsOf(text: string): Map<string, string[]> {
  const options = new Map<string, string[]>();
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (at < text.length && (sign !== "," || depth > 0)) continue;
    const [, name = "", value = ""] = /^\s*([a-z]+)\s*=\s*([\s\S]*)$/u.exec(text.slice(from, at)) ?? [];
    const inner = value.trim().replace(/^\{([\s\S]*)\}$/u, "$1");
    if (name) options.set(name, [...(options.get(name) ?? []), inner]);
    from = at + 1;
  }
  return options;
}

/** "./own.bib" → "own" */
function bare(name: string): string {
  return name
    .trim()
    .replace(/^\.\//u, "")
    .replace(/\.bib$/u, "");
}
