import type { PositionEntry } from "#lib/ingest/draft.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** "Standing member", "Ad hoc member" */
const MEMBER = /^(?:(?:standing|ad[- ]hoc|charter|elected|regular|temporary|full|founding) )?members?$/iu;
/** What one is a member of beside one's post: "Norland Auditory Society", "Salt Study Section". */
const JOINED =
  /\b(?:societ(?:y|ies)|association|study section|review (?:group|committee|panel)|committee|panel|editorial board|advisory board|council)\b|^(?:NIH|NSF)\b/iu;
const EDITOR =
  /^(?:(?:associate|section|guest|consulting|academic|handling|deputy|managing|review(?:ing|s)?|co-?|senior) ?)+editors?$|^(?:associate )?editors?[ -]in[ -]chief$|^editorial board(?: member)?$/iu;

/**
 * The posts of a section, and what was only done for others among them: "Standing member, Salt Study Section", "Associate
 * Editor, Tidal Letters", as a biosketch asks for both in one list. Only beside two posts at least: who edits or sits for a living says it otherwise.
 */
export function partServed(entries: PositionEntry[]): { posts: PositionEntry[]; served: PositionEntry[] } {
  const served = entries.filter(isServed);
  const posts = entries.filter((entry) => !served.includes(entry));
  const sure = posts.filter(({ title, period }) => period !== null && isJobTitle(title?.value ?? "")).length;
  return sure >= 2 ? { posts, served } : { posts: entries, served: [] };
}

function isServed({ title, organization }: PositionEntry): boolean {
  const [what, whose] = [title?.value ?? "", organization?.value ?? ""];
  return EDITOR.test(what) || (MEMBER.test(what) && JOINED.test(whose));
}
