/** One entry of a BibTeX file. Names are lower case; values are LaTeX source without their outer braces or quotes. */
export interface BibEntry {
  type: string;
  key: string;
  fields: Map<string, string>;
}

/** What stands in a BibTeX file, in order: entries, and stretches that could not be read as one. */
export type BibPiece = BibEntry | { broken: string };

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MOST_FIELDS = 200;
/** Strings may be joined from strings: without a limit forty of them fill the memory. */
const LONGEST_STRING = 5000;

/**
 * Parses BibTeX in one pass. An entry that breaks off is kept as text, and reading goes on at the next "@" that starts a line.
 * Text between entries is a comment, as BibTeX has it.
 */
export function parseBibtex(source: string): BibPiece[] {
  return new Parser(source).run();
}

class Parser {
  private readonly source: string;
  private readonly pieces: BibPiece[] = [];
  private readonly strings = new Map<string, string>(MONTHS.map((month) => [month, month]));
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  run(): BibPiece[] {
    const head = /@\s*([a-zA-Z]+)\s*([{(])/gu;
    for (;;) {
      head.lastIndex = this.at;
      const match = head.exec(this.source);
      if (!match) return this.pieces;
      this.at = match.index + match[0].length;
      this.entry((match[1] ?? "").toLowerCase(), match[2] === "(" ? ")" : "}", match.index);
    }
  }

  private entry(type: string, close: string, start: number): void {
    if (type === "comment" || type === "preamble") {
      this.skipPast(close);
      return;
    }
    const next = this.nextStart();
    const key = type === "string" ? "" : this.key(close);
    const fields = key === null ? null : this.fields(close, next);
    if (key === null || fields === null) this.broken(start, next);
    else if (type === "string")
      for (const [name, value] of fields) this.strings.set(name, value.slice(0, LONGEST_STRING));
    else this.pieces.push({ type, key, fields });
  }

  /** The entry could not be read: what stands there is kept, and reading goes on at the next entry. */
  private broken(start: number, next: number): void {
    const text = this.source.slice(start, next).trim();
    if (text !== "") this.pieces.push({ broken: text });
    this.at = next;
  }

  private nextStart(): number {
    const next = /\n[ \t]*@\s*[a-zA-Z]+\s*[{(]/gu;
    next.lastIndex = this.at;
    return next.exec(this.source)?.index ?? this.source.length;
  }

  private key(close: string): string | null {
    // "@inproceedings{\nreed2019tides,": the key has a line of its own.
    this.skip(/\s*/uy);
    const match = /[^,={}()"\n]*/uy;
    match.lastIndex = this.at;
    const key = match.exec(this.source)?.[0] ?? "";
    const sign = this.source.charAt(this.at + key.length);
    if (sign === "=") return "";
    if (sign !== "," && sign !== close && sign !== "\n") return null;
    this.at += key.length + (sign === "," ? 1 : 0);
    return key.trim();
  }

  /** Fields up to the closing sign; null when the entry runs into the next one or ends with the file. */
  private fields(close: string, next: number): Map<string, string> | null {
    const fields = new Map<string, string>();
    for (let count = 0; count < MOST_FIELDS; count++) {
      this.skip(/[\s,]*/uy);
      if (this.source.charAt(this.at) === close) {
        this.at += 1;
        return fields;
      }
      const name = this.skip(/[^\s=,{}"#%()]+/uy).toLowerCase();
      this.skip(/\s*/uy);
      if (name === "" || this.source.charAt(this.at) !== "=" || this.at >= next) return null;
      this.at += 1;
      const value = this.value(next);
      if (value === null) return null;
      if (!fields.has(name)) fields.set(name, value);
    }
    return null;
  }

  /** `{…}`, `"…"`, a number or a string name, joined by `#`. */
  private value(next: number): string | null {
    let value = "";
    for (;;) {
      this.skip(/\s*/uy);
      const sign = this.source.charAt(this.at);
      const part = sign === "{" || sign === '"' ? this.delimited(sign === "{" ? "}" : '"', next) : this.bare();
      if (part === null) return null;
      value += part;
      this.skip(/\s*/uy);
      if (this.source.charAt(this.at) !== "#") return value;
      this.at += 1;
    }
  }

  private bare(): string | null {
    const word = this.skip(/[^\s,#{}"()=]+/uy);
    if (word === "") return null;
    return this.strings.get(word.toLowerCase()) ?? word;
  }

  private delimited(close: string, next: number): string | null {
    const start = this.at + 1;
    let depth = 0;
    for (let at = start; at < this.source.length; at++) {
      const sign = this.source.charAt(at);
      if (at > next && /^\n[ \t]*@\w+\s*[{(]/u.test(this.source.slice(at, at + 60))) return null;
      if (sign === close && depth === 0) {
        this.at = at + 1;
        return this.source.slice(start, at);
      }
      if (sign === "\\") at += 1;
      else if (sign === "{") depth += 1;
      else if (sign === "}") depth -= 1;
    }
    return null;
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private skipPast(close: string): void {
    let depth = 0;
    for (; this.at < this.source.length; this.at++) {
      const sign = this.source.charAt(this.at);
      if (sign === close && depth === 0) break;
      if (sign === "{") depth += 1;
      else if (sign === "}") depth -= 1;
    }
    this.at += 1;
  }
}
