import { namesSection } from "#lib/ingest/words/headings.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";

/** Words of the entries of a menu, as they stand in a page that was copied whole. */
const PAGES =
  /^(?:(?:home|about|bio|biography|cv|vita|resume|people|group|team|lab|research|projects?|publications?|papers?|talks?|teaching|courses?|students?|software|code|data|blog|posts?|news|links?|contact|personal|misc|fun|photos?|service|activities|awards?|media|writing|books?|notes?|notebook|archive|and|&|me|my|us|page|current) ?){1,4}$/iu;
/** What only a menu says. */
const ONLY =
  /^(?:skip to (?:main )?(?:content|navigation|search)|toggle (?:navigation|menu|theme|search)|(?:main )?menu|home(?: page)?)$/iu;
const FEWEST = 3;
const LONGEST = 30;
/** Entries in a row that no menu is known by. */
const STRANGE = 2;

/**
 * Lines without the menu of the page they were copied from: "Skip to content" / "Home" / "Papers" / "Field notes" / "CV", one
 * entry a line above all else, with "Home" or the like among the first of them.
 */
export function withoutMenu(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  let named = 0;
  let strange = 0;
  let end = first;
  let opens = false;
  const seen = new Set<string>();
  for (let at = Math.max(0, first); at < lines.length; at += 1) {
    const text = (lines[at] ?? "").trim();
    if (text === "") {
      if (named === 0 || strange > 0) break;
      continue;
    }
    const isNamed = PAGES.test(text) || ONLY.test(text);
    // "CV" once more is what the open page is called; "Education" heads what stands below.
    if (seen.has(text.toLowerCase()) || (!isNamed && namesSection(text))) break;
    seen.add(text.toLowerCase());
    if (!isNamed && (text.length > LONGEST || /[\d@.,:;]/u.test(text) || isPersonName(text))) break;
    strange = isNamed ? 0 : strange + 1;
    if (strange > STRANGE || (named === 0 && !isNamed)) break;
    named += isNamed ? 1 : 0;
    opens ||= named <= 2 && ONLY.test(text);
    // The last of them may have a sign or a word of its own: "☾".
    if (isNamed || text.split(/\s/u).length === 1) end = at + 1;
  }
  return opens && named >= FEWEST ? lines.slice(end) : lines;
}
