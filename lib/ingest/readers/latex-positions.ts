import { isBlank, type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { filledTemplate } from "#lib/ingest/readers/latex-templates.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** What the class "res" prints above the words of a position, in the order of its arguments. */
const PARTS = ["employer", "title", "dates", "location"];

/**
 * `\employer{…}`, `\title{…}`, `\dates{…}` and `\location{…}` of the class "res" print nothing where they stand: they are
 * kept for the next `\begin{position}`, which prints them as one line above its words.
 */
export class LatexPositions {
  private readonly used: boolean;
  private readonly kept = new Map<string, Token[]>();

  constructor(text: string) {
    this.used = text.includes("\\begin{position}");
  }

  /** Keeps the argument of a command that says a part of a position. False for all others. */
  keep(name: string, source: LatexSource): boolean {
    if (!this.used || !PARTS.includes(name) || !source.groupFollows()) return false;
    const words = source.argument();
    // "\title{l}" inside `format` only says on which side the title stands.
    if (!/^\s*[lcr]?\s*$/u.test(typed(words))) this.kept.set(name, words);
    return true;
  }

  /** The line above a position: what was kept since the one before. */
  line(): Token[] {
    const groups = PARTS.map((part) => this.kept.get(part) ?? []);
    this.kept.clear();
    return groups.every(isBlank) ? [] : (filledTemplate("position", groups) ?? []);
  }
}
