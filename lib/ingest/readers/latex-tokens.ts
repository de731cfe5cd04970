/**
 * One token of LaTeX.
 * `text`: ordinary characters; `raw`: an address as typed; `parameter`: #1 in a macro body, `text` is the digit;
 * `style`, `unstyle`, `act`: put into the stream by the reader itself, never by a source.
 */
export interface Token {
  kind:
    | "text"
    | "space"
    | "paragraph"
    | "command"
    | "open"
    | "close"
    | "math"
    | "align"
    | "superscript"
    | "subscript"
    | "parameter"
    | "raw"
    | "style"
    | "unstyle"
    | "act";
  text: string;
}

const SIMPLE: Record<string, Token> = {
  "{": { kind: "open", text: "{" },
  "}": { kind: "close", text: "}" },
  "&": { kind: "align", text: "&" },
  "^": { kind: "superscript", text: "^" },
  _: { kind: "subscript", text: "_" },
};
const SPACE: Token = { kind: "space", text: " " };
/** A blank that holds a line end. */
const LINE: Token = { kind: "space", text: "\n" };
const PARAGRAPH: Token = { kind: "paragraph", text: "\n\n" };
/** Commands whose next argument is an address, in which % and # are ordinary characters. */
const RAW_COMMANDS = new Set(["url", "href", "path", "nolinkurl", "hrefWithoutArrow", "doi"]);
const RAW_ENVIRONMENTS = /^\{(comment|verbatim\*?|lstlisting|minted|filecontents\*?|Verbatim)\}/u;

/** Cuts LaTeX source into tokens in one pass. Comments are left out, with the blanks that open the next line. */
export function tokenize(source: string): Token[] {
  return new Tokenizer(source).run();
}

