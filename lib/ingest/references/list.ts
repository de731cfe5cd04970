import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type Agreement, agreementOf } from "#lib/ingest/references/agreement.ts";
import { isTitleAlone, lookOfTitles } from "#lib/ingest/references/bare-titles.ts";
import { withBoldHeads } from "#lib/ingest/references/bold-heads.ts";
import { type ChunkedReference, chunkReference } from "#lib/ingest/references/chunks.ts";
import { codedKinds, codedSense } from "#lib/ingest/references/coded-kinds.ts";
import { type Decoded, decode, decoded, type Reading } from "#lib/ingest/references/decode.ts";
import { withoutLabelLines } from "#lib/ingest/references/label-lines.ts";
import { type Legend, marksOfOne, saysEqual } from "#lib/ingest/references/legend.ts";
import type { ListEntry } from "#lib/ingest/references/list-entry.ts";
import { isMeetingLine } from "#lib/ingest/references/meeting-lines.ts";
import { scoresBesideWith } from "#lib/ingest/references/named-with.ts";
import { placesAtHead } from "#lib/ingest/references/places-at-head.ts";
import { isPlausible } from "#lib/ingest/references/plausible.ts";
import { type ReadPublication, toPublication } from "#lib/ingest/references/publication.ts";
import { repeatAuthors } from "#lib/ingest/references/repeated-authors.ts";
import { type RoleOrder, rareOrders, usualOrder } from "#lib/ingest/references/role-order.ts";
import type { KnownNames, Role, RoleScores } from "#lib/ingest/references/roles.ts";
import { scoreChunks } from "#lib/ingest/references/scores.ts";
import { signatures } from "#lib/ingest/references/signatures.ts";
import { countsPapers } from "#lib/ingest/references/tallies.ts";
import { taughtCuts } from "#lib/ingest/references/taught-cuts.ts";
import { titleSeries } from "#lib/ingest/references/title-series.ts";
import { toldBelow } from "#lib/ingest/references/told-below.ts";
import { withOthersUnderWay } from "#lib/ingest/references/under-way.ts";
import type { HeadingSense } from "#lib/ingest/words/headings.ts";
import { nameKey } from "#lib/profile/person-name.ts";

/** One list of publications under one heading. */
export interface PublicationList {
  entries: ListEntry[];
  sense: HeadingSense;
}

interface Draft {
  list: PublicationList;
  /** What the heading of its list and the code before it say of an entry. */
  sense: HeadingSense;
  entry: ListEntry;
  chunked: ChunkedReference;
  scores: RoleScores[];
  reading: Reading;
  order: RoleOrder;
}

/** Longer entries than this are prose, not references. */
const MOST_CHUNKS = 420;

/**
 * Reads all lists of publications of a document. Each entry is read twice: alone, and again with what its list,
 * or all lists together where one is short, mostly does.
 */
