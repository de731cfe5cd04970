import type { Fact, PublicationEntry, Span } from "#lib/ingest/draft.ts";
import { type Passage, slice, spanOfMatch, trimSpan } from "#lib/ingest/passages/passage.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import type { Agreement } from "#lib/ingest/references/agreement.ts";
import { type AuthorList, type PrintedAuthor, readAuthors } from "#lib/ingest/references/authors.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";
import type { ChunkedReference } from "#lib/ingest/references/chunks.ts";
import { cleanTitle } from "#lib/ingest/references/clean-title.ts";
import type { Stretch } from "#lib/ingest/references/decode.ts";
import { decideKind } from "#lib/ingest/references/kind.ts";
import { equalContributors, type Legend, readLegend } from "#lib/ingest/references/legend.ts";
import { arxivIn, cleanDoi, doiIn, linkedId, linksOf, SERVER_DOI } from "#lib/ingest/references/linked-ids.ts";
import { linkedTitle } from "#lib/ingest/references/linked-title.ts";
import type { HeadedYear } from "#lib/ingest/references/list-entry.ts";
import { withoutTown } from "#lib/ingest/references/meeting-places.ts";
import { printedStatus } from "#lib/ingest/references/printed-status.ts";
import type { Role } from "#lib/ingest/references/roles.ts";
import { readVenue, type VenueReading } from "#lib/ingest/references/venue-reading.ts";
import { findYear } from "#lib/ingest/references/year.ts";
import type { HeadingSense } from "#lib/ingest/words/headings.ts";

/** A decoded reference, with what its list and its heading say. */
export interface DecodedReference {
  chunked: ChunkedReference;
  stretches: Stretch[];
  /** How sure each role's stretch is, 0…1. */
  sure: Record<Role, number>;
  agreement: Agreement | null;
  sense: HeadingSense;
  legend: Legend;
  /** The year heading above, with its place. */
  year?: HeadedYear;
  entry?: string;
}

/** A publication still without its owner: marks and emphasis of the authors are kept for finding them. */
export interface ReadPublication {
  entry: PublicationEntry;
  people: PrintedAuthor[];
  /** The printed list names only the others: "with Carl Stone". */
  others: boolean;
}

/** Turns a decoded reference into a publication. Null when it has no title: such an entry is not understood. */
export function toPublication(reference: DecodedReference): ReadPublication | null {
  const { chunked } = reference;
  const { passage, tokens } = chunked;
  const titleSpan = titleOf(reference);
  if (!titleSpan) return null;
  const title = cleanTitle(withSubtitle(passage, titleSpan));
  if (title.replace(/[^\p{L}]/gu, "").length < 3) return null;
  const outside = tokens.filter((token) => token.span.end <= titleSpan.start || token.span.start >= titleSpan.end);
  const list = authorsOf(reference);
  const text = passage.text.replace(/\s+/gu, " ");
  const entry: PublicationEntry = {
    title: fact(title, titleSpan, reference.sure.T, reference.agreement?.explain("T")),
    authors: list.authors.map((author) => fact(author.name, author.span, reference.sure.A)),
    authorsTruncated: list.truncated,
    self: null,
    equalContribution: equalContributors(list.authors, withInline(readLegend(text), text), reference.legend),
    year: yearOf(reference, outside),
    ...placeOf(reference, title, text, outside),
    distinction: distinctionOf(outside),
    workshopVersion: versionOf(outside),
    selected: reference.sense.selected === true,
    span: passage.span,
  };
  return { entry, people: list.authors, others: list.others };
}

type Place = Pick<
  PublicationEntry,
  "venueAsPrinted" | "venue" | "host" | "kind" | "status" | "arxiv" | "doi" | "links"
>;