/** What ends a stretch of ordinary characters. */
const ENDS = /[\\{}&^_%\s$#[\]]/u;
const ENDS_IN_EXPL = /[\\{}&^%\s$#[\]]/u;

class Tokenizer {
  private readonly source: string;
  private readonly tokens: Token[] = [];
  private at = 0;
  private atIsLetter = false;
  /** Between `\ExplSyntaxOn` and `\ExplSyntaxOff` names hold "_" and ":", and blanks say nothing. */
  private isExpl = false;
  /** The next group is an address. */
  private raw = false;
  /** Environments that are begun and never ended: they hide nothing. */
  private readonly endless = new Set<string>();

  constructor(source: string) {
    this.source = source;
  }

  run(): Token[] {
    while (this.at < this.source.length) this.step();
    return this.tokens;
  }

  private step(): void {
    const sign = this.source.charAt(this.at);
    const simple = this.isExpl && sign === "_" ? undefined : SIMPLE[sign];
    if (sign === "\\") this.command();
    else if (sign === "{" && this.raw) this.address();
    else if (simple) this.add(simple, 1);
    else if (sign === "%") this.comment();
    else if (/\s/u.test(sign)) this.blanks();
    else if (sign === "$") this.add({ kind: "math", text: "$" }, this.source.charAt(this.at + 1) === "$" ? 2 : 1);
    else if (sign === "#") this.parameter();
    else if (sign === "[" || sign === "]") this.add({ kind: "text", text: sign }, 1);
    else this.words();
  }

  private add(token: Token, length: number): void {
    this.tokens.push(token);
    this.at += length;
  }

  private words(): void {
    const start = this.at;
    const ends = this.isExpl ? ENDS_IN_EXPL : ENDS;
    while (this.at < this.source.length && !ends.test(this.source.charAt(this.at))) this.at += 1;
    this.tokens.push({ kind: "text", text: this.source.slice(start, this.at) });
  }

  private blanks(): void {
    let lines = 0;
    while (this.at < this.source.length && /\s/u.test(this.source.charAt(this.at))) {
      if (this.source.charAt(this.at) === "\n") lines += 1;
      this.at += 1;
    }
    if (!this.isExpl) this.tokens.push(lines > 1 ? PARAGRAPH : lines === 1 ? LINE : SPACE);
  }

  /** A comment ends with its line; blanks at the start of the next line belong to it, an empty line does not. */
  private comment(): void {
    const end = this.source.indexOf("\n", this.at);
    this.at = end < 0 ? this.source.length : end + 1;
    while (/[ \t\r]/u.test(this.source.charAt(this.at))) this.at += 1;
    if (this.source.charAt(this.at) === "\n") this.blanksAfterComment();
  }

  private blanksAfterComment(): void {
    while (this.at < this.source.length && /\s/u.test(this.source.charAt(this.at))) this.at += 1;
    if (!this.isExpl) this.tokens.push(PARAGRAPH);
  }

  private parameter(): void {
    const digit = this.source.charAt(this.at + 1);
    if (/[1-9]/u.test(digit)) this.add({ kind: "parameter", text: digit }, 2);
    else if (digit === "#") this.add({ kind: "parameter", text: this.source.charAt(this.at + 2) }, 3);
    else this.add({ kind: "text", text: "#" }, 1);
  }

  private command(): void {
    const start = this.at + 1;
    let end = start;
    while (this.isLetter(end)) end += 1;
    const name = end === start ? this.source.slice(start, start + 1) : this.source.slice(start, end);
    this.at = start + Math.max(1, name.length);
    if (name === "verb" || name === "lstinline") {
      this.verbatim();
      return;
    }
    if (end > start) while (/[ \t]/u.test(this.source.charAt(this.at))) this.at += 1;
    if (name === "ExplSyntaxOn" || name === "ExplSyntaxOff") this.isExpl = name === "ExplSyntaxOn";
    else if (name === "makeatletter" || name === "makeatother") this.atIsLetter = name === "makeatletter";
    else if (name === "begin" && this.skipEnvironment()) return;
    else this.tokens.push({ kind: "command", text: name });
    // In "\\def\\doi#1#2{…}" no address follows, but what the command stands for.
    this.raw =
      RAW_COMMANDS.has(name) && /^\s*(?:\[[^\]]{0,80}\]\s*)?\{/u.test(this.source.slice(this.at, this.at + 100));
  }

  private isLetter(at: number): boolean {
    const sign = this.source.charAt(at);
    return /[a-zA-Z]/u.test(sign) || (this.atIsLetter && sign === "@") || (this.isExpl && /[_:@]/u.test(sign));
  }

  private verbatim(): void {
    if (this.source.charAt(this.at) === "*") this.at += 1;
    const fence = this.source.charAt(this.at);
    const end = this.source.indexOf(fence === "{" ? "}" : fence, this.at + 1);
    const line = this.source.indexOf("\n", this.at + 1);
    const stop = end >= 0 && fence !== "" ? end : line < 0 ? this.source.length : line;
    this.tokens.push({ kind: "text", text: this.source.slice(this.at + 1, stop) });
    this.at = stop + 1;
  }

  private skipEnvironment(): boolean {
    const match = RAW_ENVIRONMENTS.exec(this.source.slice(this.at, this.at + 40));
    if (!match || this.endless.has(match[0])) return false;
    const end = this.source.indexOf(`\\end${match[0]}`, this.at);
    if (end < 0) {
      this.endless.add(match[0]);
      return false;
    }
    this.at = end + 4 + match[0].length;
    this.tokens.push(PARAGRAPH);
    return true;
  }

  private address(): void {
    this.raw = false;
    const start = this.at + 1;
    const end = this.addressEnd();
    this.tokens.push(
      SIMPLE["{"] ?? SPACE,
      { kind: "raw", text: this.source.slice(start, end).trim() },
      SIMPLE["}"] ?? SPACE,
    );
    this.at = end + (this.source.charAt(end) === "}" ? 1 : 0);
  }

  /** Where the group ends that opens here. "\\url{https://tides.example" without its brace ends at the first blank. */
  private addressEnd(): number {
    let depth = 0;
    let blank = 0;
    for (let at = this.at; at < this.source.length; at++) {
      const sign = this.source.charAt(at);
      if (sign === "\\") at += 1;
      else if (sign === "{") depth += 1;
      else if (sign === "}" && --depth === 0) return at;
      else if (/\s/u.test(sign)) {
        blank ||= at;
        if (/^\n[ \t]*\r?\n/u.test(this.source.slice(at, at + 40))) break;
      }
    }
    return blank || this.source.length;
  }
}
