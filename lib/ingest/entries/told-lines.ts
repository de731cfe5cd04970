import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { partListed } from "#lib/ingest/entries/listed-stations.ts";
import { leadsWithDegree } from "#lib/ingest/entries/mixed-degrees.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isPlace, isWholeOrganization } from "#lib/ingest/words/organization.ts";

/** What has a line of its own meaning: it says more than what was done. */
const NOTE = /^\s*(?:thesis|dissertation|advis[oe]r|supervisor|committee|gpa|minor)\b/i;

/** "Research Assistantships", "Visiting positions:": says what all items below it are. */
const SAYS_ALL = /^(?:[\p{L}-]+\s){0,3}(?:assistantships|fellowships|internships|positions|appointments|posts)\s?:?$/iu;

/** A sentence on the whole, or words for it, above a list of nothing but items. */
export function isPreface(document: ReadDocument, [first, ...rest]: Block[]): boolean {
  if (first?.kind !== "paragraph" || rest.length < 2 || rest.some((block) => block.kind !== "item")) return false;
  const text = document.text.slice(first.span.start, first.span.end);
  if (SAYS_ALL.test(text.trim())) return true;
  return /\p{Ll}{2}\)?\.$/u.test(text) && text.split(/\s+/).length > 12 && findPeriods(text).length === 0;
}

/** A place, then sentences on what was done there: "Tides Institute, Kvam University. Built the gauges of the northern coast." */
const PLACE_FIRST =
  /^([^.!?:;]{5,120}\p{Ll}{2}\)?)(?<!\b(?:Dept|Univ|Inst|Fac|Prof|Natl|Tech))\.\s+(?=\p{Lu}\p{L}+(?:\s+\S+){5})/u;

/** "2010–2013: Tutor. Teaching the sailors of the north coast how to read": a post, then sentences on what was done. */
const POST_FIRST = /^[^.!?;\n]{3,120}\p{Ll}{2}\)?(?=\.\s+\p{Lu}\p{Ll}+(?:ing|ed)\s\p{Ll}+(?:\s+\S+){4})/u;

/** "…, Kvam University, Port Salt, Activities: gauges, charts": a label behind the post, and what was done there. */
const DONE =
  /(?:[,;.|\t\n]|\s[-–—])\s*(?=(?:(?:main|key|core) )?(?:activit(?:y|ies)|tasks?|duties|responsibilities|achievements|(?:main )?subjects|tâches|activités|missions?|responsabilités|aufgaben|tätigkeiten|schwerpunkte|tareas|actividades|funciones|responsabilidades|attività|mansioni|atividades|tarefas|taken|werkzaamheden)\s?:\s)/iu;

/**
 * Parts a line that names a place in its first sentence from the sentences behind it, if those say no date, and one that
 * names a post from what a label behind it says was done.
 */
export function partTold(line: Passage): { line: Passage; tells: boolean }[] {
  const done = DONE.exec(line.text);
  if (done && done.index > 0 && !hasPeriod(line.text, done.index)) return partAt(line, done.index);
  const [post = ""] = POST_FIRST.exec(line.text) ?? [];
  if (post.split(/[,:;|]\s/).some((piece) => isJobTitle(piece.trim())) && !hasPeriod(line.text, post.length))
    return partAt(line, post.length);
  const dated = endOfDate(line.text);
  if (dated > 0) return partAt(line, dated);
  const head = PLACE_FIRST.exec(line.text)?.[1] ?? "";
  const rest = line.text.slice(head.length + 1);
  const places = head.split(/,\s+|\s[-–—]\s/);
  if (!places.every((place) => isOrganization(place) || isPlace(place)) || !places.some(isOrganization))
    return [{ line, tells: false }];
  if (hasPeriod(line.text, head.length) || NOTE.test(rest)) return [{ line, tells: false }];
  return partAt(line, head.length);
}

/** Words of a line that is read as a whole, whatever it tells. */
const SHORT = 32;

