import type { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { carryOut } from "#lib/ingest/readers/latex-acts.ts";
import { SILENT_ENVIRONMENTS, TABLES } from "#lib/ingest/readers/latex-arguments.ts";
import { facingPages } from "#lib/ingest/readers/latex-facing-pages.ts";
import { filledItem } from "#lib/ingest/readers/latex-filled-items.ts";
import { LatexHeadedLists } from "#lib/ingest/readers/latex-headed-lists.ts";
import { LatexHeadedTables } from "#lib/ingest/readers/latex-headed-tables.ts";
import { labelFor, numberedLabel, numeral, startOf } from "#lib/ingest/readers/latex-labels.ts";
import { type LatexMacros, readArguments } from "#lib/ingest/readers/latex-macros.ts";
import { BIBLIOGRAPHY, type Environment } from "#lib/ingest/readers/latex-open-environment.ts";
import { wordsOfPicture } from "#lib/ingest/readers/latex-picture.ts";
import { act, heading } from "#lib/ingest/readers/latex-print.ts";
import { closedUp, planOfRows } from "#lib/ingest/readers/latex-row-plan.ts";
import { dropPushedLine, dropWidth, hasColumns, nextRowContinues } from "#lib/ingest/readers/latex-rows.ts";
import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { marksSections } from "#lib/ingest/readers/latex-structure.ts";
import { tabbedTable, takeTable } from "#lib/ingest/readers/latex-table-rows.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";
import { unknownEnvironment } from "#lib/ingest/readers/latex-unknown-environment.ts";

const LIST_NAME = /item|enum|list|description|biblio|etaremune|bullets|references$/iu;
/** Environments that only change how the words of a paragraph are set. */
const IN_LINE = /^(small|large|footnotesize|spacing)$/u;
/** Environments whose words stand on lines of their own. */
const SET_APART = /^(quote|quotation|verse|center|flushleft|flushright)$/u;
const SKIPPED = /^(tikzpicture|pgfpicture|picture|overpic|filecontents)\*?$/u;
const MOST_ENVIRONMENTS = 300;

/** Open environments: what a line end, an item or a cell means depends on them. */
export class LatexEnvironments {
  private readonly source: LatexSource;
  private readonly macros: LatexMacros;
  private readonly writer: BlockWriter;
  private readonly headed: LatexHeadedTables;
  private readonly labels: LatexHeadedLists;
  private readonly open: Environment[] = [];
  private lastCount = 0;
  private readonly titled: boolean;

  constructor(source: LatexSource, macros: LatexMacros, writer: BlockWriter, tokens: readonly Token[]) {
    const plain = !marksSections(tokens);
    this.titled = plain;
    this.headed = new LatexHeadedTables(tokens, plain);
    this.labels = new LatexHeadedLists(tokens, plain);
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
    if (SKIPPED.test(name)) {
      const words = wordsOfPicture(name, source);
      // Further down a picture is a chart or an ornament.
      if (!silent && this.writer.size === 0) source.put(words);
    } else if (this.macros.expandBegin(name, source)) this.open.push({ name, kind: "plain", count: 0 });
    else if (TABLES.has(name)) this.table(name, silent);
    else if (name === "tabbing") this.tabbing(silent);
    else if (SILENT_ENVIRONMENTS.has(name)) {
      readArguments(SILENT_ENVIRONMENTS.get(name) ?? "", source);
      if (name === "minipage" && !silent && !this.holder) source.put(facingPages(source) ?? []);
      const parts = !IN_LINE.test(name) && this.listDepth === 0 && !this.inTable;
      if (!silent && parts) this.writer.close();
      else if (!silent && this.setsApart(name)) this.writer.breakLine();
      this.open.push({ name, kind: LIST_NAME.test(name) ? "list" : "plain", parts, count: 0 });
    } else if (/^(compact|inpar|as)?(itemize|enumerate|description|itemize\*|enumerate\*)$/u.test(name))
      this.list(name);
    else if (name === "thebibliography") readArguments("m", source) && this.open.push({ ...BIBLIOGRAPHY });
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
    if (!silent && (closed?.kind === "list" || closed?.rows || closed?.parts)) this.writer.close();
    else if (!silent && closed && this.setsApart(name)) this.writer.breakLine();
  }

  /** `\item`, `\item[label]`, `\bibitem[label]{key}`. */
  item(command: string): void {
    const label = this.source.optional();
    if (command === "bibitem") this.source.argument();
    const list = this.open.findLast((environment) => environment.kind === "list");
    const head = label ? this.labels.heading(label, this.source, list !== undefined) : null;
    if (label && head) {
      // What stands in a list of sections is set as if there were no list.
      if (list && head.loose) Object.assign(list, { kind: "plain", parts: true });
      this.source.put(heading(head.level, label));
      return;
    }
    if (list) list.count += 1;
    const filled = list && command === "item" ? filledItem(list.name, label, this.source) : null;
    if (filled) {
      if (filled[0]?.text !== "open:item") this.writer.open({ kind: "item", level: this.level });
      this.source.put(filled);
      return;
    }
    const printed = label ? typed(this.macros.plain(label)).replace(/[{}]/gu, "").trim() : "";
    const isMarker = /^\W*[A-Z]{0,4}\d{0,3}\W*$/u.test(printed);
    const numbered = list?.label ? list.label.before + numeral(list.count, list.label.style) + list.label.after : "";
    const shown = (isMarker && printed) || (label ? "" : numbered);
    // Entries of their own commands make up an "entrylist": a mark among them belongs to the entry above.
    const level = list?.name === "entrylist" ? 2 : this.level;
    this.writer.open({ kind: "item", level, ...(shown ? { marker: shown } : {}) });
    if (!label || isMarker) return;
    dropPushedLine(this.source);
    // What is put for the mark of a plain list is a word of its item; elsewhere it stands in a column of its own.
    const apart = list !== undefined && !/^(?:itemize|enumerate)\*?$/u.test(list.name);
    this.source.put([
      { kind: "style", text: list?.described ? "*" : "" },
      ...label,
      { kind: "unstyle", text: "" },
      act(apart || /^\W*\d{4}/u.test(printed) ? "cell" : "space"),
    ]);
  }

  /**
   * `\\`: the next row of a table, else the next line of the block; inside a group of a cell it ends no row. Where it leaves
   * `room` below the line, what follows is a block of its own.
   */
  lineEnd(groups: number, room: boolean): void {
    const holder = this.holder;
    const inCell = holder?.groups !== undefined && groups > holder.groups;
    const plan = room && holder?.plan === "all" ? "short" : (holder?.plan ?? "short");
    const goesOn = () => this.writer.started && nextRowContinues(this.source, plan);
    if (holder?.kind === "table" && holder.rows && !inCell && !goesOn()) this.writer.open({ kind: "row", level: 0 });
    else if (room && !holder) this.writer.close();
    else this.writer.breakLine();
  }

  /** Carries out an order that the reader itself put into the stream. */
  act(what: string): void {
    carryOut(what, this.writer, this.level);
  }

  private setsApart(name: string): boolean {
    return SET_APART.test(name) && this.listDepth > 0 && !this.inTable;
  }

  private get level(): number {
    return Math.min(6, Math.max(1, this.listDepth));
  }

  private get holder(): Environment | undefined {
    return this.open.findLast((environment) => environment.kind !== "plain");
  }

  /** A table in an entry of a list only parts its lines; a table of one column is a paragraph of lines. */
  private table(name: string, silent: boolean): void {
    if (/^(?:long)?tabu$/u.test(name)) dropWidth(this.source);
    const columns = typed(readArguments(TABLES.get(name) ?? "", this.source).at(-1) ?? []);
    const rows = this.holder === undefined && hasColumns(columns);
    if (rows && !silent && this.headed.dissolve(this.source) === "plain") {
      this.writer.close();
      this.open.push({ name, kind: "plain", parts: true, count: 0 });
      return;
    }
    const body = rows ? takeTable(this.source) : [];
    const plan = planOfRows(body);
    this.source.put(closedUp(body, plan));
    this.open.push({ name, kind: "table", rows, plan, count: 0 });
    if (silent || this.holder !== this.open.at(-1)) return;
    if (rows) this.writer.open({ kind: "row", level: 0 });
    else if (this.open.length === 1) this.writer.breakLine();
  }

  /** Tab stops part the columns of a table whose rows are typed one by one. */
  private tabbing(silent: boolean): void {
    this.source.put(tabbedTable(takeTable(this.source)));
    this.open.push({ name: "tabbing", kind: "table", rows: this.holder === undefined, count: 0 });
    if (!silent && this.holder === this.open.at(-1)) this.writer.open({ kind: "row", level: 0 });
  }

  private list(name: string): void {
    const option = typed(this.source.optional() ?? []);
    const label = name.includes("enumerate") ? numberedLabel(option) : undefined;
    const count = /resume/u.test(option) ? this.lastCount : startOf(option);
    const described = name.includes("description");
    this.open.push({ name, kind: "list", count, described, ...(label ? { label } : {}) });
  }

  private other(name: string): Token[] | null {
    const isList = LIST_NAME.test(name);
    const { tokens, section } = unknownEnvironment(name, this.source, {
      list: isList && this.listDepth === 0,
      titled: this.titled,
    });
    this.open.push({ name, kind: isList ? "list" : "plain", count: 0, ...labelFor(name) });
    this.source.put(tokens);
    return section;
  }
}
