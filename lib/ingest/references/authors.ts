import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, slice } from "#lib/ingest/passages/passage.ts";
import { andList, type Piece } from "#lib/ingest/references/and-list.ts";
import { homesAmong } from "#lib/ingest/references/homes-of-authors.ts";
import { withLostCommas } from "#lib/ingest/references/lost-commas.ts";
import {
  areUnparted,
  isLone,
  mergeTurned,
  NOBODY,
  SPEAKS,
  signedOnce,
  turn,
  turnUnparted,
} from "#lib/ingest/references/turned-names.ts";
import { bareName, nameShape, TOGETHER } from "#lib/ingest/words/name-shape.ts";
import { AND_WORDS } from "#lib/profile/name-words.ts";

export interface PrintedAuthor {
  /** Without marks; "Reed, A. B." is turned to "A. B. Reed", "Reed AB" to "AB Reed". */
  name: string;
  span: Span;
  /** Footnote marks that stand beside the name: "*", "†", "1". */
  marks: string[];
  /** Set in bold or underlined, as owners set their own names. */
  emphasized: boolean;
}

export interface AuthorList {
  authors: PrintedAuthor[];
  /** "et al.", "and 12 others", "…" */
  truncated: boolean;
  /** "with Carl Stone": the list leaves out who writes it. */
  others: boolean;
}

const SEPARATOR = new RegExp(
  `\\s*(?:;|,?\\s*(?:…|\\.{3})(?:\\s*,)?(?:\\s*(?:${AND_WORDS})(?=\\s))?|(?<=\\p{Ll})/(?=\\p{Lu}\\p{Ll}[\\p{L}’'-]+,\\s\\p{Lu})|,(?:\\s*(?:${AND_WORDS}|en|with)(?=\\s))?|(?<=\\s)(?:${AND_WORDS}|with)(?=\\s)|·|•|[，、；]|(?<=[\\p{Script=Han}\\p{Script=Hiragana}])・(?=[○〇◯◎*]?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Lu}])|\\||\\n|\\t|\\s/\\s|(?<=[\\p{Ll}.])\\s[–—]\\s(?=\\p{Lu}))\\s*`,
  "gu",
);
const TRUNCATED =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}])\s?(?:ほか|他)(?:\d{1,3}名)?\s*$|\bet\.?\s*al\b|\b(?:and\s+)?(?:\d+\s+)?(?:others|co-?authors)\b|…|\.\.\.|\bu\.\s?a\.|\[\d+ authors\]|\bcollaboration\b.*\bcollaboration\b/iu;
/** "Reed A., Stone C. та ін.", "и др." */
const AND_OTHERS =
  /(?:^|\s)(?:(?:та|и|і|й)\s(?:ін|др)\.|(?:та|и|і)\s(?:інші|другие)(?!\p{L})|i\sin\.|ir\skt\.|(?:và|&)\s(?:cs|ctv|cộng sự|các cộng sự)(?!\p{L})|(?:eta|e)\s(?:beste(?: batzuk)?|outr[oa]s)(?!\p{L})|i\saltres(?!\p{L})|и\s(?:сътр|кол)\.|и\sдруги(?!\p{L})|وآخرون|و ?همکاران).*$|(?<=[\p{Script=Han}\p{Script=Hiragana}])\s?(?:ほか|他)(?:\d{1,3}名)?$/iu;
