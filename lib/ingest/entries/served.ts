import type { PositionEntry } from "#lib/ingest/draft.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isUnit } from "#lib/ingest/words/organization.ts";

/** "Standing member", "Ad hoc member" */
const MEMBER = /^(?:(?:standing|ad[- ]hoc|charter|elected|regular|temporary|full|founding) )?members?$/iu;
/** What one is a member of beside one's post: "Norland Auditory Society", "Salt Study Section". */
const JOINED =
  /\b(?:societ(?:y|ies)|association|study section|review (?:group|committee|panel)|committee|panel|editorial board|advisory board|council)\b|^(?:NIH|NSF)\b/iu;
const EDITOR =
  /^(?:(?:associate|section|guest|consulting|academic|handling|deputy|managing|review(?:ing|s)?|co-?|senior) ?)+editors?$|^(?:associate )?editors?[ -]in[ -]chief$|^editorial board(?: member)?$/iu;

/** "Co-chair", "Local organizer", "Invited participant", "Student speaker for the school": what one is at a meeting, or for others. */
const AT_MEETING =
  /^(?:(?:co-?|session|sub-?session|program(?:me)?|conference|workshop|local|lead|main|scientific|invited|panel|student|selected)[\s-]?)*(?:organi[sz]er|convenor|convener|moderator|discussant|participant|attendee|panell?ist|rapporteur)s?$|\bstudent representatives?(?: (?:to|for|of|on) .{2,40})?$/iu;
const CHAIR = /^(?:(?:co-?|vice-?|session|panel|workshop|conference|track)[\s-]?)*chair(?:person|man|woman)?$/iu;
/** Where nobody is chair for a living. */
const MEETING =
  /\b(?:sessions?|meetings?|conference|workshop|symposium|congress|seminar|panel|track|mini-?symposium|colloquium)\b/iu;

/**
 * The posts of a section, and what was only done for others among them: "Standing member, Salt Study Section", "Associate
 * Editor, Tidal Letters", as a biosketch asks for both in one list. Only beside two posts at least: who edits or sits for a living says it otherwise.
 */
export function partServed(entries: PositionEntry[]): { posts: PositionEntry[]; served: PositionEntry[] } {
  const told = entries.filter(isServed);
  // "Member, Salt Scholars" among much of the kind
  const served =
    told.length * 2 >= entries.length
      ? entries.filter((entry) => told.includes(entry) || MEMBER.test(entry.title?.value ?? ""))
      : told;
  const posts = entries.filter((entry) => !served.includes(entry));
  const sure = posts.filter(({ title, period }) => period !== null && isJobTitle(title?.value ?? "")).length;
  return sure >= 2 ? { posts, served } : { posts: entries, served: [] };
}

function isServed({ title, organization }: PositionEntry): boolean {
  const [what, whose] = [title?.value ?? "", organization?.value ?? ""];
  if (AT_MEETING.test(what) || AT_MEETING.test(whose)) return true;
  const isPlaceOfWork = whose === "" || isOrganization(whose) || isUnit(whose);
  if (CHAIR.test(what) && (MEETING.test(whose) || !isPlaceOfWork)) return true;
  return EDITOR.test(what) || (MEMBER.test(what) && JOINED.test(whose));
}
