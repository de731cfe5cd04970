import { compact } from "#lib/compact.ts";
import { everyMatch } from "#lib/every-match.ts";
import type { ProtectedKind, ProtectedSpan, Span } from "#lib/ingest/draft.ts";
import { sideColumn } from "#lib/ingest/headings/side-column.ts";
import { blanked } from "#lib/ingest/passages/blanked.ts";
import { piecesBetween } from "#lib/ingest/passages/spans.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { isPersonalPart, labelsAbove, privateLines, privateRun } from "#lib/ingest/shield/personal-lines.ts";
import { asides, lastSentences } from "#lib/ingest/shield/private-asides.ts";
import { byKind, endsForm, isPublic, kindOf } from "#lib/ingest/words/protected-kind.ts";
import { SEX_ABROAD, UNMISTAKABLE } from "#lib/ingest/words/protected-labels-abroad.ts";
import { PASTIMES_TOLD } from "#lib/ingest/words/protected-pastimes.ts";
import { AT_LINE_START, BARE_LABELS, LABELLED, ON_LEAVE, OUTRIGHT, SAID } from "#lib/ingest/words/protected-rules.ts";
import { LEAVE_TOLD, TOLD, TOLD_OF_ONESELF } from "#lib/ingest/words/protected-told.ts";

/**
 * Places that a search committee must not weigh: birth, age, sex, citizenship, marital status, family, religion, health,
 * hobbies, photo.
 * Only what is said outright. A role in a network for women or a place of school is service or education, not a protected fact.
 */
export function protectedSpans(text: string, parts: SectionPart[]): ProtectedSpan[] {
  const found: ProtectedSpan[] = [];
  for (const part of parts) {
    if (part.sense.kind === "hobbies" || isPastimes(text, part, parts)) {
      found.push(...pastimesIn(text, part));
      continue;
    }
    found.push(...labelsAbove(text, part));
    found.push(...sideColumn(text, part));
    if (isPersonalPart(part)) found.push(...privateLines(text, part));
    const isLast = part === parts.at(-1);
    const spoken = part.blocks.map(({ span }) => span);
    for (const span of part.sense.kind !== "publications" ? spoken : isLast ? lastSentences(text, part) : [])
      search(text, span, ALWAYS, found, Number.POSITIVE_INFINITY);
    if (
      [
        "publications",
        "talks",
        "references",
        "teaching",
        "advising",
        "grants",
        "awards",
        "software",
        "news",
        "patents",
      ].includes(part.sense.kind)
    ) {
      for (const { span } of part.blocks)
        for (const line of labelledLines(text, span))
          for (const piece of outside(line, found))
            found.push({ kind: kindOf(text.slice(line.start, line.end)) ?? "birth", span: piece });
      continue;
    }
    const personal =
      isPersonalPart(part) || ["head", "personal", "biography", "contact", "other"].includes(part.sense.kind);
    for (const block of part.blocks) {
      if (personal) {
        search(text, block.span, LABELLED, found, 400);
        search(text, block.span, BARE_LABELS, found, 400);
      } else
        for (const line of linesIn(block))
          for (const sentence of piecesBetween(text, line, SENTENCE_BEGINS))
            search(text, sentence, LABELLED, found, 90);
      if (personal)
        for (const line of linesIn(block)) {
          const run = privateRun(text, line);
          for (const piece of run ? outside(run, found) : []) found.push({ kind: "family", span: piece });
        }
      const told = BIRTH_SENTENCE.test(text.slice(block.span.start, block.span.end));
      if (personal || told) search(text, block.span, OF_ONESELF, found, Number.POSITIVE_INFINITY);
      if (part.sense.kind !== "interests") search(text, block.span, LEAVES_FOUND, found, Number.POSITIVE_INFINITY);
    }
    found.push(
      ...asides(text, part, isLast, found).flatMap(({ kind, span }) =>
        outside(span, found)
          .filter((piece) => /\p{L}{2}/u.test(text.slice(piece.start, piece.end)))
          .map((piece) => ({ kind, span: piece })),
      ),
    );
  }
  return found.sort((a, b) => a.span.start - b.span.start).flatMap((place) => byKind(text, place));
}

