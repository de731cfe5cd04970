import { opensQuote, type RowPlan } from "#lib/ingest/readers/latex-row-plan.ts";
import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** A row without a first cell that is longer than this is an entry of its own, such as a second paper of the same year. */
const LONGEST_CONTINUATION = 150;
/** "& Thesis: \\emph{…}", "& Funded by …" tell of the degree or post above, however long they are. */
const TOLD_BY_LABEL =
  /^&\s*(?:\p{L}+\s)?(?:thesis|dissertation|advis[eo]rs?|supervisors?|mentors?|committee|gpa|minor|funded by|supported by|references?(?=:)|projects?(?=:))\b/iu;
/** "& Quill, A. and Stone, B. Slow tides of the north", "& Quill, A. Slow tides of the north": who wrote it, then its title. */
const CITED = /^&\s*\p{Lu}[\p{L}’'-]+,\s\p{Lu}\.(?:.{3,90}?\.|,)?\s\p{Lu}\p{L}*(?:\s\p{L}+){3}/u;
const ON_ITS_WAY = /(?:``|“|\\enquote).*(?:submitted|forthcoming|in press|to appear|under review|accepted)/isu;

/** True for the columns of a table, `@{}l>{\bf}r`, when there are several. */
export function hasColumns(columns: string): boolean {
  const letters = columns.replace(/[@!><]\s*\{(?:[^{}]|\{[^{}]*\})*\}/gu, "").match(/[lcrpmbXLRCSJ]/gu);
  return (letters?.length ?? 1) > 1 || columns.includes("*");
}

/**
 * "2022 & Fen College \\\\ & Fellow \\\\": a short row without a first cell goes on with the row above, unless the rows of its
 * table show another `plan`.
 */
export function nextRowContinues(source: LatexSource, plan: RowPlan): boolean {
  let end: Token | null = null;
  const row = source.until((token, depth) => {
    const ends = depth <= 0 && token.kind === "command" && (token.text === "\\" || token.text === "end");
    if (ends) end = token;
    return ends;
  });
  source.put(end ? [...row, end] : row);
  const blank = (kind: Token["kind"]) => kind === "space" || (kind === "paragraph" && plan === "unquoted");
  const words = row.filter(({ kind, text }) => !blank(kind) && !(kind === "command" && /line$|rule$/u.test(text)));
  const text = printed(row);
  const short = text.length < LONGEST_CONTINUATION || TOLD_BY_LABEL.test(text);
  if (words[0]?.kind !== "align" || /^&\s*$/u.test(text)) return false;
  if (plan === "unquoted") return !opensQuote(row.slice(row.findIndex(({ kind }) => kind === "align") + 1));
  return plan === "all" || (plan === "short" && short && !isOwnEntry(text));
}

/** What a row shows, near enough to measure it: without the addresses of its links, its commands and braces. */
function printed(tokens: readonly Token[]): string {
  return typed(tokens.filter(({ kind, text }) => kind !== "raw" && (kind !== "command" || text === "enquote")))
    .replace(/[{}]|=\s*-?[\d.]+(?:em|ex|pt|cm|mm|in)\b/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A row that says a year and more than a place, or that cites a work, is an entry, not the rest of one. */
function isOwnEntry(text: string): boolean {
  return ON_ITS_WAY.test(text) || CITED.test(text) || (text.length > 70 && /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(text));
}

/** `\begin{tabu} to \linewidth {X[1,l]X[6,l]}`: how wide the table is, in words before its columns. */
export function dropWidth(source: LatexSource): void {
  let brace: Token | null = null;
  const words = source.until((token) => {
    if (token.kind !== "open" && token.text !== "[") return false;
    brace = token;
    return true;
  });
  const isWidth = /^\s*(?:to|spread)(?![a-z])/u.test(typed(words)) && words.length < 24;
  source.put([...(isWidth ? [] : words), ...(brace ? [brace] : [])]);
}

/** `\item[A long title]~\\ and its end`: the line end only makes room for a label that is too long. */
export function dropPushedLine(source: LatexSource): void {
  const taken: Token[] = [];
  for (let token = source.next(); token; token = source.next()) {
    taken.push(token);
    const isGap =
      token.kind === "space" || token.text === "~" || /^(?:hfill|null|leavevmode|mbox|hspace)$/u.test(token.text);
    if (token.kind === "command" && token.text === "\\" && taken.length > 1) return;
    if (!isGap) break;
  }
  source.put(taken);
}
