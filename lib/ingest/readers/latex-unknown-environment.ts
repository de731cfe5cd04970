import { isEntry } from "#lib/ingest/readers/latex-cv.ts";
import { mayHead, printedWords } from "#lib/ingest/readers/latex-margin-words.ts";
import { act, adjacentGroups, heading, isMeasure, isTextual, joined } from "#lib/ingest/readers/latex-print.ts";
import { isBlank, type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { filledTemplate } from "#lib/ingest/readers/latex-templates.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";
import { namesSection, senseOfHeading } from "#lib/ingest/words/headings.ts";

/**
 * What an environment nobody defined prints where it begins: a heading, an entry of a CV class, or a box whose arguments are
 * its first line. `section` is the title when it is a section; one that is an outer `list` may be headed by its argument, and
 * in a source without commands for sections, as `titled` says, any may be headed by its own name: `\begin{Education}`.
 */
export function unknownEnvironment(
  name: string,
  source: LatexSource,
  { list, titled }: { list: boolean; titled: boolean },
): { tokens: Token[]; section: Token[] | null } {
  const option = source.optional();
  const named = /section|rubric|category|cvblock/iu.test(name);
  const groups = source.peek()?.kind === "open" ? adjacentGroups(source, 6, named || !isEntry(name)) : [];
  const filled = filledTemplate(name, groups);
  if (filled) return { tokens: filled, section: null };
  const [title = []] = groups;
  // "\\begin{cvlist}{Tide works}" of currvita: whatever its words are, below the sections there are.
  const isList = /^cvlist$/iu.test(name) && mayHead(printedWords(title));
  const isSection = named || (list && groups.length === 1 && (isList || headsSection(title)));
  if (isSection && groups.length > 0) {
    const opening = isBlank(title) ? [] : heading(isList ? 4 : /sub/iu.test(name) ? 3 : 2, title);
    return { tokens: [...opening, ...joined(groups.slice(1))], section: title };
  }
  if (titled && groups.length === 0 && option === null && namesSection(name)) {
    const title: Token[] = [{ kind: "text", text: name }];
    return { tokens: heading(2, title), section: title };
  }
  const shown = groups.filter((group) => !isBlank(group) && !isMeasure(group));
  const note = option && isTextual(typed(option)) ? [act("line"), ...option] : [];
  const tokens = shown.length + note.length > 0 ? [act("open:line"), ...joined(shown), ...note, act("close")] : [];
  return { tokens, section: null };
}

/** `\begin{partlist}{Education}` */
function headsSection(title: readonly Token[]): boolean {
  const words = printedWords(title);
  return mayHead(words) && senseOfHeading(words, false) !== null;
}