const ALWAYS = [...OUTRIGHT, ...TOLD, ...PASTIMES_TOLD];
const OF_ONESELF = [...SAID, ...TOLD_OF_ONESELF];
const LEAVES_FOUND = [...ON_LEAVE, ...LEAVE_TOLD];

/** Under "Hobbies" all is private but how to reach somebody, and the line for a signature at the end of a form. */
function pastimesIn(text: string, part: SectionPart): ProtectedSpan[] {
  return part.blocks
    .flatMap(linesIn)
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }))
    .filter(({ start, end }) => end > start && !endsForm(text.slice(start, end)))
    .map((span) => ({ kind: "hobbies", span }));
}

/** "Interests" below the publications, after research interests were said or without a word of research: what is done for pleasure. */
function isPastimes(text: string, part: SectionPart, parts: SectionPart[]): boolean {
  if (!/^(?:interessen|interests|intérêts|intereses|interessi|interesses)$/iu.test(part.heading.trim())) return false;
  if (STUDIED.test(text.slice(part.span.start, part.span.end))) return false;
  const at = parts.indexOf(part);
  return parts.slice(0, at).some(({ sense }) => sense.kind === "publications");
}

/** Words of what is studied, which nobody says of a pastime. */
const STUDIED =
  /(?<!\p{L})(?:research|forschung|recherche|theor(?:y|ies)|statistic|algorithm|model+ing|(?:signal|data|image) (?:processing|analysis)|econom|methodolog)/iu;

