import type { JointWork, Stay } from "#lib/conflicts/profile.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { workKey } from "#lib/profile/same-work.ts";

/** What one list of a committee member says of them, as far as conflicts need it. */
export interface MemberReading {
  /** The owner's name as printed; null when none was found. */
  name: string | null;
  works: JointWork[];
  stays: Stay[];
  advisors: string[];
  advisees: string[];
}

/** What a reading of a member's CV or list comes to; each work and each stay once. */
export function readMember(draft: Draft): MemberReading {
  const works = draft.publications.map(({ title, authors, self, year }) => ({
    title: title.value,
    authors: authors.map((author) => author.value),
    self,
    date: year && { year: year.value },
  }));
  const advisors = draft.phd.advisors.map((advisor) => advisor.value);
  return {
    name: draft.name?.value ?? null,
    works: [...new Map(works.map((work) => [workKey(work.title), work])).values()],
    stays: staysOf(draft),
    advisors: [...new Set(advisors)],
    advisees: [
      ...new Set(draft.activities.flatMap(({ kind, text }) => (kind === "advising" ? namesIn(text.value) : []))),
    ],
  };
}

/** Positions and studies; the institution of the head too, as where they are now, unless a position says so. */
function staysOf(draft: Draft): Stay[] {
  const held = draft.employment.flatMap(({ organization, period }) =>
    organization ? [{ institution: organization.value, period: period?.value ?? null }] : [],
  );
  const studied = draft.education.map(({ institution, period }) => ({
    institution: institution.value,
    period: period?.value ?? null,
  }));
  const now = draft.affiliation?.value;
  const said = held.some((stay) => now !== undefined && foldWords(stay.institution) === foldWords(now));
  const head =
    now === undefined || said ? [] : [{ institution: now, period: { start: null, end: "present" as const } }];
  const stays = [...head, ...held, ...studied];
  return [...new Map(stays.map((stay) => [JSON.stringify(stay), stay])).values()];
}

/** "PhD students: Ilse Okonjo (2021), Per Vantongeren" → the two names: stretches of two to five words, all of them capitals. */
function namesIn(line: string): string[] {
  return line
    .split(/[,;:()|/–—]|\band\b|\d+/u)
    .map((part) => part.trim())
    .filter((part) => {
      const words = part.split(/\s+/u);
      return (
        words.length >= 2 &&
        words.length <= 5 &&
        words.every((word) => /^(?:\p{Lu}|van$|von$|de$|da$|di$|der$)/u.test(word))
      );
    });
}