/** Where it appeared, what it is and how far it got: these depend on each other. */
function placeOf(reference: DecodedReference, title: string, text: string, tokens: CertainToken[]): Place {
  const { passage } = reference.chunked;
  const links = linksOf(passage);
  let doi = wholeDoi(idOf(tokens, "doi"), linkedId(passage, links, doiIn));
  let arxiv = idOf(tokens, "arxiv") ?? linkedId(passage, links, arxivIn);
  if (doi && /10\.48550\/arxiv\./i.test(doi.value)) {
    arxiv ??= { ...doi, value: doi.value.replace(/^.*arxiv\./i, "") };
    doi = null;
  }
  const venue = venueOf(reference, tokens);
  const onServer = arxiv !== null || mentionsArxiv(passage, tokens);
  const entry = reference.entry === undefined ? {} : { entry: reference.entry };
  const arxivOrAlike = onServer || (doi !== null && SERVER_DOI.test(doi.value));
  const evidence = { text, title, tokens, venue, arxiv: arxivOrAlike, sense: reference.sense, ...entry };
  const { kind, status, sure } = decideKind(evidence);
  const hasVenue = venue !== null && status !== "submitted" && status !== "working" && kind !== "thesis";
  const printed = tokens.find((token) => token.kind === "status");
  return {
    venueAsPrinted: venue ? fact(venue.printed, venue.span, reference.sure.V) : null,
    venue: hasVenue ? venue.label : kind === "preprint" && status === "preprint" && onServer ? "arXiv" : null,
    host: venue?.host ?? null,
    kind: fact(kind, venue?.span ?? passage.span, sure),
    status: fact(status, printed?.span ?? passage.span, printedStatus(tokens) ? 0.95 : 0.85),
    arxiv,
    doi,
    links: links.map(({ url, label }) => ({ url, label })),
  };
}

function yearOf({ chunked, stretches, year }: DecodedReference, tokens: CertainToken[]): Fact<number> | null {
  const venues = stretches.filter(({ role }) => role === "V").map((stretch) => spanOf(chunked, stretch));
  const printed = findYear(chunked.passage, tokens, venues, behindAuthors(chunked, stretches));
  // "2023⇥…, Meetings of UNIX 2021": the year that stands in front of the entry is its own.
  const place = chunked.passage.span.start;
  const inVenue = venues.some(
    ({ start, end }) => printed !== null && start <= printed.span.start && printed.span.end <= end,
  );
  const beside = year !== undefined && year.span.end <= place && place - year.span.end <= 3;
  if (year === undefined || (printed && !(inVenue && beside))) return printed;
  if (beside) return fact(year.value, year.span, 0.9);
  return fact(year.value, year.span, 0.8, "The year is that of the heading above.");
}

/** Between the last author and the title: "Reed, A. 2014. Slow tides …". */
function behindAuthors(chunked: ChunkedReference, stretches: Stretch[]): Span | null {
  const at = stretches.findIndex(({ role }) => role === "A");
  const title = stretches.find(({ role, from }) => role === "T" && from >= (stretches[at]?.to ?? 0));
  const [authors] = at >= 0 ? stretches.slice(at) : [];
  if (!authors || !title || title.from - authors.to > 3) return null;
  return { start: spanOf(chunked, authors).end, end: spanOf(chunked, title).start };
}

function fact<T>(value: T, span: Span, confidence: number, why?: string | null): Fact<T> {
  return why ? { value, span, confidence, why } : { value, span, confidence };
}

function spanOf({ chunks }: ChunkedReference, { from, to }: Stretch): Span {
  return { start: chunks[from]?.span.start ?? 0, end: chunks[to - 1]?.span.end ?? 0 };
}

/** What a bibliography names as the title, whatever marks stand in it; "[Forthcoming]" in front of it is a status. */
function titleNamed({ chunked, entry }: DecodedReference): Span | null {
  const runs = entry === undefined ? [] : chunked.passage.runs.filter(({ role }) => role === "title");
  const [first] = runs;
  if (!first) return null;
  const status = chunked.tokens.find(
    ({ kind, span }) => kind === "status" && Math.abs(span.start - first.span.start) <= 1,
  );
  const end = runs.at(-1)?.span.end ?? first.span.end;
  return status && status.span.end < end ? { start: status.span.end, end } : { start: first.span.start, end };
}

