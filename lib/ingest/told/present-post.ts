import { everyMatch } from "#lib/every-match.ts";
import type { Fact } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { STUDENT } from "#lib/ingest/told/joined-posts.ts";
import { organizationIn } from "#lib/ingest/told/told-organization.ts";
import { isJobTitle, looksLikeRole } from "#lib/ingest/words/job-title.ts";
import { isWholeOrganization } from "#lib/ingest/words/organization.ts";

/** What somebody is now, and where. */
export interface PresentPost {
  title: Fact<string>;
  organization: Fact<string> | null;
}

const AM =
  /\b(?:I\s+am|I['’]m|(?:[Hh]e|[Ss]he|[Tt]hey)\s+(?:is|are)|\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,3}(?:,\s+(?:\p{Lu}\.?\p{L}?\.?){2,4}(?=[,\s])){0,4}(?:\s\([^()\n]{2,70}\))?,?\s+is|I\s+(?:currently\s+)?(?:work|serve)\s+as|[Cc]urrently,?\s+I\s+am|I\s+have\s+been|As(?=\s(?:an?|the)\s[^,.;]{5,90},\s(?:I|he|she)\s)|I\s+will\s+(?:be|join\w*)(?:\s+\w+){0,3}\s+as)\s+(?:(?:currently|now|presently|also|excited to be|delighted to be)\s+)*(?:(?:an?|the|working\s+as\s+an?)\s+)?/gu;
/** "I am interested in the lead of …" says no post. */
const FEELS =
  /^(?:(?:also|very|most|broadly|deeply|mainly|particularly|especially|really|quite|truly|extremely|increasingly|always)\s+)*(?:interested|passionate|fascinated|looking|seeking|searching|grateful|happy|proud|hiring|recruiting|curious|excited|keen)\b/i;

/** What a sentence says its owner is: "I am a postdoc at Kvam University". */
export function currentOf(sentence: Passage): PresentPost | null {
  for (const match of everyMatch(sentence.text, AM)) {
    const offset = match.index + match[0].length;
    // "I'm Ada Reed, a postdoc at …": the name comes first.
    const name =
      /^(?:(?:Dr|Prof)\.?\s+)?\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,3}(?:\s*\([^)]{1,40}\))?,?\s+(?:and I(?:['’]m| am)\s+)?(?:an?|the)\s+/u.exec(
        sentence.text.slice(offset),
      )?.[0] ?? "";
    const skipped = offset + name.length;
    const rest = sentence.text.slice(skipped);
    const stop =
      /,\s|\s(?:at|in|with|from|of)\s+(?:the\s+)?(?=\p{Lu})|\sin\s(?:the\s|an?\s)?(?:research\s)?(?:group|lab|laboratory|team)\s|\s(?:and|where|who|working|advised|supervised|under|jointly|co-advised)\s|(?<!\bPh\.?\s?D|\bM\.?Sc|\bM\.S|\bDr|\bProf|(?<!\p{L})\p{Lu})\.\s|\.$|\s\(/u.exec(
        rest,
      );
    const title = rest
      .slice(0, stop?.index ?? rest.length)
      .replace(/\s+/gu, " ")
      .trim();
    const isPost = isJobTitle(title) || isTrade(title, rest.slice(stop?.index ?? 0));
    if ((!isPost && !STUDENT.test(title)) || FEELS.test(title)) continue;
    // "I am a geologist and lecturer at X": a trade, and the post.
    const post = stop?.[0] === " and " && !NAMES_RANK.test(title) ? behindTrade(sentence, skipped + stop.index) : null;
    if (post) return post;
    // "I am visiting Kvam University this month": a place, not what somebody is.
    if (title.split(" ").length > 12 || (/^visiting\s\p{Lu}/u.test(title) && !isJobTitle(title.slice(9)))) continue;
    // "I am visiting the Salt Institute as a fellow"
    if (/^visiting\sthe\s.*\sas\s/u.test(title)) continue;
    const start = sentence.span.start + skipped;
    const whole = rest.slice(0, NEXT_SENTENCE.exec(rest)?.index ?? rest.length);
    const organization = organizationIn(whole, start, stop?.index ?? 0) ?? placeAhead(sentence, match.index);
    return {
      title: { value: title, span: { start, end: start + (stop?.index ?? rest.length) }, confidence: 0.9 },
      organization,
    };
  }
  return null;
}

/** "I am a botanist at the Salt Institute": a trade, right ahead of an institution. */
function isTrade(title: string, behind: string): boolean {
  const [, place = ""] =
    /^\sat\s(?:the\s)?(\p{Lu}[^,.;()\n]{2,60}?)(?=[,.;(]|\s(?:in|where|and|with)\s|$)/u.exec(behind) ?? [];
  return title.split(" ").length <= 3 && looksLikeRole(title) && isWholeOrganization(place.trim());
}

const NAMES_RANK =
  /\b(?:professor|lecturer|reader|fellow|post-?\s?doc\p{L}*|researcher|scientist|director|head|dean|chair|student|candidate)\b/iu;

/** " and assistant professor of Salt at Kvam University", from the letter `from` of a sentence. */
function behindTrade(sentence: Passage, from: number): PresentPost | null {
  const [all = "", title = ""] =
    /^\sand\s(?:an?\s)?([^,.;()]{3,60}?)(?=\s(?:at|in|with|from|of)\s(?:the\s)?\p{Lu})/u.exec(
      sentence.text.slice(from),
    ) ?? [];
  if (!NAMES_RANK.test(title) || !isJobTitle(title) || STUDENT.test(title)) return null;
  const end = sentence.span.start + from + all.length;
  const organization = organizationIn(sentence.text.slice(from + all.length), end, 0);
  return (
    organization && { title: { value: title, span: { start: end - title.length, end }, confidence: 0.9 }, organization }
  );
}

/** "… I joined the Salt Institute, where I am currently Lecturer": the place ahead of `to`, where the post stands. */
function placeAhead({ text, span }: Passage, to: number): Fact<string> | null {
  if (!/,?\swhere\s$/u.test(text.slice(0, to))) return null;
  const verb = everyMatch(text.slice(0, to), CAME_TO).at(-1);
  if (!verb) return null;
  const from = verb.index + verb[0].length;
  return organizationIn(`at ${text.slice(from, to).replace(/,?\swhere\s$/u, "")}`, span.start + from - 3, 0);
}

const CAME_TO =
  /\b(?:join(?:ed|ing)|(?:mov(?:ed|ing)|came|went|return(?:ed|ing)|relocat(?:ed|ing))\sto|leave\sfrom|(?:been|am|is|are|work(?:s|ed|ing)?)\s(?:with|at|for))\s+(?:the\s+)?(?=\p{Lu})/gu;

/** "… with Prof. Olaf Stone at Kvam University. Before": a title or an initial is no end. */
const NEXT_SENTENCE = /(?<!(?<!\p{L})(?:[Pp]rofs?|Drs?|Mr|Mrs|Ms|St|\p{Lu}))\.\s+\p{Lu}/u;

/** "Senior Scientist in the Tide Laboratory at Kvam University.": who somebody is, said without a verb. */
export function openingOf(sentence: Passage): PresentPost | null {
  const match = /^\s*((?:\p{Lu}[\p{L}.-]*[^\S\n]+){1,4}?)(?:(?:in\s+the|at(?:\s+the)?|with)\s+)(?=\p{Lu})/u.exec(
    sentence.text,
  );
  const title = match?.[1]?.trim() ?? "";
  if (!match || !isJobTitle(title) || sentence.text.length > 240 || !/\.\s*$/.test(sentence.text)) return null;
  const start = sentence.span.start + match[0].indexOf(title);
  return {
    title: { value: title, span: { start, end: start + title.length }, confidence: 0.85 },
    organization: organizationIn(sentence.text.slice(title.length), start + title.length, 0),
  };
}
