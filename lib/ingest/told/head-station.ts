import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Fact } from "#lib/ingest/draft.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import { linesOf, passageOf } from "#lib/ingest/passages/passage.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isSchool } from "#lib/ingest/words/organization.ts";

/** "Assistant Professor" and "University of Port Salt" as lines of the letter head. */
export function headStation(
  document: ReadDocument,
  head: SectionPart | undefined,
): { title: Fact<string> | null; organization: Fact<string> | null } {
  const found: { title: Fact<string> | null; organization: Fact<string> | null } = { title: null, organization: null };
  const lines = (head?.blocks ?? [])
    .slice(0, 8)
    .filter((block) => block.kind !== "rule")
    .flatMap((block) => linesOf(passageOf(document, [block])));
  for (const line of lines.filter(({ text }) => text.length < 160 && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(text)).slice(0, 8)) {
    for (const { text, span } of segmentsOf(line).segments) {
      const words = text.split(" ").length;
      if (!found.title && isJobTitle(text) && words <= 8) found.title = { value: text, span, confidence: 0.8 };
      else if (!found.organization && isSchool(text) && words <= 9)
        found.organization = { value: text, span, confidence: 0.8 };
    }
  }
  return found;
}