function titleOf(reference: DecodedReference): Span | null {
  const { chunked, stretches } = reference;
  const stretch = stretches.find(({ role }) => role === "T");
  if (!stretch) return null;
  const span = titleNamed(reference) ?? spanOf(chunked, stretch);
  const text = slice(chunked.passage, span);
  // A bracket or quote the cut left open belongs to the title: "On tides (with an appendix" + ")".
  const open = (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0);
  const next = chunked.passage.text.slice(span.end - chunked.passage.span.start).match(/^\s*[)\]]/)?.[0].length ?? 0;
  // "…of uranyl (VI)"
  const behind = chunked.passage.text.slice(span.end - chunked.passage.span.start);
  const numeral = /^\s*\((?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\)/.exec(behind)?.[0].length ?? 0;
  // “"All that salt": letters from nine harbours”: the quote that the cut took for a mark opens the words it closes.
  const isOpened =
    /^[^"]*"[^"]*\p{L}[^"]*$/u.test(text) && chunked.passage.text[span.start - chunked.passage.span.start - 1] === '"';
  const start = isOpened ? span.start - 1 : span.start;
  const linked = linkedTitle(chunked, stretches, span);
  if (linked) return trimSpan(chunked.passage, linked);
  return trimSpan(chunked.passage, { start, end: span.end + (open > 0 ? next : numeral) });
}

/** The subtitle that a page sets below the title, in an element of its own, stands behind a colon. */
function withSubtitle(passage: Passage, span: Span): string {
  const words = slice(passage, span);
  const named = passage.runs.filter(
    (run) => run.role === "title" && span.start <= run.span.start && run.span.end <= span.end,
  );
  const below = named.find(({ span: { start } }) => start > span.start && passage.lines.includes(start));
  if (!below) return words;
  const head = words.slice(0, below.span.start - span.start).trimEnd();
  return `${head}${/[.:?!–—-]$/u.test(head) ? "" : ":"} ${words.slice(below.span.start - span.start)}`;
}

/** "Reed A, Fell C; on behalf of the Harbour Council": for whom its authors wrote it signs nothing. */
const ON_BEHALF = /(?<=\p{L}{1,40}\.?)\s*[;,]\s*(?:and\s+)?on behalf of\s/iu;

function authorsOf({ chunked, stretches }: DecodedReference): AuthorList {
  // "My thesis, Slow Tides, is here (Kvam University, 2015)."
  const own = /^\s*(My)(?=\s(?:[\p{L}.]+\s){0,2}(?:thesis|dissertation)\b)/iu.exec(chunked.passage.text);
  if (own) {
    const span = spanOfMatch(chunked.passage, own, 1);
    return { authors: [{ name: "My", span, marks: [], emphasized: false }], truncated: false, others: false };
  }
  const stretch = stretches.find(({ role }) => role === "A");
  if (!stretch) return editorsOf(chunked, stretches);
  const span = spanOf(chunked, stretch);
  // Marks and "et al." that the cut left behind.
  const behind = chunked.passage.text.slice(span.end - chunked.passage.span.start);
  const whole = span.end + (/^\s*[*†‡§¶∗⋆#]*(?:,?\s*et\.?\s*al\.?)?/u.exec(behind)?.[0].length ?? 0);
  const forOthers = ON_BEHALF.exec(slice(chunked.passage, { start: span.start, end: whole }))?.index;
  const end = forOthers === undefined ? whole : span.start + forOthers;
  const list = readAuthors(chunked.passage, trimSpan(chunked.passage, { start: span.start, end }));
  // "(with **Ada Reed**": the link or the bold parts the word from the name.
  const ahead = chunked.passage.text.slice(0, span.start - chunked.passage.span.start);
  return { ...list, others: list.others || /(?:^|[\s([])with\s*$/i.test(ahead) };
}

/** How the words begin that tell who made a whole book. */
const MAKES = /^[\s,.(]*(?:edited|eds?\.|hrsg\.|hg\.|herausgegeben|a cura di|sous la direction)(?!\p{L})/iu;

/** "Tides of the North. Edited by Ada Reed and Carl Stone. Port Salt": who stands right behind the title has made the book. */
function editorsOf({ chunks, passage, tokens }: ChunkedReference, stretches: Stretch[]): AuthorList {
  const title = stretches.find(({ role }) => role === "T");
  const chunk = chunks[title?.to ?? chunks.length];
  const token = tokens.find(({ kind, span }) => kind === "editors" && span.start <= (chunk?.span.start ?? -1));
  const at = token ? passage.text.indexOf(token.value, token.span.start - passage.span.start) : -1;
  // "“Slow walls”. In A. Reed (ed.), Tides of the North": another has made the book that the chapter stands in.
  // "Review of *Salt Essays*, ed. by Olaf Stone": he made the book, not the review.
  const isReview = /^\W*(?:book )?review of\s/iu.test(passage.text);
  const isBook =
    !isReview && token !== undefined && chunk?.token === "editors" && MAKES.test(slice(passage, token.span));
  if (!token || !isBook || at < 0) return { authors: [], truncated: false, others: false };
  const start = passage.span.start + at;
  return readAuthors(passage, { start, end: start + token.value.length });
}

function withInline(legend: Legend, text: string): Legend {
  // "(equal contribution)" without a mark explains the star in the same entry.
  if (legend.equal.size === 0 && /\((?:co-first|equal(?:ly)?)[^)]*\)/i.test(text)) legend.equal.add("*");
  return legend;
}

function venueOf({ chunked, stretches }: DecodedReference, tokens: CertainToken[]): VenueReading | null {
  const stretch = stretches.find(({ role }) => role === "V");
  if (stretch) {
    const span = spanOf(chunked, withoutTown(chunked.chunks, stretch));
    const reading = readVenue(slice(chunked.passage, span), span);
    if (reading) return reading;
  }
  const publisher = tokens.find((token) => token.kind === "publisher");
  if (publisher) return readVenue(publisher.value, publisher.span);
  const preprint = tokens.find(
    (token) => token.kind === "arxiv" && /arxiv\s/i.test(slice(chunked.passage, token.span)),
  );
  return preprint ? readVenue("arXiv", preprint.span) : null;
}

function idOf(tokens: CertainToken[], kind: "arxiv" | "doi"): Fact<string> | null {
  const token = tokens.find((other) => other.kind === kind);
  return token
    ? {
        value: kind === "arxiv" ? token.value.replace(/v\d+$/, "") : cleanDoi(token.value),
        span: token.span,
        confidence: 0.99,
      }
    : null;
}

/** "[10.1234/tide.5](https://doi.org/10.1234/tide.57)": the address that works has the end that the words lost. */
function wholeDoi(printed: Fact<string> | null, linked: Fact<string> | null): Fact<string> | null {
  if (!printed || !linked) return printed ?? linked;
  return linked.value.startsWith(printed.value) && overlap(linked.span, printed.span) ? linked : printed;
}

function mentionsArxiv(passage: Passage, tokens: CertainToken[]): boolean {
  return tokens.some(
    (token) => token.kind === "label" && /^\W*arxiv(?: link| page)?\W*$/i.test(slice(passage, token.span)),
  );
}

function distinctionOf(tokens: CertainToken[]): Fact<string> | null {
  const found = tokens.filter((token) => token.kind === "distinction");
  const token = found.find((other) => /award|prize|best|outstanding|distinguished/i.test(other.value)) ?? found[0];
  return token
    ? {
        value: token.value.replace(/\s+/gu, " ").replace(/^[\s([]+|[\s)\].,]+$/g, ""),
        span: token.span,
        confidence: 0.95,
      }
    : null;
}

function versionOf(tokens: CertainToken[]): Fact<string> | null {
  const token = tokens.find((other) => other.kind === "version");
  if (!token) return null;
  const tells = /version|abstract|appear|present|publish|accept|submit|available|winner|-tracked/i.test(token.value);
  const where = (tells ? /\b(?:at|in)\s+(?:the\s+)?(.+)$/is.exec(token.value)?.[1] : undefined) ?? token.value;
  return { value: where.replace(/\s+/gu, " ").replace(/[\s.)\]]+$/, ""), span: token.span, confidence: 0.9 };
}
