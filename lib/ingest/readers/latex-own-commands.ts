import { everyMatch } from "#lib/every-match.ts";
import { SILENT_COMMANDS } from "#lib/ingest/readers/latex-arguments.ts";
import { HEAD_COMMANDS, isEntry } from "#lib/ingest/readers/latex-cv.ts";
import { typed } from "#lib/ingest/readers/latex-source.ts";
import { FIXED } from "#lib/ingest/readers/latex-structure.ts";
import { STYLE_COMMANDS } from "#lib/ingest/readers/latex-style.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

/** What the use of commands says about those that a class of the author's own defines elsewhere. */
export interface OwnCommands {
  /** Commands of one argument that stand alone on their lines and mostly hold the words of known headings. */
  headings: ReadonlySet<string>;
  /** Commands that, wherever they are used, open a line: each is an entry. */
  entries: ReadonlySet<string>;
}

/** A line that is one command with one group, with nothing around it but commands for space and the next environment. */
const ALONE =
  /^[ \t]*(?:\\(?:noindent|bigskip|medskip|smallskip|newpage|vspace\*?\{[^{}\n]{0,40}\})[ \t]*)*\\([a-zA-Z]+)\*?[ \t]*\{((?:[^{}\n]|\{[^{}\n]{0,90}\}){2,90})\}[ \t]*(?:\\(?:\\|(?:begin|vspace|hspace|hfill|hrule|label|smallskip|medskip)\b).*)?%?$/gmu;
const OPENS_LINE = /^[ \t]*\\([a-zA-Z]+)\*?[ \t]*(?:\[[^\]\n]{0,200}\])?\{/gmu;
const USED = /\\([a-zA-Z]+)\*?[ \t]*(?:\[[^\]\n]{0,200}\])?\{/gu;
const COMMENT = /(?<!\\)%[^\n]*/gu;
const DEFINITION = /\\(?:re|provide)?(?:new)?command\*?|\\[egx]?def(?=\\)/u;
const COMMANDS_INSIDE = /\\[a-zA-Z]+\*?(?:\{\}|[ \t])?|[{}~]/gu;

/**
 * Looks through a source for commands whose meaning is told by their use: `\works{Scientific output}` alone on a line is a
 * heading whatever its name and wherever it is defined; `\elements{2019}{Fellow}{Fen College}` at every line start is an entry.
 */
export function ownCommands(source: string): OwnCommands {
  const body = source.replace(COMMENT, (comment) => (comment.length > 1 ? "%" : comment));
  return { headings: headingCommands(body), entries: entryCommands(body) };
}

function headingCommands(source: string): Set<string> {
  const uses = new Map<string, { known: number; all: number }>();
  for (const [, name = "", title = ""] of everyMatch(source, ALONE)) {
    if (isKnown(name) || HEAD_COMMANDS.has(name)) continue;
    const use = uses.get(name) ?? { known: 0, all: 0 };
    use.all += 1;
    if (isHeadingText(title)) use.known += 1;
    uses.set(name, use);
  }
  return new Set([...uses].filter(([, { known, all }]) => known * 2 >= all).map(([name]) => name));
}

/** True for words of the vocabulary of headings, little else beside them. */
export function isHeading(tokens: readonly Token[]): boolean {
  return isHeadingText(typed(tokens));
}

function isHeadingText(source: string): boolean {
  return namesSection(source.replace(COMMANDS_INSIDE, " ").replace(/\s+/gu, " ").trim());
}

function entryCommands(source: string): Set<string> {
  const lines = source.split("\n").filter((line) => !DEFINITION.test(line));
  const used = countNames(lines.join("\n"), USED);
  const opening = countNames(lines.join("\n"), OPENS_LINE);
  return new Set(
    [...opening].filter(([name, count]) => count === used.get(name) && !isKnown(name)).map(([name]) => name),
  );
}

function countNames(source: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ""] of everyMatch(source, pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function isKnown(name: string): boolean {
  return FIXED.has(name) || STYLE_COMMANDS.has(name) || SILENT_COMMANDS.has(name) || isEntry(name);
}
