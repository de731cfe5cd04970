import type { Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, shareSet, slice, trimSpan } from "#lib/ingest/passages/passage.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import { saidBelow } from "#lib/ingest/references/asides.ts";
import { type CertainToken, certainTokens } from "#lib/ingest/references/certain.ts";
import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { outsideTitle } from "#lib/ingest/references/dated-titles.ts";
import { type LawCitation, lawCitation, withCitation } from "#lib/ingest/references/law-citations.ts";
import { isRangeInTitle, standsAlone } from "#lib/ingest/references/lone-tokens.ts";
import { behindHead } from "#lib/ingest/references/places-at-head.ts";
import { titleQuotes } from "#lib/ingest/references/quotes.ts";
import { toldBeside, toldSentences } from "#lib/ingest/references/told-sentences.ts";
import { venueBadge } from "#lib/ingest/references/venue-badge.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { meetingsInItalics } from "#lib/ingest/references/whole-places.ts";
import { wordCuts } from "#lib/ingest/references/word-cuts.ts";

/**
 * Arguments of a template for posts and degrees that papers are filled into, too: which of them holds the title the list
 * decides, as it does for what is set in bold.
 */
const SLOTS: Record<string, string> = {
  position: "1",
  degree: "1",
  organization: "2",
  institution: "2",
  place: "3",
};