function labelledLines(text: string, span: Span): Span[] {
  return everyMatch(text.slice(span.start, span.end), AT_LINE_START).map((match) => {
    const start = span.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** A line that says when its owner was born is personal, wherever a page puts it. */
const BIRTH_SENTENCE =
  /(?:^|[.;\n]\s*|\bI was )(?:born (?:on|in|at)|geboren (?:am|in|op)|née? (?:le|à|en)|nacid[oa] (?:el|en)|nat[oa] (?:il|a|nel)|nascid[oa] (?:em|a)|f(?:ödd|ødt|ødd) (?:den|i|år)|urodzon[ya] (?:w|dnia)) [^.\n]{2,60}\d{4}/iu;

/** "Member of the Tide Society. Hobbies: rowing." tells of the society first: where a sentence begins in a line. */
const SENTENCE_BEGINS = /(?<=[\p{L})]{3}\.\s+)(?=\p{Lu})/gu;

function linesIn({ span, lines }: SectionPart["blocks"][number]): Span[] {
  return lines.map((start, index) => ({ start, end: lines[index + 1] ?? span.end }));
}

function search(
  text: string,
  span: Span,
  rules: [ProtectedKind, RegExp][],
  found: ProtectedSpan[],
  longest: number,
): void {
  if (span.end - span.start > longest && longest < 100) return;
  const words = compact(text.slice(span.start, span.end));
  for (const [kind, rule] of rules) {
    for (const match of everyMatch(words, rule)) {
      // "Ages", "Gender" and "Health" are also fields of study: a label stands at the start of its line or after a mark.
      const before = words.slice(0, match.index);
      const unmistakable = UNMISTAKABLE.test(match[0]);
      if (rules === LABELLED && !unmistakable && !/(?:^|[\n\t;|•·,(]|\.\s|\s[-–—])\s*$/.test(before)) continue;
      if (rules === LABELLED && !isAnswer(kind, match[0])) continue;
      const start = span.start + match.index;
      const said = rules === LABELLED ? match[0].replace(ADDRESS_BEHIND, "") : match[0];
      const close = start + said.trimEnd().replace(/[,(]$/, "").length;
      const end = rules === LABELLED ? restOfAnswer(text, { start, end: close }, span.end) : close;
      // "Nationality: Norlandish. Two children (born 2015)": parts of it may have been found before.
      for (const piece of outside({ start, end }, found)) {
        if (/[\p{L}\d]/u.test(text.slice(piece.start, piece.end))) found.push({ kind, span: piece });
      }
    }
  }
}

/**
 * "Marital status⇥married; one son, born 2012": in a cell of a table all is the answer to the label beside it; behind a
 * colon, what is private itself. Up to a part that is for everybody.
 */
function restOfAnswer(text: string, { start, end }: Span, last: number): number {
  const inCell = /^[^\t\n]*\t[^\t\n]*$/u.test(text.slice(start, end));
  let to = end;
  for (const [part] of text.slice(end, last).matchAll(/\s*;[^;\t\n|]{1,120}/guy)) {
    const words = part.replace(/^\s*;\s*/u, "");
    if (isPublic(words) || !(inCell || kindOf(words) !== null)) break;
    to += part.trimEnd().length;
  }
  return to;
}

/** "Date of birth: 1 May 1980 ada@kvam.example": how to reach somebody is no part of what a label asks for. */
const ADDRESS_BEHIND = /(?<=\d)\s+(?:[\w.+-]{1,64}@\S|https?:\/\/|www\.)[^\n]*$/u;

/** What of a span no place covers yet, in order. */
function outside(span: Span, found: ProtectedSpan[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const { start, end } of found.map((place) => place.span).sort((a, b) => a.start - b.start)) {
    if (end <= from || start >= span.end) continue;
    if (start > from) pieces.push({ start: from, end: start });
    from = end;
  }
  return from < span.end ? [...pieces, { start: from, end: span.end }] : pieces;
}

/** "Sex: F" answers; "Gender and the city, Harbour Studies 3" does not. */
function isAnswer(kind: ProtectedKind, printed: string): boolean {
  const value = printed.replace(/^[^:：=–—\t-]*[:：=–—\t-]\s*:?\s*/, "");
  if (kind === "age") return /^\D{0,12}\d{2}\b/.test(value);
  if (kind === "sex")
    return (
      /^(?:m|f|d|w|h|male|female|man|woman|non-?binary|männlich|weiblich|masculin|féminin|mujer|hombre|maschile|femminile|masculino|femenino|男|女)\b/iu.test(
        value,
      ) ||
      SEX_ABROAD.test(value) ||
      /[男女]/.test(value)
    );
  // "Photo: Olaf Stone" names who took one.
  if (kind === "photo")
    return /\.(?:jpe?g|png|gif|tiff?|webp)\b|\b(?:attached|enclosed|below|above|anbei|beigefügt|beiliegend|ci-joint|adjunt|allegat|anex)/iu.test(
      value,
    );
  if (kind === "health") return /\b(?:excellent|good|disab|none|no\b|gut)/i.test(value);
  if (kind === "family")
    // "Father's Name: Carl Reed", "дети: трое"
    return (
      /^(?:(?:name of )?(?:father|mother|husband|spouse|guardian)|next of kin|\P{Script=Latin})/iu.test(printed) ||
      /\b(?:\d|one|two|three|four|none|married|wife|husband|son|daughter|child|kids|egy|két|három|nincs)/i.test(value)
    );
  if (kind === "birth" && /^(?:born|née?|nat[oa]|nacid[oa]|f(?:ödd|ødt|ødd))(?!\p{L})/iu.test(printed))
    return /\d{4}|\d{1,2}[./]/.test(printed) || /^born\s*:/i.test(printed);
  return value.trim() !== "";
}

/** The text with every protected place blanked out, of the same length: what all other rules read. */
export function masked(text: string, spans: ProtectedSpan[]): string {
  return blanked(
    text,
    spans.map(({ span }) => span),
  );
}
