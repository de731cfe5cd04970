import { journalNamed } from "#lib/ingest/readers/bibtex-journals.ts";
import { HEAD_COMMANDS } from "#lib/ingest/readers/latex-cv.ts";
import type { LatexMacros } from "#lib/ingest/readers/latex-macros.ts";
import { isBlank, type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { type Token, tokenize } from "#lib/ingest/readers/latex-tokens.ts";

export const MOST_ARGUMENTS = 8;
/** Commands named so set a part of an entry. */
const PART_OF_ENTRY = /(?:title|name|date|text|authors?|link|url|label|style|font|colou?r|venue|journal|year)$/iu;
/** The one argument of a command that opens a line is an entry when it is longer than this. */
const LONG = 60;
/** Commands of packages and classes that are named so prepare what is printed and print nothing. */
const CONFIGURES =
  /^(?:set|declare|define|def(?:bib|caption)|x?patch|pretocmd|apptocmd|addto|(?:re)?newbib|newref|restore|AtBegin|AtEnd|input|include|load|use|Require|Provides)[a-z@]/iu;
export const UNSTYLE: Token = { kind: "unstyle", text: "" };
export const SPACE: Token = { kind: "space", text: " " };

/** Lengths, key=value lists and placement letters in square brackets are options, other words are text. */
export function isTextual(option: string): boolean {
  return /\p{L}{3,}/u.test(option) && !/=|\\(?:textwidth|linewidth|baselineskip|parskip|itemsep)/u.test(option);
}

/** True for a length alone: "6em", "0.3\\textwidth". */
export function isMeasure(tokens: readonly Token[]): boolean {
  return /^\s*-?\s*(?:[\d.]+\s*(?:pt|em|ex|cm|mm|in|pc)|[\d.]*\s*\\[a-z]*(?:width|height|skip|sep|indent|length))\s*$/iu.test(
    typed(tokens),
  );
}

/** An order to the walk: "open:row", "open:item:2", "open:heading:3", "cell", "line", "comma", "close", "speak", "hush". */
export function act(what: string): Token {
  return { kind: "act", text: what };
}

export function heading(level: number, title: readonly Token[]): Token[] {
  // "\\marginnote{research \\newline interests}": a heading of several lines is one.
  const words = title.map((token) =>
    token.kind === "command" && /^(?:newline|linebreak)$/u.test(token.text) ? SPACE : token,
  );
  // `\section*{\bf Papers}`: a switch of style ends with the heading.
  return [act(`open:heading:${level}`), OPEN, ...words, CLOSE, act("close")];
}

/**
 * What a command at the head of a CV prints: `\name{Ada}{Quill}`, `\email{…}`, `\github{…}`.
 * Null when it is none, or has no argument. The name also goes to `meta.author`.
 */
export function headTokens(
  name: string,
  source: LatexSource,
  meta: Record<string, string>,
  macros: Pick<LatexMacros, "spelledOut">,
): Token[] | null {
  const kind = HEAD_COMMANDS.get(name);
  if (kind === undefined) return null;
  const option = typed(source.optional() ?? []);
  const groups = adjacentGroups(source, 4);
  if (groups.length === 0) return null;
  const words = groups.flatMap((group) => [OPEN, ...group, CLOSE, SPACE]);
  const plain = macros.spelledOut(groups.map(typed).join(" ")).replace(/\s+/gu, " ").trim();
  const spoken = (tokens: Token[]): Token[] => [act("speak"), ...tokens, act("hush")];
  if (kind === "name") return spoken(nameTokens(name, words, plain, meta));
  if (kind === "line") return spoken([act("open:line"), ...words, act("close")]);
  const label = /^[A-Z]/u.test(kind) ? [{ kind: "text", text: `${kind}:` } satisfies Token, SPACE] : [];
  if (label.length > 0) return spoken([act("open:line"), ...label, ...words, act("close")]);
  return spoken([act("open:line"), ...linkTokens(kind, plain, option), act("close")]);
}

const RUNNING: ReadonlySet<string> = new Set(["lhead", "chead", "rhead"]);

/**
 * What stands above each page: `\\chead{{\\Large Ada Reed} \\\\ ada@salt.example}` is the head of the letter, where it holds an
 * address or large words; a running title, `\\rhead{Reed, CV, \\thepage}`, is nothing to read. Null for other commands.
 */
export function pageHead(name: string, source: LatexSource): Token[] | null {
  if (!RUNNING.has(name)) return null;
  source.optional();
  const words = source.argument();
  const isHead = /\S@\S/u.test(typed(words)) || /\\(?:[lL]arge|LARGE|[hH]uge)\b/u.test(typed(words));
  if (!isHead || /\\(?:thepage|pageref|leftmark|rightmark)\b/u.test(typed(words))) return [];
  return [act("speak"), act("open:line"), OPEN, ...words, CLOSE, act("close"), act("hush")];
}

/** "Fen College \\sep Warden \\dotsep 2019": commands that by their names part what stands on both sides of them. */
const SEPARATOR =
  /^(?:cv|my|dot|bar|pipe|slash|date|field|inline|social|info|contact|entry|acvheadersocial)?sep(?:arator)?$/iu;

/** "\header{Ada Mae }{Reed}{Warden of tides}": the halves of a name, which some classes print apart at the head. */
const isNameHalf = (group: readonly Token[]): boolean =>
  /^\s*(?!Curriculum|CURR|Vita|VITA|CV|R[eé]sum|R[EÉ]SUM)(?=.{0,40}\p{Lu})(?:\p{L}[\p{L}\p{M}.’'-]*(?:\s+|$)){1,4}$/u.test(
    typed(group),
  );

const OWNER = /^(?:me|myself|my(?:short|full)?name|selfname)$/iu;

/** Where a command stands: in how many lists, in the rows of a table, always at the start of a line, mostly behind what an item begins with. */
interface Place {
  listDepth: number;
  inTable: boolean;
  opensLine: boolean;
  goesOn: boolean;
}

/**
 * What a command nobody defined prints. By its name it may be a heading or an entry, and one of several arguments that
 * always `opensLine` is an entry too; else its arguments stand where it stands, parted like cells when there are several.
 */
export function unknownTokens(
  name: string,
  source: LatexSource,
  { listDepth, inTable, opensLine, goesOn }: Place,
): Token[] {
  const starred = source.star() && !/[a-z]/iu.test(name);
  const option = source.optional();
  const given = adjacentGroups(source, MOST_ARGUMENTS);
  // "Stone, O., \myself, Fell, C.": a class that is not at hand prints the owner's name there.
  if (OWNER.test(name) && given.every(isBlank)) return [{ kind: "text", text: "myself" }];
  const groups = given.filter((group) => !isBlank(group) && !isMeasure(group));
  const note = option && isTextual(typed(option)) ? [option] : [];
  const lines = joined([...groups, ...note]);
  if (groups.length === 0) {
    if (/item|bullet/iu.test(name) && !/sep|label|indent|width|font/iu.test(name))
      return [act(`open:item:${Math.max(1, listDepth)}`)];
    // "\sep{.3\textwidth}" sets room, as it says.
    if (given.length === 0 && SEPARATOR.test(name)) return [{ kind: "text", text: " | " }];
    const journal = listDepth > 0 ? journalNamed(name) : undefined;
    if (journal) return [{ kind: "text", text: journal }];
    return starred ? [{ kind: "text", text: "*" }] : [];
  }
  const [first, family, what] = given;
  if (name === "header" && first && family && what && given.length === 3 && [first, family].every(isNameHalf))
    return [...heading(1, [...first, SPACE, ...family]), act("open:line"), ...what, act("close")];
  if (/^(?:joint)?with$/iu.test(name) && groups.length === 1)
    return [{ kind: "text", text: " (with " }, ...lines, { kind: "text", text: ")" }];
  if (CONFIGURES.test(name) || (groups.length > 1 && /^(?:highlight|bold)/iu.test(name))) return [];
  if (/section|heading|rubric/iu.test(name)) return heading(/sub/iu.test(name) ? 3 : 2, lines);
  if (/arxiv/iu.test(name) && /^\s*\d{4}\.\d{4,5}(?:v\d+)?\s*$/u.test(typed(groups.flat())))
    return [{ kind: "text", text: "arXiv:" }, ...lines];
  // "\\itemnote{…}" below a paper tells of it; "\\itemtitle{…}" is its title.
  if (listDepth > 0 && /note|remark|comment/iu.test(name))
    return [act(`open:item:${Math.min(6, listDepth + 1)}`), ...lines];
  if (
    !goesOn &&
    !PART_OF_ENTRY.test(name) &&
    /item|entry|paper|award|event|honou?r|talk|grant|^(?:cv)?pub|^job|^degree/iu.test(name)
  ) {
    const level = Math.min(6, Math.max(1, listDepth) + (/sub/iu.test(name) && listDepth > 0 ? 1 : 0));
    return [act(`open:item:${level}`), ...lines, ...(listDepth > 0 ? [] : [act("space")])];
  }
  // "\\post{2031}{Warden}{Fen College}" in a table whose own signs part no cells: a row that ends as the command says.
  if (opensLine && inTable) return groups.length > 2 && !partsCells(source) ? [...lines, ROW_END] : lines;
  if (opensLine && groups.length === 1 && listDepth === 0 && typed(lines).length > LONG)
    return [act("open:item:1"), ...lines, act("space")];
  if (opensLine && groups.length > 1 && listDepth === 0) return [act("open:row"), ...lines, act("close")];
  const self = /^(me|iam|self|own|my\w*|author(self|me))$/iu.test(name);
  return self ? [{ kind: "style", text: "_" }, ...lines, UNSTYLE] : lines;
}

const ROW_END: Token = { kind: "command", text: "\\" };

/** What stands behind goes on in the row, or ends it by itself. */
function partsCells(source: LatexSource): boolean {
  source.skipSpaces();
  const next = source.peek();
  return next?.kind === "align" || (next?.kind === "command" && /^(?:\\|tabularnewline|cr|end)$/u.test(next.text));
}

/**
 * Groups that follow at once; a line end may stand between two of them unless they have to stand on one line, an empty
 * line or a word may not.
 */
export function adjacentGroups(source: LatexSource, most: number, onOneLine = false): Token[][] {
  const groups: Token[][] = [];
  while (groups.length < most) {
    const blank = source.peek();
    if (blank?.kind === "space") source.next();
    if (source.peek()?.kind !== "open" || (onOneLine && blank?.text === "\n")) {
      if (blank?.kind === "space") source.put([blank]);
      break;
    }
    groups.push(source.argument());
  }
  return groups;
}

/** "faGithub", "aiOrcid": a sign of a font of pictures. */
export const isIcon = (name: string): boolean => /^(?:fa|ai)[A-Z]/u.test(name);

/** Words for a link that shows only a picture: `\href{…}{\faGithub}` → "Github". The tokens themselves otherwise. */
export function linkWords(tokens: Token[]): Token[] {
  const icon = tokens.find(({ kind, text }) => kind === "command" && isIcon(text));
  if (!icon) return tokens;
  // "{\\small\\color{salt}\\faFilePdf[regular]}": neither size nor colour nor the weight of its lines prints a word.
  const words = typed(tokens)
    .replace(/\\(?:color|textcolor)\s*(?:\[[^\]]{0,20}\])?\{[^{}]{0,40}\}/gu, "")
    .replace(/\\(?:fa|ai)[A-Z]\w*\s*\*?\s*(?:\[\w{0,12}\])?/gu, "")
    .replace(/\\(?:[a-zA-Z]+|.)/gu, "");
  return /[\p{L}\d]/u.test(words) ? tokens : [{ kind: "text", text: icon.text.slice(2) }];
}

/** Groups one after another, parted like cells. */
export function joined(groups: Token[][]): Token[] {
  return groups.flatMap((group, index) => [...(index > 0 ? [act("cell")] : []), OPEN, ...wholeRange(group), CLOSE]);
}

/** "Mar 2015 -- \\ Feb 2019": a line end behind a dash only narrows the column of dates. */
function wholeRange(group: Token[]): Token[] {
  let before = "";
  return group.map((token) => {
    const cuts = token.kind === "command" && token.text === "\\" && /[-–]$/u.test(before);
    if (token.kind !== "space") before = token.text;
    return cuts ? SPACE : token;
  });
}

export const OPEN: Token = { kind: "open", text: "{" };
export const CLOSE: Token = { kind: "close", text: "}" };

function nameTokens(name: string, words: Token[], plain: string, meta: Record<string, string>): Token[] {
  if (/^(first|given)name$/u.test(name)) {
    meta.firstname = plain;
    return [];
  }
  const first = /^(last|family)name$/u.test(name) ? (meta.firstname ?? "") : "";
  if (first) delete meta.firstname;
  if (!`${first}${plain}`.includes("\\")) meta.author = `${first} ${plain}`.trim();
  // "\\firstname{In\\^es}": accents are commands still.
  return heading(1, first ? [...tokenize(first), SPACE, ...words] : words);
}

function linkTokens(kind: string, plain: string, option: string): Token[] {
  // "\\email{email:~ada@salt.example}": the label is no part of the address.
  const label = kind === "mail" ? /^e-?mail:[\s~]*/iu : /^$/u;
  const text = plain.replace(/\\([_%#&~])\s?/gu, "$1").replace(label, "");
  const prefix = kind === "social" ? (HEAD_COMMANDS.get(option.trim()) ?? "") : kind;
  const address =
    kind === "mail" ? `mailto:${text}` : /^https?:/u.test(prefix) && !/^https?:/u.test(text) ? prefix + text : text;
  const href = kind === "web" && !/^\w+:/u.test(text) ? `http://${text}` : address;
  return [
    { kind: "command", text: "href" },
    OPEN,
    { kind: "raw", text: href },
    CLOSE,
    OPEN,
    { kind: "raw", text },
    CLOSE,
  ];
}
