import { SILENT_COMMANDS } from "#lib/ingest/readers/latex-arguments.ts";
import { readArguments } from "#lib/ingest/readers/latex-macros.ts";
import { LatexSource } from "#lib/ingest/readers/latex-source.ts";
import { SYMBOLS } from "#lib/ingest/readers/latex-symbols.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** More words are a label or an entry. */
const MOST_WORDS = 6;

/** True for words that may head a section, known or not: few, and without dates. */
export function mayHead(words: string): boolean {
  return /^\p{Lu}[^\d@]*$/u.test(words) && words.split(" ").length <= MOST_WORDS;
}

/** The words that tokens print, without commands and their silent arguments. */
export function printedWords(cell: readonly Token[]): string {
  const source = new LatexSource(cell);
  let words = "";
  for (let token = source.next(); token; token = source.next()) {
    const silent = token.kind === "command" ? SILENT_COMMANDS.get(token.text) : undefined;
    if (silent !== undefined) readArguments(silent, source);
    else if (token.kind === "command") words += SYMBOLS.get(token.text) ?? " ";
    else words += token.kind === "open" || token.kind === "close" ? "" : token.text;
  }
  return words.replace(/~|\s+/gu, " ").trim();
}
