import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { EducationEntry } from "#lib/ingest/draft.ts";
import { readEducation } from "#lib/ingest/entries/education.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";

/** How many blocks below its bold degree a station may take to say where and when. */
const FARTHEST = 3;

/**
 * Degrees of a CV without headings: "**PhD in Botany**" / "Kvam University" / "2016–2020", each a line of its own and no
 * less than two of them. Only for the parts that no known heading stands above.
 */
export function boldDegrees(document: ReadDocument, parts: SectionPart[]): EducationEntry[] {
  return parts
    .filter(({ sense }) => sense.kind === "head" || sense.kind === "other")
    .flatMap(({ blocks }) => {
      const stations = blocks.flatMap((block, at) => {
        if (!isBoldDegree(document, block)) return [];
        const below = blocks.slice(at + 1, at + 1 + FARTHEST);
        const end = below.findIndex((other) => findPeriods(words(document.text, other.span)).length > 0);
        const own = [block, ...below.slice(0, end + 1)];
        return end < 0 || own.some((other) => other.kind !== "paragraph" && other !== block) ? [] : [own];
      });
      const read = stations.flatMap((own) => readEducation(document, own).entries);
      const whole = read.filter(({ degree, institution, period }) => degree && institution && period);
      return whole.length >= 2 ? whole : [];
    });
}

/** A line in bold that begins with a degree and says no more than what was studied. */
function isBoldDegree(document: ReadDocument, block: Block): boolean {
  const text = words(document.text, block.span);
  const bold = block.runs.filter((run) => run.bold).reduce((sum, { span }) => sum + span.end - span.start, 0);
  return (
    block.lines.length === 1 && bold >= 0.9 * text.length && text.length < 120 && findDegrees(text)[0]?.start === 0
  );
}