const MARK = /[*†‡§¶#∗⋆^✉°]|(?<=\()=(?=\))|(?<=\p{L})\+|(?<=^|\s)\+(?=\p{Lu})|[⁰¹²³⁴-⁹]/gu;
const OTHERS = new RegExp(`^\\s*\\(?(?:${TOGETHER}|mit|avec|con)\\s`, "i");
const LEAD = new RegExp(`^\\s*\\(?(?:${TOGETHER}|by|authors?:|co-?authors?:?|mit|avec|con)\\s+`, "i");

/** "Reed A. B." in a cell of its own */
const INITIALS_LAST = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s(?:\p{Lu}\.[\s-]?){1,3}$/u;

/**
 * The people of an author list, in printed order: "Reed, A. B., and Stone, C.", "Ada Reed*, Carl Stone* et al.",
 * "Reed AB; Stone C". Marks are kept apart from the names.
 */
export function readAuthors(passage: Passage, span: Span): AuthorList {
  const text = passage.text.slice(span.start - passage.span.start, span.end - passage.span.start);
  const told = toldPieces(passage, span);
  const cut = setApart(passage, cutPieces(text, span.start));
  const listed = cut.some(({ alone }) => alone) ? null : andList(text, span.start);
  const pieces = told ?? listed ?? mergeTurned(cut.map(signedOnce));
  // "Reed AB, Stone C. Tides": a list without dots has none at its end either.
  // In a cell of its own the stop of "Reed A." ends no list.
  const dotless = told === null && !/(?<!\p{L})\p{Lu}\.(?=\s*\S)/u.test(text);
  const allTurned = pieces.filter(({ text: printed }) => /^[^,]+,\s*\p{Lu}\./u.test(printed)).length >= 1;
  const isSignedSo = told === null || told.every(({ text: printed }) => INITIALS_LAST.test(printed.trim()));
  const names = pieces.map((piece) => bareName(piece.text.replace(LEAD, "").replace(AND_OTHERS, "")));
  // "…, 6 people in all" behind the last of them is nobody.
  const unparted = isSignedSo && areUnparted(told ? names : names.filter((name) => !/^\p{Ll}[^,]*\d/u.test(name)));
  const isOthers = OTHERS.test(text);
  const homes = isOthers ? homesAmong(names) : new Set<number>();
  const authors = pieces.flatMap(({ span: place, text: printed }, index) => {
    if (homes.has(index)) return [];
    if (!told && saysAgain(printed, pieces[index - 1]?.text ?? "")) return [];
    const whole = bareName(
      printed
        .replace(LEAD, "")
        .replace(/\bet\.?\s*al\.?.*$/i, "")
        .replace(AND_OTHERS, "")
        .replace(/\(?\beds?\.\)?\s*$/i, "")
        // "Reed, A.; Stone, C. (Dir.)": who made the book, in other languages.
        .replace(
          /\s*\((?:éds?|dirs?|hrsg|hg|coords?|orgs?|red|szerk|toim|arg|ред|съст|ур|прир|chủ biên|đồng chủ biên|biên soạn|تحرير|محرر)\.?\)?\s*$/iu,
          "",
        ),
    );
    // "Reed, A.": behind its comma the stop is the initial's.
    const name = dotless && !whole.includes(",") ? whole.replace(/(?<=\s(?:\p{Lu}{1,3}-)?\p{Lu})\.$/u, "") : whole;
    if (
      name === "" ||
      NOBODY.test(name) ||
      !/\p{L}/u.test(name) ||
      (!told && nameShape(turn(name)) < -2 && !SPEAKS.test(name))
    )
      return [];
    const after = passage.text.slice(place.end - passage.span.start, place.end - passage.span.start + 4);
    const behind = /^\s*(?:[*†‡§¶#∗⋆]\s*)+/u.exec(after)?.[0] ?? "";
    const marks = [...everyMatch(printed, MARK), ...everyMatch(behind, MARK)].map((match) =>
      match[0].replace("∗", "*"),
    );
    return [
      {
        name: unparted ? turnUnparted(name) : turn(name, allTurned && !dotless),
        span: place,
        marks: [...new Set([...marks, ...raised(passage, place)])],
        emphasized: isEmphasized(passage, place),
      },
    ];
  });
  return { authors, truncated: TRUNCATED.test(text) || AND_OTHERS.test(text), others: isOthers };
}

/** Notes which given names are set otherwise than their neighbours; "**Reed**, A." and "**Reed, A.**" are one person. */
function setApart(passage: Passage, pieces: Piece[]): Piece[] {
  const set = pieces.map(({ span }) => isEmphasized(passage, span));
  return pieces.map((piece, at) => {
    const isAlone = set[at] && !set[at - 1] && !set[at + 1] && /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(piece.text);
    const isFamily = /^(?:\p{Lu}\.[\s-]?){1,3}$/u.test(pieces[at + 1]?.text ?? "");
    return isAlone && !isFamily && pieces.length > 1 ? { ...piece, alone: true as const } : piece;
  });
}

/** "A. REED, A.": an initial that the name in front of it began with, and nothing else. */
const saysAgain = (printed: string, before: string): boolean =>
  /^\p{Lu}\.$/u.test(printed) && before.startsWith(printed) && /\p{L}{2}/u.test(before);

/** Where the format itself says who each author is, even an office is one; null where it does not, or not of each alone. */
function toldPieces(passage: Passage, { start, end }: Span): Piece[] | null {
  const runs = passage.runs.filter(({ role, span }) => role === "author" && span.start >= start && span.end <= end);
  const holdsSeveral = (printed: string) => (/^\p{Script=Arabic}/u.test(printed) ? /;/ : /[,;]|\sand\s/).test(printed);
  if (runs.length === 0 || runs.some((run) => holdsSeveral(slice(passage, run.span)))) return null;
  const between = runs.map(({ span }, index) =>
    slice(passage, { start: span.end, end: runs[index + 1]?.span.start ?? end }),
  );
  const bare = between.every((text) => /^[\s,;&.]*(?:and|et al|editors|و)?[\s.,;]*$/.test(text));
  return bare ? runs.map((run) => ({ span: run.span, text: slice(passage, run.span), separator: "," })) : null;
}

function cutPieces(text: string, offset: number): Piece[] {
  const pieces: Piece[] = [];
  // "A joint project with Ada Reed (Kvam and Salt Universities)": neither the lead nor what stands in brackets names people.
  let from = LEAD.exec(text)?.[0].length ?? 0;
  const inside = [...text.slice(from).matchAll(/(?<=\S\s*)\([^()]*\)/g)].map((match) => match.index + from);
  let separator = "";
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    // "Reed A.., Stone C.": a stop too many behind a name that was set apart.
    const trimmed = raw.trim().replace(/(?<=\p{Lu}\.)\.$/u, "");
    if (trimmed !== "")
      pieces.push({
        text: trimmed,
        span: { start: offset + from + lead, end: offset + from + lead + trimmed.length },
        separator,
      });
  };
  for (const match of everyMatch(text, SEPARATOR)) {
    if (match.index < from || inside.some((at) => at < match.index && match.index < text.indexOf(")", at))) continue;
    if (
      /^[ye]$/.test(match[0].trim()) &&
      joinsFamilyNames(text.slice(from, match.index), text.slice(match.index + match[0].length))
    )
      continue;
    if (match[0].trim() === "" && breaksName(pieces, text.slice(from, match.index), separator)) continue;
    push(match.index);
    separator = /[;/]/.test(match[0]) ? ";" : match[0].includes(",") ? "," : "and";
    from = match.index + match[0].length;
  }
  push(text.length);
  return withLostCommas(pieces);
}

/** "A. Reed, C. E." at the end of a line: the family name stands on the next; not behind "Stone,", whose initials they are. */
function breaksName(pieces: Piece[], last: string, separator: string): boolean {
  const before = pieces.at(-1);
  if (before !== undefined && isLone(before.text)) return false;
  // "Ada Reed, Olaf Stone, Jo" + "Fell", "…, Kim A." + "Moor": where commas part whole names, a line may end within one.
  const areWhole =
    separator === "," && pieces.slice(-2).every(({ text }) => /^\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.\s)?\p{Lu}/u.test(text));
  if (areWhole && pieces.length >= 2 && /^\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)*$/u.test(last)) return true;
  return /^\s*(?:\p{Lu}\.[\s-]?)+$/u.test(last);
}

