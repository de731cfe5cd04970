import { commandName, LatexConditions, nameUpTo } from "#lib/ingest/readers/latex-conditions.ts";
import { LatexCounters } from "#lib/ingest/readers/latex-counters.ts";
import { plainOfExpl } from "#lib/ingest/readers/latex-expl.ts";
import { LatexKeys } from "#lib/ingest/readers/latex-keys.ts";
import { LatexOwnLists, type Macro, type OwnEnvironment } from "#lib/ingest/readers/latex-own-lists.ts";
import {
  countOf,
  documentSignature,
  primitiveSignature,
  readSigned,
  signatureOf,
} from "#lib/ingest/readers/latex-signature.ts";
import { LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** Commands that stand for commands, and letters in which they are looked for. */
const DEEPEST = 5;
const LONGEST = 1000;
/** What stands right behind a command that keeps its blank by xspace: words, and signs that open or join them. */
const KEEPS_BLANK = /^[\p{L}\d([“‘"`&=+]/u;

/** The document's own commands, environments, keys, counters and switches. */
export class LatexMacros {
  readonly conditions = new LatexConditions(this);
  private readonly commands = new Map<string, Macro>();
  private readonly environments = new Map<string, OwnEnvironment>();
  private readonly lists = new LatexOwnLists();
  private readonly keys = new LatexKeys();
  private readonly counters = new LatexCounters();
  /** What commands stood for before a group gave them another meaning, which ends with the group. */
  private readonly outer: { groups: number; name: string; before: Macro }[] = [];
  private readonly groups: () => number;
  private global = false;

  /** `groups` tells how many are open. */
  constructor(groups: () => number) {
    this.groups = groups;
  }

  /** Reads the rest of a definition when `name` is a defining command. False when it is none. */
  define(name: string, source: LatexSource): boolean {
    if (/^(re|provide)?newcommand$|^(re|provide)command$|^DeclareRobustCommand$/u.test(name))
      this.newCommand(name, source);
    else if (/^(re)?newenvironment$/u.test(name)) this.newEnvironment(source);
    else if (/^(New|Renew|Provide|Declare)DocumentCommand$/u.test(name)) this.documentCommand(name, source);
    else if (/^(New|Renew|Provide|Declare)DocumentEnvironment$/u.test(name)) this.documentEnvironment(source);
    else if (/^[egx]?def$/u.test(name)) this.primitive(nameOf(source), source, name);
    else if (/^(?:cs[egx]?def|@namedef)$/u.test(name)) this.primitive(words(source.argument()), source, name);
    else if (/^(?:csuse|@nameuse)$/u.test(name)) source.put([{ kind: "command", text: words(source.argument()) }]);
    else if (name === "csname") source.put([{ kind: "command", text: nameUpTo(source) }]);
    else if (name === "global") this.global = true;
    else if (/^(?:re)?newlist$|^setlist$/u.test(name))
      for (const list of this.lists.read(name, source)) this.environments.set(...list);
    else if (/^(?:future)?let$|^(?:New|Renew|Declare)CommandCopy$/u.test(name)) this.alias(source);
    else if (!this.conditions.define(name, source)) return this.reckon(name, source);
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
      (next?.kind === "text" && KEEPS_BLANK.test(next.text)) ||
      (next?.kind === "command" && /^(?:[a-zA-Z]+|&)$/u.test(next.text))
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
        return macro?.takes.length === 0 ? typed(macro.body).slice(0, LONGEST) : all;
      });
    return spelled;
  }

  /** Words with the document's own commands and counters in them, those that take nothing, as what they stand for. */
  plain(tokens: readonly Token[]): readonly Token[] {
    let found = tokens;
    for (let depth = 0; depth < DEEPEST && found.length < LONGEST; depth += 1) {
      const source = new LatexSource(found);
      const next: Token[] = [];
      for (let token = source.next(); token; token = source.next())
        next.push(...((token.kind === "command" && this.standsFor(token.text, source)) || [token]));
      if (next.length === found.length && next.every((token, at) => token === found[at])) return found;
      found = next;
    }
    return found;
  }

  has(name: string): boolean {
    return this.commands.has(name);
  }

  /** Where a group has ended, commands that had another meaning in it have their own again. */
  leave(groups: number): void {
    for (let last = this.outer.at(-1); last && last.groups > groups; last = this.outer.at(-1)) {
      this.commands.set(last.name, last.before);
      this.outer.pop();
    }
  }

  /** The same as `expand` for the opening part of an environment; its end comes with `endOf`. */
  expandBegin(name: string, source: LatexSource): boolean {
    const environment = this.environments.get(name);
    if (!environment) return false;
    source.put(filled(environment.begin, source));
    return true;
  }

  endOf(name: string): readonly Token[] | undefined {
    return this.environments.get(name)?.end;
  }

  private standsFor(name: string, source: LatexSource): readonly Token[] | null {
    const macro = this.commands.get(name);
    if (macro) return macro.takes.length === 0 ? macro.body : null;
    return name === "pgfkeysvalueof" ? this.keys.tokens(name, source) : this.counters.shown(name, source);
  }

  /** Carries out what sets keys or counts. False for other commands. */
  private reckon(name: string, source: LatexSource): boolean {
    if (this.commands.has(name)) return false;
    const tokens = plainOfExpl(name, source) ?? this.keys.tokens(name, source) ?? this.counters.tokens(name, source);
    if (tokens) source.put(tokens);
    return tokens !== null;
  }

  private keep(name: string, macro: Macro, global = this.global): void {
    const before = this.commands.get(name);
    if (before && !global) this.outer.push({ groups: this.groups(), name, before });
    this.commands.set(name, macro);
    this.global = false;
  }

  /** `\providecommand` leaves a command as it is that the document has defined. */
  private provide(how: string, name: string, macro: Macro): void {
    if (!/^provide/iu.test(how) || !this.commands.has(name)) this.keep(name, macro);
  }

  private newCommand(how: string, source: LatexSource): void {
    source.star();
    const name = nameOf(source);
    const count = countOf(source.optional());
    const takes = signatureOf(count, source.optional());
    this.provide(how, name, { takes, body: source.argument() });
  }

  private newEnvironment(source: LatexSource): void {
    source.star();
    const name = words(source.argument());
    const count = countOf(source.optional());
    const takes = signatureOf(count, source.optional());
    const begin = { takes, body: source.argument() };
    this.environments.set(name, { begin, end: source.argument() });
  }

  private documentCommand(how: string, source: LatexSource): void {
    const name = nameOf(source);
    const takes = documentSignature(source.argument());
    this.provide(how, name, { takes, body: source.argument() });
  }

  private documentEnvironment(source: LatexSource): void {
    const name = words(source.argument());
    const takes = documentSignature(source.argument());
    const begin = { takes, body: source.argument() };
    this.environments.set(name, { begin, end: source.argument() });
  }

  /** `\def\name#1#2{body}`: what stands behind the name. */
  private primitive(name: string, source: LatexSource, how: string): void {
    const template: Token[] = [];
    for (let token = source.next(); token; token = source.next()) {
      if (token.kind !== "open") template.push(token);
      else {
        source.put([token]);
        break;
      }
    }
    const body = source.argument();
    // "\edef\list{\list, Reed}" goes on with what it stands for.
    const namesItself =
      /^(?:cs)?[ex]def$/u.test(how) && body.some(({ kind, text }) => kind === "command" && text === name);
    const takes = primitiveSignature(template);
    this.keep(name, { takes, body: namesItself ? this.plain(body) : body }, this.global || /[gx]def$/u.test(how));
  }

  private alias(source: LatexSource): void {
    const name = nameOf(source);
    let target = source.argument();
    if (typed(target) === "=") target = source.argument();
    if (target[0]?.text === "csname") target = [{ kind: "command", text: nameUpTo(source) }];
    const known = target[0]?.kind === "command" ? this.commands.get(target[0].text) : undefined;
    if (words(target) !== `\\${name}`) this.keep(name, known ?? { takes: [], body: target });
  }
}

const words = (tokens: readonly Token[]): string => typed(tokens).trim();

/** The name of the command that is defined: `\post`, `{\post}`, `\csname post\endcsname`. */
function nameOf(source: LatexSource): string {
  const name = commandName(source.argument());
  return name === "csname" ? nameUpTo(source) : name;
}

/** Reads arguments by a pattern: `m` a group, `o` brackets (null when missing), `s` a star. */
export function readArguments(pattern: string, source: LatexSource): (Token[] | null)[] {
  return Array.from(pattern, (kind) => {
    if (kind === "p") return source.place();
    if (kind === "s") return source.star() ? [{ kind: "text", text: "*" } satisfies Token] : null;
    return kind === "o" ? source.optional() : source.argument();
  });
}

function filled(macro: Macro, source: LatexSource): readonly Token[] {
  if (macro.takes.length === 0) return macro.body;
  const found = readSigned(macro.takes, source);
  return macro.body.flatMap((token) => {
    if (token.kind === "parameter") return found[Number(token.text) - 1] ?? [];
    if (token.kind !== "raw" || !token.text.includes("#")) return [token];
    return [
      { kind: "raw", text: token.text.replace(/#([1-9])/gu, (_, digit) => typed(found[Number(digit) - 1] ?? [])) },
    ];
  });
}
