import { type Month, stayedTogether } from "#lib/conflicts/months.ts";
import type { CandidateProfile, MemberProfile, Stay } from "#lib/conflicts/profile.ts";
import { compareInstitutions } from "#lib/conflicts/same-institution.ts";
import type { Clue } from "#lib/conflicts/suggestion.ts";
import type { PartialDate } from "#lib/ingest/draft.ts";

/** Whether both are at the same institution now. */
export function sharedInstitution(member: MemberProfile, candidate: CandidateProfile): Clue[] {
  const [here, there] = [member.currentInstitution, candidate.currentInstitution];
  if (here === null || there === null) return [];
  const verdict = compareInstitutions(here, there);
  if (verdict === "different") return [];
  const sentence =
    verdict === "match"
      ? `Both are at ${there} now.`
      : `The member is at ${here}, the candidate at ${there}: the same?`;
  return [{ strength: verdict, sentence }];
}

/** Institutions at which both were at the same time within the window, each once. */
export function sharedStays(
  member: MemberProfile,
  candidate: CandidateProfile,
  windowMonths: number,
  now: Month,
): Clue[] {
  const clues = new Map<string, Clue>();
  for (const theirs of candidate.stays) {
    for (const ours of member.stays) {
      const place = compareInstitutions(ours.institution, theirs.institution);
      if (place === "different") continue;
      const together = stayedTogether(ours.period, theirs.period, windowMonths, now);
      if (together === "no") continue;
      const strength = place === "match" && together === "yes" ? "match" : "question";
      if (clues.get(theirs.institution)?.strength === "match") continue;
      const where =
        place === "match" ? theirs.institution : `${ours.institution} and ${theirs.institution}, which may be the same`;
      const sentence = `Both were at ${where} (member ${periodText(ours)}, candidate ${periodText(theirs)}).`;
      if (strength === "match" || !clues.has(theirs.institution)) clues.set(theirs.institution, { strength, sentence });
    }
  }
  return [...clues.values()];
}

function periodText({ period }: Stay): string {
  if (period === null || (period.start === null && period.end === null)) return "without dates";
  const end = period.end === "present" ? "now" : dateText(period.end);
  const start = dateText(period.start);
  return start === end ? start : `${start}–${end}`;
}

function dateText(date: PartialDate | null): string {
  if (date === null) return "?";
  return date.month === undefined ? `${date.year}` : `${date.year}-${String(date.month).padStart(2, "0")}`;
}
