import { asides, besideSeries, housesBehindCount, writtenFor } from "#lib/ingest/references/asides.ts";
import { authorScore, isJournalApart } from "#lib/ingest/references/author-score.ts";
import { reviewScores, titleOfReview } from "#lib/ingest/references/book-reviews.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { isRestOfTitle } from "#lib/ingest/references/costs.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { eastAsianPlace, wordCount } from "#lib/ingest/references/east-asian.ts";
import { homesOfAuthors } from "#lib/ingest/references/homes-of-authors.ts";
import { namedMeetings } from "#lib/ingest/references/named-meetings.ts";
import { placesByNeighbours } from "#lib/ingest/references/places-by-neighbours.ts";
import { housesBehindEditors } from "#lib/ingest/references/quoted-places.ts";
import { type KnownNames, NEVER, type RoleScores } from "#lib/ingest/references/roles.ts";
import { isPlacedTitle } from "#lib/ingest/references/short-titles.ts";
import { thesisLabelled } from "#lib/ingest/references/thesis-label.ts";
import { listsBehindColon } from "#lib/ingest/references/title-lists.ts";
import { withBooks } from "#lib/ingest/references/titles-before-houses.ts";
import { withToldPlaces } from "#lib/ingest/references/told-places.ts";
import { isPeopled, roleTold } from "#lib/ingest/references/told-roles.ts";
import { withTurned } from "#lib/ingest/references/turned-lines.ts";
import { noteScore, THESIS, titleScore, venueScore } from "#lib/ingest/references/word-scores.ts";
import { isLinkLabel } from "#lib/ingest/words/labels.ts";
import { bareName, nameShape } from "#lib/ingest/words/name-shape.ts";

