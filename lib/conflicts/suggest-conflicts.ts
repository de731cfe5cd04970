import { advised, sameAdvisor } from "#lib/conflicts/advisors.ts";
import { jointWorks } from "#lib/conflicts/joint-works.ts";
import { monthOf } from "#lib/conflicts/months.ts";
import type { CandidateProfile, MemberProfile } from "#lib/conflicts/profile.ts";
import { sharedInstitution, sharedStays } from "#lib/conflicts/shared-places.ts";
import { type Suggestion, suggestionFrom } from "#lib/conflicts/suggestion.ts";

/** Months back for co-authors and shared institutions, unless the opening sets another window. */
export const DEFAULT_WINDOW = 48;

/**
 * What the documents of a committee member and of a candidate say of a conflict between them: at most one suggestion of a
 * kind, with its evidence. Advising counts for life; joint work and shared institutions within `windowMonths` before `now`,
 * and where no date tells, a question is asked. Family, financial and other conflicts are only ever declared.
 */
export function suggestConflicts(
  member: MemberProfile,
  candidate: CandidateProfile,
  { windowMonths, now }: { windowMonths: number; now: { year: number; month: number } },
): Suggestion[] {
  const month = monthOf(now);
  const institution = suggestionFrom("institution", sharedInstitution(member, candidate));
  // Colleagues of today are colleagues of the last years: said once, unless today's is only a question.
  const stays = institution?.strength === "match" ? [] : sharedStays(member, candidate, windowMonths, month);
  return [
    suggestionFrom("advisor", advised(member, candidate)),
    suggestionFrom("coauthor", jointWorks(member, candidate, windowMonths, month)),
    institution,
    suggestionFrom("institution-overlap", stays),
    suggestionFrom("same-advisor", sameAdvisor(member, candidate)),
  ].filter((one) => one !== null);
}
