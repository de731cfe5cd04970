import { type CvPart, cvTemplate } from "#lib/ingest/readers/latex-cv.ts";
import {
  act,
  adjacentGroups,
  CLOSE,
  joined,
  MOST_ARGUMENTS,
  OPEN,
  SPACE,
  UNSTYLE,
} from "#lib/ingest/readers/latex-print.ts";
import { isBlank, type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** What a command of a CV class prints for its arguments; null when it is none. Arguments beyond the template are put back. */
export function templateTokens(name: string, source: LatexSource): Token[] | null {
  if (!Array.from({ length: MOST_ARGUMENTS }, (_, count) => cvTemplate(name, count)).some(Boolean)) return null;
  source.star();
  const option = source.optional();
  const groups = adjacentGroups(source, 7);
  // "\entry*[2019 -- 2022] Postdoc, Kvam University": the class prints its option beside the words that follow.
  if (groups.length === 0 && option) {
    const date: Token[] = [{ kind: "style", text: "date" }, ...option, UNSTYLE, act("cell")];
    return [act("open:row"), ...(isBlank(option) ? [] : date)];
  }
  for (let count = groups.length; count > 0; count--) {
    const tokens = filledTemplate(name, groups.slice(0, count));
    if (tokens) {
      source.put(groups.slice(count).flatMap((group) => [OPEN, ...group, CLOSE]));
      return tokens;
    }
  }
  // As many arguments as the class never takes: a command of the author's own, under the same name.
  const told = groups.filter((group) => !isBlank(group));
  if (told.length > 1) return [act("open:row"), ...joined(told), act("close")];
  return groups.flatMap((group) => [OPEN, ...group, CLOSE, SPACE]);
}

/** A template with its arguments in place; empty arguments leave out their separator. */
export function filledTemplate(name: string, groups: Token[][]): Token[] | null {
  const template = cvTemplate(name, groups.length);
  if (!template) return null;
  const tokens: Token[] = [act(`open:${template.block}`)];
  const notes: Token[] = [];
  let printed = false;
  let skipped: CvPart["separator"] = "";
  for (const { separator, index, role } of template.parts) {
    const group = groups[index] ?? [];
    if (index >= 0 && isBlank(group)) continue;
    if (NAMES_PERSON.test(typed(group))) {
      notes.push(act("line"), OPEN, ...group, CLOSE);
      skipped = separator;
      continue;
    }
    const parting = skipped === "" ? separator : skipped;
    if (printed && parting !== "") tokens.push(act(parting));
    skipped = "";
    if (index < 0) return tokens;
    tokens.push({ kind: "style", text: role }, ...group, UNSTYLE);
    printed = true;
  }
  return [...tokens, ...notes, act("close")];
}

/** "{Advisor: Ada Reed}" where the post belongs says whom one worked for: a line of its own below. */
const NAMES_PERSON = /^\s*(?:co-?)?(?:advis[eo]r|supervisor|mentor|host|pi)s?\s*:/iu;