/** What a thesis was written for: "Doctoral Degree in Botany". */
const DEGREE =
  /^(?:ph\.?\s?d\.?|doctoral|doctor['’]?s?|licentiate|master['’]?s?|bachelor['’]?s?)\s+degree(?:\s(?:in|of)\s[^.:]{3,60})?$/i;
const EDITORS =
  /^[([]?(?:co-?)?(?:eds?|éds?|editors?|hrsg|hg|coords?|dirs?|orgs?|red|szerk|toim|koost|ur|ured|prir|a cura di)\.?[)\]]?,?$/i;
const CHAPTER = /^(?:chap|kap|cap[ií]t|chapitre)/i;
const VERB =
  /^(?:(?:is|are|was|were|can be|will be|here|available|found|online|now|also|at|from|via|by|par|von|door|av|af)(?:\s|$))+$/;

/** How well each role fits each chunk of a reference, from what the words and their neighbours look like. */
export function scoreChunks(chunks: Chunk[], known: KnownNames): RoleScores[] {
  const shapes = chunks.map((chunk, index) => (opensSubtitle(chunks, index) ? -2.5 : nameShape(chunk.text)));
  const [isOwn, review] = [namesNobody(chunks), titleOfReview(chunks)];
  // A thesis has one author: "Salt Walls and Real Edges. Dissertation, Kvam University" names nobody.
  const isThesis = chunks.some((chunk) => THESIS.test(chunk.text));
  const besides = asides(chunks);
  const [homes, meetings] = [homesOfAuthors(chunks), namedMeetings(chunks)];
  const beside = new Set([...writtenFor(chunks), ...housesBehindEditors(chunks), ...housesBehindCount(chunks)]);
  const places = placesByNeighbours(chunks, shapes);
  const peopled = isPeopled(chunks, shapes);
  const [listed, within, edited] = [listsBehindColon(chunks, shapes), bookBehindIn(chunks), bookOfEditors(chunks)];
  const scores = chunks.map((chunk, index): RoleScores => {
    const told =
      reviewScores(review, index) ??
      thesisLabelled(chunks, index) ??
      (peopled && chunk.role === "venue" ? null : roleTold(chunks, index, noted));
    if (told) return told;
    // "Replication files", linked below a paper
    const below =
      chunk.href !== undefined && chunk.line > 0 && isLinkLabel(chunk.text) && !/rxiv|ssrn/i.test(chunk.text);
    if (chunk.token !== undefined || below || besides.has(index)) return { A: NEVER, T: NEVER, V: NEVER, N: 2 };
    const plain = plainWords(chunk.text);
    if (plain) return plain;
    if (listed.has(index)) return { A: NEVER, T: 0.5, V: -1, N: -1 };
    const place = places.get(index);
    if (place) return place;
    if (beside.has(index)) return { A: NEVER, T: NEVER, V: -4, N: 2 };
    if (isRemark(chunks, index)) return { A: NEVER, T: -2, V: -2, N: 2.5 };
    if (homes.has(index)) return { A: 0.2, T: NEVER, V: NEVER, N: -1 };
    if (index > 0 && DEGREE.test(chunk.text)) return { A: NEVER, T: NEVER, V: NEVER, N: 2 };
    const words = wordCount(chunk.text);
    const doubtful = isThesis && (shapes[index] ?? 0) < 2.4 && !known.isOwner(bareName(chunk.text));
    const isNobody = isOwn || isInBook(chunk, index, within) || isInBook(chunk, index, edited);
    const author = isNobody ? NEVER : authorScore(chunks, shapes, index, known) - (doubtful ? 1.6 : 0);
    const isPrefix = words <= 2 && opensTitle(chunks, shapes, index);
    // "In A. Reed (ed.), Handbook of Tides": what follows the editors is the book.
    const afterEditors = chunks[index - 1]?.token === "editors" && (chunk.cut & CUT.line) === 0;
    const next = chunks[index + 1];
    if (isPlacedTitle(chunks, index)) return { A: NEVER, T: 4, V: -2, N: -2 };
    // "Tides of the north, ed. A. Reed" is a book; "Salt. In A. Reed (ed.), …" a chapter of the one that follows.
    const beforeEditors =
      next?.token === "editors" && index > 0 && !(/^(?:in|pages|pp)\b/i.test(next.text) && (next.cut & CUT.stop) !== 0);
    const numbered = next?.token === "volume" || next?.token === "pages";
    const isBeforeIssue = words <= 6 && standsBeforeIssue(chunks, index);
    const isBeforeVolume = isBeforeIssue || (words <= 6 && standsBeforeVolume(chunk, next));
    const besideEditors = afterEditors ? 3 : beforeEditors || holdsChapters(chunks, index) ? 2.4 : null;
    const venue =
      besideEditors ??
      (isPrefix
        ? Math.min(-0.5, venueScore(chunk, words, shapes[index] ?? 0))
        : venueScore(chunk, words, shapes[index] ?? 0, chunks[index - 1]) +
          eastAsianPlace(chunk.text, numbered) +
          (meetings.has(index) ? 3 : 0) +
          (isJournalApart(chunks, index) ? 2 : 0) +
          (index === within ? 1.5 : opensBook(chunks, index) ? 2.5 : 0) +
          (isBeforeIssue ? 5 : isBeforeVolume ? 1.4 : 0));
    if (areYearsOfTitle(chunks, index) || opensSubtitle(chunks, index) || isRestOfTitle(chunks, index))
      return { A: NEVER, T: 0.4, V: -0.6, N: -0.6 };
    return {
      A: isBeforeVolume ? Math.min(author, -3) : author,
      T: titleScore(chunk, words, shapes[index] ?? 0, author, venue),
      V: venue,
      N: opensBehindYear(chunks, index) ? Math.min(-4, noteScore(chunk, words)) : noteScore(chunk, words),
    };
  });
  return withToldPlaces(chunks, besideSeries(chunks, withTurned(chunks, shapes, withBooks(chunks, shapes, scores))));
}

/** Words that say what they are wherever they stand; null for others. */
function plainWords(text: string): RoleScores | null {
  // "Journal of Tides: Series B"
  if (/^(?:series|ser\.|section)\s+[A-Z]$/i.test(text)) return { A: NEVER, T: -1, V: 1.5, N: -0.5 };
  if (EDITORS.test(text)) return { A: 0.3, T: NEVER, V: NEVER, N: 2.5 };
  if (VERB.test(text)) return { A: NEVER, T: NEVER, V: NEVER, N: 1 };
  // A star that the style cut off from its name.
  return /^(?:[*†‡§¶∗⋆#,\s\d]*[*†‡§¶∗⋆#][*†‡§¶∗⋆#,\s\d]*|\([*†‡§¶∗⋆#=+]{1,2}\))$/u.test(text)
    ? { A: 0.4, T: NEVER, V: NEVER, N: 0.2 }
    : null;
}

/** "UNIX: a harbour of tides": a short name and a colon begin a title, whatever else the name may mean. */
const opensTitle = (chunks: Chunk[], shapes: number[], index: number): boolean =>
  ((chunks[index + 1]?.cut ?? 0) & CUT.colon) !== 0 &&
  ((chunks[index]?.cut ?? 0) & (CUT.comma | CUT.and)) === 0 &&
  !isMeetingBehindTitle(chunks, shapes, index);

const LETTERS_AND_YEAR = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})\p{Lu}[\p{L}-]{1,11}\s(?:19|20)\d{2}$/u;

/** "Slow tides behind the walls. TIDE 2019: 30th Meeting on Harbours": behind the stop of a title, letters and a year are a meeting's. */
function isMeetingBehindTitle(chunks: Chunk[], shapes: number[], index: number): boolean {
  const [before, here] = [chunks[index - 1], chunks[index]];
  if (!before || !here || before.token !== undefined || (here.cut & CUT.stop) === 0) return false;
  return LETTERS_AND_YEAR.test(here.text) && wordCount(before.text) >= 3 && (shapes[index - 1] ?? 0) < 2;
}

/** "Reed, A. (2019). Drowned bells. Sounds of the bays. Salina: Quayside": behind the people and the year the title begins. */
function opensBehindYear(chunks: Chunk[], index: number): boolean {
  const [before, chunk] = [chunks[index - 1], chunks[index]];
  return (
    index >= 2 &&
    before?.token === "year" &&
    /^\(\d{4}[a-z]?\)$/.test(before.text) &&
    chunk !== undefined &&
    (chunk.cut & CUT.stop) !== 0 &&
    (chunk.cut & CUT.line) === 0 &&
    /^\p{Lu}[^\d]*\s\p{L}/u.test(chunk.text)
  );
}

/** "*Closet Drama, 1590–1660*": years in the style of the words before them belong to the title. */
const areYearsOfTitle = (chunks: Chunk[], index: number): boolean =>
  /^(?:1\d{3}|20[0-4]\d)\s*[-–—]+\s*\d{2,4}$/.test(chunks[index]?.text ?? "") &&
  chunks[index]?.look === chunks[index - 1]?.look;

/** "Slow tides. Walls of the North. Chapter 9, pages 12–19": what has chapters is a book. */
function holdsChapters(chunks: Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  const begins = ((chunks[index]?.cut ?? 0) & CUT.stop) !== 0;
  return index > 1 && begins && next?.token === "count" && CHAPTER.test(next.text);
}

/** "Salt Far from Shore: A Handbook": behind a colon the letter is an article, unless more people follow: "Salt walls: A Reed, B Stone". */
function opensSubtitle(chunks: Chunk[], index: number): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (!before || !chunk || (chunk.cut & CUT.colon) === 0 || !/^A \p{Lu}\p{Ll}{2}[\p{L}-]*\.?$/u.test(chunk.text))
    return false;
  const goesOn = next !== undefined && (next.cut & (CUT.comma | CUT.and)) !== 0 && nameShape(next.text) >= 1.2;
  return !goesOn && before.text.includes(" ") && nameShape(before.text) < 1.2;
}

/** Behind the name of the book only "(with Olaf Stone)" may still tell who signs. */
const isInBook = ({ text }: Chunk, index: number, within: number): boolean =>
  within > 0 && index >= within && !/(?:^|[\s(])(?:with|mit|avec|con|met)\s\p{Lu}/iu.test(text);

/** "*Het zout van de muren*, in: Havens van het Noorden, Kade Pers, Morvik, 2006": behind "in:" stands the book, and nobody who signs. */
function bookBehindIn(chunks: Chunk[]): number {
  const at = chunks.findIndex(
    ({ text }, index) => index > 0 && /^in$/i.test(text) && ((chunks[index + 1]?.cut ?? 0) & CUT.colon) !== 0,
  );
  const edited = chunks.slice(at + 1).some(({ text, token }) => token === "editors" || EDITORS.test(text));
  return at < 0 || edited ? -1 : at + 1;
}

/** "Slow tides. In *Salt Like Us*, A. Reed (ed.), 9–12. Quayside Press, Morvik, 2006": from "In" on stand the book, its editors, house and town. */
function bookOfEditors(chunks: Chunk[]): number {
  const at = chunks.findIndex(
    ({ text }, index) => index > 0 && /^in$/i.test(text) && (chunks[index + 1]?.look.includes("I") ?? false),
  );
  const edited = chunks.slice(at + 1).some(({ text, token }) => token === "editors" || EDITORS.test(text));
  return at >= 0 && edited ? at + 1 : -1;
}

/**
 * "Salt. In Walls and Harbours: From Stone to Sand, 9–12. Ed. Olaf Stone", "Salt. In Walls of the North (SWN) in Stone
 * (pp. 9–12)": a sentence that begins with "In", its editors behind, or its pages in brackets and no other mark before.
 */
function opensBook(chunks: Chunk[], index: number): boolean {
  const opens =
    index > 0 && /^In\s\p{Lu}/u.test(chunks[index]?.text ?? "") && /[.?!]["”’]?$/u.test(chunks[index - 1]?.text ?? "");
  if (!opens) return false;
  const behind = chunks.slice(index + 1, index + 5);
  if (behind.some(({ token }) => token === "editors")) return true;
  const paged = behind.findIndex(({ token, text }) => token === "pages" && text.startsWith("("));
  return paged >= 0 && behind.slice(0, paged).every(({ cut }) => (cut & (CUT.stop | CUT.comma)) === 0);
}

/** "My thesis, Slow Tides, is here": no other people are named, and verbs are nothing. */
function namesNobody(chunks: Chunk[]): boolean {
  // "———. Walls, gates, and doors": behind a dash for the authors and a stop nobody else is named either.
  return /^my (?:[\p{L}.]+ ){0,2}(?:thesis|dissertation)\b/iu.test(chunks[0]?.text ?? "") || isRepeated(chunks);
}

/** "Reed, A. (invited paper). Slow tides …": small words in the place of the year. */
function isRemark(chunks: Chunk[], index: number): boolean {
  const ends = ((chunks[index + 1]?.cut ?? 0) & CUT.stop) !== 0;
  return index > 0 && ends && /^\((?:\p{Ll}+\s?){2,4}\)$/u.test(chunks[index]?.text ?? "");
}

/** "International Tides 44(3)", "Tides **44**": a few capital words before a volume are its journal, and nobody's name. */
function standsBeforeVolume({ text }: Chunk, next: Chunk | undefined): boolean {
  if (next === undefined || (next.cut & CUT.line) !== 0) return false;
  // "Reed, A., **2024**": a bold number that is the year is no volume.
  const isBoldNumber = next.token === undefined && next.look === "B" && /^\d{1,4}$/.test(next.text);
  return (next.token === "volume" || isBoldNumber) && /^\p{Lu}/u.test(text);
}

/** "J Tidal Walls. 2020;26(5):300-308": behind the journal stand the year, a semicolon and the volume. */
function standsBeforeIssue(chunks: Chunk[], index: number): boolean {
  const [chunk, year, volume] = [chunks[index], chunks[index + 1], chunks[index + 2]];
  if (index < 2 || !chunk || year?.token !== "year" || volume?.token !== "volume") return false;
  return (volume.cut & CUT.semicolon) !== 0 && (chunk.cut & CUT.stop) !== 0 && /^\p{Lu}/u.test(chunk.text);
}

/** A note names the place only where no other field does, and in words that are known: "note = {Talk at ICML}". */
function noted(chunk: Chunk, next: Chunk | undefined): number {
  // "Salt & Society in press": what goes over into the status without a mark is where it will appear.
  const runsOn = next?.token === "status" && /^(?:in press|accepted|forthcoming)/i.test(next.text);
  if (runsOn && next.span.start - chunk.span.end <= 1 && /^\p{Lu}[^.;:]{3,70}$/u.test(chunk.text)) return 3;
  const score = venueScore(chunk, chunk.text.split(" ").length, nameShape(chunk.text));
  return score > 2 ? score : NEVER;
}

/** A dash in the place of the authors of the entry before, and a stop behind it. */
function isRepeated([first, second]: Chunk[]): boolean {
  const opens = CUT.start | CUT.dash | CUT.stop;
  if (!first || !second) return false;
  const drawn = /^(?:_{3,}|-{3,})\.?$/.test(first.text) && (second.cut & CUT.stop) !== 0;
  return drawn || (first.cut & (opens | CUT.and)) === opens;
}
