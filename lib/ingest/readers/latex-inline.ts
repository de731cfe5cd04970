import type { Style } from "#lib/ingest/readers/block-writer.ts";
import { cvRole } from "#lib/ingest/readers/latex-cv.ts";
import { readArguments } from "#lib/ingest/readers/latex-macros.ts";
import { isHeading } from "#lib/ingest/readers/latex-own-commands.ts";
import { act, heading } from "#lib/ingest/readers/latex-print.ts";
import { isBlank, type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** `\ifstrempty{#1}{…}{…}`: the branch that is printed. */
export function ifEmpty(source: LatexSource): Token[] {
  const [value, yes, no] = readArguments("mmm", source);
  return (isBlank(value ?? []) ? yes : no) ?? [];
}

/** Headings may stand in the margin beside their first entry; other notes there are words of the text. */
export function marginNote(source: LatexSource): Token[] {
  source.optional();
  const note = source.argument();
  return isHeading(note) ? heading(2, note) : note;
}

/** `\paragraph{Service.}`: bold words that open the text behind them. */
export function runIn(source: LatexSource): Token[] {
  source.star();
  return [
    act("open:line"),
    { kind: "style", text: "*" },
    ...source.argument(),
    { kind: "unstyle", text: "" },
    { kind: "space", text: " " },
  ];
}

/** The style that a mark the reader put into the stream stands for. */
export function styleOfMark(mark: string, inEducation: boolean): Style {
  if (mark === "^") return { superscript: true };
  if (mark === "_") return { underline: true };
  if (mark === "*") return { bold: true };
  return mark === "" ? {} : { role: cvRole(mark, inEducation) };
}

/** `\hspace*{\fill}` parts a line as a tab does. */
export function fills(source: LatexSource): boolean {
  source.star();
  return typed(source.argument()).includes("fill");
}

/** Longer ones are no addresses. */
const LONGEST_ADDRESS = 2000;

/** Where a link leads, as typed: the words to show, and their style. A bare mail address is mailed to. */
export function linkTarget(typedTarget: string): { target: string; style: Style } {
  const target = typedTarget.replace(/\\([%#&_~{}])\s?/gu, "$1").trim();
  const href = /^[\w.+-]+@[\w.-]+$/u.test(target) ? `mailto:${target}` : target;
  return { target, style: href.length > 0 && href.length < LONGEST_ADDRESS ? { href } : {} };
}
