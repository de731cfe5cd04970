import type { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { SILENT_ENVIRONMENTS, TABLES } from "#lib/ingest/readers/latex-arguments.ts";
import { isEntry } from "#lib/ingest/readers/latex-cv.ts";
import { type ListLabel, labelFor, numberedLabel, numeral, startOf } from "#lib/ingest/readers/latex-labels.ts";
import { type LatexMacros, readArguments } from "#lib/ingest/readers/latex-macros.ts";
import {
  act,
  adjacentGroups,
  filledTemplate,
  heading,
  isMeasure,
  isTextual,
  joined,
} from "#lib/ingest/readers/latex-print.ts";
import { dropPushedLine, nextRowContinues } from "#lib/ingest/readers/latex-rows.ts";
import { isBlank, type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

interface Environment {
  name: string;
  kind: "plain" | "list" | "table";
  /** Table: rows are blocks of their own. */
  rows?: boolean;
  /** List: numbered, with what stands around the number. */
  label?: ListLabel;
  described?: boolean;
  count: number;
  /** Groups that were open where it began. */
  groups?: number;
}

const LIST_NAME = /item|enum|list|description|biblio|etaremune|bullets|references$/iu;
const SKIPPED = /^(tikzpicture|pgfpicture|picture|overpic|filecontents)\*?$/u;
const MOST_ENVIRONMENTS = 300;

/** Open environments: what a line end, an item or a cell means depends on them. */
export class LatexEnvironments {
  private readonly source: LatexSource;
  private readonly macros: LatexMacros;
  private readonly writer: BlockWriter;
  private readonly open: Environment[] = [];
  private lastCount = 0;

  constructor(source: LatexSource, macros: LatexMacros, writer: BlockWriter) {
    this.source = source;
    this.macros = macros;
    this.writer = writer;
  }

  get listDepth(): number {
    return this.open.filter((environment) => environment.kind === "list").length;
  }

  /** True inside a table that is not inside an entry of a list. */
  get inTable(): boolean {
    return this.holder?.kind === "table";
  }

  /** Opens an environment inside so many groups. Gives the title when it is a section. */
  begin(name: string, silent: boolean, groups: number): Token[] | null {
    if (this.open.length > MOST_ENVIRONMENTS) return null;
    const title = this.enter(name, silent);
    const entered = this.open.at(-1);
    if (entered) entered.groups ??= groups;
    return title;
  }

  private enter(name: string, silent: boolean): Token[] | null {
    const { source } = this;
    if (SKIPPED.test(name)) this.skip(name);
    else if (this.macros.expandBegin(name, source)) this.open.push({ name, kind: "plain", count: 0 });
    else if (TABLES.has(name)) this.table(name, silent);
    else if (SILENT_ENVIRONMENTS.has(name)) {
      readArguments(SILENT_ENVIRONMENTS.get(name) ?? "", source);
      if (!silent && !/^(small|large|footnotesize|spacing)$/u.test(name) && this.listDepth === 0 && !this.inTable)
        this.writer.close();
      this.open.push({ name, kind: LIST_NAME.test(name) ? "list" : "plain", count: 0 });
    } else if (/^(compact|inpar|as)?(itemize|enumerate|description|itemize\*|enumerate\*)$/u.test(name))
      this.list(name);
    else if (name === "thebibliography") this.bibliography();
    else return this.other(name);
    return null;
  }

  end(name: string, silent: boolean): void {
    const last = this.open.findLastIndex((environment) => environment.name === name);
    if (last < 0) return;
    const ending = this.macros.endOf(name);
    // What an own environment opened is closed by its own ending, which is still to come.
    const [closed] = this.open.splice(last, ending ? 1 : Infinity);
    if (ending) this.source.put(ending);
    if (closed?.kind === "list") this.lastCount = closed.count;
    if (!silent && (closed?.kind === "list" || closed?.rows)) this.writer.close();
  }

  /** `\item`, `\item[label]`, `\bibitem[label]{key}`. */
  item(command: string): void {
    const label = this.source.optional();
    if (command === "bibitem") this.source.argument();
    const list = this.open.findLast((environment) => environment.kind === "list");
    if (list) list.count += 1;
    const printed = label ? typed(label).replace(/[{}]/gu, "").trim() : "";
    const isMarker = /^\W*[A-Z]{0,4}\d{0,3}\W*$/u.test(printed);
    const numbered = list?.label ? list.label.before + numeral(list.count, list.label.style) + list.label.after : "";
    const shown = (isMarker && printed) || (label ? "" : numbered);
    // Entries of their own commands make up an "entrylist": a mark among them belongs to the entry above.
    const level = list?.name === "entrylist" ? 2 : this.level;
    this.writer.open({ kind: "item", level, ...(shown ? { marker: shown } : {}) });
    if (!label || isMarker) return;
    dropPushedLine(this.source);
    this.source.put([
      { kind: "style", text: list?.described ? "*" : "" },
      ...label,
      { kind: "unstyle", text: "" },
      act(/^\W*\d{4}/u.test(printed) ? "cell" : "space"),
    ]);
  }

  /** `\\`: the next row of a table, else the next line of the block; inside a group of a cell it ends no row. */
  lineEnd(groups: number): void {
    const holder = this.holder;
    const inCell = holder?.groups !== undefined && groups > holder.groups;
    if (holder?.kind === "table" && holder.rows && !inCell && !(this.writer.started && nextRowContinues(this.source)))
      this.writer.open({ kind: "row", level: 0 });
    else this.writer.breakLine();
  }

  /** Carries out an order that the reader itself put into the stream. */
  act(what: string): void {
    const [verb, kind, level] = what.split(":");
    if (verb === "cell") this.writer.cell();
    else if (verb === "line") this.writer.breakLine();
    else if (verb === "comma") this.writer.write(", ");
    else if (verb === "space") this.writer.write(" ");
    else if (verb === "close") this.writer.close();
    else if (kind === "heading") this.writer.open({ kind, level: Number(level) });
    else if (kind === "item") this.writer.open({ kind, level: Number(level ?? this.level) });
    else if (kind === "row") this.writer.open({ kind, level: 0 });
    else this.writer.open();
  }

  private get level(): number {
    return Math.min(6, Math.max(1, this.listDepth));
  }

  private get holder(): Environment | undefined {
    return this.open.findLast((environment) => environment.kind !== "plain");
  }

  private skip(name: string): void {
    this.source.until((token) => {
      if (token.kind !== "command" || token.text !== "end") return false;
      const closed = typed(this.source.argument()).trim();
      return closed === name;
    });
  }

  /** A table in an entry of a list only parts its lines; a table of one column is a paragraph of lines. */
  private table(name: string, silent: boolean): void {
    const columns = typed(readArguments(TABLES.get(name) ?? "", this.source).at(-1) ?? []);
    const count = columns.replace(/[@!><]\s*\{(?:[^{}]|\{[^{}]*\})*\}/gu, "").match(/[lcrpmbXLRCSJ]/gu)?.length ?? 1;
    const rows = this.holder === undefined && (count > 1 || columns.includes("*"));
    this.open.push({ name, kind: "table", rows, count: 0 });
    if (silent || this.holder !== this.open.at(-1)) return;
    if (rows) this.writer.open({ kind: "row", level: 0 });
    else if (this.open.length === 1) this.writer.breakLine();
  }

  private list(name: string): void {
    const option = typed(this.source.optional() ?? []);
    const label = name.includes("enumerate") ? numberedLabel(option) : undefined;
    const count = /resume/u.test(option) ? this.lastCount : startOf(option);
    const described = name.includes("description");
    this.open.push({ name, kind: "list", count, described, ...(label ? { label } : {}) });
  }

  private bibliography(): void {
    this.source.argument();
    this.open.push({
      name: "thebibliography",
      kind: "list",
      count: 0,
      label: { before: "[", style: "arabic", after: "]" },
    });
  }

  /** An environment nobody defined: a section, an entry of a CV class, or a box whose arguments are its first line. */
  private other(name: string): Token[] | null {
    const option = this.source.optional();
    const isSection = /section|rubric|category|cvblock/iu.test(name);
    const groups =
      this.source.peek()?.kind === "open" ? adjacentGroups(this.source, 6, isSection || !isEntry(name)) : [];
    this.open.push({ name, kind: LIST_NAME.test(name) ? "list" : "plain", count: 0, ...labelFor(name) });
    const filled = filledTemplate(name, groups);
    if (filled) {
      this.source.put(filled);
      return null;
    }
    if (isSection && groups.length > 0) {
      this.source.put(joined(groups.slice(1)));
      if (!isBlank(groups[0] ?? [])) this.source.put(heading(/sub/iu.test(name) ? 3 : 2, groups[0] ?? []));
      return groups[0] ?? null;
    }
    const shown = groups.filter((group) => !isBlank(group) && !isMeasure(group));
    const note = option && isTextual(typed(option)) ? [act("line"), ...option] : [];
    if (shown.length + note.length > 0) this.source.put([act("open:line"), ...joined(shown), ...note, act("close")]);
    return null;
  }
}
