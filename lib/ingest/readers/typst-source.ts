/** What stands in a call: words, content that is set, a list of values, or code that prints nothing. */
export interface Value {
  kind: "string" | "content" | "list" | "number" | "code";
  /** What it prints, in LaTeX. */
  text: string;
  items?: Argument[];
}

export interface Argument {
  /** "" for one without a name. */
  name: string;
  value: Value;
  /** Given by its place; the name is that of the function's parameter. */
  placed?: true;
}

const TEX: Record<string, string> = { "\\": "\\textbackslash{}", "^": "\\^{}", "~": "\\textasciitilde{}" };

/** Words as LaTeX prints them; in markup "~" is a blank there, too. */
export function escapeTex(text: string, isMarkup = false): string {
  return text.replace(/[\\^~&%$#_{}]/gu, (sign) => (isMarkup && sign === "~" ? sign : (TEX[sign] ?? `\\${sign}`)));
}

/** The characters of a document in Typst, and the code in it: every step goes on, none goes back. */
export abstract class TypstSource {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  protected abstract word(name: string): Value;
  protected abstract content(): Value;

  get ended(): boolean {
    return this.at >= this.source.length;
  }

  get here(): string {
    return this.source[this.at] ?? "";
  }

  /** What is left, as far as a mark may reach. */
  rest(): string {
    return this.source.slice(this.at, this.at + 200);
  }

  /** Takes what a sticky pattern finds here; "" for nothing. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  blanks(): void {
    do this.take(/\s+/y);
    while (this.skipComment());
  }

  /** "// to the end of the line" and "/* … *\/"; behind a colon two slashes are part of an address. */
  skipComment(): boolean {
    if (this.here !== "/") return false;
    if (this.source.startsWith("/*", this.at)) {
      const end = this.source.indexOf("*/", this.at + 2);
      this.at = end < 0 ? this.source.length : end + 2;
      return true;
    }
    if (!this.source.startsWith("//", this.at) || this.source[this.at - 1] === ":") return false;
    this.take(/[^\n]*/y);
    return true;
  }

  string(): string {
    const found = this.take(/"(?:[^"\\]|\\[\s\S])*(?:"|$)/y);
    return found.slice(1, -1).replace(/\\n/gu, " ").replace(/\\(.)/gu, "$1");
  }

  /** `(name: value, value)` */
  arguments(): Argument[] {
    const found: Argument[] = [];
    this.at += 1;
    for (;;) {
      this.blanks();
      if (this.ended || this.here === ")") break;
      const from = this.at;
      const name = this.take(/(?:[A-Za-z_][\w-]*|"[^"\n]{1,60}")(?=[ \t]*:(?!:))/y).replaceAll('"', "");
      if (name !== "") this.take(/[ \t]*:[ \t]*/y);
      found.push({ name, value: this.expression() });
      this.blanks();
      if (this.here === ",") this.at += 1;
      else if (this.at === from) this.at += 1;
    }
    this.at += 1;
    return found;
  }

  private expression(): Value {
    let value = this.term();
    for (this.blanks(); this.here === "+"; this.blanks()) {
      this.at += 1;
      const next = this.term();
      value = { kind: value.kind, text: value.text + next.text };
    }
    while (!this.ended && !/[,)\]}]/u.test(this.here)) this.skipOne();
    return value;
  }

  term(): Value {
    this.blanks();
    if (this.here === '"') return { kind: "string", text: escapeTex(this.string()) };
    if (this.here === "[") return this.content();
    if (this.here === "(") return { kind: "list", text: "", items: this.arguments() };
    if (this.take(/\d[\d.]*fr(?!\w)/y) !== "") return { kind: "number", text: "fr" };
    const number = this.take(/\d[\d.]*(?![\w%.])/y);
    if (number !== "") return { kind: "number", text: number };
    const word = this.take(/[A-Za-z_][\w-]*/y);
    if (word === "" || /^(?:if|for|while|not|let|context|none|auto|true|false)$/u.test(word))
      return { kind: "code", text: "" };
    return this.word(word);
  }

  /** ".join(", ")" behind a call. */
  skipMethods(): void {
    while (/\.[a-z][\w-]*\(/y.test(this.source.slice(this.at, this.at + 40))) {
      this.take(/\.[a-z][\w-]*/y);
      this.skipBalanced();
    }
  }

  /** Code up to the end of its line, whatever it opens closed. */
  skipStatement(): void {
    while (!this.ended && this.here !== "\n" && this.here !== ";" && this.here !== "]") this.skipOne();
  }

  /** "if tall [ … ] else [ … ]" */
  skipBlocks(): void {
    do {
      while (!this.ended && !/[[{\n]/u.test(this.here)) this.skipOne();
      if (this.here === "[" || this.here === "{") this.skipOne();
    } while (this.take(/[ \t]*else(?![\w-])/y) !== "");
  }

  private skipOne(): void {
    if (this.skipComment()) return;
    if (this.here === '"') this.string();
    else if (this.here === "[") {
      this.at += 1;
      this.skipContent();
    } else if (this.here === "(" || this.here === "{") this.skipBalanced();
    else this.at += 1;
  }

  /** Code between brackets, with strings, content and further brackets in it. */
  skipBalanced(): void {
    let depth = 0;
    do {
      if (this.here === "(" || this.here === "{") depth += 1;
      else if (this.here === ")" || this.here === "}") depth -= 1;
      if (/[(){}]/u.test(this.here)) this.at += 1;
      else this.skipOne();
    } while (!this.ended && depth > 0);
  }

  /** Content up to its closing bracket, which is passed. */
  skipContent(): void {
    let depth = 1;
    while (!this.ended && depth > 0) {
      if (this.skipComment()) continue;
      if (this.here === "\\") this.at += 1;
      else if (this.here === "[") depth += 1;
      else if (this.here === "]") depth -= 1;
      this.at += 1;
    }
  }
}
