import type { ReadDocument } from "#lib/ingest/document.ts";
import type { PositionEntry } from "#lib/ingest/draft.ts";
import { readEmployment } from "#lib/ingest/entries/employment.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** Headings that stand above posts as often as above what one does beside them. */
const EITHER = /^\W*(?:(?:my|academic|professional|scientific|research|current|past|and|&) )*activit(?:y|ies)\W*$/i;

/** What is done beside a post: "Member of the board", "Reviewer, Tides". */
const BESIDE =
  /\b(?:members?(?:ship)?|review(?:er|ing)|referee|editor|editorial board|chair|organi[sz]er|convenor|judge|delegate|volunteer|representative|mentor|president|secretary|treasurer|speaker|participant|guest)\b/iu;

/** "Policy Researcher", "Process Engineer": what one is paid for, not what one does for others. */
const PAID =
  /\b(?:researcher|engineer|analyst|scientist|developer|technician|economist|statistician|programmer|postdoc\w*|research (?:assistant|associate|fellow)|intern)$/iu;

/**
 * The posts that stand below "Professional activities" in a document that heads its posts with nothing else: those of
 * sections in which most that is dated and placed is a post. Of a document that `hasOthers` only what from one month to another
 * was work beyond doubt.
 */
export function workAmongActivities(document: ReadDocument, parts: SectionPart[], hasOthers = false): PositionEntry[] {
  return parts
    .filter(({ sense, heading }) => sense.kind === "service" && EITHER.test(heading))
    .flatMap(({ blocks }) => {
      const { entries } = readEmployment(document, blocks);
      if (hasOthers) return entries.filter(isPaid);
      const posts = entries.filter(isPost).length;
      return posts >= 2 && posts * 3 >= entries.length * 2 ? entries.filter(mayBePost) : [];
    });
}

const mayBePost = ({ title, period }: PositionEntry): boolean => period !== null && !BESIDE.test(title?.value ?? "");

function isPost({ title, organization, period }: PositionEntry): boolean {
  return (
    title !== null &&
    isJobTitle(title.value) &&
    !BESIDE.test(title.value) &&
    organization !== null &&
    period?.value.end != null
  );
}

function isPaid(entry: PositionEntry): boolean {
  const { start, end } = entry.period?.value ?? { start: null, end: null };
  return (
    isPost(entry) &&
    PAID.test(entry.title?.value ?? "") &&
    start?.month !== undefined &&
    (end === "present" || end?.month !== undefined)
  );
}
