import type { Style } from "#lib/ingest/readers/block-writer.ts";
import { SILENT_COMMANDS } from "#lib/ingest/readers/latex-arguments.ts";
import { cvRole } from "#lib/ingest/readers/latex-cv.ts";
import { readArguments } from "#lib/ingest/readers/latex-macros.ts";
import { printedWords } from "#lib/ingest/readers/latex-margin-words.ts";
import { isHeading } from "#lib/ingest/readers/latex-own-commands.ts";
import { act, heading, isIcon } from "#lib/ingest/readers/latex-print.ts";
import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** What is printed of a command that sets its words in a line, or ends a column; null for other commands. */
export function inlineTokens(name: string, source: LatexSource): Token[] | null {
  if (name === "switchcolumn") return columnEnd(source);
  if (name === "frac") return [...source.argument(), { kind: "text", text: "/" }, ...source.argument()];
  if (name === "enquote" || name === "textquote" || name === "say") return inQuotes(source);
  if (name === "paragraph" || name === "subparagraph") return runIn(source);
  return name === "marginpar" || name === "marginnote" || name === "sidenote" ? marginNote(source) : null;
}

/** `\enquote{Slow tides}`, `\say{Slow tides}`: the words with the quotes that the packages of these commands set. */
function inQuotes(source: LatexSource): Token[] {
  source.star();
  return [{ kind: "text", text: "“" }, ...source.argument(), { kind: "text", text: "”" }];
}

const isLineEnd = ({ kind, text }: Token): boolean => kind === "command" && (text === "\\" || text === "newline");

