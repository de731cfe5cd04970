import { Unreadable } from "#lib/ingest/draft.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** Most tokens read or put back while one document is expanded: a long CV needs 50,000. */
const MOST_TOKENS = 2_000_000;
const ENDLESS =
  "This LaTeX file defines commands that expand without end. Compile it and import the PDF, or paste its text.";

/** The stream of tokens under expansion: what was put back is read first. */
export class LatexSource {
  private readonly frames: { tokens: readonly Token[]; at: number }[];
  private spent = 0;

  constructor(tokens: readonly Token[]) {
    this.frames = [{ tokens, at: 0 }];
  }

  /** The next token, or null at the end. Throws `Unreadable` when expansion does not end. */
  next(): Token | null {
    for (;;) {
      const frame = this.frames.at(-1);
      if (!frame) return null;
      const token = frame.tokens[frame.at++];
      if (token) return this.spend(1) && token;
      this.frames.pop();
    }
  }

  /** The next token, left in place. */
  peek(): Token | null {
    const token = this.next();
    if (token) this.put([token]);
    return token;
  }

  /** Puts tokens in front of what is left. */
  put(tokens: readonly Token[]): void {
    if (tokens.length > 0 && this.spend(tokens.length)) this.frames.push({ tokens, at: 0 });
  }

  /** Leaves out everything that is left. */
  drop(): void {
    this.frames.length = 0;
  }

  skipSpaces(): void {
    for (let token = this.next(); token; token = this.next()) {
      if (token.kind !== "space") {
        this.put([token]);
        return;
      }
    }
  }

  /** Reads the star of a starred command, if there is one. */
  star(): boolean {
    const token = this.next();
    if (token?.kind === "text" && token.text.startsWith("*")) {
      if (token.text.length > 1) this.put([{ kind: "text", text: token.text.slice(1) }]);
      return true;
    }
    if (token) this.put([token]);
    return false;
  }

  /** Skips coordinates in round brackets, if they follow. */
  place(): null {
    this.skipSpaces();
    const token = this.next();
    const end = token?.kind === "text" && token.text.startsWith("(") ? token.text.indexOf(")") : -1;
    if (token) this.put(end < 0 ? [token] : [{ kind: "text", text: token.text.slice(end + 1) }]);
    return null;
  }

  /** The next group without its braces, or the next single sign. Empty at the end. */
  argument(): Token[] {
    this.skipSpaces();
    const token = this.next();
    if (!token || token.kind === "paragraph") return [];
    if (token.kind === "close") {
      this.put([token]);
      return [];
    }
    if (token.kind !== "open") return [this.firstSign(token)];
    return this.until((next, depth) => depth === 0 && next.kind === "close");
  }

  /** True when a group follows, blanks aside. */
  groupFollows(): boolean {
    this.skipSpaces();
    return this.peek()?.kind === "open";
  }

  /** The next group without its braces; null when no group follows. */
  group(): Token[] | null {
    return this.groupFollows() ? this.argument() : null;
  }

  /** The next argument in square brackets; null when none follows. */
  optional(): Token[] | null {
    const blanks: Token[] = [];
    let token = this.next();
    while (token?.kind === "space") {
      blanks.push(token);
      token = this.next();
    }
    if (token?.kind === "text" && token.text === "[")
      return this.until((next, depth) => depth === 0 && next.kind === "text" && next.text === "]");
    this.put(token ? [...blanks, token] : blanks);
    return null;
  }

  /** Reads up to a token that passes, which is dropped; `depth` counts open groups. Stops at the end of the stream. */
  until(passes: (token: Token, depth: number) => boolean): Token[] {
    const found: Token[] = [];
    let depth = 0;
    for (let token = this.next(); token; token = this.next()) {
      if (passes(token, depth)) break;
      if (token.kind === "open") depth += 1;
      if (token.kind === "close") depth -= 1;
      found.push(token);
    }
    return found;
  }

  /** What stands between two signs that follow, "<" and ">"; null when they do not. */
  between(open: string, close: string): Token[] | null {
    this.skipSpaces();
    const token = this.next();
    if (token?.kind === "text" && token.text.startsWith(open)) {
      if (token.text.length > open.length) this.put([{ kind: "text", text: token.text.slice(open.length) }]);
      const found = this.upTo({ kind: "text", text: close });
      if (!found) this.put([{ kind: "text", text: open }]);
      return found;
    }
    if (token) this.put([token]);
    return null;
  }

  /** What stands before a mark outside all groups, which is dropped; null, and all left in place, when its paragraph has none. */
  upTo(mark: Token): Token[] | null {
    const found: Token[] = [];
    let depth = 0;
    for (let token = this.next(); token; token = this.next()) {
      const at = depth === 0 && token.kind === mark.kind ? token.text.indexOf(mark.text) : -1;
      if (at >= 0 && (mark.kind === "text" || token.text === mark.text)) {
        const [before, after] = [token.text.slice(0, at), token.text.slice(at + mark.text.length)];
        if (after !== "") this.put([{ kind: "text", text: after }]);
        return before === "" ? found : [...found, { kind: "text", text: before }];
      }
      found.push(token);
      if (token.kind === "open") depth += 1;
      if (token.kind === "close") depth -= 1;
      if (token.kind === "paragraph" || depth < 0) break;
    }
    this.put(found);
    return null;
  }

  private firstSign(token: Token): Token {
    const sign = token.kind === "text" ? String.fromCodePoint(token.text.codePointAt(0) ?? 32) : "";
    if (sign === "" || sign.length === token.text.length) return token;
    this.put([{ kind: "text", text: token.text.slice(sign.length) }]);
    return { kind: "text", text: sign };
  }

  private spend(tokens: number): true {
    this.spent += tokens;
    if (this.spent > MOST_TOKENS) throw new Unreadable(ENDLESS);
    return true;
  }
}

/** Tokens as they were typed, near enough to read options and addresses from. */
export function typed(tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, text }) => (kind === "command" ? `\\${text}${/^[a-zA-Z]/u.test(text) ? " " : ""}` : text))
    .join("");
}

/** True when tokens print nothing. */
export function isBlank(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ kind, text }) =>
      kind === "space" ||
      kind === "paragraph" ||
      kind === "open" ||
      kind === "close" ||
      (kind === "text" && text === ""),
  );
}
