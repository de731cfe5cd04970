import type { EducationEntry, PositionEntry } from "#lib/ingest/draft.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/**
 * The degrees or posts of several sections, each once: some list what they were under "Appointments" and, in the same
 * words, under "Education and training". Only what says when is known to be the same.
 */
export function toldOnce<T extends EducationEntry | PositionEntry>(sections: readonly T[][]): T[][] {
  const known = new Set<string>();
  return sections.map((entries) => {
    const fresh = entries.filter((entry) => !known.has(wordsOf(entry)));
    for (const entry of fresh) if (entry.period !== null) known.add(wordsOf(entry));
    return fresh;
  });
}

function wordsOf(entry: EducationEntry | PositionEntry): string {
  const names = "degree" in entry ? [entry.degree, entry.institution] : [entry.title, entry.organization];
  return JSON.stringify([...names.map((name) => foldWords(name?.value ?? "")), entry.period?.value]);
}
