/** "```bibtex" … "```": a fence that holds entries of a bibliography and nothing else before them. */
const FENCED =
  /^[ \t]{0,6}(`{3,}|~{3,})[^\n]{0,80}\n([ \t]*@[a-z]{4,20}[ \t]*\{[\s\S]{1,20000}?)\n[ \t]{0,6}\1[ \t]*(?:\n|$)/gimu;
const TITLE = /(?:^|[\s,{])title[ \t]*=[ \t]*["{]{1,3}([^\n]{8,400})/iu;
/** As many letters tell one title from all others of a page. */
const LETTERS = 40;

/**
 * A page that prints "Reed, A. (2021). Slow tides." and below it folds "```bibtex" "@article{reed, title = {Slow tides}"
 * "```" says the paper twice: what is there to be copied is taken off. Entries that the page says nowhere else stay.
 */
export function withoutCopiedEntries(source: string): string {
  if (!/^[ \t]{0,6}(?:`{3}|~{3})/mu.test(source) || !source.includes("@")) return source;
  const printed = lettersOf(source.replace(FENCED, ""));
  return source.replace(FENCED, (block: string, _fence: string, entry: string) => {
    const title = lettersOf(TITLE.exec(entry)?.[1] ?? "").slice(0, LETTERS);
    return title.length >= 8 && printed.includes(title) ? "" : block;
  });
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