/** "Fellow - Harbour Labs, Port Salt (2016-2019). Supervised by Ada Reed. I have …": where the date of a post or degree ends, sentences follow. */
function endOfDate(text: string): number {
  if (text.split(/\s+/u).length <= SHORT) return 0;
  const [period] = findPeriods(text);
  const behind = /^\)[.:]?\s+(?=["“]?\p{Lu}\S*(?:\s+\S+){5})/u.exec(text.slice(period?.span.end ?? text.length))?.[0];
  if (!period || behind === undefined || text.charAt(period.span.start - 1) !== "(") return 0;
  const head = text.slice(0, period.span.start - 1);
  const [first = ""] = head.split(/,\s|;\s|\s[-–—|]\s|\s(?:at|in)\s/u);
  const isWhole = head.split(/\s+/u).length <= SHORT && /[,–—|-]\s|\s(?:at|in)\s/u.test(head);
  return isWhole && (isJobTitle(first.trim()) || leadsWithDegree(first.trim())) ? period.span.end + 1 : 0;
}

const hasPeriod = (text: string, from: number): boolean => findPeriods(text.slice(from)).length > 0;

function partAt(line: Passage, at: number): { line: Passage; tells: boolean }[] {
  const end = line.span.start + at;
  return [
    { line: part(line, { start: line.span.start, end }), tells: false },
    { line: part(line, { start: end + 1, end: line.span.end }), tells: true },
  ];
}

/** A degree or post behind the last words on another: where a text was copied from a page its lines may have run together. */
const BEHIND_NOTE = /^\s*(?:thesis|dissertation)\b.{20,}?\p{Ll}{3}[.”"]\s+(?=\p{Lu})/iu;

/**
 * Parts "Lecturer, Kvam University 2024–present Researcher, Fen College" behind the date and "Thesis: Salt. BSc in Botany,
 * Fen College" behind the thesis, in plain texts, whose lines are joined where one seems to go on in the next.
 */
export function partJoined(document: ReadDocument, line: Passage, role: (text: string) => boolean): Passage[] {
  const set = partSet(line);
  if (set.length > 1) return set;
  const listed = partListed(line, role);
  if (listed.length > 1) return listed;
  if (document.kind !== "text") return [line];
  const [period] = findPeriods(line.text);
  const behind = BEHIND_NOTE.exec(line.text)?.[0].length ?? 0;
  for (const at of [behind, period && period.span.start > 0 ? period.span.end : 0]) {
    const [before, rest] = [line.text.slice(0, at), line.text.slice(at).trim()];
    const names = rest.split(/[,;]\s/);
    if (at === 0 || !/^\p{Lu}/u.test(rest) || !role(names[0] ?? "") || !names.slice(1).some(isOrganization)) continue;
    if (at !== behind && !role(before)) continue;
    const cut = line.span.start + at;
    return [part(line, { start: line.span.start, end: cut }), part(line, { start: cut, end: line.span.end })];
  }
  return [line];
}

/**
 * "*Kvam University*, PhD in Botany, 2010 • Topic: salt *Fen College*, MSc, 2006": stations that run on in one paragraph,
 * each of which begins with its place in bold or italic and says when. What stands behind a bullet is a line of its own.
 */
function partSet(line: Passage): Passage[] {
  const starts = line.runs
    .filter(({ bold, italic }) => bold || italic)
    .filter(({ span }) =>
      isWholeOrganization(line.text.slice(span.start - line.span.start, span.end - line.span.start)),
    )
    .map(({ span }) => span.start);
  if (starts.length < 2 || starts[0] !== line.span.start) return [];
  const stations = partsAt(line, starts);
  if (!stations.every(({ text }) => hasPeriod(text, 0))) return [];
  return stations.flatMap((station) =>
    partsAt(station, [
      station.span.start,
      ...Array.from(station.text.matchAll(/\s•\s/gu), ({ index }) => station.span.start + index + 2),
    ]),
  );
}

function partsAt(line: Passage, starts: number[]): Passage[] {
  return starts.map((start, at) => {
    const { text, span, ...rest } = part(line, { start, end: starts[at + 1] ?? line.span.end });
    const end = span.start + text.replace(/\s*•\s*$/u, "").length;
    return part({ text, span, ...rest }, { start: span.start, end });
  });
}
