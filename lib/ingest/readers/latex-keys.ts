import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** What is read where a key is given a value. */
type Effect = (value: readonly Token[]) => Token[];

/** Most keys that one command may set, those among them that stand for other keys counted. */
const MOST = 500;
/** "title/.store in", "title .store", and where blanks say nothing "title.tl_set:N". */
const HANDLER =
  /^(.*?)(?:(?:\/|\s|^)\.([a-z][a-z_ ]*)|\.((?:tl|str|clist|bool)_g?set|code|meta|default|initial|store))(?::\w*)?$/u;

/**
 * Keys that a document defines for commands of its own, as pgfkeys, keyval, xkeyval and LaTeX itself have them:
 * `\pgfkeys{/paper/.cd, title/.store in=\papertitle}`, `\define@key{paper}{title}{\def\papertitle{#1}}`; and what is read
 * where `\setkeys{paper}{title=Slow tides}` sets them.
 */
export class LatexKeys {
  private readonly effects = new Map<string, Effect>();
  private readonly fallbacks = new Map<string, readonly Token[]>();
  private readonly values = new Map<string, readonly Token[]>();
  private path = "";
  private left = 0;

  /** What is read in place of a command that defines keys, sets them or asks for one. Null for other commands. */
  tokens(name: string, source: LatexSource): readonly Token[] | null {
    const group = (): string => words(source.argument());
    if (name === "pgfkeys") return this.set("", source.argument());
    if (name === "pgfqkeys") return this.set(group(), source.argument());
    if (name === "pgfkeysalso") return this.set(this.path, source.argument());
    if (name === "pgfkeyssetvalue") return this.keep(group(), source.argument());
    if (name === "pgfkeysvalueof") return this.values.get(group()) ?? [];
    if (name === "pgfkeysgetvalue") {
      const value = this.values.get(group()) ?? [];
      return defined(source.argument(), value);
    }
    if (name === "DeclareKeys" || name === "SetKeys") return this.set(familyOf(source.optional()), source.argument());
    if (name === "kvsetkeys") return this.set(familyOf(source.argument()), source.argument());
    if (name === "setkeys" || name === "presetkeys") return this.setOfFamilies(name, source);
    return /^(?:kv@)?define@(?:(?:cmd|bool|choice)keys?|key)$/u.test(name) ? this.defineKey(name, source) : null;
  }

  private setOfFamilies(name: string, source: LatexSource): Token[] {
    source.star();
    source.optional();
    const families = words(source.argument()).split(",");
    source.optional();
    const list = source.argument();
    if (name === "presetkeys") source.argument();
    return families.flatMap((family) => this.set(`/KV/${family.trim()}`, list));
  }

  /** `\define@key{paper}{title}[none]{…#1…}` and its sisters, which keep the value in a command or a switch. */
  private defineKey(name: string, source: LatexSource): Token[] {
    if (source.star() && source.peek()?.text === "+") source.next();
    source.optional();
    const family = words(source.argument());
    const prefix = source.optional();
    const names = words(source.argument()).split(",");
    const storage = name.includes("choice") ? source.optional() : null;
    if (name.includes("choice")) source.argument();
    const fallback = source.optional();
    const code = name.endsWith("keys") ? [] : source.argument();
    const switches: Token[] = [];
    for (const key of names.map((each) => each.trim())) {
      const own = prefix ? `${typed(prefix)}${key}` : `${name.includes("cmd") ? "cmd" : ""}KV@${family}@${key}`;
      const filled = (value: readonly Token[]) => withValue(code, value);
      if (name.includes("bool")) switches.push(command("newif"), command(`if${own}`));
      this.define(`/KV/${family}/${key}`, (value) => {
        if (name.includes("cmd")) return [...defined([command(own)], value), ...filled(value)];
        if (name.includes("bool")) return [command(`${own}${words(value)}`), ...filled(value)];
        return [...(storage ? defined(storage, value) : []), ...filled(value)];
      });
      if (fallback) this.fallbacks.set(`/KV/${family}/${key}`, fallback);
    }
    return switches;
  }

  /** Sets a list of keys below a path. */
  private set(path: string, list: readonly Token[]): Token[] {
    const outer = this.path;
    this.path = path;
    this.left = MOST;
    const found = this.each(list);
    this.path = outer;
    return found;
  }

  private each(list: readonly Token[]): Token[] {
    return parted(list, ",").flatMap((entry) => {
      const [key = [], ...rest] = parted(entry, "=", 2);
      const name = words(key);
      this.left -= 1;
      return name === "" || this.left < 0 ? [] : this.one(name, rest[0] ? bare(rest[0]) : null);
    });
  }

