/** One term as written in the filter box, before any column is asked what it means. */
export interface Written {
  negated: boolean;
  /** The word before the sign; null for plain words. */
  name: string | null;
  sign: Sign;
  values: string[];
  /** Where it stands in the text, for pointing at it. */
  start: number;
  end: number;
  unclosed: boolean;
}

export type Sign = ":" | "<" | "<=" | ">" | ">=";

const NAME = /-?(\p{L}[\p{L}\p{N}-]*)(:|<=|>=|<|>)/uy;
const SPACED_NAME = /-?(\p{L}[\p{L}\p{N}-]*)\s*(<=|>=|<|>)\s*/uy;

/**
 * Cuts a filter text into terms. Blanks part terms, commas part alternatives, quotation marks (straight or curly) keep words together.
 * @param isName whether a word names a column: only then may blanks stand around `<` and `>`.
 */
export function readTerms(text: string, isName: (name: string) => boolean): Written[] {
  const terms: Written[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const term = readOne(text, at, isName);
    terms.push(term);
    at = term.end;
  }
  return terms;
}

function readOne(text: string, start: number, isName: (name: string) => boolean): Written {
  const head = match(NAME, text, start) ?? spaced(text, start, isName);
  const negated = text[start] === "-" && start + 1 < text.length && !/\s/u.test(text[start + 1] ?? "");
  const from = head ? start + head[0].length : start + (negated ? 1 : 0);
  const { values, end, unclosed } = readValues(text, from, head !== null);
  return {
    negated,
    name: head?.[1] ?? null,
    sign: (head?.[2] ?? ":") as Sign,
    values,
    start,
    end: Math.max(end, start + 1),
    unclosed,
  };
}

function spaced(text: string, start: number, isName: (name: string) => boolean): RegExpExecArray | null {
  const head = match(SPACED_NAME, text, start);
  return head?.[1] && isName(head[1].toLowerCase()) ? head : null;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const CLOSING: Record<string, string> = { '"': '"', "“": "”", "„": "“" };

/** The values from `at` up to the next blank; in plain words a comma is a letter like any other. */
function readValues(
  text: string,
  start: number,
  commas: boolean,
): { values: string[]; end: number; unclosed: boolean } {
  const values: string[] = [];
  let at = start;
  for (;;) {
    const closing = CLOSING[text[at] ?? ""];
    const stop = closing ? text.indexOf(closing, at + 1) : -1;
    if (closing && stop < 0) return { values, end: text.length, unclosed: true };
    const end = closing ? stop : endOfWord(text, at, commas);
    const value = text.slice(closing ? at + 1 : at, end).trim();
    if (value !== "") values.push(value);
    at = closing ? end + 1 : end;
    if (!commas || text[at] !== ",") return { values, end: at, unclosed: false };
    at += 1;
  }
}

function endOfWord(text: string, start: number, commas: boolean): number {
  let end = start;
  while (end < text.length && !/\s/u.test(text[end] ?? "") && !(commas && text[end] === ",")) end += 1;
  return end;
}
