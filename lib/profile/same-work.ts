import { foldWords } from "#lib/profile/fold-words.ts";
import { parseName } from "#lib/profile/printed-name.ts";

/** What tells works with one title apart, as far as it is printed. */
export interface Surroundings {
  kind?: string;
  firstAuthor?: string;
}

/** Titles of fewer words than this ("Editorial", "Deep Knots") are many people's. */
const SHORT = 3;

/**
 * Equal for the same work, however it is printed: the title's folded words, without an article in front and without
 * a remark on the version behind: "A Walk in Graphs (Extended Abstract)" and "Walk in graphs" are one work. A title of
 * one or two words goes with its first author, and a thesis is never the paper of the same title.
 */
export function workKey(title: string, { kind, firstAuthor = "" }: Surroundings = {}): string {
  const folded = foldWords(
    title.replace(/\((?:extended abstract|short paper|preprint|oral|spotlight|poster)\)\s*$/iu, ""),
  );
  const key = folded.replace(/^(?:a|an|the) (?=\S+ \S+)/u, "") || foldWords(title);
  if (key === "") return "";
  const author = key.split(" ").length < SHORT ? familyName(firstAuthor) : "";
  return [kind === "thesis" ? `thesis: ${key}` : key, author].filter(Boolean).join(" / ");
}

const familyName = (name: string): string => foldWords(parseName(name).family.join(" "));

/** The same identifier however it is written: "https://doi.org/10.5555/ABC", "10.5555/abc"; "arXiv:2101.00001v2". */
export function identifierKey(kind: "doi" | "arxiv", printed: string): string {
  const bare = printed.trim().toLowerCase();
  if (kind === "doi") {
    const doi = /10\.\d{4,9}\/\S+/u.exec(bare)?.[0].replace(/[.,;)]+$/u, "") ?? bare;
    return doi.startsWith("10.48550/arxiv.") ? identifierKey("arxiv", doi.slice("10.48550/arxiv.".length)) : doi;
  }
  return `arxiv ${bare.replace(/^.*?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?.*$/u, "$1")}`;
}
