import type { Span } from "#lib/ingest/draft.ts";
import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import type { RoleScores } from "#lib/ingest/references/roles.ts";
import { PUBLISHER, VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { isLabelsOnly } from "#lib/ingest/words/labels.ts";
import { nameShape, TOGETHER } from "#lib/ingest/words/name-shape.ts";
import { findVenue, guessVenue, SERIES } from "#lib/profile/venue.ts";

/** "with Ada Reed", "(joint work with Ada Reed": a stretch that names people beside the owner. */
export const WITH = new RegExp(`^[([]?\\s*${TOGETHER}\\s+(?=\\p{Lu})`, "iu");

/** "Code: …", "Models: v1 (16 bit), v2": lines below a reference that say what else there is. */
const ASIDE =
  /^(?:(?:source )?codes?|models?|data(?: ?sets?)?|vid[ée]os?|slides?|demo|media(?: coverage)?|policy|press|coverage|awards?|software|web ?site|project(?: page)?|links?|supplement\w*|posters?|talks?|blog(?: post)?|notes?|significance|key ?words?|tl;?dr|impact|(?:(?:my|own|main|author) )?(?:contributions?|roles?)|doi|pdf|bibtex|manuscripts?|drafts?|working papers?|(?:[\p{L}]+ )?appendix|(?:registered )?pre-?(?:analysis plan|registration)|resources?|funding|(?:dissertation |thesis )?committee|advis[eo]rs?|supervisors?|reviews?|rezension(?:en)?|besprechung(?:en)?|recensions?|comptes[- ]rendus|rese[ñn]as?|recensioni?|interviews?)$/iu;

/** "Prepared for the Harbour Board", "Research report for the Tidal Office": for whom it was written, below a title. */
const WRITTEN_FOR =
  /^\(?(?:(?:[\p{L}-]+ )?(?:reports?|study|evaluation|paper|brief) )?(?:prepared|produced|commissioned|funded|sponsored|supported) (?:for|by|under)\s|^\(?(?:(?:final|research|technical|policy|consultancy|evaluation|project) )+report (?:for|to)\s/iu;

/** "* Featured in 85 outlets" below a reference: a list of its own, marked by hand. */
const MARKED = /^[*•◦▪]\s+\p{Lu}/u;

/** "Reviewed in Harbour Notes (Oct. 2022)", "Winner, 2020 Salt Prize", "Rezensionen: Hafenblatt, 2/2004", "Selected for the Forum of Walls (2019)", "Invited for presentation at Tides 2018", "Revised version, 2015": what became of a paper, on a line below it. */
export const SAID_BELOW =
  /^\s*(?:(?:(?:favou?rably |peer[- ])?reviewed|re-?printed|republished|excerpted|discussed|quoted|cited|profiled|featured|covered|adapted|translated) (?:in|by|on|as|into|to|at)|selected (?:for|by|as|from|to)|invited (?:for presentation|to be presented|for a talk) (?:at|in|to)|response by|responses by|(?:co-)?(?:winner|recipient)(?:,| of|$)|awarded|honou?rable mention|runner[- ]up|finalist|(?:short|long)listed(?:,| for)|nominated for|named (?:an?|one of|to the)|(?:previously|formerly) (?:circulated|titled|entitled)|(?:reviews?(?: in)?|rezension(?:en)?|besprechung(?:en)?|recensions?|comptes[- ]rendus|rese[ñn]as?|recensioni?|interviews?)\s*:|(?:revised|updated|new|old|latest|long(?:er)?|short(?:er)?|extended|earlier|previous|english|working paper|wp) version(?=[,:\s(]{1,3}(?:\p{L}{3,9}\.?\s)?(?:19|20)\d{2}\W*$))(?!\p{L})/iu;

/** "Presented at Kvam, Fen (2019), Port Salt and Mire (2020)": in so many years that none is that of the paper. */
export const PRESENTED = /^\s*[-–•*]?\s*(?:also )?presented (?:at|in|to)[:\s]/iu;
const MANY = 2;
/** "2nd round at Harbour Studies": how far a journal is with it. */
export const ROUND = /^\s*(?:1st|2nd|3rd|first|second|third) round (?:at|in)\s/iu;

/** The lines of an entry below its first that tell what became of it. */
export function saidBelow(passage: Passage): Span[] {
  return linesOf(passage)
    .slice(1)
    .filter((line) => SAID_BELOW.test(line.text))
    .map(({ span }) => span);
}

/** The pieces of a reference that only say what else there is: whole lines, and buttons behind it. */
export function asides(chunks: Chunk[]): Set<number> {
  const lines = asideLines(chunks);
  const buttons = trailingButtons(chunks);
  return new Set([...chunks.keys()].filter((index) => buttons.has(index) || lines.has(chunks[index]?.line ?? -1)));
}

function asideLines(chunks: Chunk[]): Set<number> {
  const begins = chunks.filter(
    ({ line, text }, index) =>
      line > 0 &&
      chunks[index - 1]?.line !== line &&
      (MARKED.test(text) ||
        SAID_BELOW.test(text) ||
        ROUND.test(text) ||
        (PRESENTED.test(text) &&
          chunks.filter((chunk) => chunk.line === line && chunk.token === "year").length >= MANY) ||
        WRITTEN_FOR.test(text) ||
        (ASIDE.test(text) && ((chunks[index + 1]?.cut ?? 0) & CUT.colon) !== 0)),
  );
  return new Set([...begins.map(({ line }) => line), ...buttonLines(chunks), ...dashedLines(chunks)]);
}

/** "- Weighs salt without a scale." below a paper, "- Some of it in walls": sentences behind dashes tell of it. */
function dashedLines(chunks: Chunk[]): number[] {
  const dashed = [...Map.groupBy(chunks, ({ line }) => line)].filter(
    ([line, all]) =>
      line > 0 &&
      ((all[0]?.cut ?? 0) & CUT.dash) !== 0 &&
      all.every(({ token, text }) => token === undefined && !VENUE_CUE.test(text)),
  );
  const isSentence = ([, all]: [number, Chunk[]]) => {
    const text = all.map((chunk) => chunk.text).join(" ");
    return /^\p{Lu}.*\p{L}{3,}\.$/u.test(text) && (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 3;
  };
  return dashed.some(isSentence) ? dashed.map(([line]) => line) : [];
}

/** "PDF Harbour Radio Wall Post", each a link: the first says that the line shows what else there is. */
function buttonLines(chunks: Chunk[]): number[] {
  const lines = Map.groupBy(chunks, ({ line }) => line);
  const areButtons = ([line, [first, ...more]]: [number, Chunk[]]) =>
    line > 0 &&
    first?.href !== undefined &&
    isLabelsOnly(first.text) &&
    more.length > 0 &&
    more.every(({ href, text, token }) => href !== undefined && token === undefined && isButton(text));
  return [...lines].filter(areButtons).map(([line]) => line);
}

function isButton(text: string): boolean {
  return text.split(" ").length <= 4 && findVenue(text) === null;
}

/** "…, 12, 1–13. [PDF] [Archive of Kvam] [Wall]" behind a reference, each linked: what stands with such labels is one. */
function trailingButtons(chunks: Chunk[]): Set<number> {
  // "BibTeX" at the end is a button of the page, and leads nowhere.
  const isLabel = ({ text, token }: Chunk) => token === "label" || isLabelsOnly(text);
  const last = chunks.findLastIndex((chunk) => chunk.href !== undefined || !isLabel(chunk));
  const isOne = ({ href, text, token }: Chunk) =>
    href !== undefined && (token === undefined ? isButton(text) && !VENUE_CUE.test(text) : token === "label");
  const first = chunks.findLastIndex((chunk, index) => index <= last && !isOne(chunk)) + 1;
  const opening = chunks.findIndex((chunk, index) => index >= first && index <= last && isLabel(chunk));
  if (opening < 1) return new Set();
  return new Set(Array.from({ length: last - opening + 1 }, (_, index) => opening + index));
}

/** "Norland Tidal Society submission to the Harbour Board": who sent it in, and to whom. */
const SENT_IN =
  /^(?:\p{Lu}[\p{L}’'-]*\s(?:(?:of|for|and|the)\s){0,2}){0,8}[Ss]ubmission (?:by [^.]{3,60} )?to (?:the )?\p{Lu}/u;

/**
 * The pieces that tell for whom a report was written: "Prepared for Walls, Doors & Bays" up to a stop, a line or a token; and
 * behind the stop of a title, to whom it was sent.
 */
export function writtenFor(chunks: Chunk[]): Set<number> {
  const found = new Set<number>();
  const ends = CUT.stop | CUT.line | CUT.token | CUT.quote | CUT.tab;
  chunks.forEach(({ text, cut }, index) => {
    const before = chunks[index - 1];
    const goesOn = found.has(index - 1) && (cut & ends) === 0;
    const isSent = (cut & CUT.stop) !== 0 && before !== undefined && isLikeTitle(before) && SENT_IN.test(text);
    if (index > 0 && (goesOn || isSent || WRITTEN_FOR.test(text))) found.add(index);
  });
  return found;
}

const isLikeTitle = ({ text, token }: Chunk): boolean =>
  token === undefined && text.split(" ").length >= 3 && nameShape(text) < 1.2;

/** "(impact factor 3.1)", "[IF: 2.4; Q1]", "(quartile 2)": how a journal is ranked, and nothing else. */
const RANKED = /^[([]\s*(?:IF|JIF|SNIP|SJR|impact factor|quartile)/iu;

/** "Slow tides in walls. Salt and Sand: Walls, Bays, and Doors (impact factor 1.2)": the sentence before the rank of a journal is that journal. */
export function ratedJournals(chunks: Chunk[]): Set<number> {
  const found = new Set<number>();
  const begins = CUT.stop | CUT.line | CUT.quote | CUT.question;
  chunks.forEach(({ text, token }, index) => {
    if (token !== "rate" || !RANKED.test(text)) return;
    let from = index;
    while (from > 1 && chunks[from - 1]?.token === undefined) {
      from -= 1;
      if (((chunks[from]?.cut ?? 0) & begins) !== 0) break;
    }
    const [first, before] = [chunks[from], chunks[from - 1]];
    if (!first || !before || (first.cut & begins) === 0 || !isLikeTitle(before)) return;
    for (let at = from; at < index; at += 1) found.add(at);
  });
  return found;
}

/** "31 pp.", "112 pages" */
const WHOLE = /^\d{1,4} (?:pp?|pages)\.?$/iu;

/** "*Slow tides.* Fen Doc. 12. 31 pp. Kvam Institute, Department of Walls": behind the count of its pages stands who brought it out. */
export function housesBehindCount(chunks: Chunk[]): Set<number> {
  const at = chunks.findIndex(({ text, token }) => token === "count" && WHOLE.test(text));
  const titled = chunks.slice(0, Math.max(0, at)).some(isLikeTitle);
  if (!titled) return new Set();
  const isHouse = ({ token, text }: Chunk) => token === undefined && !PUBLISHER.test(text) && !VENUE_CUE.test(text);
  return new Set([...chunks.keys()].filter((index) => index > at && isHouse(chunks[index] as Chunk)));
}

/** "Tides in Europe 2010" + "Lecture Notes in Tides 61": where the meeting is named, the series is not the place. */
export function besideSeries(chunks: Chunk[], scores: RoleScores[]): RoleScores[] {
  const series = chunks.map(({ text }) => text.length < 160 && guessVenue(text)?.venue.field === SERIES);
  const meeting = scores.some(({ V }, index) => V >= 3 && !series[index]);
  return meeting ? scores.map((score, index) => (series[index] ? { ...score, V: score.V - 2.5 } : score)) : scores;
}
