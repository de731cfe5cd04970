import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Fact } from "#lib/ingest/draft.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import { linesOf, type Passage, passageOf } from "#lib/ingest/passages/passage.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { isJobTitle, splitTitle } from "#lib/ingest/words/job-title.ts";
import { isSchool, isUnit } from "#lib/ingest/words/organization.ts";

/** What a letter head says that its owner is, and where. */
export interface HeadStation {
  title: Fact<string> | null;
  organization: Fact<string> | null;
}

/** "University of Port Salt reed@salt.example" */
const ADDRESS_BEHIND = /\s+\S+@\S+$/u;

/** "and was a fellow in the Salt Lab", "Ada Reed received her PhD from Kvam University": a piece of a sentence. */
const TOLD = /^(?:and|where|I|I['’]m|My|He|She|We|They)\s|\s(?:received|obtained|earned|was|were)\s/u;

/** "Placement Director: Olaf Stone", "Graduate coordinator: Bo Fell", in a department's packet: whom to ask, not who applies. */
const WHOM_TO_ASK =
  /^\W*(?:(?:job market|graduate|ph\.?\s?d\.?|program|department) )?(?:placement|graduate(?: (?:program|studies|student))?) (?:(?:co-?)?(?:directors?|officers?|coordinators?|administrators?|chairs?|assistants?|contacts?))\s*[:\t]/iu;

/** "Assistant Professor" and "University of Port Salt" as lines of the letter head. */
export function headStation(document: ReadDocument, head: SectionPart | undefined): HeadStation {
  const found: HeadStation = { title: null, organization: null };
  const lines = (head?.blocks ?? [])
    .slice(0, 8)
    .filter((block) => block.kind !== "rule")
    .flatMap((block) => linesOf(passageOf(document, [block])));
  const isShort = ({ text }: Passage) => text.length < 160 && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(text);
  const said = lines.filter((line) => isShort(line) && !WHOM_TO_ASK.test(line.text));
  for (const line of said.slice(0, 8)) {
    for (const { text: printed, span: place } of segmentsOf(line).segments) {
      const text = printed.replace(ADDRESS_BEHIND, "");
      const span = { start: place.start, end: place.end - (printed.length - text.length) };
      const words = text.split(" ").length;
      if (TOLD.test(text)) continue;
      // "Lecturer at Kvam University" says both in one stretch.
      const both = splitTitle(text);
      if (!found.title && both.organization !== null && isJobTitle(both.title) && words <= 14) {
        const at = text.lastIndexOf(both.organization);
        const end = span.start + at + both.organization.length;
        found.title = {
          value: both.title,
          span: { start: span.start, end: span.start + both.title.length },
          confidence: 0.8,
        };
        // "at the Department of Salt, Kvam University": the school is named behind its part.
        if (!isUnit(both.organization))
          found.organization ??= { value: both.organization, span: { start: span.start + at, end }, confidence: 0.8 };
      } else if (!found.title && isJobTitle(text) && words <= 8) found.title = { value: text, span, confidence: 0.8 };
      else if (!found.organization && isSchool(text) && words <= 9)
        found.organization = { value: text, span, confidence: 0.8 };
    }
  }
  return found;
}
