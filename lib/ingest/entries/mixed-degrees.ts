import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** "PhD", "Integrated M.Sc. in Botany"; not "PhD student", which is a post as well. */
export function leadsWithDegree(words: string): boolean {
  // "Diploma in Botany", as it was called before there were bachelors
  if (/^Diploma in \p{Lu}/u.test(words)) return true;
  const before = words.slice(0, findDegrees(words)[0]?.start ?? words.length);
  // "Visiting Ph.D.": a stay.
  if (/\b(?:visiting|exchange)\b/iu.test(before)) return false;
  if (before === words || !/^(?:\p{L}+\s){0,2}$/u.test(before) || isJobTitle(before)) return false;
  return !/\b(?:student|candidate|fellow|research(?:er)?|position)\b/iu.test(words);
}
