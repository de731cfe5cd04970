import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, slice } from "#lib/ingest/passage.ts";
import { andList, type Piece } from "#lib/ingest/references/and-list.ts";
import { withFirstTurned } from "#lib/ingest/references/first-turned.ts";
import { withLostCommas } from "#lib/ingest/references/lost-commas.ts";
import { bareName, isInitials, nameShape, TOGETHER } from "#lib/ingest/references/name-shape.ts";

export interface PrintedAuthor {
  /** Without marks; "Reed, A. B." is turned to "A. B. Reed". */
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

const SEPARATOR =
  /\s*(?:;|,(?:\s*(?:and|&|und|et|y|e|en|with)(?=\s))?|(?<=\s)(?:and|&|und|et|with|y)(?=\s)|·|•|[，、；]|(?<=\p{Script=Han})・(?=\p{Script=Han})|\||\n|\t|\s\/\s)\s*/gu;
const NOBODY =
  /^(?:et\.?\s*al\.?|and|others|co-?authors?|\d+ others|and \d+ others|\.{2,}|…|&|u\.\s?a\.|in|by|with)[.,:]?$/i;
const TRUNCATED =
  /\bet\.?\s*al\b|\b(?:and\s+)?(?:\d+\s+)?(?:others|co-?authors)\b|…|\.\.\.|\bu\.\s?a\.|\[\d+ authors\]|\bcollaboration\b.*\bcollaboration\b/i;
const MARK = /[*†‡§¶#∗⋆^✉°]|(?<=\()=(?=\))|(?<=\p{L})\+|(?<=^|\s)\+(?=\p{Lu})|[⁰¹²³⁴-⁹]/gu;
const OTHERS = new RegExp(`^\\s*\\(?(?:${TOGETHER}|mit|avec|con)\\s`, "i");
const LEAD = new RegExp(`^\\s*\\(?(?:${TOGETHER}|by|authors?:|co-?authors?:|mit|avec|con)\\s+`, "i");

/**
 * The people of an author list, in printed order: "Reed, A. B., and Stone, C.", "Ada Reed*, Carl Stone* et al.",
 * "Reed AB; Stone C". Marks are kept apart from the names.
 */
export function readAuthors(passage: Passage, span: Span): AuthorList {
  const text = passage.text.slice(span.start - passage.span.start, span.end - passage.span.start);
  const told = toldPieces(passage, span);
  const pieces = told ?? andList(text, span.start) ?? withFirstTurned(mergeTurned(cutPieces(text, span.start)));
  // "Reed AB, Stone C. Tides": a list without dots has none at its end either.
  const dotless = !/(?<!\p{L})\p{Lu}\.(?=\s*\S)/u.test(text);
  const allTurned = pieces.filter(({ text: printed }) => /^[^,]+,\s*\p{Lu}\./u.test(printed)).length >= 1;
  const authors = pieces.flatMap(({ span: place, text: printed }) => {
    const name = bareName(
      printed
        .replace(LEAD, "")
        .replace(/\bet\.?\s*al\.?.*$/i, "")
        .replace(/\(?\beds?\.\)?\s*$/i, ""),
    );
    if (name === "" || NOBODY.test(name) || !/\p{L}/u.test(name) || (!told && nameShape(turn(name)) < -2)) return [];
    const after = passage.text.slice(place.end - passage.span.start, place.end - passage.span.start + 4);
    const marks = [...printed.matchAll(MARK), ...(/^\s*(?:[*†‡§¶#∗⋆]\s*)+/u.exec(after)?.[0].matchAll(MARK) ?? [])].map(
      (match) => match[0].replace("∗", "*"),
    );
    return [
      {
        name: dotless ? turn(name).replace(/(?<=\s\p{Lu})\.$/u, "") : turn(name, allTurned),
        span: place,
        marks: [...new Set([...marks, ...raised(passage, place)])],
        emphasized: isEmphasized(passage, place),
      },
    ];
  });
  return { authors, truncated: TRUNCATED.test(text), others: OTHERS.test(text) };
}

/** Where the format itself says who each author is, even an office is one; null where it does not, or not of each alone. */
function toldPieces(passage: Passage, { start, end }: Span): Piece[] | null {
  const runs = passage.runs.filter(({ role, span }) => role === "author" && span.start >= start && span.end <= end);
  if (runs.length === 0 || runs.some((run) => /[,;]|\sand\s/.test(slice(passage, run.span)))) return null;
  const between = runs.map(({ span }, index) =>
    slice(passage, { start: span.end, end: runs[index + 1]?.span.start ?? end }),
  );
  const bare = between.every((text) => /^[\s,;&.]*(?:and|et al|editors)?[\s.,;]*$/.test(text));
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
    const trimmed = raw.trim();
    if (trimmed !== "")
      pieces.push({
        text: trimmed,
        span: { start: offset + from + lead, end: offset + from + lead + trimmed.length },
        separator,
      });
  };
  for (const match of text.matchAll(SEPARATOR)) {
    if (match.index < from || inside.some((at) => at < match.index && match.index < text.indexOf(")", at))) continue;
    if (
      match[0].trim() === "y" &&
      joinsFamilyNames(text.slice(from, match.index), text.slice(match.index + match[0].length))
    )
      continue;
    push(match.index);
    separator = match[0].includes(";") ? ";" : match[0].includes(",") ? "," : "and";
    from = match.index + match[0].length;
  }
  push(text.length);
  return withLostCommas(pieces);
}

/** "S. Ramos y Puig, A. Reed" and "Ramos y Puig, S.": one more family name; "A. Ramos y B. Puig" are two people. */
function joinsFamilyNames(before: string, after: string): boolean {
  const next = /^\p{Lu}[\p{L}’'-]+(?=\s*(?:[,;.]|$|\s(?:y|and|&)\s))(.*)$/su.exec(after)?.[1];
  if (next === undefined || !/\p{Lu}[\p{L}’'-]+$/u.test(before)) return false;
  return before.trim().includes(" ") || /^,\s*\p{Lu}\./u.test(next);
}

/** Joins "Reed" | "A. B." and "Reed" | "Ada" to one person where the list prints family names first. */
function mergeTurned(pieces: Piece[]): Piece[] {
  const semicolons =
    pieces.filter((piece) => piece.separator === ";").length > 0 && pieces.some((piece) => piece.separator === ",");
  const merged: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (!piece) continue;
    const together = belongsTogether(piece, next, pieces[index + 2], semicolons);
    if (next && (together || (index === 0 && isOnlyFirstTurned(pieces)))) {
      const suffix = pieces[index + 2];
      const hasSuffix = suffix !== undefined && /^(?:Jr|Sr|II|III|IV)\.?$/.test(suffix.text);
      const last = hasSuffix ? suffix : next;
      merged.push({
        text: `${piece.text}, ${next.text}${hasSuffix ? ` ${suffix.text}` : ""}`,
        span: { start: piece.span.start, end: last.span.end },
        separator: piece.separator,
      });
      index += hasSuffix ? 2 : 1;
    } else if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(piece.text) && merged.length > 0) {
      const before = merged[merged.length - 1];
      if (before)
        merged[merged.length - 1] = {
          ...before,
          text: `${before.text} ${piece.text}`,
          span: { start: before.span.start, end: piece.span.end },
        };
    } else merged.push(piece);
  }
  return merged;
}

/** "Stone, Carl Erik, Ada Reed, and Eva Dubois": of such lists only the first is turned. */
function isOnlyFirstTurned([family, given, ...others]: Piece[]): boolean {
  const isWhole = (text: string) => /^\p{Lu}\S*(?:\s+\S+)+$/u.test(bareName(text)) && nameShape(text) > 1;
  return (
    family !== undefined &&
    given?.separator === "," &&
    isLone(bareName(family.text)) &&
    /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+\p{Lu}\p{Ll}[\p{L}’'-]*){1,2}$/u.test(bareName(given.text)) &&
    others.length > 0 &&
    others.every(({ text }) => isWhole(text) || NOBODY.test(text))
  );
}

const isLone = (text: string): boolean =>
  /^(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|ter|ten|bin|ibn)\s+)*\p{Lu}[^\s]*$/iu.test(text);

function belongsTogether(
  family: Piece,
  given: Piece | undefined,
  after: Piece | undefined,
  semicolons: boolean,
): boolean {
  if (given?.separator !== ",") return false;
  const name = bareName(family.text);
  if (name === "" || isInitials(name) || NOBODY.test(given.text)) return false;
  const suffix = after !== undefined && /^(?:Jr|Sr|II|III|IV)\.?$/.test(after.text);
  if (semicolons) return after === undefined || suffix || after.separator !== "," || isInitials(given.text);
  if (isInitials(given.text.replace(/\s+(?:et\.?\s*al\.?).*$/i, "")))
    return name.split(" ").length <= 4 && !/^(?:\p{Lu}\.[\s-]*)+\p{Lu}\p{L}/u.test(name);
  return (
    isLone(name) && /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}\.?)*$/u.test(bareName(given.text)) && nameShape(given.text) > -1
  );
}

/** "Reed, A. B." → "A. B. Reed"; where all are turned, "Van Reed A. B." has lost its comma. */
function turn(name: string, allTurned = false): string {
  const lost = allTurned ? /^((?:\p{L}+\s+)?\p{Lu}\p{L}+)\s+((?:\p{Lu}\.[\s-]?)+)$/u.exec(name) : null;
  if (lost) return `${lost[2]} ${lost[1]}`;
  const match = /^([^,]+),\s*([^,]+?)(\s+(?:Jr|Sr|II|III|IV)\.?)?$/.exec(name);
  return match ? `${match[2]} ${match[1]}${match[3] ?? ""}`.replace(/\s+/g, " ") : name;
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
          .match(/[*†‡§¶#⋆&]|\d+/gu) ?? [],
    );
}

function isEmphasized(passage: Passage, span: Span): boolean {
  return passage.runs.some(
    (run) => (run.bold === true || run.underline === true) && run.span.start < span.end && span.start < run.span.end,
  );
}
