import { typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** Commands that open a section → heading level. */
export const SECTIONS: Record<string, number> = {
  part: 1,
  chapter: 1,
  section: 2,
  cvsection: 2,
  ecvsection: 2,
  subsection: 3,
  cvsubsection: 3,
  subsubsection: 4,
};
/** True where commands make the sections of a document: one alone may be of its title. */
export function marksSections(tokens: readonly Token[]): boolean {
  return tokens.filter(({ kind, text }) => kind === "command" && SECTIONS[text] !== undefined).length >= 2;
}
/** True where a source says where its page begins: nothing above that is printed. In a comment nothing is said. */
export function opensDocument(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, text }, at) =>
      kind === "command" && text === "begin" && /^ ?\{ ?document ?\}/u.test(typed(tokens.slice(at + 1, at + 6))),
  );
}
/**
 * True where `\title` says what the page prints: standard classes print it by `\maketitle` alone, and a CV that was begun
 * in the file of a chapter keeps a title that nobody sees; classes of CVs have commands of their own, and so have pages
 * whose style is a file that is not here, "\\input{structure}", where the title stands where it is to be read.
 */
export function printsTitle(source: string): boolean {
  const standard =
    /^[^%\n]*\\documentclass(?:\s*\[[^\]]*\])?\s*\{(?:article|report|book|letter|minimal|scr\w+|amsart|extarticle)\}/mu;
  return (
    !standard.test(source) ||
    /^[^%\n]*(?:\\make\w*title|\\begin\{titlepage\}|\\(?:@|the|insert|print)\w*title)/mu.test(source) ||
    isTitledBelow(source)
  );
}

function isTitledBelow(source: string): boolean {
  const at = source.indexOf("\\begin{document}");
  return (
    at > 0 && /^[^%\n]*\\(?:input|include)\b/mu.test(source.slice(0, at)) && /^[ \t]*\\title\b/mu.test(source.slice(at))
  );
}

/** Titles under which entries are degrees. */
export const EDUCATION =
  /educ|degree|stud(y|ies|ium)|formation|formaci|ausbildung|academic (background|qualif|training)|diplom/iu;
/** Commands whose meaning a document may restyle but not change. */
export const FIXED: ReadonlySet<string> = new Set([
  "item",
  "begin",
  "end",
  "\\",
  "par",
  "href",
  "url",
  "textbf",
  "emph",
  "textit",
  "'",
  '"',
  "`",
  "^",
  "~",
  ...Object.keys(SECTIONS),
]);
/** Commands that push what follows to the right. */
export const TABS = new Set(["hfill", "dotfill", "hrulefill", "hfil", "tab", "hspace*"]);
