import type { LatexMacros } from "#lib/ingest/readers/latex-macros.ts";
import { isBlank, LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { FIXED } from "#lib/ingest/readers/latex-structure.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

const PRIMITIVE =
  /^if(?:x|num|dim|cat|odd|case|true|false|defined|csname|[hvm]mode|inner|void|hbox|vbox|eof|pdf|xetex|luatex|PDFTeX|XeTeX|LuaTeX)?$/u;
const BRANCHES_IN_GROUPS =
  /^(?:iff|ifthenelse|if(?:str|def|undef|csdef|cs|not)?(?:empty|blank|void|equal|eq)\w*|IfFileExists)$/u;
/** What a command that nobody defines is compared with. */
const UNDEFINED = /^(?:relax|@?undefined)$/u;
/** What prints nothing by itself. */
const NOTHING = /^(?:@?empty|relax|unskip|ignorespaces|protect|xspace|null)$/u;
/** Most conditions without end that are looked for to the end of a document. */
const MOST_ENDLESS = 4;

/** The switches of a document, and which branch is printed: of `\ifx\paperdoi\empty … \else … \fi` and of what takes groups. */
export class LatexConditions {
  private readonly switches = new Map<string, boolean>([["true", true]]);
  private readonly macros: LatexMacros;
  private endless = 0;

  constructor(macros: LatexMacros) {
    this.macros = macros;
  }

  /** Reads `\newif\iflong`, `\longtrue`, `\newtoggle{long}`, `\toggletrue{long}`. False for other commands. */
  define(name: string, source: LatexSource): boolean {
    const [, state] = /^(?:toggle|bool)(true|false)$/u.exec(name) ?? [];
    if (name === "newif") this.switches.set(commandName(source.argument()).slice(2), false);
    else if (/^(?:new|provide)(?:toggle|bool|boolean)$/u.test(name)) this.switches.set(words(source.argument()), false);
    else if (/^set(?:toggle|bool|boolean)$/u.test(name))
      this.switches.set(words(source.argument()), words(source.argument()) === "true");
    else if (state && !this.switches.has(name.slice(0, -state.length)))
      this.switches.set(words(source.argument()), state === "true");
    else return this.setSwitch(name);
    return true;
  }

  /** Handles \if… \else \fi: a branch not taken is skipped. False for other commands. */
  condition(name: string, source: LatexSource): boolean {
    if (name === "fi" || name === "or") return true;
    if (name === "else") this.skip(source, false);
    else if (!this.isCondition(name, source)) return false;
    else if (!this.holds(name, source)) this.skip(source, true);
    return true;
  }

  /** What is printed of a command whose branches are groups, `\ifdefempty{\paperdoi}{}{, \paperdoi}`. Null for other commands. */
  branch(name: string, source: LatexSource): readonly Token[] | null {
    if (/^(?:kernel)?@ifnextchar$/u.test(name)) return either(followsSign(source), source);
    if (name === "@ifstar") return either(followsStar(source), source);
    if (name === "@firstoftwo" || name === "@secondoftwo") return either(name === "@firstoftwo", source);
    if (name === "ifthenelse") return either(this.passes(source.argument()), source);
    if (/^IfStrEq|^if(?:str|def|cs)(?:equal|string)$/u.test(name))
      return either(this.printed(asked(name, source)) === this.printed(source.argument()), source);
    if (/^(?:@if|if(?:cs)?)(?:un)?def(?:ined|macro)?$/u.test(name) || name === "ifundef")
      return either(this.isDefined(asked(name, source)) !== name.includes("undef"), source);
    if (/^(?:if|not)(?:toggle|bool)$/u.test(name))
      return either((this.switches.get(words(source.argument())) ?? false) !== name.startsWith("not"), source);
    if (/^(?:if\w*|not)(?:empty|blank|void)$/u.test(name))
      return either(this.isEmpty(asked(name, source)) !== name.includes("not"), source);
    const [, kind, sides] = /^If(Value|NoValue|Blank|Boolean)(TF|T|F)$/u.exec(name) ?? [];
    if (!kind) return null;
    const holds = this.isEmpty(source.argument()) === (kind === "NoValue" || kind === "Blank");
    if (sides === "TF") return either(holds, source);
    const printed = source.argument();
    return holds === (sides === "T") ? printed : [];
  }

  /** True for words that print nothing, the document's own commands among them spelled out. */
  private isEmpty(tokens: readonly Token[]): boolean {
    return isBlank(withoutNothing(this.macros.plain(tokens)));
  }

  private isDefined(tokens: readonly Token[]): boolean {
    return this.macros.has(commandName(tokens));
  }

  private printed(tokens: readonly Token[]): string {
    return words(withoutNothing(this.macros.plain(tokens)));
  }

  /** `\equal{#1}{}`, `\isempty{#1}`, `\boolean{long}`, and what stands behind `\NOT`; true where nothing here decides. */
  private passes(test: readonly Token[]): boolean {
    const asking = test.filter(({ kind }) => kind !== "space");
    const sides = new LatexSource(asking);
    const word = sides.next();
    if (word?.kind !== "command") return true;
    if (/^not$/iu.test(word.text)) return !this.passes(asking.slice(1));
    if (word.text === "equal") {
      const left = this.printed(sides.argument());
      return left === this.printed(sides.argument());
    }
    if (word.text === "isempty") return this.isEmpty(sides.argument());
    if (word.text === "isundefined") return !this.isDefined(sides.argument());
    if (word.text === "boolean") return this.switches.get(words(sides.argument())) ?? false;
    return true;
  }

  /** Many branches without end are no slips: looking for the end of each would take too long. */
  private skip(source: LatexSource, stopAtElse: boolean): void {
    if (this.endless < MOST_ENDLESS && !skipBranch(source, stopAtElse)) this.endless += 1;
  }

  /** `\ifx`, `\iflong` of `\newif`; not `\ifthenelse{…}{…}{…}`, whose branches are groups. */
  private isCondition(name: string, source: LatexSource): boolean {
    if (!/^if[a-zA-Z@]*$/u.test(name) || BRANCHES_IN_GROUPS.test(name)) return false;
    return PRIMITIVE.test(name) || this.switches.has(name.slice(2)) || source.peek()?.kind !== "open";
  }

  private holds(name: string, source: LatexSource): boolean {
    if (name === "ifx" || name === "if") return this.meets(source, name === "if");
    if (name === "ifdefined") return this.isDefined(source.argument());
    if (name === "ifcsname") return this.macros.has(nameUpTo(source));
    return this.switches.get(name.slice(2)) ?? false;
  }

  /**
   * `\ifx\relax#1\relax`, `\ifx&#1&`, `\if\relax\detokenize{#1}\relax`: where the argument is empty the same sign stands
   * twice, and the first branch is printed. `\ifx\paperdoi\empty`: where both stand for the same.
   */
  private meets(source: LatexSource, expands: boolean): boolean {
    const first = nextCompared(source);
    if (first?.kind !== "command" && first?.kind !== "align") return false;
    const packed = source.peek();
    if (packed?.kind === "command" && /^(?:detokenize|unexpanded)$/u.test(packed.text)) {
      source.next();
      if (words(source.argument()) !== "") return false;
    } else if (expands && packed?.kind === "command" && this.macros.has(packed.text) && this.isEmpty([packed]))
      source.next();
    const second = nextCompared(source);
    if (second?.kind !== first.kind) return false;
    return second.text === first.text || (first.kind === "command" && this.meaning(first) === this.meaning(second));
  }

  private meaning(token: Token): string {
    if (/^@?empty$/u.test(token.text)) return "";
    const stands = this.macros.has(token.text) ? words(this.macros.plain([token])) : null;
    if (stands !== null && !/^\\(?:relax|@?undefined|@?empty)$/u.test(stands)) return stands;
    if (stands?.endsWith("empty")) return "";
    return stands !== null || UNDEFINED.test(token.text) || !FIXED.has(token.text) ? "\\undefined" : `\\${token.text}`;
  }

  private setSwitch(name: string): boolean {
    const match = /^(.+?)(true|false)$/u.exec(name);
    if (!match?.[1] || !this.switches.has(match[1])) return false;
    this.switches.set(match[1], match[2] === "true");
    return true;
  }
}

/** The first command among tokens, or what they say: both are ways to name one. */
export function commandName(tokens: readonly Token[]): string {
  return tokens.find((token) => token.kind === "command")?.text ?? typed(tokens).trim();
}

const words = (tokens: readonly Token[]): string => typed(tokens).trim();
const withoutNothing = (tokens: readonly Token[]): Token[] =>
  tokens.filter(({ kind, text }) => kind !== "command" || !NOTHING.test(text));

/** The argument of a test; where the test takes the bare name of a command, that command. */
function asked(name: string, source: LatexSource): readonly Token[] {
  const value = source.argument();
  return name.startsWith("ifcs") ? [{ kind: "command", text: words(value) }] : value;
}

/** The first of two groups, or the second, which may be missing. */
function either(first: boolean, source: LatexSource): readonly Token[] {
  const [yes, no] = [source.argument(), source.group() ?? []];
  return first ? yes : no;
}

/** `\@ifnextchar[{…}{…}`: true where the sign asked for stands behind both branches. */
function followsSign(source: LatexSource): boolean {
  const sign = typed(source.argument()).trim();
  return behindBranches(source, (next) => (sign === "\\bgroup" ? next.kind === "open" : next.text.startsWith(sign)));
}

function followsStar(source: LatexSource): boolean {
  const starred = behindBranches(source, ({ text }) => text.startsWith("*"));
  if (!starred) return false;
  const branches = [source.argument(), source.argument()];
  source.star();
  source.put(branches.flatMap(grouped));
  return true;
}

/** Looks at what stands behind the next two groups, which are left in place. */
function behindBranches(source: LatexSource, passes: (token: Token) => boolean): boolean {
  const branches = [source.argument(), source.argument()];
  source.skipSpaces();
  const next = source.peek();
  source.put(branches.flatMap(grouped));
  return next !== null && passes(next);
}

/** A group around tokens. */
export function grouped(tokens: readonly Token[]): Token[] {
  return [{ kind: "open", text: "{" }, ...tokens, { kind: "close", text: "}" }];
}

/** The next sign that a test compares; `\csname paperdoi\endcsname` is the command of that name. */
function nextCompared(source: LatexSource): Token | null {
  const token = source.next();
  if (token?.kind !== "command" || token.text !== "csname") return token;
  return { kind: "command", text: nameUpTo(source) };
}

/** What stands before `\endcsname`. */
export function nameUpTo(source: LatexSource): string {
  return words(source.until(({ kind, text }) => kind === "command" && text === "endcsname"));
}

/**
 * Skips to the matching \fi, or to \else when that branch is wanted. A branch without end is a slip of whoever took a
 * template apart, and hides nothing: its tokens are read. False then.
 */
function skipBranch(source: LatexSource, stopAtElse: boolean): boolean {
  let depth = 0;
  let ends = false;
  const skipped = source.until((token) => {
    if (token.kind !== "command") return false;
    if (
      PRIMITIVE.test(token.text) ||
      (/^if[a-zA-Z@]*$/u.test(token.text) && !BRANCHES_IN_GROUPS.test(token.text) && source.peek()?.kind !== "open")
    )
      depth += 1;
    ends = token.text === "fi" ? depth-- === 0 : stopAtElse && depth === 0 && token.text === "else";
    return ends;
  });
  if (!ends) source.put(skipped);
  return ends;
}