  private one(name: string, value: readonly Token[] | null): Token[] {
    const [, key = name, spaced, close] = HANDLER.exec(name) ?? [];
    const handler = spaced ?? close;
    const full = key === "" ? this.path : key.startsWith("/") ? key : `${this.path}/${key}`;
    if (handler !== undefined) return this.handle(full, handler, value ?? []);
    const given = value ?? this.fallbacks.get(full) ?? [];
    return this.effects.get(full)?.(given) ?? this.keep(full, given);
  }

  /** `title/.store in=\papertitle`, `none/.style={title=,year=}`, `/paper/.cd`. */
  private handle(key: string, handler: string, value: readonly Token[]): Token[] {
    const kind = handler.replace(/^e(?=store)|^(?:tl|str|clist)_g?(?=set)|(?<=^bool_)g/gu, "");
    if (kind === "cd") this.path = key;
    else if (kind === "is family")
      this.define(key, () => {
        this.path = key;
        return [];
      });
    else if (/^(?:store(?: in)?|set)$/u.test(kind)) {
      this.define(key, (given) => defined(value, given));
      // Such a variable is empty from the first.
      if (kind === "set") return defined(value, []);
    } else if (kind === "code") this.define(key, (given) => withValue(value, given));
    else if (kind === "style" || kind === "meta") this.define(key, (given) => this.each(withValue(value, given)));
    else if (/^(?:append style|style append)$/u.test(kind)) this.append(key, value);
    else if (/^(?:is if|if|bool_set)$/u.test(kind))
      this.define(key, (given) => [command(`${words(value).replace(/^\\/u, "")}${words(given) || "true"}`)]);
    else if (kind === "default") this.fallbacks.set(key, value);
    else if (kind === "initial") return this.effects.get(key)?.(value) ?? this.keep(key, value);
    else if (kind === "get") return defined(value, this.values.get(key) ?? []);
    else if (/^(?:try|expanded|expand once|forward)$/u.test(kind)) return this.one(key, value);
    return [];
  }

  private append(key: string, style: readonly Token[]): void {
    const before = this.effects.get(key);
    this.define(key, (given) => [...(before?.(given) ?? []), ...this.each(withValue(style, given))]);
  }

  private define(key: string, effect: Effect): void {
    this.effects.set(key, effect);
  }

  private keep(key: string, value: readonly Token[]): Token[] {
    this.values.set(key, value);
    return [];
  }
}

const command = (text: string): Token => ({ kind: "command", text });
const words = (tokens: readonly Token[]): string => typed(tokens).replace(/\s+/gu, " ").trim();
const familyOf = (tokens: readonly Token[] | null): string => `/KV/${words(tokens ?? [])}`;

/** `\def\papertitle{Slow tides}` for each command among the names. */
function defined(names: readonly Token[], value: readonly Token[]): Token[] {
  return names
    .filter(({ kind }) => kind === "command")
    .flatMap((name) => [command("def"), name, { kind: "open", text: "{" }, ...value, { kind: "close", text: "}" }]);
}

function withValue(code: readonly Token[], value: readonly Token[]): Token[] {
  return code.flatMap((token) => (token.kind === "parameter" && token.text === "1" ? value : [token]));
}

/** Cuts tokens at a sign that stands in no group, into `most` parts. */
function parted(tokens: readonly Token[], sign: string, most = Infinity): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    const cuts = depth === 0 && token.kind === "text" && parts.length < most && token.text.includes(sign);
    const [first = "", ...rest] = cuts ? token.text.split(sign) : [];
    if (!cuts) parts.at(-1)?.push(token);
    else
      for (const [at, text] of [first, ...joinedFrom(rest, most - parts.length, sign)].entries()) {
        if (at > 0) parts.push([]);
        if (text !== "") parts.at(-1)?.push({ kind: "text", text });
      }
  }
  return parts;
}

/** The first of the pieces, and as one those that are more than `most`. */
function joinedFrom(pieces: readonly string[], most: number, sign: string): string[] {
  return pieces.length <= most ? [...pieces] : [...pieces.slice(0, most - 1), pieces.slice(most - 1).join(sign)];
}

/** A value without the blanks around it, and without one pair of braces. */
function bare(tokens: readonly Token[]): readonly Token[] {
  const isWord = ({ kind }: Token): boolean => kind !== "space" && kind !== "paragraph";
  const inner = tokens.slice(tokens.findIndex(isWord), tokens.findLastIndex(isWord) + 1);
  let depth = 0;
  const closes = inner.findIndex(({ kind }) => {
    if (kind === "open") depth += 1;
    else if (kind === "close") depth -= 1;
    return depth === 0;
  });
  return inner[0]?.kind === "open" && closes === inner.length - 1 ? inner.slice(1, -1) : inner;
}
