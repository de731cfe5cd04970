import { BlockWriter, type Style } from "#lib/ingest/readers/block-writer.ts";
import { SILENT_COMMANDS } from "#lib/ingest/readers/latex-arguments.ts";
import type { LatexBibliography } from "#lib/ingest/readers/latex-bibliography.ts";
import { LatexEnvironments } from "#lib/ingest/readers/latex-environments.ts";
import { LatexFootnotes } from "#lib/ingest/readers/latex-footnotes.ts";
import {
  boxWords,
  inlineTokens,
  linkTarget,
  skipCount,
  skipIcon,
  styleOfMark,
} from "#lib/ingest/readers/latex-inline.ts";
import {
  leavesRoom,
  namesLength,
  roomOf,
  skipBoxWidth,
  skipLength,
  skipRuleSides,
  WIDE,
} from "#lib/ingest/readers/latex-lengths.ts";
import { LatexMacros, readArguments } from "#lib/ingest/readers/latex-macros.ts";
import { type OwnCommands, ownCommands } from "#lib/ingest/readers/latex-own-commands.ts";
import { LatexPositions } from "#lib/ingest/readers/latex-positions.ts";
import {
  act,
  heading,
  headTokens,
  isTextual,
  linkWords,
  pageHead,
  unknownTokens,
} from "#lib/ingest/readers/latex-print.ts";
import { LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { EDUCATION, FIXED, opensDocument, printsTitle, SECTIONS, TABS } from "#lib/ingest/readers/latex-structure.ts";
import { inSmallCapitals, STYLE_COMMANDS, STYLE_SWITCHES, StyleStack } from "#lib/ingest/readers/latex-style.ts";
import { ACCENTS, accented, BLANKS, ligatures, SYMBOLS } from "#lib/ingest/readers/latex-symbols.ts";
import { templateTokens } from "#lib/ingest/readers/latex-templates.ts";
import { type Token, tokenize } from "#lib/ingest/readers/latex-tokens.ts";

const LEAVE = act("leave");

/** Walks LaTeX as it expands and writes what a compiled page would print. */
export class LatexWalk {
  readonly writer: BlockWriter;
  readonly meta: Record<string, string> = {};
  private readonly source: LatexSource;
  private readonly macros = new LatexMacros(() => this.styles.depth);
  private readonly own: OwnCommands;
  private readonly positions: LatexPositions;
  private readonly environments: LatexEnvironments;
  private readonly styles = new StyleStack();
  private readonly footnotes = new LatexFootnotes();
  private readonly bibliography: LatexBibliography | null;
  private readonly titled: boolean;
  private preamble: boolean;
  private voice = 0;
  private inMath = false;
  private inEducation = false;

  /** Writes to a writer of its own, or goes on in one that already holds text. */
  constructor(text: string, writer: BlockWriter = new BlockWriter(), bibliography: LatexBibliography | null = null) {
    this.writer = writer;
    this.bibliography = bibliography;
    const tokens = tokenize(text);
    this.source = new LatexSource(tokens);
    this.own = ownCommands(text);
    this.positions = new LatexPositions(text);
    this.titled = printsTitle(text);
    this.preamble = opensDocument(tokens);
    this.environments = new LatexEnvironments(this.source, this.macros, this.writer, tokens);
  }

  run(): void {
    for (;;) {
      const token = this.source.next();
      if (token) this.token(token);
      else if (!this.flushFootnotes()) break;
    }
  }

  private token(token: Token): void {
    if (token.kind === "text") this.write(this.inMath ? token.text.replace(/~/gu, " ") : ligatures(token.text));
    else if (token.kind === "raw") this.write(this.macros.spelledOut(token.text).replace(/\\([%#&_~{}])/gu, "$1"));
    else if (token.kind === "space") this.write(token.text);
    else if (token.kind === "command") this.command(token.text);
    else if (token.kind === "open") this.styles.push(this.styles.top);
    else if (token.kind === "close" || token.kind === "unstyle") this.leave();
    else if (token.kind === "style")
      this.styles.push({ ...this.styles.top, ...styleOfMark(token.text, this.inEducation) });
    else if (token.kind === "paragraph") this.paragraph();
    else if (token.kind === "math") this.inMath = !this.inMath;
    else if (token.kind === "align") this.align();
    else if (token.kind === "act") this.act(token.text);
    else if (token.kind === "superscript" && this.inMath) this.raised();
    else if (token.kind === "superscript" || (token.kind === "subscript" && !this.inMath)) this.write(token.text);
  }

  /** In a list that is no table an unmarked "&" is a slip for the sign itself. */
  private align(): void {
    if (this.environments.listDepth > 0 && !this.environments.inTable) this.write("&");
    else if (!this.silent) this.writer.cell();
  }

  private command(name: string): void {
    const { source, macros } = this;
    if (macros.define(name, source) || macros.conditions.condition(name, source)) return;
    if (this.own.headings.has(name)) {
      this.section(/sub/iu.test(name) ? 3 : 2);
      return;
    }
    if (!FIXED.has(name) && macros.expand(name, source)) return;
    skipBoxWidth(name, source);
    if (name === "etal") skipCount(source);
    const symbol = SYMBOLS.get(name);
    const style = STYLE_COMMANDS.get(name);
    const change = STYLE_SWITCHES.get(name);
    if (symbol !== undefined) this.write(this.inMath && /^[×±∘⊗⊕]$/u.test(symbol) ? ` ${symbol} ` : symbol);
    else if (ACCENTS[name] && !this.inMath) this.write(accented(name, source.argument()));
    else if (BLANKS.has(name)) this.write(" ");
    else if (style) this.styled(style, name);
    else if (change !== undefined) this.styles.change(change);
    else if (!this.structure(name)) this.special(name);
  }

  /** Commands that shape the page. */
  private structure(name: string): boolean {
    const level = SECTIONS[name];
    if (level !== undefined) this.section(level);
    else if (name === "begin") this.begin();
    else if (name === "end") this.end();
    else if (name === "begingroup" || name === "bgroup") this.styles.push(this.styles.top);
    else if (name === "endgroup" || name === "egroup") this.leave();
    else if (name === "item" || name === "bibitem") this.silent || this.environments.item(name);
    else if (name === "par" || name === "newpage") this.paragraph();
    else if (name === "\\" || name === "tabularnewline" || name === "cr") this.lineEnd();
    else if (name === "newline" || name === "linebreak") this.innerLine();
    else if (TABS.has(name)) this.silent || this.writer.cell();
    else if (name === "hspace") this.gap();
    else if (name === "hrule" || name === "vrule") this.rule(name);
    else if (name === "hline" || name === "toprule" || name === "bottomrule" || name === "midrule") return true;
    else if (name === "href" || name === "url" || name === "nolinkurl") this.link(name);
    else if (name === "footnote" || name === "thanks" || name === "footnotetext")
      this.footnotes.keep(this.source, this.silent);
    else if (name === "(" || name === ")" || name === "[" || name === "]") this.inMath = name === "(" || name === "[";
    else return false;
    return true;
  }

  /** `\hspace{5em}` parts a line as a tab does, `\hspace{2mm}` as a blank. */
  private gap(): void {
    const room = roomOf(this.source);
    if (room >= WIDE && !this.silent) this.writer.cell();
    else if (room > 0) this.write(" ");
  }

  /** A rule across the page ends the paragraph before it; one that stands upright is a sign of its line. */
  private rule(name: string): void {
    skipRuleSides(this.source);
    if (name === "hrule") this.paragraph();
  }

  /** Commands of CV classes, commands that print nothing, and commands nobody defined. */
  private special(name: string): void {
    const { source } = this;
    if (skipIcon(name, source) || (!this.inMath && skipLength(name, source))) return;
    if (this.put(this.bibliography?.tokens(name, source, this.writer) ?? this.macros.conditions.branch(name, source)))
      return;
    if (this.put(inlineTokens(name, source))) return;
    if (!this.silent && this.positions.keep(name, source)) return;
    else if (name === "title" && !this.titled) readArguments("om", source);
    else if (
      !this.put(
        headTokens(name, source, this.meta, this.macros) ??
          pageHead(name, source) ??
          templateTokens(name, source) ??
          this.box(name),
      )
    ) {
      const silent = SILENT_COMMANDS.get(name);
      if (silent !== undefined) readArguments(silent, source);
      else this.unknown(name);
    }
  }

  private box(name: string): Token[] | null {
    return boxWords(name, this.source, !this.silent && this.writer.opensLine);
  }

  private put(tokens: readonly Token[] | null): boolean {
    if (tokens) this.source.put(tokens);
    return tokens !== null;
  }

  private unknown(name: string): void {
    const tokens = unknownTokens(name, this.source, {
      listDepth: this.environments.listDepth,
      inTable: this.environments.inTable,
      opensLine: this.own.entries.has(name),
      goesOn: this.own.within.has(name),
    });
    if (/section|heading|rubric/iu.test(name)) this.inEducation = EDUCATION.test(typed(tokens));
    this.source.put(tokens);
  }

  private section(level: number): void {
    this.source.star();
    this.source.optional();
    const title = this.source.argument();
    this.inEducation = EDUCATION.test(typed(title));
    this.source.put(heading(level, title));
  }

  private begin(): void {
    const name = typed(this.source.argument()).trim();
    if (name === "document") {
      this.preamble = false;
      this.writer.close();
      return;
    }
    if (name === "refsection") this.bibliography?.newSection();
    this.styles.push(this.styles.top);
    const section = this.environments.begin(name, this.silent, this.styles.depth);
    if (section) this.inEducation = EDUCATION.test(typed(section));
    if (name === "position" && !this.silent) this.source.put(this.positions.line());
  }

  private end(): void {
    const name = typed(this.source.argument()).trim();
    if (name === "document") {
      this.source.drop();
      return;
    }
    this.styles.pop();
    // What an own environment ends with is still said in its words.
    if (this.macros.endOf(name)) this.source.put([LEAVE]);
    else this.macros.leave(this.styles.depth);
    this.environments.end(name, this.silent);
  }

  /** The innermost group ends, and with it its style and the meanings that it gave to commands. */
  private leave(): void {
    this.styles.pop();
    this.macros.leave(this.styles.depth);
  }

  private paragraph(): void {
    if (this.silent || this.inMath) return;
    if (this.environments.inTable) return;
    if (this.environments.listDepth > 0) this.writer.breakLine();
    else this.writer.close();
  }

  /** `\\[2mm]` leaves room; what is no length, as the year of `\\` + `[2024] Slow tides`, was meant to be read. */
  private lineEnd(): void {
    this.source.star();
    const gap = this.source.optional();
    const isText = gap !== null && (isTextual(typed(gap)) || /^\s*\d{1,4}[a-z]?\s*$/u.test(typed(gap)));
    if (gap && isText && !namesLength(typed(gap)))
      this.source.put([{ kind: "text", text: "[" }, ...gap, { kind: "text", text: "]" }]);
    const room = leavesRoom(gap && this.macros.spelledOut(typed(gap)), this.source);
    if (!this.silent) this.environments.lineEnd(this.styles.depth, room);
  }

  /** `\newline` ends a line of a paragraph, and of a cell, never a row. */
  private innerLine(): void {
    this.source.optional();
    if (!this.silent) this.writer.breakLine();
  }

  private link(name: string): void {
    if (name === "href") this.source.optional();
    const { target, style } = linkTarget(this.macros.spelledOut(typed(this.source.argument())));
    if (name === "href") {
      const words = this.source.groupFollows() ? linkWords(this.source.argument()) : [];
      this.styles.push({ ...this.styles.top, ...style });
      this.source.put([...words, { kind: "unstyle", text: "" }]);
    } else if (!this.silent) this.writer.write(target, { ...this.styles.top, ...style });
  }

  private flushFootnotes(): boolean {
    return this.put(this.footnotes.flush());
  }

  private raised(): void {
    this.source.put([{ kind: "style", text: "^" }, ...this.source.argument(), { kind: "unstyle", text: "" }]);
  }

  /** Sets the next group, or the next single sign, in a style. */
  private styled(style: Style, name = ""): void {
    this.source.star();
    if (name === "textsc" && this.source.groupFollows()) this.smallCapitals();
    if (this.source.groupFollows()) {
      this.source.next();
      this.styles.push({ ...this.styles.top, ...style });
    } else {
      const argument = this.source.argument();
      this.styles.push({ ...this.styles.top, ...style });
      this.source.put([...argument, { kind: "unstyle", text: "" }]);
    }
  }

  /** What follows is one group of plain words: they are put back as small capitals show them. */
  private smallCapitals(): void {
    const given = this.source.argument();
    const seen = inSmallCapitals(typed(given));
    const words = seen === typed(given) ? given : [{ kind: "text" as const, text: seen }];
    this.source.put([{ kind: "open", text: "{" }, ...words, { kind: "close", text: "}" }]);
  }

  private act(what: string): void {
    if (what === "speak") this.voice += 1;
    else if (what === "hush") this.voice -= 1;
    else if (what === LEAVE.text) this.macros.leave(this.styles.depth);
    else if (!this.silent && !this.bibliography?.act(what, this.writer)) this.environments.act(what);
  }

  private write(text: string): void {
    if (!this.silent) this.writer.write(text, this.styles.top);
  }

  private get silent(): boolean {
    return this.preamble && this.voice === 0;
  }
}
