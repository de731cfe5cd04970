import { readArguments } from "#lib/ingest/readers/latex-macros.ts";
import { CLOSE, OPEN } from "#lib/ingest/readers/latex-print.ts";
import { isBlank, type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { tableRows, takeTable } from "#lib/ingest/readers/latex-table-rows.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** "2019", "Sep. 2014 -- 2019", "2021--present" and nothing else. */
const DATE =
  /^(?:\p{L}{2,12}\.?\s+)?(?:19|20)\d{2}(?:\s*[-–—]{1,3}\s*(?:(?:\p{L}{2,12}\.?\s+)?(?:19|20)?\d{2}|\p{L}{2,12})?)?$/u;
const BESIDE: ReadonlySet<string> = new Set(["hfill", "quad", "qquad", "hspace", "hskip", "~"]);

/**
 * Two pages side by side, the narrow one on the left with nothing but dates: "2020 \\\\ 2018" beside "MSc, Kvam University
 * \\\\ BSc, Fen College". They are the columns of a table, which is given, without the end of the second page. The arguments
 * of the first page are read already. Null, and nothing taken, for others.
 */
export function facingPages(source: LatexSource): Token[] | null {
  const left = takeTable(source);
  const dates = linesOf(left);
  const given = dates.filter((line) => !isBlank(line));
  if (given.length === 0 || !given.every((line) => DATE.test(words(line)))) {
    source.put(left);
    return null;
  }
  const between = passToNext(source);
  const right = between ? takeTable(source) : [];
  const rows = between ? paired(dates, linesOf(right)) : null;
  if (rows) return rows;
  source.put([...left, ...(between ?? []), ...right]);
  return null;
}

/** A table of both columns; null where it does not show which date stands beside which line. */
function paired(dates: Token[][], lines: Token[][]): Token[] | null {
  const alone = dates.filter((date) => !isBlank(date)).length === 1 && !isBlank(dates[0] ?? []);
  const told = lines.filter((line) => !isBlank(line));
  const given = dates.filter((date) => !isBlank(date));
  const even = dates.length === lines.length;
  if (told.length === 0 || (!alone && !even && given.length !== told.length)) return null;
  const [first, second] = alone || even ? [dates, lines] : [given, told];
  const rows = second.flatMap((line, at): Token[] => [
    ...(first[at] ?? []),
    { kind: "align", text: "&" },
    ...line,
    { kind: "command", text: "\\" },
  ]);
  return [
    ...environment("begin", "tabular"),
    OPEN,
    { kind: "text", text: "ll" },
    CLOSE,
    ...rows,
    ...environment("end", "tabular"),
  ];
}

/** The lines of a page; those that are empty at its end are none. */
function linesOf(body: readonly Token[]): Token[][] {
  const plain = body.map((token): Token => (token.kind === "paragraph" ? { kind: "command", text: "\\" } : token));
  const lines = tableRows(plain).map(({ cells }) => cells.flat());
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

/** Passes the end of a page and the beginning of the next right beside it; null, and nothing taken, where none follows. */
function passToNext(source: LatexSource): Token[] | null {
  const taken: Token[] = [];
  let ended = false;
  for (let token = source.next(); token; token = source.next()) {
    taken.push(token);
    const { kind, text } = token;
    if (kind === "space" || (kind === "command" && BESIDE.has(text))) continue;
    const wanted = ended ? "begin" : "end";
    if (kind !== "command" || text !== wanted || !source.groupFollows()) break;
    const name = source.argument();
    taken.push(OPEN, ...name, CLOSE);
    if (typed(name).trim() !== "minipage") break;
    if (ended) return [...taken, ...argumentsOf(source)];
    ended = true;
  }
  source.put(taken);
  return null;
}

/** What says where and how wide a page is. */
function argumentsOf(source: LatexSource): Token[] {
  const [first, second, third, width] = readArguments("ooom", source);
  const options = [first, second, third].flatMap((option) =>
    option ? [{ kind: "text", text: "[" } satisfies Token, ...option, { kind: "text", text: "]" } satisfies Token] : [],
  );
  return [...options, OPEN, ...(width ?? []), CLOSE];
}

const environment = (command: string, name: string): Token[] => [
  { kind: "command", text: command },
  OPEN,
  { kind: "text", text: name },
  CLOSE,
];

function words(line: readonly Token[]): string {
  return typed(line.filter(({ kind }) => kind !== "command" && kind !== "open" && kind !== "close"))
    .replace(/\s+/gu, " ")
    .trim();
}
