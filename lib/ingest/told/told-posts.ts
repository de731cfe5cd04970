import { everyMatch } from "#lib/every-match.ts";
import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { leadsWithDegree } from "#lib/ingest/entries/mixed-degrees.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { furtherPlaces } from "#lib/ingest/told/further-places.ts";
import { joinedPosts, periodTold, STUDENT } from "#lib/ingest/told/joined-posts.ts";
import { placeOfPartner } from "#lib/ingest/told/paired-posts.ts";
import { postsAtPlaces } from "#lib/ingest/told/posts-at-places.ts";
import { mayTellOfOwner, namesAnother } from "#lib/ingest/told/told-of-whom.ts";
import { organizationIn } from "#lib/ingest/told/told-organization.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** Behind which words a post may be named: an article, "as", the beginning of another clause. */
const MAY_BEGIN =
  /(?:\b(?:an?|the|as|my|his|her|was|were|been|be|became|is|am|appointed|promoted\sto|include[sd]?|including)|(?<=^|[.,;:(]\s?|\sand\s|\sor\s|\s)(?:previously|formerly|subsequently|thereafter|afterwards|recently|initially|later|then|currently|now|also)|^|[,;:]|\sand|\sor)\s+(?=\p{L})/giu;
const ARTICLE = /(?:^|\W)(?:an?|the|as|my|his|her)\s+$/iu;
/** Where a post, or what is told of it, ends. */
const POST_ENDS =
  /,\s|\s(?:at|in|with|from)\s+(?:the\s+)?(?=\p{Ll}?\p{Lu})|\sin\s(?:the\s|an?\s)?(?:research\s)?(?:group|lab|laboratory|team|project)\s|\s(?:and|where|who|working|advised|supervised|under)\s|\sfor\s(?:an?\s|[\p{L}\d]+\s){1,2}(?:years?|months?)\s|\sposition\s(?=at\s)|(?<!(?<!\p{L})\p{Lu})\.\s|\.$|\s\(/u;
/** Between a post and its place. */
const TO_PLACE =
  /^(?:,?\s(?:at|in|with|for|from|of|position at)\s|,\s(?=(?:the\s)?\p{Lu})|\s\((?=\p{Lu})|\s\([^()\d]{2,30}\)\s(?:at|in|with)\s)/u;
/** "… at Harbour Works and received my BSc from Fen College", "and a fellow at Fen": what follows is another thing. */
const ELSE_BEGINS =
  /;\s|(?<!(?<!\p{L})(?:Prof|Dr|Mrs?|Ms|St|Univ|Dept|Inst|\p{Lu}))\.\s+\p{Lu}|\sand\s(?:(?:I|he|she|then|later|also)\s)?(?:received|earned|obtained|completed|hold|holds|did|got|studied|worked|served)\s|(?:,|\sand|,\sand)\s(?:(?:later|then|before that|as|previously|formerly|also)\s){0,2}(?:an?|the)\s(?=\p{L}+(?:\s\p{L}+){0,6}\s(?:at|in|with|for)\s)|\sand\s(?:(?:later|then|before that|as)\s)?an?\s|,?\sand\s(?:in|since|from)\s(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d,?\s(?:I|he|she|they)\s|,\s(?:I|he|she|they)\s|,?\sbefore\s(?:becoming|joining|moving|starting|taking|coming|returning)\s/u;
/** "previously a research fellow", "I was a lecturer": the post begins further on. */
const IS_CLAUSE =
  /^(?:and|or|an?|the|my|his|her|previously|formerly|subsequently|thereafter|afterwards|recently|initially|currently|now|then|later|also|before|after|since|from|in|at|both|first|held|holds?|spent|won|received|appointed|promoted|elected|did|completed|worked|served|joined|moved|started|began)\s|(?<!\p{L})(?:I|he|she|they|was|were|is|am|are|been|has|have|had|as|who|which|that|where|include[sd]?)(?!\p{L})/iu;
/** "Before joining Kvam University in 2019, she was …": that year is another's. */
const NOT_THEN = /\b(?:before|prior|after|join(?:ed|ing))\b/iu;
/** "I received my PhD in 2015 and was …": so is that of a degree. */
const OF_DEGREE = /\b(?:received|obtained|earned|completed|finished|graduated|defended|Ph\.?\s?D|degree)\b/u;
/** What somebody became in a year they were since. */
const BECAME =
  /\b(?:became|becoming|(?:start|beg[au]n)(?:ed)?\s(?:working\s)?as|appointed(?:\s(?:as|to))?|promoted\sto)\s(?:an?\s|the\s)?$/iu;
/** "…; from 2017 to 2020, I was a": a clause that begins with its own date. */
const CLAUSE_DATED =
  /(?:;|,?\sand(?:\sthen)?)\s((?:in|from|since|between|until|during)\s(?=[^;,]*\d{4})[^;]{4,60}?,?\s(?:I|he|she|they)\s[^;]{2,20})$/iu;
const LONGEST_CLAUSE = 140;
/** "I spent 2016–2018 as a … and 2018–2019 as a" */
const SPENT = /\b(?:spent|and)\s((?:\p{L}+\s){0,3}(?:19|20)\d{2}[^,;.]{0,16}\sas\s(?:an?\s|the\s)?)$/iu;
/** What one does for others beside a post. */
const BESIDE_POST =
  /\b(?:(?<!faculty\s|staff\s)members?(?!\sof\s(?:the\s)?(?:\p{L}+\s)?staff\b)|review(?:er|ing)|referee|editor|chair|organi[sz]er|convenor|judge|volunteer|president|secretary|treasurer|speaker|participant|guest (?:lecturer|editor|speaker))\b/iu;
/** "… of the fellowship": what was won, not held, where it comes "from" somebody. */
const IS_WON = /\b(?:fellowship|scholarship|internship program|chair)s?$/iu;

/**
 * The posts that a sentence tells of its owner, behind its first `from` letters: "Before that, I was a research fellow at Fen
 * College (2012–2016) and a curator at the Kvam Museum". `owner` is the name of whom the text tells, if it says it.
 */
export function postsTold(sentence: Passage, from: number, owner: string | null): PositionEntry[] {
  const { text } = sentence;
  if (!mayTellOfOwner(text, owner)) return [];
  const found: PositionEntry[] = [...joinedPosts(sentence), ...postsAtPlaces(sentence)];
  let open = from;
  for (const { index, 0: lead } of everyMatch(text, MAY_BEGIN)) {
    const offset = index + lead.length;
    if (offset < open || namesAnother(text.slice(0, offset))) continue;
    // "Professor and Head of Tides at X" is one post.
    if (open > 0 && !ARTICLE.test(lead) && !/\s(?:at|in|of)\s/u.test(text.slice(open, index))) continue;
    const entry = postAt(sentence, offset, found.length === 0 && from === 0);
    if (!entry?.title || found.some(({ title }) => title?.span.start === entry.title?.span.start)) continue;
    // "a lecturer and a Salt Fellow at X (2015–2016)": what shares a place shares its time.
    const twin = found.find(({ organization }) => organization?.span.start === entry.organization?.span.start);
    if (twin) twin.period ??= entry.period;
    entry.period ??= twin?.period ?? null;
    found.push(entry, ...furtherPlaces(sentence, entry));
    open = entry.title.span.end - sentence.span.start;
  }
  return found;
}

/** "a postdoctoral fellow at X from 2020 to 2022": the post whose words begin at `offset`; `isFirst` of its sentence. */
function postAt(sentence: Passage, offset: number, isFirst: boolean): PositionEntry | null {
  const rest = sentence.text.slice(offset);
  const stop = POST_ENDS.exec(rest);
  const title = rest
    .slice(0, stop?.index ?? rest.length)
    .replace(/\s+/gu, " ")
    .trim();
  if (!stop || !isJobTitle(title) || STUDENT.test(title) || title.split(" ").length > 9) return null;
  if (
    IS_CLAUSE.test(title) ||
    // "I joined the faculty at Fen College": whom, not as what.
    /^faculty$|^(?:(?:joint|primary|secondary|courtesy)\s)?appointment$/iu.test(title) ||
    leadsWithDegree(title) ||
    BESIDE_POST.test(title)
  )
    return null;
  const start = sentence.span.start + offset;
  const beyond = ELSE_BEGINS.exec(rest.slice(stop.index));
  const own = beyond ? rest.slice(0, stop.index + beyond.index) : rest;
  // "a fellowship from the Salt Council at Kvam University": who gave it, and where it was held.
  const isGiven = IS_WON.test(title) && /^,?\sfrom\s/u.test(rest.slice(stop.index));
  const to = isGiven ? own.search(/\sat\s(?:the\s)?\p{Lu}/u) : stop.index;
  if (to < 0) return null;
  const isPlaced = TO_PLACE.test(rest.slice(to));
  const organization =
    (isPlaced ? organizationIn(own, start, to) : null) ?? placeOfPartner(rest.slice(stop.index), start + stop.index);
  if (!organization) return null;
  const [within] = findPeriods(own);
  // "From 2020 to 2022 I was …": the date of the first post may stand ahead of it.
  const told = sentence.text.slice(Math.max(0, offset - LONGEST_CLAUSE), offset);
  const clause = CLAUSE_DATED.exec(told)?.[1] ?? SPENT.exec(told)?.[1];
  const before = clause ?? (isFirst ? sentence.text.slice(0, offset) : "");
  const isOther = NOT_THEN.test(before) || OF_DEGREE.test(before) || /\([^()]*\d{4}[^()]*\)/u.test(before);
  const ahead = isOther ? undefined : findPeriods(before)[0];
  const isAhead = ahead !== undefined && (!within || ahead.period.start !== null);
  const period = isAhead
    ? periodTold(ahead, before, sentence.span.start + offset - before.length)
    : periodTold(within, own, start);
  return {
    organization,
    title: { value: title, span: { start, end: start + stop.index }, confidence: 0.85 },
    period: period && BECAME.test(sentence.text.slice(0, offset)) ? sinceThen(period) : period,
    span: sentence.span,
  };
}

/** "In 2017 I became …": of a year alone it is not told until when. */
function sinceThen(period: Fact<Period>): Fact<Period> {
  const { start, end } = period.value;
  const isYear =
    start !== null && end !== null && end !== "present" && start.year === end.year && start.month === end.month;
  return isYear ? { ...period, value: { start, end: null } } : period;
}
