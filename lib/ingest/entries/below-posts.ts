import type { Fact } from "#lib/ingest/draft.ts";
import { type Segment, segmentsOf } from "#lib/ingest/entries/segments.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isCampus, isOrganization, isPlace, isSchool, tellsWork } from "#lib/ingest/words/organization.ts";

const SCHOOL_FOR_YOUTH = /\b(?:high|secondary|primary|grammar|middle) school$/i;

/**
 * "• 2019: Research Assistant" + "◦ School of Botany" + "◦ University of Port Salt": lines right below that are nothing but
 * a place, or one that begins with the link to it.
 */
export function placeBelow(details: Passage[]): Fact<string> | null {
  const found: Passage[] = [];
  for (const line of details.slice(0, 3)) {
    const linked = linkAhead(line);
    const words = (linked ?? line).text;
    const isName = linked ? isOrganization(words) : isNothingButPlace(line);
    if (!isName) {
      if (found.length > 0) break;
      continue;
    }
    found.push(linked ?? withoutTown(line));
    if (isSchool(words)) break;
  }
  const [first] = found;
  if (!first) return null;
  const value = found.map(({ text }) => text.replace(/\s+/gu, " ").trim().replace(/[.,]$/u, "")).join(", ");
  return { value, span: { start: first.span.start, end: found.at(-1)?.span.end ?? first.span.end }, confidence: 0.85 };
}

function isNothingButPlace(line: Passage): boolean {
  if (/[:;!?]/.test(line.text) || line.text.split(" ").length > 24 || tellsWork(line.text)) return false;
  const { segments, periods } = segmentsOf(line);
  const outside = segments.filter(({ bracketed }) => !bracketed);
  if (periods.length > 0 || outside.length === 0 || outside.length > 5) return false;
  return (
    outside.every(
      ({ text }, index) =>
        (isOrganization(text) ||
          SCHOOL_FOR_YOUTH.test(text) ||
          isPlace(text, outside[index + 1]?.text) ||
          isTownLast(outside, index)) &&
        /^[\p{Lu}\p{Lo}]/u.test(text) &&
        text.split(" ").length <= 10,
    ) && outside.some(({ text }) => isOrganization(text) && !/^research\b/i.test(text))
  );
}

/** "Kvam University, Port Salt": the last of a line is its town, or its campus. */
const isTownLast = (outside: Segment[], index: number): boolean =>
  index > 0 &&
  index === outside.length - 1 &&
  isSchool(outside[index - 1]?.text ?? "") &&
  /^(?:\p{Lu}[\p{L}’'-]+\s?){1,3}$/u.test(outside[index]?.text ?? "");

/** "Harbour Institute, Port Salt, NL": the place without its town; "University of California, Davis" has its campus. */
function withoutTown(line: Passage): Passage {
  const { segments } = segmentsOf(line);
  const at = segments.findLastIndex(({ text }) => isOrganization(text) || SCHOOL_FOR_YOUTH.test(text));
  const named = segments[at + (isCampus(segments[at]?.text ?? "", segments[at + 1]?.text ?? "") ? 1 : 0)];
  return at >= 0 && named ? part(line, { start: line.span.start, end: named.span.end }) : line;
}

/** The linked words a line begins with: "[Harbour Institute](…) Port Salt". */
function linkAhead(line: Passage): Passage | null {
  const [link] = line.runs;
  if (!link?.href || link.span.start > line.span.start || link.span.end >= line.span.end) return null;
  const text = line.text.slice(0, link.span.end - line.span.start);
  return { ...line, text, span: { start: line.span.start, end: line.span.start + text.trimEnd().length } };
}

/** "**Kvam University**, 2020 – 2022" + "- Teaching assistant, Botany:": the post that the first line below names. */
export function titleBelow(details: Passage[]): Fact<string> | null {
  const [line] = details;
  if (!line) return null;
  const whole = line.text.trimEnd().replace(/\s*:$/u, "");
  const isShort = line.text.split(/\s+/u).length <= 16 && !/[.;]\s*\S/u.test(line.text.trimEnd());
  if (isShort && isJobTitle(whole.split(/,\s|:\s/u)[0] ?? "")) return titleIn(line, 0, whole);
  const [told, lead = "", post = ""] = TOLD_POST.exec(line.text) ?? [];
  return told !== undefined && isJobTitle(post) ? titleIn(line, lead.length, post) : null;
}

/** "Teaching Assistant for the course of tides. Helped …", "Worked as a tide keeper on the north wall.": a post in a sentence. */
const TOLD_POST =
  /^((?:(?:work(?:ed|ing)|served|serving|employed)\sas\s(?:an?\s|the\s)?)?)(?!\p{L}+ed\s)([^.,;:()\n]{4,60}?)(?:\s(?:for|on|in|of|at|under|with)\s|\.(?:\s|$))/iu;

function titleIn({ span }: Passage, from: number, text: string): Fact<string> {
  const start = span.start + from;
  return { value: text.replace(/\s+/gu, " "), span: { start, end: start + text.length }, confidence: 0.85 };
}
