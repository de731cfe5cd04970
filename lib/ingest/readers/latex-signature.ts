import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** What a command takes in one place. */
interface Argument {
  /** `m` a group, `o` brackets, `s` a star, `g` a group that may be missing, `d` between marks, `u` up to a mark. */
  kind: "m" | "o" | "s" | "g" | "d" | "u";
  /** The signs around a `d`; what ends a `u`. */
  marks: readonly Token[];
  /** What stands for it when it is missing. */
  fallback: readonly Token[];
}

export type Signature = readonly Argument[];

const NONE: readonly Token[] = [];
const argument = (kind: Argument["kind"], fallback = NONE, marks = NONE): Argument => ({ kind, marks, fallback });
const isSign = (token: Token | undefined, sign: string): boolean => token?.kind === "text" && token.text === sign;

/** `\newcommand{\post}[2][Fellow]{…}`: the first of two arguments stands in brackets and may be missing. */
export function signatureOf(count: number, fallback: readonly Token[] | null): Signature {
  const groups = Array.from({ length: Math.max(0, Math.min(9, count) - (fallback ? 1 : 0)) }, () => argument("m"));
  return fallback ? [argument("o", fallback), ...groups] : groups;
}

/** `\NewDocumentCommand{\post}{s m O{Fellow} d<> +m}{…}`, as the package of these commands writes what they take. */
export function documentSignature(specification: readonly Token[]): Signature {
  const found: Argument[] = [];
  const signs = specification.flatMap((token): Token[] =>
    token.kind === "text" ? Array.from(token.text, (text) => ({ kind: "text", text })) : [token],
  );
  for (let at = 0; at < signs.length && found.length < 9; at += 1) {
    const kind = signs[at]?.text ?? "";
    const marks = /[dDrR]/u.test(kind) ? withoutBlanks(signs, at + 1, 2) : NONE;
    if (marks.length > 0) at = signs.indexOf(marks.at(-1) as Token, at);
    if (kind === "t" || kind === ">") at = endOfGroup(signs, at + 1);
    if (/[ts]/u.test(kind)) found.push(argument("s"));
    else if (/[mvlu]/u.test(kind)) found.push(argument("m"));
    else if (/[ogOGdDrR]/u.test(kind)) {
      const end = /[OGDR]/u.test(kind) ? endOfGroup(signs, at + 1) : at;
      found.push(optional(kind.toLowerCase(), marks, inner(signs.slice(at + 1, end + 1))));
      at = end;
    }
  }
  return found;
}

function optional(kind: string, marks: readonly Token[], fallback: readonly Token[]): Argument {
  if (kind === "o" || isSign(marks[0], "[")) return argument("o", fallback);
  return kind === "g" ? argument("g", fallback) : argument("d", fallback, marks);
}

/** `\def\post[#1](#2)#3;{…}`: groups, and between them the signs that stand around an argument or end it. */
export function primitiveSignature(template: readonly Token[]): Signature {
  const found: Argument[] = [];
  template.forEach((token, at) => {
    if (token.kind !== "parameter" || found.length >= 9) return;
    const [before, after] = [template[at - 1], template[at + 1]];
    const ends = after && after.kind !== "parameter" && after.kind !== "space" ? [after] : NONE;
    if (isSign(before, "[") && isSign(after, "]")) found.push(argument("o"));
    else if (isSign(before, "(") && after?.text.startsWith(")"))
      found.push(argument("d", NONE, [before as Token, { kind: "text", text: ")" }]));
    else found.push(argument(ends.length > 0 ? "u" : "m", NONE, ends));
  });
  return found;
}

/** What a command is given; a star is "*", and null what is missing and has nothing that stands for it. */
export function readSigned(signature: Signature, source: LatexSource): (readonly Token[] | null)[] {
  return signature.map((taken) => {
    const given = readOne(taken, source);
    return given ?? (taken.fallback.length > 0 ? taken.fallback : null);
  });
}

function readOne({ kind, marks: [open, close] }: Argument, source: LatexSource): readonly Token[] | null {
  if (kind === "s") return source.star() ? [{ kind: "text", text: "*" }] : null;
  if (kind === "o") return source.optional();
  if (kind === "g") return source.group();
  if (kind === "d") return open && close ? source.between(open.text, close.text) : null;
  return (kind === "u" && open && source.upTo(open)) || source.argument();
}

function withoutBlanks(tokens: readonly Token[], from: number, count: number): Token[] {
  return tokens
    .slice(from)
    .filter(({ kind }) => kind !== "space")
    .slice(0, count);
}

/** The place of the brace that closes the group that stands next, or of the one sign that does. */
function endOfGroup(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "open") depth += 1;
    if (tokens[at]?.kind === "close") depth -= 1;
    if (depth === 0 && tokens[at]?.kind !== "space") return at;
  }
  return tokens.length;
}

/** What stands in the braces around it. */
function inner(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(({ kind }) => kind === "open");
  return first < 0
    ? []
    : tokens.slice(
        first + 1,
        tokens.findLastIndex(({ kind }) => kind === "close"),
      );
}

/** How many arguments `\newcommand{\post}[2]` says it takes. */
export const countOf = (option: readonly Token[] | null): number => Number.parseInt(typed(option ?? []), 10) || 0;
