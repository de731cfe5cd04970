import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { organizationOf, titleOf } from "#lib/ingest/entries/post-words.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import { linesOf, type Passage, part, passageOf } from "#lib/ingest/passages/passage.ts";
import { STUDENT } from "#lib/ingest/told/joined-posts.ts";

/** "POSITION TITLE: Curator of Tides", as forms of funders ask for it: a line of its own. */
const LABELLED =
  /^\s*(?:(?:current |present )?position title|(?:current|present) position|title and position)\s*[:\t]\s*(?=(\p{Lu}[^\t\n]{2,120})$)/iu;

/** What a form's line at the head says its owner is; null where none does. */
export function labelledPosition(document: ReadDocument): Fact<string> | null {
  const line = labelledLine(document);
  if (!line) return null;
  return { value: line.text.replace(/\s+/gu, " "), span: line.span, confidence: 0.95 };
}

/** The post that such a line names with its place, and since when if it says so: "Current position: Warden, Kvam Museum (since 2019)". */
export function labelledPost(document: ReadDocument): PositionEntry | null {
  const line = labelledLine(document);
  if (!line) return null;
  const { segments, periods } = segmentsOf(line);
  const title = titleOf(segments);
  const organization = title && organizationOf(segments, title);
  if (!title || !organization || organization.confidence <= 0.8 || STUDENT.test(title.value)) return null;
  const [when] = periods;
  const isSince = when?.period.end === "present" && when.period.start !== null;
  const period: Fact<Period> = isSince
    ? { value: when.period, span: when.span, confidence: 0.9 }
    : { value: { start: null, end: "present" }, span: line.span, confidence: 0.8, why: "Said to be the current one." };
  return { title, organization, period, span: line.span };
}

/** What stands behind the label. */
function labelledLine(document: ReadDocument): Passage | null {
  const shown = document.blocks.slice(0, 15).filter(({ kind }) => kind !== "rule");
  for (const line of shown.flatMap((block) => linesOf(passageOf(document, [block])))) {
    const match = LABELLED.exec(line.text.trimEnd());
    const value = match?.[1]?.trim();
    if (!match || !value) continue;
    const start = line.span.start + match.index + match[0].length;
    return part(line, { start, end: start + value.length });
  }
  return null;
}
