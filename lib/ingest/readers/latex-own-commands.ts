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
  /** Commands that mostly go on in an item that has begun above them: none begins one, whatever its name. */
  within: ReadonlySet<string>;
}

/** A line that is one command with one group, with nothing around it but commands for space and the next environment. */
const ALONE =
  /^[ \t]*(?:\\(?:noindent|bigskip|medskip|smallskip|newpage|vspace\*?\{[^{}\n]{0,40}\})[ \t]*)*\\([a-zA-Z]+)\*?[ \t]*\{((?:[^{}\n]|\{[^{}\n]{0,90}\}){2,90})\}[ \t]*(?:\\(?:\\|(?:begin|vspace|hspace|hfill|hrule|label|smallskip|medskip)\b).*)?%?$/gmu;
const OPENS_LINE = /^[ \t]*\\([a-zA-Z]+)\*?[ \t]*(?:\[[^\]\n]{0,200}\])?\{/gmu;
const USED = /\\([a-zA-Z]+)\*?[ \t]*(?:\[[^\]\n]{0,200}\])?\{/gu;
const COMMENT = /(?<!\\)%[^\n]*/gu;
const DEFINITION = /\\(?:re|provide)?(?:new)?command\*?|\\[egx]?def(?=\\)/u;
const COMMANDS_INSIDE =
  /\\[vh](?:space|skip)\*?[ \t]?\{?-?[\d.]+[ \t]?[a-z]{2}\}?|\\[a-zA-Z]+\*?(?:\{\}|[ \t])?|[{}~]/gu;

/**
 * Looks through a source for commands whose meaning is told by their use: `\works{Scientific output}` alone on a line is a
 * heading whatever its name and wherever it is defined; `\elements{2019}{Fellow}{Fen College}` at every line start is an entry.
 */
export function ownCommands(source: string): OwnCommands {
  const body = source.replace(COMMENT, (comment) => (comment.length > 1 ? "%" : comment));
  const lines = body.split("\n").filter((line) => !DEFINITION.test(line));
  const used = countNames(lines.join("\n"), USED);
  const going = countNames(linesWithinItems(lines).join("\n"), OPENS_LINE);
  const within = new Set([...going].filter(([name, count]) => count * 2 > (used.get(name) ?? 0)).map(([name]) => name));
  const opening = countNames(lines.join("\n"), OPENS_LINE);
  const opens = ([name, count]: [string, number]) => count === used.get(name) && !within.has(name) && !isKnown(name);
  const entries = new Set([...opening].filter(opens).map(([name]) => name));
  return { headings: headingCommands(body), entries, within };
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

/** "\item" / "A. Reed, C. Stone," / "\paper{Slow tides}": lines that go on in an item begin no entry. */
function linesWithinItems(lines: readonly string[]): string[] {
  let within = false;
  return lines.filter((line) => {
    const before = within;
    within = /^[ \t]*\\item\b/u.test(line) || (within && !/^[ \t]*(?:$|\\(?:begin|end)\b)/u.test(line));
    return before && within && !/^[ \t]*\\item\b/u.test(line);
  });
}

function countNames(source: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ""] of everyMatch(source, pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function isKnown(name: string): boolean {
  return FIXED.has(name) || STYLE_COMMANDS.has(name) || SILENT_COMMANDS.has(name) || isEntry(name);
}