/** "S. Ramos y Puig, A. Reed", "Vaz e Pinto, S.", "Vaz e Pinto SM": one more family name; "A. Ramos y B. Puig" are two people. */
function joinsFamilyNames(before: string, after: string): boolean {
  if (
    /^\s*\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(before) &&
    /^\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}{1,3}(?=[,.;]|\s*$)/u.test(after)
  )
    return true;
  const next = /^\p{Lu}[\p{L}’'-]+(?=\s*(?:[,;.]|$|\s(?:y|and|&)\s))(.*)$/su.exec(after)?.[1];
  if (next === undefined || !/\p{Lu}[\p{L}’'-]+$/u.test(before)) return false;
  return before.trim().includes(" ") || /^,\s*\p{Lu}\./u.test(next);
}

/** Digits and marks set as superscript beside a name. */
function raised(passage: Passage, span: Span): string[] {
  return passage.runs
    .filter((run) => run.superscript === true && run.span.start >= span.start && run.span.start <= span.end + 1)
    .flatMap(
      (run) =>
        passage.text
          .slice(run.span.start - passage.span.start, run.span.end - passage.span.start)
          .replaceAll("∗", "*")
          .normalize("NFKC")
          .match(/[*†‡§¶#⋆&]|\d+/gu) ?? [],
    );
}

/** A page of the site itself: "index.html", "./about", "#me". */
const OWN_PAGE = /^(?:\.{0,2}\/)?(?:(?:index|home|about|bio|me)?(?:\.(?:html?|md|php))?\/?)?(?:#[\w-]*)?$/iu;

/** Set in bold or underlined, or linked to the pages of this very site: so lists set their owner apart. */
function isEmphasized(passage: Passage, span: Span): boolean {
  return passage.runs.some(
    ({ bold, underline, href, span: set }) =>
      (bold === true || underline === true || (href !== undefined && OWN_PAGE.test(href))) &&
      set.start < span.end &&
      span.start < set.end,
  );
}