export function readLists(
  document: ReadDocument,
  lists: PublicationList[],
  known: KnownNames,
  legend: Legend,
): { read: ReadPublication[]; left: Span[] } {
  const passages = lists.flatMap(({ entries }) => entries.map(({ passage }) => passage));
  const signed = signatures(passages);
  const signs = (name: string) => signed.has(name) || (known.counts.get(nameKey(name)) ?? 0) >= 2;
  const taught = taughtCuts(passages, signs);
  const series = titleSeries(passages);
  const kinds = codedKinds(document.text);
  const places = placesAtHead(lists.map(({ entries }) => entries.map(({ passage }) => passage)));
  const told = toldBelow(lists.map(({ entries }) => entries));
  const first = lists.map((list) =>
    list.entries.flatMap((entry): Draft[] => {
      const { passage } = entry;
      const chunked = chunkReference(passage, {
        signs,
        taught: taught(passage),
        whole: series(passage),
        headed: places.get(passage) ?? null,
        below: told.get(passage) ?? null,
      });
      if (chunked.chunks.length === 0 || chunked.chunks.length > MOST_CHUNKS) return [];
      const scores = scoreChunks(chunked.chunks, known);
      const sense = codedSense(document, entry.passage.span.start, list.sense, kinds);
      return [
        { list, sense, entry, chunked, scores, reading: decode(chunked.chunks, scores, null), order: usualOrder },
      ];
    }),
  );
  const overall = habitsOf(first.flat());
  const read: ReadPublication[] = [];
  const left: Span[] = [];
  for (const list of first) {
    const drafts = inItsOrder(withBoldHeads(withoutLabelLines(list)));
    const own = habitsOf(drafts);
    const agreement = drafts.length >= 4 ? own : (overall ?? own);
    const look = lookOfTitles(drafts);
    const papers: ReadPublication[] = [];
    const again = scoresBesideWith(drafts).map((draft) => readAgain(document, draft, agreement, legend, look));
    const sure = again.filter(({ verdict }) => verdict === "sure").length;
    for (const [at, { publication, verdict }] of again.entries()) {
      // "Salt Walls" between papers under way is one of them.
      if (publication && (verdict === "sure" || (verdict === "among" && sure * 2 >= again.length))) {
        repeatAuthors(publication, papers.at(-1), document.text);
        papers.push(publication);
      } else left.push((drafts[at] as Draft).entry.passage.span);
    }
    read.push(...withOthersUnderWay(papers, drafts[0]?.list.sense));
  }
  // Under "Dissertation" nothing but its title need stand.
  const theses = new Set(
    first
      .flatMap((drafts) => drafts.filter(({ list }) => list.sense.publicationKind === "thesis"))
      .map(({ entry }) => entry.passage.span),
  );
  forgetMarksOfOne(read, legend, document.text);
  // "My h-index is 14, …" above the papers counts them and is none.
  const isBare = (one: ReadPublication) =>
    (saysNothing(one) && !theses.has(one.entry.span)) || countsPapers(one.entry, document.text);
  const bare = read.filter(isBare);
  // Where others name people, "A list is also available online" between them is no paper.
  const named = read.filter(({ entry }) => entry.authors.length > 0).length;
  if (named < 3 || named * 4 < (read.length - bare.length) * 3) return { read, left };
  return {
    read: read.filter((one) => !isBare(one)),
    left: [...left, ...bare.map(({ entry }) => entry.span)],
  };
}

/** Nobody is said to share the work by a mark that one author alone bears elsewhere. */
function forgetMarksOfOne(read: readonly ReadPublication[], legend: Legend, text: string): void {
  const marks = marksOfOne(
    read.map(({ people }) => people),
    legend,
  );
  for (const { entry, people } of read) {
    const [first] = entry.equalContribution;
    const shared = (people[first ?? -1]?.marks ?? []).filter((mark) =>
      entry.equalContribution.every((index) => people[index]?.marks.includes(mark)),
    );
    if (
      shared.length > 0 &&
      shared.every((mark) => marks.has(mark)) &&
      !saysEqual(text.slice(entry.span.start, entry.span.end))
    )
      entry.equalContribution = [];
  }
}

const habitsOf = (drafts: readonly Draft[]): Agreement | null =>
  agreementOf(drafts.map(({ chunked, reading }) => ({ chunks: chunked.chunks, reading })));

/** What all of a list must gain by an order that few lists have. */
const RARE_ORDER = 4;

/**
 * The entries of a list, read in a rare order where that explains the list as a whole better than the usual one: what
 * speaks against such an order speaks against it once, not in every entry.
 */
