import { isEntry } from "#lib/ingest/readers/latex-cv.ts";
import { act, adjacentGroups, heading, isMeasure, isTextual, joined } from "#lib/ingest/readers/latex-print.ts";
import { isBlank, type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { filledTemplate } from "#lib/ingest/readers/latex-templates.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/**
 * What an environment nobody defined prints where it begins: a heading, an entry of a CV class, or a box whose arguments are
 * its first line. `section` is the title when it is a section.
 */
export function unknownEnvironment(name: string, source: LatexSource): { tokens: Token[]; section: Token[] | null } {
  const option = source.optional();
  const isSection = /section|rubric|category|cvblock/iu.test(name);
  const groups = source.peek()?.kind === "open" ? adjacentGroups(source, 6, isSection || !isEntry(name)) : [];
  const filled = filledTemplate(name, groups);
  if (filled) return { tokens: filled, section: null };
  const [title = []] = groups;
  if (isSection && groups.length > 0) {
    const opening = isBlank(title) ? [] : heading(/sub/iu.test(name) ? 3 : 2, title);
    return { tokens: [...opening, ...joined(groups.slice(1))], section: title };
  }
  const shown = groups.filter((group) => !isBlank(group) && !isMeasure(group));
  const note = option && isTextual(typed(option)) ? [act("line"), ...option] : [];
  const tokens = shown.length + note.length > 0 ? [act("open:line"), ...joined(shown), ...note, act("close")] : [];
  return { tokens, section: null };
}
