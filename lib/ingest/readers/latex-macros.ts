import type { LatexSource } from "#lib/ingest/readers/latex-source.ts";
import { typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

interface Macro {
  /** One letter an argument: `m` a group, `o` brackets, `s` a star. */
  pattern: string;
  /** What stands for a missing first optional argument. */
  fallback: Token[];
  body: Token[];
}

const PRIMITIVE =
  /^if(?:x|num|dim|cat|odd|case|true|false|defined|csname|[hvm]mode|inner|void|hbox|vbox|eof|pdf|xetex|luatex|PDFTeX|XeTeX|LuaTeX)?$/u;
const BRANCHES_IN_GROUPS =
  /^(?:iff|ifthenelse|if(?:str|def|undef|csdef|not)?(?:empty|blank|equal|eq)\w*|IfFileExists)$/u;

/** Most conditions without end that are looked for to the end of a document. */
const MOST_ENDLESS = 4;
/** Commands that stand for commands, and letters in which they are looked for. */
const DEEPEST = 5;
const LONGEST = 1000;
const CLOSE: Token = { kind: "close", text: "}" };
const OPEN: Token = { kind: "open", text: "{" };

/** The document's own commands, environments and switches. */
export class LatexMacros {
  private readonly commands = new Map<string, Macro>();
  private readonly environments = new Map<string, { begin: Macro; end: Token[] }>();
  /** The document's own lists, and which everybody's each of them is. */
  private readonly lists = new Map<string, string>();
  private readonly switches = new Map<string, boolean>([["true", true]]);
  private endless = 0;

  /** Reads the rest of a definition when `name` is a defining command. False when it is none. */
  define(name: string, source: LatexSource): boolean {
    if (/^(re|provide)?newcommand$|^(re|provide)command$|^DeclareRobustCommand$/u.test(name)) this.newCommand(source);
    else if (/^(re)?newenvironment$/u.test(name)) this.newEnvironment(source);
    else if (/^(New|Renew|Provide|Declare)DocumentCommand$/u.test(name)) this.documentCommand(source);
    else if (/^(New|Renew|Provide|Declare)DocumentEnvironment$/u.test(name)) this.documentEnvironment(source);
    else if (/^[egx]?def$/u.test(name)) this.primitive(source);
    else if (/^(re)?newlist$/u.test(name)) this.newList(source);
    else if (name === "setlist") this.setList(source);
    else if (name === "let" || name === "futurelet") this.alias(source);
    else if (name === "newif") this.newSwitch(source);
    else return this.setSwitch(name);
    return true;
  }

  /** Puts the body of a macro in front of the source. False when the document defines no such command. */
  expand(name: string, source: LatexSource): boolean {
    const macro = this.commands.get(name);
    if (!macro) return false;
    const body = filled(macro, source);
    const last = body.at(-1);
    // "\me and Stone": xspace keeps the blank that the command has swallowed.
    const next = last?.kind === "command" && last.text === "xspace" ? source.peek() : null;
    if (
      (next?.kind === "text" && /^[\p{L}\d(]/u.test(next.text)) ||
      (next?.kind === "command" && /^[a-zA-Z]+$/u.test(next.text))
    )
      source.put([{ kind: "text", text: " " }]);
    source.put(body);
    return true;
  }

  /** An address as typed, with those commands of the document in it that take nothing as what they stand for: "mailto:\\mymail". */
  spelledOut(typedAddress: string): string {
    let spelled = typedAddress;
    for (let depth = 0; depth < DEEPEST && spelled.length < LONGEST; depth += 1)
      spelled = spelled.replace(/\\([a-zA-Z]+)(?:\{\})?/gu, (all, name: string) => {
        const macro = this.commands.get(name);
        return macro?.pattern === "" ? typed(macro.body).slice(0, LONGEST) : all;
      });
    return spelled;
  }

  /** The same for the opening part of an environment; its end comes with `endOf`. */
  expandBegin(name: string, source: LatexSource): boolean {
    const environment = this.environments.get(name);
    if (!environment) return false;
    source.put(filled(environment.begin, source));
    return true;
  }

  endOf(name: string): Token[] | undefined {
    return this.environments.get(name)?.end;
  }

  /** Handles \if… \else \fi: a branch not taken is skipped. False for other commands. */
  condition(name: string, source: LatexSource): boolean {
    if (name === "fi" || name === "or") return true;
    if (name === "else") this.skip(source, false);
    else if (!this.isCondition(name, source)) return false;
    else if (!(name === "ifx" || name === "if" ? meetsItself(source) : (this.switches.get(name.slice(2)) ?? false)))
      this.skip(source, true);
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

  private newCommand(source: LatexSource): void {
    source.star();
    const name = commandName(source.argument());
    const count = Number.parseInt(typed(source.optional() ?? []), 10) || 0;
    const fallback = source.optional();
    const pattern = (fallback ? "o" : "") + "m".repeat(Math.max(0, Math.min(9, count) - (fallback ? 1 : 0)));
    this.commands.set(name, { pattern, fallback: fallback ?? [], body: source.argument() });
  }

  private newEnvironment(source: LatexSource): void {
    source.star();
    const name = typed(source.argument()).trim();
    const count = Number.parseInt(typed(source.optional() ?? []), 10) || 0;
    const fallback = source.optional();
    const pattern = (fallback ? "o" : "") + "m".repeat(Math.max(0, Math.min(9, count) - (fallback ? 1 : 0)));
    const begin = { pattern, fallback: fallback ?? [], body: source.argument() };
    this.environments.set(name, { begin, end: source.argument() });
  }

  private documentCommand(source: LatexSource): void {
    const name = commandName(source.argument());
    const pattern = documentPattern(typed(source.argument()));
    this.commands.set(name, { pattern, fallback: [], body: source.argument() });
  }

  private documentEnvironment(source: LatexSource): void {
    const name = typed(source.argument()).trim();
    const pattern = documentPattern(typed(source.argument()));
    const begin = { pattern, fallback: [], body: source.argument() };
    this.environments.set(name, { begin, end: source.argument() });
  }

  /** `\newlist{stations}{description}{1}`: an environment that is one of the lists everybody knows. */
  private newList(source: LatexSource): void {
    const name = typed(source.argument()).trim();
    const kind = typed(source.argument()).trim();
    source.argument();
    this.lists.set(name, kind);
    this.listOf(name, kind, []);
  }

  /** `\setlist[stations,1]{label=[J\arabic*]}`: how the items of such an environment are numbered. */
  private setList(source: LatexSource): void {
    source.star();
    const names = typed(source.optional() ?? []).split(",");
    const settings = source.argument();
    for (const name of names.map((word) => word.trim())) {
      const kind = this.lists.get(name);
      if (kind !== undefined) this.listOf(name, kind, settings);
    }
  }

  private listOf(name: string, kind: string, settings: readonly Token[]): void {
    const word: Token = { kind: "text", text: kind };
    const begin: Token[] = [{ kind: "command", text: "begin" }, ...grouped([word])];
    const option: Token[] = [
      { kind: "text", text: "[" },
      ...settings,
      { kind: "text", text: "," },
      { kind: "parameter", text: "1" },
      { kind: "text", text: "]" },
    ];
    const body = settings.length > 0 ? [...begin, ...option] : begin;
    const end: Token[] = [{ kind: "command", text: "end" }, ...grouped([word])];
    this.environments.set(name, { begin: { pattern: settings.length > 0 ? "o" : "", fallback: [], body }, end });
  }

  /** `\def\name#1#2{body}`; arguments parted by other signs are read as plain ones. */
  private primitive(source: LatexSource): void {
    const name = commandName(source.argument());
    let count = 0;
    for (let token = source.next(); token; token = source.next()) {
      if (token.kind === "parameter") count += 1;
      if (token.kind !== "open") continue;
      source.put([token]);
      break;
    }
    this.commands.set(name, { pattern: "m".repeat(Math.min(9, count)), fallback: [], body: source.argument() });
  }

  private alias(source: LatexSource): void {
    const name = commandName(source.argument());
    let target = source.argument();
    if (typed(target) === "=") target = source.argument();
    const known = target[0]?.kind === "command" ? this.commands.get(target[0].text) : undefined;
    if (typed(target).trim() !== `\\${name}`)
      this.commands.set(name, known ?? { pattern: "", fallback: [], body: target });
  }

  private newSwitch(source: LatexSource): void {
    const name = commandName(source.argument());
    this.switches.set(name.slice(2), false);
  }

  private setSwitch(name: string): boolean {
    const match = /^(.+?)(true|false)$/u.exec(name);
    if (!match?.[1] || !this.switches.has(match[1])) return false;
    this.switches.set(match[1], match[2] === "true");
    return true;
  }
}

/** Reads arguments by a pattern: `m` a group, `o` brackets (null when missing), `s` a star. */
export function readArguments(pattern: string, source: LatexSource): (Token[] | null)[] {
  return Array.from(pattern, (kind) => {
    if (kind === "p") return source.place();
    if (kind === "s") return source.star() ? [{ kind: "text", text: "*" } satisfies Token] : null;
    return kind === "o" ? source.optional() : source.argument();
  });
}

function filled(macro: Macro, source: LatexSource): Token[] {
  const found = readArguments(macro.pattern, source).map(
    (argument, index) => argument ?? (index === 0 ? macro.fallback : []),
  );
  if (found.length === 0) return macro.body;
  return macro.body.flatMap((token) => {
    if (token.kind === "parameter") return found[Number(token.text) - 1] ?? [];
    if (token.kind !== "raw" || !token.text.includes("#")) return [token];
    return [
      { kind: "raw", text: token.text.replace(/#([1-9])/gu, (_, digit) => typed(found[Number(digit) - 1] ?? [])) },
    ];
  });
}

function commandName(tokens: Token[]): string {
  return tokens.find((token) => token.kind === "command")?.text ?? typed(tokens).trim();
}

function documentPattern(specification: string): string {
  const plain = specification.replace(/[OD]\s*\{[^{}]*\}/gu, "o").replace(/[+!\s]/gu, "");
  return Array.from(plain, (kind) => (kind === "s" || kind === "o" ? kind : "m"))
    .join("")
    .slice(0, 9);
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

/** A group around tokens. */
export function grouped(tokens: readonly Token[]): Token[] {
  return [OPEN, ...tokens, CLOSE];
}

/**
 * `\ifx\relax#1\relax`, `\ifx&#1&`, `\if\relax\detokenize{#1}\relax`: where the argument is empty the same sign stands
 * twice, and the first branch is printed.
 */
function meetsItself(source: LatexSource): boolean {
  const first = source.peek();
  if (first?.kind !== "command" && first?.kind !== "align") return false;
  source.next();
  const packed = source.peek();
  if (packed?.kind === "command" && /^(?:detokenize|unexpanded)$/u.test(packed.text)) {
    source.next();
    if (typed(source.argument()).trim() !== "") return false;
  }
  const second = source.peek();
  if (second?.kind !== first.kind || second.text !== first.text) return false;
  source.next();
  return true;
}
