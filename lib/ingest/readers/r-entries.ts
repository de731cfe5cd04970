import { everyMatch } from "#lib/every-match.ts";
import { latexText } from "#lib/ingest/readers/latex-text.ts";

/** "```{r, echo=FALSE}" … "```": code whose result is printed, not itself. */
const CHUNK = /^(`{3,6}|~{3,6})[ \t]?\{[rR](?:[ ,\t][^}\n]{0,300})?\}[ \t]*\n([\s\S]{0,60000}?)\n?\1[ \t]*$/gmu;
const TABLE = /(?:([\w.]{1,60})\s*(?:<-|=)\s*)?(?:tibble::)?tribble\s*\(/gu;
const ENTRIES = /(?:vitae::)?(detailed|brief)_entries\s*\(/gu;
/** What such a command prints, in the order of its arguments. */
const PARTS = ["what", "when", "with", "where", "why"] as const;

type Row = Record<string, string>;
type Entry = Record<(typeof PARTS)[number], string>;

/**
 * R Markdown prints CVs from tables that stand in its code: "tribble(~Degree, ~Year, ~Place, "PhD in Botany", "2010--2014",
 * "Kvam University") |> detailed_entries(what = Degree, when = Year, with = Place)". They become the lists that are printed;
 * other code says nothing.
 */
export function withoutCodeOfR(source: string): string {
  if (!/^(?:```|~~~)[ \t]?\{[rR][ ,}\t]/mu.test(source)) return source;
  const known = new Map<string, Row[]>();
  return source.replace(CHUNK, (_all, _fence, code: string) => `\n${listsIn(code, known)}\n`);
}

/** The lists that a piece of code prints; what it names is kept for those below. */
function listsIn(code: string, known: Map<string, Row[]>): string {
  const tables = everyMatch(code, TABLE).map((match) => {
    const { values, end } = argumentsFrom(code, match.index + match[0].length);
    const rows = rowsOf(values);
    if (match[1]) known.set(match[1], rows);
    return { rows, end };
  });
  return everyMatch(code, ENTRIES)
    .map((match) => {
      const { values } = argumentsFrom(code, match.index + match[0].length);
      const before = code.slice(0, match.index);
      const own = tables.findLast(({ end }) => end <= match.index)?.rows;
      const rows = own ?? namedIn(`${before} ${values[0] ?? ""}`, known) ?? [];
      const asked = values.filter((value) => !known.has(value));
      return markdownOf(mergedEntries(rows.map((row) => entryOf(row, asked))), match[1] === "brief");
    })
    .join("\n\n");
}

function namedIn(code: string, known: Map<string, Row[]>): Row[] | undefined {
  const names = code.match(/[\p{L}.][\w.]*/gu) ?? [];
  return known.get(names.findLast((name) => known.has(name)) ?? "");
}

/** What stands between the brackets of a call, without remarks; `from` is behind the opening one. */
function argumentsFrom(code: string, from: number): { values: string[]; end: number } {
  const values: string[] = [];
  let depth = 0;
  let value = "";
  for (const { 0: token, index } of code
    .slice(from)
    .matchAll(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|#[^\n]*|[\s\S]/gu)) {
    if (depth === 0 && (token === "," || token === ")")) {
      if (value.trim() !== "") values.push(value.trim());
      value = "";
      if (token === ")") return { values, end: from + index + 1 };
    } else if (!(token.startsWith("#") && token !== "#")) {
      if (token === "(") depth += 1;
      if (token === ")") depth -= 1;
      value += token;
    }
  }
  return { values, end: code.length };
}

/** "~Degree, ~Year, "PhD", "2014", "MSc", "2010"": the names of the columns, then the cells row by row. */
function rowsOf(values: string[]): Row[] {
  const names = values.filter((value) => value.startsWith("~")).map((name) => name.replace(/[~`\s]/gu, ""));
  const cells = values.filter((value) => !value.startsWith("~"));
  if (names.length === 0) return [];
  return Array.from({ length: Math.ceil(cells.length / names.length) }, (_, at) =>
    Object.fromEntries(names.map((name, column) => [name, wordsOf(cells[at * names.length + column] ?? "")])),
  );
}

/** The words of a string, or of several: "c("one", "two")". */
function wordsOf(value: string): string {
  return Array.from(value.matchAll(/"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|\b\d[\d.]*\b/gu), (match) =>
    (match[1] ?? match[2] ?? match[0]).replace(/\\([\s\S])/gu, (_all, sign: string) => (sign === "n" ? " " : sign)),
  )
    .map((words) => (words.includes("\\") ? latexText(words) : words).replace(/\s+/gu, " ").trim())
    .join("; ");
}

/** One entry as the command asks for it: "what = Degree", or the columns in their order. */
function entryOf(row: Row, asked: string[]): Entry {
  const entry: Entry = { what: "", when: "", with: "", where: "", why: "" };
  const plain = asked.filter((value) => !/^[\w.]+\s*=(?!=)/u.test(value));
  for (const [at, value] of plain.entries()) {
    const part = PARTS[at];
    if (part) entry[part] = cellOf(row, value);
  }
  for (const value of asked) {
    const [, name = "", column = ""] = /^([\w.]+)\s*=\s*([\s\S]+)$/u.exec(value) ?? [];
    const part = PARTS.find((known) => known === name);
    if (part) entry[part] = cellOf(row, column);
  }
  return entry;
}

/** The cell of a column, or what is put together of several: "paste(Start, "–", End)", "glue("{Start}–{End}")". */
function cellOf(row: Row, expression: string): string {
  const column = expression.replace(/`/gu, "").trim();
  if (row[column] !== undefined) return row[column];
  const filled = wordsOf(expression);
  if (/glue/u.test(expression)) return filled.replace(/\{([\w.]+)\}/gu, (_all, name: string) => row[name] ?? "");
  const pieces = expression.match(/"[^"]*"|'[^']*'|[\p{L}.][\w.]*/gu) ?? [];
  return pieces
    .flatMap((piece) => row[piece] ?? (/^["']/u.test(piece) ? piece.slice(1, -1) : []))
    .join(/paste0/u.test(expression) ? "" : " ");
}

/** Entries that differ in nothing but what is said below them are one, with several lines there. */
function mergedEntries(entries: Entry[]): (Entry & { below: string[] })[] {
  const merged: (Entry & { below: string[] })[] = [];
  for (const entry of entries) {
    const last = merged.at(-1);
    const same = last && (["what", "when", "with", "where"] as const).every((part) => last[part] === entry[part]);
    if (same) last.below.push(entry.why);
    else merged.push({ ...entry, below: [entry.why] });
  }
  return merged;
}

/** As the templates print it: what and when, below it where and with whom, below that what is told. */
function markdownOf(entries: (Entry & { below: string[] })[], isBrief: boolean): string {
  return entries
    .map(({ what, when, with: beside, where, below }) => {
      if (isBrief) return `- ${[when, what, beside].filter(Boolean).join(", ")}`;
      const first = [what && `**${what}**`, when].filter(Boolean).join(" <tab> ");
      const second = [where, beside].filter(Boolean).join(", ");
      const told = below.filter(Boolean).map((line) => `    - ${line}`);
      return [`- ${first}${second ? "  " : ""}`, ...(second ? [`  ${second}`] : []), ...told].join("\n");
    })
    .join("\n");
}
