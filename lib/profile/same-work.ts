import { foldWords } from "#lib/profile/fold-words.ts";

/**
 * Equal for the same work, however it is printed: the title's folded words, without an article in front and without
 * a remark on the version behind: "A Walk in Graphs (Extended Abstract)" and "Walk in graphs" are one work.
 */
export function workKey(title: string): string {
  const folded = foldWords(
    title.replace(/\((?:extended abstract|short paper|preprint|oral|spotlight|poster)\)\s*$/iu, ""),
  );
  return folded.replace(/^(?:a|an|the) (?=\S+ \S+)/u, "") || foldWords(title);
}