/** Headings may stand in the margin beside their first entry; other notes there are words of the text. */
function marginNote(source: LatexSource): Token[] {
  source.optional();
  const note = source.argument();
  // "\\marginnote{in press}": a status of one entry, though a heading may say the same.
  if (isHeading(note) && !/^\P{L}*\p{Ll}/u.test(printedWords(note))) return heading(2, note);
  // "\\marginnote{2019} Fellow": the years beside the entries. "\\marginnote{in press}Reed, A.": words of their own.
  const dated = /^\W*(?:19|20)\d{2}(?!\d)/u.test(printedWords(note));
  const space: Token = { kind: "space", text: " " };
  // "\\marginpar{TIDE'19 \\\\ 12\\%}": a meeting and what else is said of it are words of one line.
  const isMeeting = /^\W*\p{Lu}{2}[\p{L}+&-]*\s?(?:['’‘]\d{2}|(?:19|20)\d{2})(?!\d)/u.test(printedWords(note));
  const words = isMeeting ? note.map((token) => (isLineEnd(token) ? space : token)) : note;
  return dated ? [act("beside"), ...note, act("cell")] : [space, ...words, space];
}

/**
 * The words of a box. At the beginning of a line they may head what stands beside it: `\parbox{1in}{Education}\parbox{5in}{…}`;
 * else boxes side by side are cells. Null for other commands.
 */
export function boxWords(name: string, source: LatexSource, opens: boolean): Token[] | null {
  if (!BOXES.has(name)) return null;
  const [width] = readArguments(SILENT_COMMANDS.get(name) ?? "", source);
  const words = source.group();
  if (!words) return [];
  const box: Token[] = [{ kind: "open", text: "{" }, ...words, { kind: "close", text: "}" }];
  if (opens && !/:\W*$/u.test(typed(words)) && isHeading(words)) return heading(2, words);
  if (opens && name === "makebox" && isWide(width) && CODE.test(printedWords(words).trim())) return codedItem(words);
  const next = source.peek();
  const beside = next?.kind === "command" && BOXES.has(next.text);
  return beside || (name === "makebox" && isColumn(width, words)) ? [...box, act("cell")] : box;
}

/** "\makebox[7em][l]{2019--2021}Warden": a date in a box of a width of its own stands in a column beside what follows. */
function isColumn(width: Token[] | null | undefined, words: readonly Token[]): boolean {
  const printed = printedWords(words).trim();
  return isWide(width) && /(?:19|20)\d{2}/u.test(printed) && printed.length <= 30;
}

const isWide = (width: Token[] | null | undefined): boolean =>
  /^[\d.]*[1-9][\d.]*\s*\\?[a-z]+$/iu.test(typed(width ?? []).trim());

/** "\makebox[1cm][l]{J}Reed, A. Slow tides": a code that begins its line in a box of its own width marks an entry. */
function codedItem(words: readonly Token[]): Token[] {
  return [
    { kind: "command", text: "item" },
    { kind: "text", text: "[" },
    { kind: "text", text: printedWords(words).trim() },
    { kind: "text", text: "]" },
  ];
}

/** "J", "[C12]", "B2.", "*": no word of a sentence. */
const CODE = /^[[(]?\p{Lu}{1,3}[.-]?\d{0,3}[\])]?[.:]?[*†‡]?$/u;

/** Boxes of a width of their own. */
const BOXES: ReadonlySet<string> = new Set(["parbox", "makebox", "framebox", "llap"]);

/** `\switchcolumn[1]*`: the end of what stands in one column. Few last words stand beside an entry, as its date does. */
function columnEnd(source: LatexSource): Token[] {
  source.optional();
  return [act(!source.star() && endsSoon(source) ? "cell" : "close")];
}

/** A column of more signs holds more than the date or place of an entry. */
const LONGEST_BESIDE = 40;
/** What a column holds that is more than words beside an entry. */
const FILLS_COLUMN: ReadonlySet<string> = new Set(["begin", "item", "switchcolumn", "section", "subsection", "href"]);

function endsSoon(source: LatexSource): boolean {
  const ahead: Token[] = [];
  let ends = false;
  for (let token = source.next(); token; token = source.next()) {
    ahead.push(token);
    const command = token.kind === "command" ? token.text : "";
    ends = command === "end";
    if (ends || FILLS_COLUMN.has(command) || token.kind === "paragraph" || ahead.length > LONGEST_BESIDE) break;
  }
  source.put(ahead);
  return ends && printedWords(ahead.slice(0, -1)).length <= LONGEST_BESIDE;
}

/** `\paragraph{Service.}`: bold words that open the text behind them. */
function runIn(source: LatexSource): Token[] {
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

/** Longer ones are no addresses. */
const LONGEST_ADDRESS = 2000;

/** Where a link leads, as typed: the words to show, and their style. A bare mail address is mailed to. */
export function linkTarget(typedTarget: string): { target: string; style: Style } {
  const target = typedTarget.replace(/\\([%#&_~{}])\s?/gu, "$1").trim();
  const href = /^[\w.+-]+@[\w.-]+$/u.test(target) ? `mailto:${target}` : target;
  return { target, style: href.length > 0 && href.length < LONGEST_ADDRESS ? { href } : {} };
}

/** "\\etal{25}": how many others there are is no word of the list. */
export function skipCount(source: LatexSource): void {
  if (!source.groupFollows()) return;
  const group = source.argument();
  if (!/^\s*\d*\s*$/u.test(typed(group)))
    source.put([{ kind: "open", text: "{" }, ...group, { kind: "close", text: "}" }]);
}

/** "\\faStar*", "\\faFilePdf[regular]", "\\faIcon[solid]{anchor}": a sign of a font of pictures, and how it is drawn. False for other commands. */
export function skipIcon(name: string, source: LatexSource): boolean {
  if (!isIcon(name)) return false;
  source.star();
  const style = source.optional();
  if (style && !/^(?:regular|solid|light|thin|duotone|brands|sharp)?$/u.test(typed(style).trim()))
    source.put([{ kind: "text", text: "[" }, ...style, { kind: "text", text: "]" }]);
  if (name === "faIcon" && source.groupFollows()) source.argument();
  return true;
}
