import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { EducationEntry, PositionEntry } from "#lib/ingest/draft.ts";
import { readEducation } from "#lib/ingest/entries/education.ts";
import { readEmployment } from "#lib/ingest/entries/employment.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** So many degrees and posts in order make a life. */
const FEWEST = 3;
/** Sections whose headings do not say what they list. */
const OPEN: ReadonlySet<string> = new Set(["head", "biography", "personal", "other"]);

/**
 * A life told in order of time under no heading of its own, degrees and posts among each other, each behind its date:
 * "2003⇥MSc in Botany, Kvam University" / "2003–2007⇥Curator, Fen Works". Nothing where only one of the two is found, as in
 * lists of prizes or talks.
 */
export function lifeIn(
  document: ReadDocument,
  parts: SectionPart[],
): { education: EducationEntry[]; employment: PositionEntry[] } {
  for (const { sense, blocks } of parts) {
    const dated = OPEN.has(sense.kind) ? blocks.filter((block) => isDated(document, block)) : [];
    const told = dated.map((block) => ({ block, kind: kindOf(document, block) }));
    const known = told.filter(({ kind }) => kind !== null).length;
    if (known < FEWEST || known * 2 < dated.length) continue;
    const of = (wanted: "degree" | "post") => told.flatMap(({ block, kind }) => (kind === wanted ? [block] : []));
    const education = readEducation(document, of("degree")).entries;
    const employment = readEmployment(document, of("post")).entries.filter(({ title }) => title !== null);
    if (education.length > 0 && employment.length > 0) return { education, employment };
  }
  return { education: [], employment: [] };
}

/** "since 2010⇥…", "2003–2007: …": the words of the block follow a date. */
function isDated({ text }: ReadDocument, { kind, span }: Block): boolean {
  return (
    kind !== "heading" &&
    kind !== "rule" &&
    findPeriods(text.slice(span.start, span.end).slice(0, 40))[0]?.span.start === 0
  );
}

/** What the words behind the date begin with: a degree or a post. */
function kindOf({ text }: ReadDocument, { span }: Block): "degree" | "post" | null {
  const words = text.slice(span.start, span.end);
  const rest = words.slice(findPeriods(words)[0]?.span.end ?? 0).replace(/^[^\p{L}]+/u, "");
  const pieces = rest.split(/[,;|\t\n()]|\s[-–—]\s|\s(?:at|in|am|an|bei)\s/u);
  const post = pieces.findIndex((piece) => isJobTitle(piece.trim()));
  const degree = pieces.findIndex((piece) => findDegrees(piece).length > 0);
  if (post < 0) return degree < 0 ? null : "degree";
  return degree < 0 || post <= degree ? "post" : "degree";
}
