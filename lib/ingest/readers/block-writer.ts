import { everyMatch } from "#lib/every-match.ts";
import type { Block, DocumentKind, ReadDocument, Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";

/** How a stretch of text is set: a run without its place, and whether the page shows it at all. */
export type Style = Omit<Run, "span"> & { hidden?: true };

type Opening = Pick<Block, "kind" | "level"> & Pick<Block, "marker" | "page" | "entry">;

const PARAGRAPH: Opening = { kind: "paragraph", level: 0 };
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
/** A run of white space or of anything else; both branches are linear. */
const PIECES = /\s+|[^\s]+/gu;

/**
 * Builds the extracted text, its blocks, runs and printed lines while a reader walks its format.
 * White space is folded to one blank as a page would; characters without width are dropped and counted.
 */
export class BlockWriter {
  private parts: string[] = [];
  private length = 0;
  private blocks: Block[] = [];
  private current: Block | null = null;
  private opening: Opening = PARAGRAPH;
  private gap: "" | " " | "\n" | "\t" = "";
  private softly = false;
  private hidden: Span[] = [];
  private invisible = 0;

  /** Ends the block at hand; the next words start a block of this kind. Blocks without words leave no trace. */
  open(opening: Opening = PARAGRAPH): void {
    this.close();
    this.opening = opening;
  }

  /** Ends the block at hand. Words that follow without `open` make a paragraph. */
  close(): void {
    if (this.current) this.current.span.end = this.length;
    this.current = null;
    this.gap = "";
    this.opening = PARAGRAPH;
  }

  /** Adds words in a style. White space, line ends included, only parts words. */
  write(text: string, style: Style = {}): void {
    const visible = text.replace(INVISIBLE, "");
    this.invisible += text.length - visible.length;
    for (const [piece] of everyMatch(visible, PIECES)) {
      if (/^\s/u.test(piece)) {
        if (this.gap === "") this.gap = " ";
        this.softly ||= piece.includes("\n");
      } else this.word(piece, style);
    }
  }

  /** Starts a new printed line of the same block; does nothing at the start of a block or line. */
  breakLine(): void {
    if (this.current) this.gap = "\n";
  }

  /** Starts the next cell of a table row. */
  cell(): void {
    if (this.current && this.gap !== "\n") this.gap = "\t";
  }

  /** A drawn line across the page. */
  rule(): void {
    this.close();
    this.blocks.push({ kind: "rule", level: 0, span: this.empty(), runs: [], lines: [this.length] });
  }

  /** True when words were written since the last `open`. */
  get started(): boolean {
    return this.current !== null;
  }

  /** True where the next word begins a block or a line of one. */
  get opensLine(): boolean {
    return this.current === null || this.gap === "\n";
  }

  /** True when the last words that were written are a heading. */
  get endsWithHeading(): boolean {
    return this.blocks.at(-1)?.kind === "heading";
  }

  /** True when the last word of the block at hand ends so. */
  endsIn(sign: string): boolean {
    return this.current !== null && this.parts.at(-1)?.endsWith(sign) === true;
  }

  /** Number of UTF-16 units written so far. */
  get size(): number {
    return this.length;
  }

  /** Closes the last block and gives the document. */
  finish(kind: DocumentKind, meta: Record<string, string> = {}): ReadDocument {
    this.close();
    const remarks =
      this.invisible > 20 ? [`${this.invisible} characters without width were left out of the text.`] : [];
    const text = this.parts.join("");
    const document: ReadDocument = { kind, text, blocks: this.blocks, meta, remarks };
    if (this.hidden.length > 0) document.hidden = this.hidden;
    return document;
  }

  private word(word: string, style: Style): void {
    const block = this.current ?? this.begin();
    if (this.gap !== "") {
      this.append(this.gap);
      if (this.gap === "\n") block.lines.push(this.length);
      else if (this.gap === " " && this.softly) block.soft = [...(block.soft ?? []), this.length];
      this.gap = "";
    }
    this.softly = false;
    const start = this.length;
    this.append(word);
    this.mark(block, { start, end: this.length }, style);
  }

  private begin(): Block {
    if (this.length > 0) this.append("\n");
    this.gap = "";
    const block: Block = { ...this.opening, span: this.empty(), runs: [], lines: [this.length] };
    this.opening = PARAGRAPH;
    this.blocks.push(block);
    this.current = block;
    return block;
  }

  private mark(block: Block, span: Span, style: Style): void {
    const { hidden, ...look } = style;
    if (hidden) {
      const last = this.hidden.at(-1);
      if (last && last.start >= block.span.start && last.end + 1 >= span.start) last.end = span.end;
      else this.hidden.push({ ...span });
    }
    if (Object.keys(look).length === 0) return;
    const last = block.runs.at(-1);
    if (last && last.span.end + 1 >= span.start && sameLook(last, look)) last.span.end = span.end;
    else block.runs.push({ ...look, span });
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private empty(): Span {
    return { start: this.length, end: this.length };
  }
}

function sameLook(run: Run, look: Style): boolean {
  return (
    run.bold === look.bold &&
    run.italic === look.italic &&
    run.underline === look.underline &&
    run.superscript === look.superscript &&
    run.struck === look.struck &&
    run.href === look.href &&
    run.size === look.size &&
    run.role === look.role
  );
}
