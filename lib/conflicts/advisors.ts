import { findPerson } from "#lib/conflicts/find-person.ts";
import type { CandidateProfile, MemberProfile } from "#lib/conflicts/profile.ts";
import type { Clue } from "#lib/conflicts/suggestion.ts";

/** Whether one advised the other: for life, so no date matters. */
export function advised(member: MemberProfile, candidate: CandidateProfile): Clue[] {
  return [
    ...named(candidate.advisors, member.names, "The candidate's documents name", "as advisor", "the member"),
    ...named(member.advisees, candidate.names, "The member's documents name", "as advisee", "the candidate"),
    ...named(member.advisors, candidate.names, "The member's documents name", "as advisor", "the candidate"),
  ];
}

/** Whether both had the same doctoral advisor. */
export function sameAdvisor(member: MemberProfile, candidate: CandidateProfile): Clue[] {
  return candidate.advisors.flatMap((advisor): Clue[] => {
    const found = findPerson([advisor], member.advisors);
    if (found === null) return [];
    if (found.agreement === "same")
      return [{ strength: "match", sentence: `Both name ${advisor} as doctoral advisor.` }];
    const sentence = `The member's advisor “${member.advisors[found.at]}” may be the candidate's advisor “${advisor}”.`;
    return [{ strength: "question", sentence }];
  });
}

function named(list: readonly string[], names: readonly string[], whose: string, as: string, whom: string): Clue[] {
  const found = findPerson(names, list);
  if (found === null) return [];
  const printed = list[found.at];
  return found.agreement === "same"
    ? [{ strength: "match", sentence: `${whose} ${printed} ${as}.` }]
    : [{ strength: "question", sentence: `${whose} “${printed}” ${as}, who may be ${whom}.` }];
}