function inItsOrder(drafts: Draft[]): Draft[] {
  if (drafts.length < 4) return drafts;
  const rare = rareOrders(drafts.map(({ chunked, scores }) => ({ chunks: chunked.chunks, scores })));
  if (rare.length === 0) return drafts;
  const [usual, ...others] = [usualOrder, ...rare].map((order) => {
    const alone = drafts.map((draft): Draft => {
      const { chunked, scores } = draft;
      return order === usualOrder ? draft : { ...draft, order, reading: decode(chunked.chunks, scores, null, order) };
    });
    const habits = habitsOf(alone);
    const total = alone.reduce(
      (sum, { chunked, scores }) => sum + decode(chunked.chunks, scores, habits, order).score,
      order === usualOrder ? 0 : -RARE_ORDER,
    );
    return { alone, total };
  });
  const best = others.reduce((one, other) => (one === undefined || other.total > one.total ? other : one), usual);
  return best?.alone ?? drafts;
}

/** A title and a link, and nobody, no time and no place; under "Work in progress" that is all a paper has. */
function saysNothing({ entry }: ReadPublication): boolean {
  const { authors, year, venueAsPrinted, arxiv, doi, status } = entry;
  return (
    authors.length === 0 &&
    !year &&
    !venueAsPrinted &&
    !arxiv &&
    !doi &&
    status.confidence <= 0.9 &&
    status.value === "published"
  );
}

/** What an entry was read as; whether it is a paper for sure, or only where most others of its list are. */
interface ReadEntry {
  publication: ReadPublication | null;
  verdict: "sure" | "among" | "none";
}

function readAgain(
  document: ReadDocument,
  draft: Draft,
  agreement: Agreement | null,
  legend: Legend,
  look: string | null,
): ReadEntry {
  const { chunked, scores, entry, sense, order } = draft;
  const { chunks } = chunked;
  const again = decoded(chunks, scores, agreement, order);
  const reading = agreement ? again.reading : draft.reading;
  const sure = { A: 0.9, T: 0.9, V: 0.9, N: 0.9 };
  for (const role of ["T", "A", "V"] as const) sure[role] = certainty(role, reading, draft, again);
  const blocks = document.blocks.filter(({ span }) => span.start === entry.passage.span.start);
  const structured = blocks.find((block) => block.entry !== undefined)?.entry;
  const { year: above, yearSpan } = sense;
  const year = entry.year ?? (above !== undefined && yearSpan ? { value: above, span: yearSpan } : undefined);
  const publication = toPublication({
    chunked,
    stretches: reading.stretches,
    sure,
    agreement,
    sense,
    legend,
    ...(year ? { year } : {}),
    ...(structured ? { entry: structured } : {}),
  });
  // A quoted title alone in a list of papers is one, as is what an abstract tells of.
  const isQuote =
    chunks[0]?.look.includes("Q") === true && (chunks.length === 1 || publication?.entry.venueAsPrinted !== null);
  const isItem = blocks.some(({ kind }) => kind === "item") && isTitleAlone(chunks, look);
  const told = isQuote || isItem || entry.told === true || chunks.some(({ token }) => token === "abstract");
  if (!publication || isMeetingLine(entry.passage.text)) return { publication: null, verdict: "none" };
  const beside = chunked.tokens.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (isPlausible(publication, sense, { told, beside })) return { publication, verdict: "sure" };
  const isAmong = isPlausible(publication, sense, { told, beside, among: true });
  return { publication, verdict: isAmong ? "among" : "none" };
}

/** From the margin to the best reading without this stretch, and lower when the list overruled the entry. */
function certainty(
  role: Role,
  reading: Reading,
  { chunked: { chunks }, reading: alone }: Draft,
  again: Decoded,
): number {
  const stretch = reading.stretches.find((other) => other.role === role);
  if (!stretch) return 0.6;
  const other = chunks.length > 60 ? reading.score - 2 : again.without(stretch);
  const margin = Math.max(0, Math.min(8, reading.score - other));
  const before = alone.stretches.find((old) => old.role === role);
  const overruled = !before || before.from !== stretch.from || before.to !== stretch.to;
  return Math.round(Math.min(0.99, 1 / (1 + Math.exp(-(margin + 0.4))) - (overruled ? 0.08 : 0)) * 100) / 100;
}
