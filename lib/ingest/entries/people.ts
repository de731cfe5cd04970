import { everyMatch } from "#lib/every-match.ts";
import type { Fact } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { bareName, nameShape } from "#lib/ingest/words/name-shape.ts";
import { AND_WORDS, PARTICLES } from "#lib/profile/name-words.ts";

const TITLE =
  "(?:(?:(?:Ass(?:oc(?:iate)?|istant|t)|Adjunct|Full)\\.?(?=\\s+Prof)|A/Prof|Pr|[Pp]rof(?:essor)?s?|[Dd]rs?|P[Hh]\\.?\\s?D)\\.?\\s+)*";
const GIVEN = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)";
/** "van der", "de la"; "i", "y", "e" before one last family name: "Puig i Vila", "Reis e Silva". */
const PARTICLE = `(?:(?:${PARTICLES}|i|(?:y|e)(?=\\s+\\p{Lu}[\\p{L}’'-]+(?!\\s+\\p{Lu})))\\s+)`;
const MORE = `(?:[^\\S\\n]+${PARTICLE}*${GIVEN})`;
/** "Ada Reed (Kvam University) and Carl Stone": where they work may stand behind each. */
const WHERE = "(?:[^\\S\\n]\\([^()\\n]{2,80}\\))?";
const NAMES = `(${TITLE}${GIVEN}${MORE}{0,4}(?:${WHERE}(?:,\\s*|,?\\s+(?:${AND_WORDS})\\s+)${TITLE}${GIVEN}${MORE}{1,4})*)`;
const TITLES = new RegExp(`^${TITLE}`, "u");
const LABEL = new RegExp(
  `(?:\\b(?:[Pp][Hh]\\.?[Dd]\\.?\\s+|[Dd]octoral\\s+|[Tt]hesis\\s+|[Dd]issertation\\s+|[Pp]rimary\\s+|[Cc]o-?)?(?:[Aa]dvis[oe]rs?|[Ss]upervis(?:ors?|ion)|[Mm]entors?|ADVISORS?|SUPERVISORS?|[Bb]etreuer(?:in)?|[Dd]irecteur de thèse|[Dd]irectora? de tesis|[Rr]elatore|[Pp]romotor|[Dd]oktorvater|(?:[Hh]ov[eu]d|[Bb]i|[Hh]uvud)?(?:[Vv]eilede[rn]e?s?|[Rr]ettleiar(?:ar)?|[Vv]ejledere?|[Hh]andledare)|[Cc]hair(?: of committee)?)\\s*(?:\\([^)]{0,30}\\))?\\s*(?:[:–—\\t-]|is|was|are|were)\\s*|\\b(?:[Cc]o-?)?(?:[Aa]dvised|[Ss]upervised|[Mm]entored)\\s+by\\s+|\\b(?:[Ee]ncadr|[Dd]irig|[Ss]upervis)ée? par (?:l[ea] )?|\\bsous la direction (?:de |du |d[’'])|\\bbajo la dirección de\\s+|\\bsotto la (?:supervisione|guida) di\\s+|\\bbetreut von\\s+|\\b[Uu]nder\\s+(?:the\\s+)?(?:supervision|guidance|direction|mentorship|advisorship|advising)\\s+of\\s+|\\bmy\\s+(?:ph\\.?d\\.?\\s+|doctoral\\s+)?(?:advis[oe]rs?|supervisors?)\\s+(?:is|was|are|were)\\s+)(?:the\\s+(?:amazing|wonderful|great)\\s+)?${NAMES}`,
  "gu",
);

/** "Advisor: Dr. Reed, A. B.": the family name first. */
const FAMILY_FIRST = new RegExp(
  `\\b(?:[Aa]dvis[oe]r|[Ss]upervisor|[Mm]entor)\\s*:\\s*${TITLE}(\\p{Lu}[\\p{L}’'-]+),\\s(\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.)*)(?=\\W*$)`,
  "gmu",
);

/** Behind the name may stand where they work. */
const HOUSE = /^(?:laborat|univers|institut|d[ée]part|school|college|facult|[ée]quipe|cent(?:er|re)\b)/i;

/** "Committee: Ada Reed (chair), Carl Stone" */
const CHAIR =
  /((?:\p{Lu}[\p{L}\p{M}.’'-]*\s+(?:(?:van|von|de|der|den|te|ten|della?|di|da|la|i|y|e|dos|du)\s+)*){1,3}\p{Lu}[\p{L}\p{M}’'-]+)\s*\(\s*(?:co-?)?(?:chair|advis[oe]r|supervisor)s?\s*\)/giu;

/** One name of a list; "y" and "e" part two names only where a given name and more follows. */
const SINGLE = /[^,&]+?(?=,|\s+(?:and|und|et)\s|\s+(?:y|e)\s+\p{Lu}\S*\s+\p{Lu}|\s*&|$)/gu;

/** Names are dear to look for in every line; few lines say this of somebody. */
const NAMED_AS = /\(\s*(?:co-?)?(?:chair|advis|supervis)/iu;

/** Advisors named in a passage: "Advisor: Prof. Ada Reed and Carl Stone", "(supervisor: Ada Reed)", "advised by Ada Reed". */
export function findAdvisors(passage: Passage): Fact<string>[] {
  const found: Fact<string>[] = [];
  for (const match of everyMatch(passage.text, LABEL)) {
    const list = match[1] ?? "";
    const offset = passage.span.start + match.index + match[0].lastIndexOf(list);
    for (const piece of everyMatch(
      list.replace(/\([^()]*\)/gu, (where) => " ".repeat(where.length)),
      SINGLE,
    )) {
      const printed = piece[0]
        .replace(/^\s*(?:(?:and|und|et|y|e)\s+)?/u, "")
        .replace(TITLES, "")
        .trimEnd();
      const name = bareName(printed.replace(/\.$/, (dot) => (/\s\p{Lu}\.$/u.test(printed) ? dot : "")));
      // "Reed, A. B.": initials alone are no name.
      const isName = /\p{L}{2}/u.test(name) && name.split(" ").length >= 2 && nameShape(name) >= 0.8;
      if (!isName || HOUSE.test(name)) continue;
      const start = offset + piece.index + piece[0].indexOf(printed);
      if (!found.some((other) => other.value === name))
        found.push({ value: name, span: { start, end: start + printed.length }, confidence: 0.9 });
    }
  }
  for (const match of everyMatch(passage.text, FAMILY_FIRST)) {
    const [whole, family = "", initials = ""] = match;
    const value = `${initials.replace(/\s+/g, " ")} ${family}`;
    const start = passage.span.start + match.index + whole.indexOf(family);
    if (!found.some((other) => other.value === value))
      found.push({ value, span: { start, end: passage.span.start + match.index + whole.length }, confidence: 0.85 });
  }
  for (const match of NAMED_AS.test(passage.text) ? everyMatch(passage.text, CHAIR) : []) {
    const name = bareName((match[1] ?? "").replace(/^(?:Committee|Advis[oe]rs?|Supervisors?)\s+/, ""));
    if (nameShape(name) < 0.8 || found.some((other) => other.value === name)) continue;
    const start = passage.span.start + match.index;
    found.push({ value: name, span: { start, end: start + match[0].length }, confidence: 0.85 });
  }
  return found;
}
