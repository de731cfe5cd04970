import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, type Passage, passageOf } from "#lib/ingest/passages/passage.ts";
import { isSpoken } from "#lib/ingest/references/cited.ts";
import { isTimed, pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { parseName } from "#lib/profile/person-name.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** What a block says for standing in a list of papers (1 for each; below 0: it is something else), and how many it holds. */
export interface PaperSign {
  weight: number;
  papers: number;
  /** It holds the people of one, and no more. */
  arePeople?: true;
  /** Nothing but who signs it says so: one alone may be anything. */
  isOnlySigned?: true;
}

/** "12(3), 45–67", "vol. 4", "pp. 3–9", a DOI, an arXiv number: what only print has. */
const PRINTED =
  /\d+\s*\(\d+(?:[-–/]\d+)?\)\s*[:,.]|\bpp?\.\s*\d|\bvol(?:ume|\.)?\s*\d|\b10\.\d{4,9}\/|\barxiv(?:\.org)?\b.{0,12}\d{4}|\bisbn\b|\d+\s*:\s*\d+\s*[-–]{1,2}\s*\d+/iu;
/** ", 45–67" behind a name: pages, or days of a month. */
const PAGES = /,\s*\d+\s*[-–]{1,2}\s*\d+\s*[.,;)(]/u;
const QUOTED = /[“"«„‘][^”"»“’]{12,}[”"»“’]/u;
/** "Reed, A.", "Reed A B", "A. B. Reed", "Reed, Ada and": a family name beside initials or before a comma. */
const SIGNED =
  /(?<![\p{L}.])(\p{Lu}[\p{L}’'-]{2,}),\s\p{Lu}\p{Ll}+(?=\*{0,2}(?:\s(?:and|&)\s|;|$))|(?<![\p{L}.])(\p{Lu}[\p{L}’'-]{2,}),?\s+(?:\p{Lu}\.[\s-]?|\p{Lu}{1,2}(?=[,;.\s]))|(?:\p{Lu}\.[\s-]?)+(\p{Lu}[\p{L}’'-]{2,})(?!\p{L})/gu;
/** "Ada Reed is a botanist at …", "She received her PhD …": what tells of a person is no paper, whoever is named in it. */
const TELLS_LIFE =
  /^(?:(?:Dr|Prof|Professor)\.?\s)*(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:is|was|has been|joined|holds|received|works|worked)\s(?:currently\s|now\s|also\s)?(?:an?|the|as|at|in|his|her|their|\p{Lu})|(?:^|[.!?;]\s)(?:[^.!?]{0,60},\s)?(?:I|He|he|She|she|They|they)(?:\s(?:also|then|has|have|previously|currently)){0,2}\s(?:am|was|received|obtained|earned|completed|joined|holds?|held|worked?|works|served|studied|spent|graduated)\s/u;
/** "Reed, A. (2021). Slow": how references begin that stand in one paragraph. */
const CITED = /\p{Lu}\.,?\)?\s\((?:19|20)\d{2}[a-z]?\)[.,:]\s+[“"]?\p{Lu}/gu;
/** "O. Stone, A. Reed, Special Issue on Slow Tides, Harbour Letters": edited, and in a list of service. */
const EDITED = /\bspecial (?:issue|section)s? (?:of|on|in|for|:)/iu;
const FEWEST_WORDS = 8;
const FEWEST_WORDS_OF_TITLE = 4;
/** Of what stands on one card. */
const MOST_LINES = 6;
const FEWEST = 3;

/** How the blocks of a document tell of papers. */
export interface PaperSigns {
  /** What a block says; among entries that are `alike` papers, it must say where it is printed. */
  of(block: Block, alike: boolean): PaperSign;
  /** False where blocks cannot hold so many papers: a quick look, for most parts of a CV hold none. */
  mayBeIn(blocks: readonly Block[], fewest: number): boolean;
}

/**
 * How blocks tell of papers, by who signs them.
 * @param owner the name in the head of the document; null: whoever signs most of `blocks`.
 */
export function paperSigns(document: ReadDocument, blocks: readonly Block[], owner: string | null): PaperSigns {
  const family = owner === null ? mostFrequent(document, blocks) : familyOf(owner);
  const printed = owner === null || family === null ? family : (owner.split(" ").at(-1) ?? "");
  const isLikely = (text: string) =>
    PRINTED.test(text) || PAGES.test(text) || (printed !== null && text.toLowerCase().includes(printed.toLowerCase()));
  return {
    of: (block, alike) =>
      !alike && isNamed(block) ? { weight: 1, papers: 1 } : signOf(passageOf(document, [block]), family, alike),
    mayBeIn: (all, fewest) => {
      let papers = 0;
      for (const block of all) {
        const { span, lines } = block;
        const text = document.text.slice(span.start, span.end);
        if (isLikely(text) || isNamed(block)) papers += Math.max(lines.length, text.match(CITED)?.length ?? 0);
      }
      return papers >= fewest;
    },
  };
}

/** The page itself names its title, its authors and its place: `<b class="title">`, `<i class="authors">`. */
const isNamed = ({ kind, runs }: Block): boolean =>
  kind !== "heading" && ["title", "author", "venue"].every((role) => runs.some((run) => run.role === role));

function signOf(passage: Passage, family: string | null, alike: boolean): PaperSign {
  const whole = paperIn(passage, family, alike);
  const cited = passage.text.match(CITED)?.length ?? 0;
  if (cited >= FEWEST && !alike) return { weight: cited, papers: cited };
  if (passage.lines.length < 2) return whole;
  const lines = linesOf(passage).map((line) => ({ ...paperIn(line, family, alike), isTitle: isTitle(line) }));
  // "Slow tides of the north" right above "A. Reed, C. Fell", a badge or a remark around them.
  const signed = lines.filter(({ arePeople }, at) => arePeople && lines[at - 1]?.isTitle);
  if ((whole.papers === 0 || whole.isOnlySigned) && signed.length === 1 && lines.length <= MOST_LINES)
    return { weight: 1, papers: 1 };
  if (lines.length < 3) return whole;
  // References that only lines part.
  const papers = lines.filter((line) => line.papers > 0).length;
  return papers >= FEWEST && papers * 2 >= lines.length
    ? { weight: lines.reduce((sum, { weight }) => sum + weight, 0), papers }
    : whole;
}

/** Words enough, and neither people nor a place. */
const isTitle = (line: Passage): boolean =>
  line.text.trim().split(/\s+/u).length >= FEWEST_WORDS_OF_TITLE && pieceKind(line) === "words";

function paperIn(passage: Passage, family: string | null, alike: boolean): PaperSign {
  const text = passage.text.replace(/\s+/gu, " ").trim();
  const none = (weight: number) => ({ weight, papers: 0 });
  if (text === "") return none(0);
  const kind = pieceKind(passage);
  if (kind === "labels" || kind === "year" || isLink(passage)) return none(0);
  if (EDITED.test(text)) return none(-0.4);
  if (TELLS_LIFE.test(text)) return none(-1.5);
  const isSigned = family !== null && isIn(family, text);
  if (alike && (!PRINTED.test(text) || isSpoken({ passage }))) return none(isSigned ? -0.2 : -0.6);
  const printed = PRINTED.test(text) || PAGES.test(text);
  const names = text.match(SIGNED)?.length ?? 0;
  const isList = names >= 2 || /,.*(?:,|\sand\s|&)/u.test(text.slice(0, 200));
  if (kind === "people") return isSigned && isList ? { weight: 0.9, papers: 1, arePeople: true } : none(-0.3);
  const dated = isTimed(text);
  const words = text.split(" ").length;
  const isLong = words >= FEWEST_WORDS;
  if (isLong && !isStation(text)) {
    const place = printed || VENUE_CUE.test(text) || findVenue(text) !== null;
    if (isSigned && (isList || kind === "whole") && (place || dated)) return { weight: 1, papers: 1 };
    if (isSigned && printed) return { weight: 0.8, papers: 1 };
    if (printed && dated && (kind === "whole" || names > 0 || QUOTED.test(text))) return { weight: 0.8, papers: 1 };
    if (printed && dated) return { weight: 0.6, papers: 1 };
    if (kind === "whole" && place) return none(0.3);
  }
  if (
    !alike &&
    family !== null &&
    words >= FEWEST_SIGNED &&
    words <= MOST_SIGNED &&
    !isStation(text) &&
    !SAYS.test(text)
  ) {
    const beside = isAmongPeople(passage.text, family);
    if (beside === "others") return { weight: 0.7, papers: 1, isOnlySigned: true };
    if (beside === "alone") return { weight: 0.35, papers: 1, isOnlySigned: true };
  }
  if (kind === "venue") return none(0);
  return none(isStation(text) ? -1.5 : text.length > 300 ? -0.8 : -0.4);
}

/** Words of an entry that tells a title and who signs it, and nothing else. */
const FEWEST_SIGNED = 5;
const MOST_SIGNED = 60;
/** What prose says of somebody, and what is said of those who were helped, paid or met. */
const SAYS =
  /\p{Lu}\p{L}+,?\s(?:is|was|has|will|works?|studies|joined|received|leads|and (?:his|her|their))(?!\p{L})|(?<!\p{L})(?:(?:co-?)?PI|principal|investigators?|supervis\p{L}*|advis\p{L}*|committee|students?|grants?|funded|award(?:ed)?|prize|invited|seminar|organi[sz]\p{L}*|maintain\p{L}*|photo|e-?mail)(?!\p{L})|[€$£]\s?\d|\S@\S/u;
const PARTS = /\s?[.:|·•](?=\s|$)\s?|\s*[\n\t]\s*|[?!;&,]\s*|\s(?:and|with|und|et|y|e|in|[–—/-])\s|\s?[()[\]“”"]\s?/u;

/** Whether the owner stands in a row with other people, alone where one signs, or in neither way. */
function isAmongPeople(text: string, family: string): "others" | "alone" | null {
  // "Reed, A., Stone, C." as "Reed A, Stone C"; "A. B. Reed" has no stops that part.
  const bare = text
    .replace(/(?<!\p{L})(\p{Lu})\.(?=[\s-]?\p{Lu})[\s-]?/gu, "$1 ")
    .replace(/(\p{Lu}[\p{L}’'-]+),\s((?:\p{Lu}\.?\s?){1,3})(?=[,;&(]|\.\s|\s(?:and|&)|$)/gu, "$1 $2");
  const parts = bare.split(PARTS).flatMap((part) => part.trim() || []);
  const people = parts.map((part) => nameShape(part) >= 1.2);
  const own = parts.findIndex((part, at) => people[at] && isIn(family, part));
  if (own < 0) return null;
  const next = [own - 1, own + 1].some((at) => people[at]);
  const rest = parts
    .filter((_, at) => !people[at])
    .join(" ")
    .split(/\s+/u).length;
  return rest < 3 ? null : next ? "others" : "alone";
}

/** "doi.org", "See the paper": a word or three that are one link. */
const isLink = ({ text, runs, span }: Passage): boolean =>
  text.trim().split(/\s+/u).length <= 3 &&
  runs.some((run) => run.href !== undefined && run.span.start <= span.start + 1 && run.span.end >= span.end - 1);

/** "Lecturer, Kvam University, 2014–2016": what somebody did, from when to when. */
function isStation(text: string): boolean {
  const [first = ""] = text.split(/,|\s[–—|-]\s|\t/);
  if (isJobTitle(first.trim())) return true;
  return findPeriods(text).some(
    ({ period: { start, end } }) =>
      start !== null && end !== null && (end === "present" || (end.year > start.year && end.year - start.year < 20)),
  );
}

function familyOf(owner: string): string | null {
  const last = foldWords(parseName(owner).family.at(-1) ?? "");
  return last.length >= 2 ? last : null;
}

const isIn = (family: string, text: string): boolean => ` ${foldWords(text)} `.includes(` ${family} `);

/** Whose name stands beside initials in three lines or more, and in most of those that hold such names; null: nobody's. */
function mostFrequent(document: ReadDocument, blocks: readonly Block[]): string | null {
  const lines = blocks
    .flatMap((block) => linesOf(passageOf(document, [block])))
    .map(({ text }) => new Set([...text.matchAll(SIGNED)].map(([, a, b, c]) => foldWords(a ?? b ?? c ?? ""))))
    .filter((names) => names.size >= 2);
  const counts = new Map<string, number>();
  for (const names of lines) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST && best[1] * 5 >= lines.length * 3 ? best[0] : null;
}
