import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import type { RoleScores } from "#lib/ingest/references/roles.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** Chunks from `from` to `to` (exclusive) are the title, those up to `until` tell of the book. */
interface Review {
  from: number;
  to: number;
  until: number;
  /** What stands before are reviewers: "Reed, Ada, rec. av …". */
  behind: boolean;
}

const REVIEW =
  /^\[?(?:book )?review(?: essay)?(?: of\b|:|$)|^rezension (?:von|zu)|^rese[ñn]a de|^compte[- ]rendu d[e’']|^recensione (?:di|a)|^recens[ãa]o de|^\[?(?:rec|rez|anm)\. (?:av|af|von|a|di)(?=[\s\]])|^\[?(?:recension|anmälan|anmeldelse|bokomtale) av/i;
/** "Reed, Ada, rec. av Carl Stone, *Salt*": behind a comma too there is nothing else that such words begin. */
const BEHIND_REVIEWER = /^(?:rec|rez)\. |^\[?(?:review of|rezension von|recension av|anmeldelse av|recensione di) /i;
/** Pieces the title of a review has at most: a book may be called by a list of four words. */
const MOST = 14;
/** What stands in a bracket behind people within a title: "(eds.)", "(2017)". */
const ASIDE = /^[([](?:eds?\.?|editors?|hrsg\.?|(?:19|20)\d{2})[)\]],?$/i;
const ENDS = CUT.stop | CUT.line | CUT.tab | CUT.bracket | CUT.bar;

/**
 * The chunks that name what a review is of, first and last (exclusive): "Review of Ada Reed, Salt: Walls, Doors, and
 * Tides. Harbour Studies", "Review: Reed, Ada, and Carl Stone (eds.): Salt". It stands at the head, or behind the
 * reviewer and the year; up to the full stop, the bracket or the journal all of it is the title. `until` is where the
 * bracket behind it ends, which tells of the book: "(Quayside Press, 2013)". All 0 where there is none.
 */
export function titleOfReview(chunks: Chunk[]): Review {
  const none = { from: 0, to: 0, until: 0, behind: false };
  const first = chunks.findIndex((chunk) => chunk.token === undefined);
  const from = chunks.findIndex(
    ({ text, cut, token }, index) =>
      token === undefined &&
      (index === first ||
        (cut & CUT.stop) !== 0 ||
        chunks[index - 1]?.token === "year" ||
        ((cut & CUT.comma) !== 0 && BEHIND_REVIEWER.test(text))) &&
      REVIEW.test(text) &&
      !isNumbered(chunks, index) &&
      findVenue(text) === null &&
      (text.includes(" ") || ((chunks[index + 1]?.cut ?? 0) & CUT.colon) !== 0),
  );
  if (from < 0 || chunks[from]?.look.includes("Q")) return none;
  let to = from + 1;
  while (to < chunks.length && !endsReview(chunks, from, to)) to += 1;
  if (to - from > MOST) return none;
  // "[Review of the book Salt, by C. Stone & L. Moss]": the bracket is the title.
  const shuts = chunks.findIndex(({ text }, index) => index >= from && /\][.,]?$/u.test(text));
  if (/^\[[^\]]*$/u.test(chunks[from]?.text ?? "") && shuts >= to && shuts - to < 6) to = shuts + 1;
  let until = to;
  if (isBy(chunks, from, to)) while (until < chunks.length && !isPast(chunks, to, until)) until += 1;
  const closes = chunks.findIndex(({ text }, index) => index >= until && text.endsWith(")"));
  if (chunks[until]?.text.startsWith("(") && closes >= until && closes - until < 5) until = closes + 1;
  const plain = chunks.slice(0, from).every(({ token, look }) => token === undefined && look === "");
  const behind = from > first && plain && BEHIND_REVIEWER.test(chunks[from]?.text ?? "");
  return { from, to, until, behind };
}

/** "Slow tides of bays. *Review of Salt and Walls* 290, 104433": italics behind plain words and before a volume are the journal. */
function isNumbered(chunks: Chunk[], index: number): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (!before || !next || chunk?.look !== "I" || before.look.includes("I") || before.token !== undefined) return false;
  return next.token === "volume" || (next.token === undefined && /^\d{1,4}$/.test(next.text));
}

/** How well each role fits a chunk of a review's title, or of what tells of its book; null elsewhere. */
export function reviewScores({ from, to, until, behind }: Review, index: number): RoleScores | null {
  if (behind && index < from) return { A: 2, T: -4, V: -5, N: -1 };
  if (index >= from && index < to) return { A: -7, T: index === from ? 4 : 1.5, V: -4, N: -3 };
  return index >= to && index < until ? { A: -7, T: -7, V: -3, N: 1.5 } : null;
}

/** Who wrote the book ends at a stop, a bracket, or a piece that is called like nobody. */
const isPast = (chunks: Chunk[], to: number, at: number): boolean =>
  at > to && (((chunks[at]?.cut ?? 0) & ENDS) !== 0 || nameShape(chunks[at]?.text ?? "") < 1.2);

/** "Review of *Salt*, by Ada Reed": the small word was cut away from the name, which a gap as wide as it shows. */
function isBy(chunks: Chunk[], from: number, at: number): boolean {
  const [before, chunk] = [chunks[at - 1], chunks[at]];
  if (!before || !chunk || at <= from + 1 - Number(before.text.split(" ").length > 2)) return false;
  if (chunk.token !== undefined || (chunk.cut & (CUT.and | ENDS)) !== 0) return false;
  return chunk.span.start - before.span.end >= 4 && nameShape(chunk.text) >= 1.2;
}

function endsReview(chunks: Chunk[], from: number, at: number): boolean {
  const chunk = chunks[at];
  const next = chunks[at + 1];
  if (!chunk) return true;
  // "Review of Ada Reed (2017) Salt", "Review: Reed, Ada (eds.): Salt": what tells of the book's people parts nothing.
  const people = nameShape((chunks[at - 1]?.text ?? "").replace(REVIEW, "")) >= 1.2;
  const goesOn = next !== undefined && next.token === undefined && (next.cut & (CUT.stop | CUT.line | CUT.tab)) === 0;
  if (people && goesOn && ASIDE.test(chunk.text)) return false;
  const before = chunks[at - 1]?.text ?? "";
  if (ASIDE.test(before) && at - 1 > from) return false;
  // "[Rec. av] Ada Reed, Salt": the bracket closed in front of whose book it is.
  const opened = at === from + 1 && /^\[[^\]]+\]$/u.test(before) && chunk.token === undefined;
  if (chunk.token !== undefined || ((chunk.cut & ENDS) !== 0 && !opened) || /^in:?(?:\s|$)/i.test(chunk.text))
    return true;
  if (isBy(chunks, from, at)) return true;
  // "*Salt*, *Harbour Studies*": behind the book the next words in italics are the place.
  const italic = chunk.look.includes("I") && chunks[at - 1]?.look.includes("I") === true;
  if (italic && (chunk.cut & CUT.style) !== 0 && (chunk.cut & CUT.comma) !== 0) return true;
  // "…, Salt and Stone, Harbour Studies 12 (2020)": a place before its volume or year, or at the end.
  const last = next === undefined || next.token !== undefined || /^\d/.test(next.text);
  return last && (chunk.cut & CUT.comma) !== 0 && (findVenue(chunk.text) !== null || VENUE_CUE.test(chunk.text));
}
