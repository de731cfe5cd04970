import type { EducationEntry, PositionEntry } from "#lib/ingest/draft.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/**
 * The degrees or posts of several sections, each once: some list what they were under "Appointments" and, in the same
 * words, under "Education and training"; or what they are under "Current position", and since when under "Appointments".
 * Only what says when is known to be the same.
 */
export function toldOnce<T extends EducationEntry | PositionEntry>(sections: readonly T[][]): T[][] {
  const known = new Set<string>();
  const dated = new Set(sections.flat().filter(isSince).map(namesOf));
  return sections.map((entries) => {
    const fresh = entries.filter(
      (entry) => !known.has(wordsOf(entry)) && !(isOpen(entry) && dated.has(namesOf(entry))),
    );
    for (const entry of fresh) if (entry.period !== null) known.add(wordsOf(entry));
    return fresh;
  });
}

/** It goes on, and began at a time that is said. */
const isSince = ({ period }: EducationEntry | PositionEntry): boolean =>
  period?.value.end === "present" && period.value.start !== null;

/** It goes on, and nobody says since when. */
const isOpen = ({ period }: EducationEntry | PositionEntry): boolean =>
  period?.value.end === "present" && period.value.start === null;

function namesOf(entry: EducationEntry | PositionEntry): string {
  const names = "degree" in entry ? [entry.degree, entry.institution] : [entry.title, entry.organization];
  return JSON.stringify(names.map((name) => foldWords(name?.value ?? "")));
}

const wordsOf = (entry: EducationEntry | PositionEntry): string =>
  JSON.stringify([namesOf(entry), entry.period?.value]);
