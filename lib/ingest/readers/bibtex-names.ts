import { latexText } from "#lib/ingest/readers/latex-text.ts";

/** Most authors of one entry that are read; the largest collaborations print about 5,000 names. */
const MOST_NAMES = 6000;

/**
 * The names of an author field in printed order, as "First von Last Jr": `{Quill}, A.~B. and van der Fen, Orla and others`.
 * `others` tells that the list is cut short.
 */
export function bibNames(field: string): { names: string[]; others: boolean } {
  const names: string[] = [];
  let others = false;
  for (const part of namesIn(field.replace(/\s+/gu, " ")).slice(0, MOST_NAMES)) {
    const name = part.trim();
    if (/^(others|et\.? al\.?)$/iu.test(name)) others = true;
    else if (name !== "") names.push(printed(name));
  }
  return { names, others };
}

/** Names are joined by "and"; some write "Ada Reed, Bo Stone, Cy Moss and Di Fen", which no order of one name explains. */
function namesIn(field: string): string[] {
  const parts = splitOutside(field, /\s+and\s+/iuy);
  const [first = "", ...rest] = parts;
  if (rest.length > 1 || !first.includes(",")) return parts;
  const listed = splitOutside(first, /,\s*/uy);
  const isWhole = (name: string) => /^[\p{Lu}\\{][^\s]*\s+(?:[^\s]+\s+)*[\p{Lu}\\{][^\s]{2,}$/u.test(name.trim());
  return listed.length >= (rest.length === 0 ? 3 : 2) && listed.every(isWhole) && rest.every(isWhole)
    ? [...listed, ...rest]
    : parts;
}

/** "von Last, First", "von Last, Jr, First" and "First von Last" are the three forms BibTeX knows. */
function printed(name: string): string {
  // biblatex: "family=van der Fen, given=Orla, prefix=…"
  const told = new Map(
    splitOutside(name, /,/uy).flatMap((field): [string, string][] => {
      const match = /^\s*(family|given|prefix|suffix)\s*=\s*(.+)$/iu.exec(field);
      return match?.[1] && match[2] ? [[match[1].toLowerCase(), latexText(match[2])]] : [];
    }),
  );
  if (told.has("family"))
    return ["given", "prefix", "family", "suffix"].flatMap((field) => told.get(field) ?? []).join(" ");
  const [last = "", second, third] = splitOutside(name, /,/uy).map((part) => latexText(part));
  if (second === undefined) return last;
  return third === undefined ? `${second} ${last}`.trim() : `${third} ${last} ${second}`.trim();
}

/** Cuts a text where a sticky pattern matches outside of braces. */
export function splitOutside(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    else if (depth === 0 && (sign === " " || sign === ",")) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      parts.push(text.slice(start, at));
      start = at + match[0].length;
      at = start - 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
