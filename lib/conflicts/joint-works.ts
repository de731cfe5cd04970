import { findPerson } from "#lib/conflicts/find-person.ts";
import { isWithin, type Month } from "#lib/conflicts/months.ts";
import type { CandidateProfile, JointWork, MemberProfile } from "#lib/conflicts/profile.ts";
import type { Clue } from "#lib/conflicts/suggestion.ts";
import { foldLetters } from "#lib/profile/letters.ts";

/** Beyond this many authors, standing on one list need not mean having worked together. */
const MANY_AUTHORS = 30;

interface Found {
  work: JointWork;
  /** The name as printed of the one who was looked for; null when only the title is in both lists. */
  printed: string | null;
  isSame: boolean;
}

/** Publications that member and candidate wrote together within the window, from both lists, each once and newest first. */
export function jointWorks(
  member: MemberProfile,
  candidate: CandidateProfile,
  windowMonths: number,
  now: Month,
): Clue[] {
  const found = new Map<string, Found>();
  const add = (one: Found) => {
    const key = foldLetters(one.work.title);
    const earlier = found.get(key);
    if (earlier === undefined || (!earlier.isSame && one.isSame)) found.set(key, one);
  };
  const look = (owner: readonly string[], works: readonly JointWork[], names: readonly string[]) => {
    for (const work of works) {
      // The owner of the list is not their own co-author, even where the two have similar names.
      const self = work.self ?? findPerson(owner, work.authors)?.at ?? null;
      const person = findPerson(names, work.authors, self);
      if (person) add({ work, printed: work.authors[person.at] ?? null, isSame: person.agreement === "same" });
    }
  };
  look(candidate.names, candidate.publications, member.names);
  look(member.names, member.publications, candidate.names);
  for (const work of inBothLists(member, candidate)) {
    const key = foldLetters(work.title);
    // Both claim it, so initials are enough.
    add({ work, printed: found.get(key)?.printed ?? null, isSame: found.has(key) });
  }
  const newest = [...found.values()].sort((a, b) => (b.work.date?.year ?? 0) - (a.work.date?.year ?? 0));
  return newest.flatMap((one) => clueFrom(one, isWithin(one.work.date, windowMonths, now), member));
}

/** Titles of four words or more that stand in both lists: shorter ones ("Introduction") may be two works. */
function inBothLists(member: MemberProfile, candidate: CandidateProfile): JointWork[] {
  const titles = new Set(member.publications.map((work) => foldLetters(work.title)));
  return candidate.publications.filter(
    (work) => work.title.split(/\s+/u).length >= 4 && titles.has(foldLetters(work.title)),
  );
}

function clueFrom({ work, printed, isSame }: Found, within: "yes" | "maybe" | "no", member: MemberProfile): Clue[] {
  if (within === "no") return [];
  const many = work.authors.length > MANY_AUTHORS;
  const strength = isSame && within === "yes" && !many ? "match" : "question";
  const title = `“${work.title}” (${dateText(work)}${many ? `, ${work.authors.length} authors` : ""})`;
  if (isSame) return [{ strength, sentence: `Both are authors of ${title}.` }];
  if (printed === null) return [{ strength, sentence: `Both list ${title}.` }];
  const whom = findPerson(member.names, [printed]) ? "the member" : "the candidate";
  return [{ strength, sentence: `Is “${printed}”, author of ${title}, ${whom}?` }];
}

function dateText({ date }: JointWork): string {
  if (date === null) return "no date";
  return date.month === undefined ? `${date.year}` : `${date.year}-${String(date.month).padStart(2, "0")}`;
}
