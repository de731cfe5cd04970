import { everyMatch } from "#lib/every-match.ts";
import type { Fact } from "#lib/ingest/draft.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isWholeOrganization } from "#lib/ingest/words/organization.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";
import { findInstitutions } from "#lib/profile/institution.ts";

/** A part of an institution whose own name may hold an "and": "Department of Tides and Harbour Science". */
const UNIT =
  "(?:Department|School|Faculty|Division|Institute|Academy|Cent(?:er|re)|Laboratory|College)\\s(?:of|for)\\s";

/** "and" that parts what was done in two places, not "Institute of Science and Technology". */
const AND_BETWEEN =
  "and(?!\\s(?:Technolog|Scienc|Engineer|Medic|Arts?\\b|Economics|Law\\b|Management|Finance|Business|Agricultur|Letters|Health|Research|Design\\b|Mary\\b))" +
  `(?!(?<=\\b${UNIT}(?:(?!\\sat\\s)[^,.;()\\n]){1,60}\\sand)\\s\\p{Lu}(?!\\S*\\s(?:University|College|Institute)))`;

/** Towns that belong to the name in front of their comma: "University of California, San Diego". */
const CAMPUS =
  "(?:San Diego|Berkeley|Los Angeles|Irvine|Davis|Santa Barbara|Santa Cruz|Riverside|Madison|Austin|Chapel Hill|College Park|Amherst|Ann Arbor|Dallas|Urbana-Champaign)";

/** Behind the initial of whom a place is named after: "the A. B. Reed School of Salt". */
const INITIAL = "(?<=[\\s.]\\p{Lu})";

/** A place named in a sentence behind one of `words` ("at|from"): group 1 is its name, as far as the sentence goes on. */
export const placeBehind = (words: string, flags: string): RegExp =>
  new RegExp(
    `\\b(?:${words})\\s+(?:the\\s+)?(\\p{Lu}(?:[^,.;()\\n]|${INITIAL}\\.|(?<=\\s(?:at|of|for|and|the))\\n)*?(?:,\\s*${CAMPUS})?)(?=,|(?<![\\s.]\\p{Lu})\\.|\\.$|;|\\s?\\(|(?<!\\s(?:at|of|for|and|the))\\n|$|\\s(?:${AND_BETWEEN}|she|he|they|I|where|working|advised|supervised|under|with|as|from|in|between|since|until|before|starting|beginning|associated|affiliated|hosted|mentored|funded|supported|led|studying|for\\s(?:an?|\\p{L}+)\\s(?:years?|months?))(?:\\s|$))`,
    flags,
  );

/** "Department of Tides at Kvam University", "Statistics at …": what stands behind "at". "University of Norland at Fen" is whole. */
export const beyondAt = (printed: string): string =>
  /^(?!University\b)[\p{L}\s&-]+?(?<!\b(?:University|College))\s+at\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(printed)?.[1] ??
  printed;

const EMPLOYER = placeBehind("at|in|with|of|from", "gu");

/**
 * The employer a sentence names behind "at", "in", "of": "… in Statistics at the University of Port Salt".
 * `offset` is the place of `text` in the document; what stands before `from` is left alone.
 */
export function organizationIn(text: string, offset: number, from: number): Fact<string> | null {
  let fallback: Fact<string> | null = null;
  for (const match of everyMatch(text.slice(from), EMPLOYER)) {
    const printed = (match[1] ?? "").replace(/\s+/gu, " ").trim();
    const value = beyondAt(printed);
    const start = offset + from + match.index + match[0].lastIndexOf(match[1] ?? "");
    const fact = { value, span: { start, end: start + (match[1] ?? "").length }, confidence: 0.88 };
    if (isOrganization(value) && !/^(?:department|school of|dept|faculty|division)/i.test(value)) return fact;
    // "with Prof. Olaf Stone": whom one worked with.
    if (/^(?:Prof|Dr|Professor)\b/u.test(value)) continue;
    if (/^with\s/u.test(match[0]) && isPersonName(value) && !isOrganization(value)) continue;
    // "at the Department of Salt, Kvam University"
    const beside = /^,\s(?:the\s)?(\p{Lu}[^,.;()\n]{2,60})(?=[,.;()\n]|$)/u.exec(
      text.slice(from + match.index + match[0].length),
    )?.[1];
    if (beside && isOrganization(value) && isWholeOrganization(beside.trimEnd()) && !isJobTitle(beside)) {
      const at = offset + text.indexOf(beside, from + match.index + match[0].length);
      return { value: beside.trimEnd(), span: { start: at, end: at + beside.trimEnd().length }, confidence: 0.88 };
    }
    // "a lecturer of Botany", "a fellow in Tides": a field, or a town.
    const isField = /^(?:of|in)\s/u.test(match[0]) && !isOrganization(value) && !/\p{L}Lab$/u.test(value);
    fallback ??= isField ? null : isOrganization(value) || /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/u.test(value) ? fact : null;
  }
  const named = findInstitutions(text.slice(from))[0];
  if (named)
    return {
      value: named.printed,
      span: { start: offset + from + named.start, end: offset + from + named.end },
      confidence: 0.85,
    };
  return fallback;
}