/** "Journal of Tides", "Sep. 2026, Norland Conf. '26" where a template has the date: what is filled in there is a venue. */
const namesVenue = (words: string): boolean =>
  VENUE_CUE.test(words) && /^\p{Lu}[^\d]{3,}(?:[’'‘]\d\d)?$/u.test(words.replace(DATE_BEFORE, "").trim());
const DATE_BEFORE = /^\s*(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d,\s/u;

/** The smallest piece of a reference that has one role: what stands between two cuts. */
export interface Chunk {
  span: Span;
  text: string;
  /** What parts it from the chunk before: a sum of `CUT` flags. */
  cut: number;
  /** Printed line of the entry, from 0. */
  line: number;
  /** How it is set: letters of "L" link, "B" bold, "I" italic, "U" underline, "Q" quoted, a digit for the argument of a template; "" plain. */
  look: string;
  /** Address its words are linked to. */
  href?: string;
  /** What the format itself says it is. */
  role?: string;
  /** The certain token it consists of. */
  token?: CertainKind;
}

/** A reference cut into chunks, with its certain tokens. */
export interface ChunkedReference {
  passage: Passage;
  chunks: Chunk[];
  tokens: CertainToken[];
}

/** Tokens that may be words of a title: they stand alone or they are nothing. */
const NEEDS_EDGES: CertainKind[] = ["year", "date", "pages", "volume", "status", "distinction", "count"];

/** What the other entries of its list show of an entry. */
export interface Shown {
  /** Whether a name stands in other entries too. */
  signs: (name: string) => boolean;
  /** Places at which a role begins. */
  taught: number[];
  /** Stretches in which none does. */
  whole: Span[];
  /** The name of the place, where the list has it at the head of its entries. */
  headed: Span | null;
  /** Sentences that tell of the paper below it. */
  below: Span | null;
}

/** Cuts a reference at line ends, changes of style, quotes, links, punctuation and certain tokens, and where its list shows it. */
export function chunkReference(passage: Passage, { signs, taught, whole, headed, below }: Shown): ChunkedReference {
  const quotes = titleQuotes(passage);
  const told = below ? [below] : [...toldSentences(passage, quotes), ...toldBeside(passage)];
  const { tokens, citation } = tokensOf(passage, told, quotes);
  const { cuts, add, drop } = wordCuts(passage, signs, taught, quotes);
  for (const { start, end } of whole) drop(start + 1, end + 1);
  // "…between small islands, 1960–2010.": the comma parts nothing.
  const ranges = tokens.filter((token) => isRangeInTitle(passage, token, tokens));
  for (const { span } of ranges) drop(span.start - 1, span.end - 1);
  const lone = tokens
    .filter((token) => !ranges.includes(token))
    .filter(
      (token) =>
        !NEEDS_EDGES.includes(token.kind) ||
        citation?.tokens.includes(token) === true ||
        standsAlone(passage, token, headed ? [...taught, behindHead(passage, headed)] : taught, signs),
    );
  for (const { span } of [...lone, ...told.map((span) => ({ span }))]) {
    drop(span.start + 1, span.end - 1);
    add(span.start, CUT.token);
    add(span.end, CUT.token);
  }
  if (citation?.title) {
    drop(citation.title.start + 1, citation.title.end);
    add(citation.title.end, CUT.comma);
  }
  if (citation) {
    drop(citation.place.start, citation.place.end);
    add(citation.place.start, CUT.bracket);
    add(citation.place.end, CUT.bracket);
  }
  const badge = headed ?? venueBadge(passage, tokens);
  if (badge) {
    drop(passage.span.start + 1, badge.end);
    add(badge.start, CUT.bracket);
    add(badge.end, CUT.bracket);
  }
  const known = new Map([
    [badge?.start, "badge"],
    [citation?.place.start, "cited"],
    [citation?.title?.start, "cited title"],
  ]);
  return {
    passage,
    chunks: chunksBetween(passage, cuts, quotes, lone, told).map((chunk) => {
      const role = known.get(chunk.span.start);
      return role === undefined ? chunk : { ...chunk, role };
    }),
    tokens: tokens.filter(
      (token) =>
        (token.kind !== "status" || lone.includes(token)) && (token.kind !== "year" || !ranges.includes(token)),
    ),
  };
}

/** "Reed, A..": a template puts its stop behind that of the last author. */
const STOP_TWICE = /(?<=(?<!\p{L})\p{Lu}\.)\.$/u;

/** The certain tokens of a reference and its citation; in the sentences `told` of the paper only identifiers are certain. */
function tokensOf(
  passage: Passage,
  told: Span[],
  quotes: Span[],
): { tokens: CertainToken[]; citation: LawCitation | null } {
  const inTold = ({ start, end }: Span) => told.some((span) => span.start <= start && end <= span.end);
  const citation = lawCitation(passage);
  const below = saidBelow(passage);
  const meetings = meetingsInItalics(passage);
  const isNamed = ({ kind, span }: CertainToken) =>
    (kind === "year" || kind === "date") && meetings.some((place) => overlap(place, span));
  const tokens = withCitation(outsideTitle(passage, certainTokens(passage), quotes), citation)
    .filter(({ kind, span }) => kind === "doi" || kind === "arxiv" || !inTold(span))
    .filter((token) => !isNamed(token))
    // "Selected for the Forum of Walls (2019)" below a paper: the year is that of the forum.
    .map((token) =>
      /^(?:year|date)$/.test(token.kind) && below.some((line) => overlap(line, token.span))
        ? { ...token, kind: "count" as const }
        : token,
    );
  return { tokens, citation };
}

function chunksBetween(
  passage: Passage,
  cuts: Map<number, number>,
  quotes: Span[],
  tokens: CertainToken[],
  told: Span[],
): Chunk[] {
  const offsets = [...cuts.keys()].sort((a, b) => a - b);
  const chunks: Chunk[] = [];
  let carried = 0;
  offsets.forEach((start, index) => {
    const flags = carried | (cuts.get(start) ?? 0);
    const span = trimPunctuation(passage, { start, end: offsets[index + 1] ?? passage.span.end });
    if (span.start >= span.end) {
      carried = flags;
      return;
    }
    carried = 0;
    const token = tokens.find((other) => other.span.start < span.end && span.start < other.span.end)?.kind;
    const quoted = quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);
    const isTold = told.some((other) => other.start < span.end && span.start < other.end);
    chunks.push(chunkOf(passage, span, flags, quoted, isTold ? "abstract" : token));
  });
  return chunks;
}

function chunkOf(passage: Passage, span: Span, cut: number, quoted: boolean, token: CertainKind | undefined): Chunk {
  const set = (style: (run: Run) => boolean) => shareSet(passage, span, style) > 0.6;
  const linked = passage.runs.find(
    (run) => run.href !== undefined && run.span.start < span.end && span.start < run.span.end,
  );
  const filled = passage.runs.find(
    (run) => run.role !== undefined && run.span.start < span.end && span.start < run.span.end,
  );
  const placed = passage.runs.find(({ role, span: run }) => role === "date" && namesVenue(slice(passage, run)));
  const said = filled === placed && token === undefined && placed ? "venue" : filled?.role;
  // Where the venue stands for the date, the slot of the town holds where the authors work.
  const isSlot =
    !passage.runs.some(({ role }) => role === "title" || role === "author") && !(placed && said === "place");
  const slot = isSlot ? SLOTS[said ?? ""] : undefined;
  const role = slot === undefined ? said : undefined;
  const look = [
    set((run) => run.href !== undefined) ? "L" : "",
    set((run) => run.bold === true) ? "B" : "",
    set((run) => run.italic === true) ? "I" : "",
    set((run) => run.underline === true) ? "U" : "",
    quoted ? "Q" : "",
    slot ?? "",
  ].join("");
  return {
    span,
    text: slice(passage, span).replace(/\s+/gu, " ").replace(STOP_TWICE, ""),
    cut,
    line: passage.lines.filter((line) => line <= span.start).length - 1,
    look,
    ...(linked?.href === undefined ? {} : { href: linked.href }),
    ...(role === undefined ? {} : { role }),
    ...(token === undefined ? {} : { token }),
  };
}

function trimPunctuation(passage: Passage, span: Span): Span {
  let { start, end } = trimSpan(passage, span);
  const text = slice(passage, { start, end });
  const lead = /^(?:[\s.,;:|•·–—"”’)\]，、．。：；）・]|-(?=\s|$)|&(?=\s))+/u.exec(text)?.[0].length ?? 0;
  // "Slow tides by Ada Reed, Carl Stone": the small word before the first name is nobody.
  const word =
    /^(?:and\s+(?=\S)|und\s+(?=\S)|et(?!\s*al)\s+(?=\S)|(?:by|par)\s+(?=\p{Lu})|[ye]\s+(?=\p{Lu}|d[aeo]s?\s|de\s|v[ao]n\s))/u.exec(
      text.slice(lead),
    )?.[0].length ?? 0;
  start += Math.min(lead + word, text.length);
  const rest = slice(passage, { start, end });
  const tail =
    /(?:[\s,;:|•·–—([“，、．。：；（・]|(?<=\s)-|(?<=\p{Ll})\/|(?<=\s)\/{1,2}(?=\s|$))+$/u.exec(rest)?.[0].length ?? 0;
  end -= tail;
  return trimSpan(passage, { start, end });
}
