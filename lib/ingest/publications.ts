import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { withPaperRuns } from "#lib/ingest/headings/paper-runs.ts";
import { linesOf, type Passage, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { bestList } from "#lib/ingest/references/best-entries.ts";
import { areCited, areSpoken, isSpoken } from "#lib/ingest/references/cited.ts";
import { ABSTRACT, listEntries } from "#lib/ingest/references/entries.ts";
import { knownNames } from "#lib/ingest/references/known-names.ts";
import { labelledPapers } from "#lib/ingest/references/labelled-papers.ts";
import { readLegend } from "#lib/ingest/references/legend.ts";
import { type PublicationList, readLists } from "#lib/ingest/references/list.ts";
import { asDated, type ListEntry } from "#lib/ingest/references/list-entry.ts";
import { arePaperLines } from "#lib/ingest/references/paper-lines.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import { isTold } from "#lib/ingest/references/told.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { type HeadingSense, senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { normalizeHeading } from "#lib/ingest/words/normal-heading.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/** A part that may be a list of publications, cut into its entries. */
interface Candidate {
  part: SectionPart;
  list: PublicationList;
  left: Block[];
  /** The share of its entries that must read as references; 0 where the heading says that they are. */
  needs: number;
}

/**
 * Publications of all sections that hold them; `lists` are the parts that were read as such. The parts come back: one whose
 * heading may be of papers ("Conferences and workshops") and whose entries tell of talks and meetings is one of talks.
 */
export function readPublications(
  document: ReadDocument,
  headed: SectionPart[],
  owner: string | null,
): { read: ReadPublication[]; left: Span[]; lists: SectionPart[]; parts: SectionPart[] } {
  const { parts, listed } = listedIn(document, headed, owner);
  const all = [...listed, ...besideStations(document, parts)];
  const sure = all.filter(({ needs }) => needs === 0).map(({ list }) => list);
  const holds = ({ list, needs }: Candidate) => {
    if (needs === 0) return true;
    const known = knownNames([...sure, list], owner);
    const { read } = readLists(document, [list], known, { equal: new Set(), other: new Set() });
    return (
      areCited(document.text, read, known.isOwner, needs) &&
      !(list.sense.kind === "publications" && areSpoken(list.entries))
    );
  };
  const kept = all.filter(holds);
  const legend = readLegend(
    kept
      .flatMap(({ part, left }) => {
        const explains = part.blocks.filter(
          (block) => left.includes(block) || BRACKETED.test(printed(document, block)),
        );
        return [part.heading, ...explains.map((block) => printed(document, block))];
      })
      .join("\n"),
  );
  const lists = kept.map(({ list }) => list);
  const refused = new Set(
    all.filter((one) => one.list.sense.kind === "publications" && !kept.includes(one)).map(({ part }) => part),
  );
  const known = knownNames(lists, owner);
  const first = readLists(document, lists, known, legend);
  const best = kept.map(({ part, list, left }) => {
    const blocks = part.blocks.filter((block) => !left.includes(block));
    return bestList(document, { list, blocks }, first.read, known, legend);
  });
  const isSame = best.every((list, index) => list === lists[index]);
  const { read, left } = isSame ? first : readLists(document, best, knownNames(best, owner), legend);
  return {
    read: withoutTwins(document.text, withoutRepeats(read)),
    left: [...left, ...kept.flatMap((one) => one.left.map((block) => block.span))],
    lists: kept.map(({ part }) => part),
    parts: parts.map((part) => (refused.has(part) ? { ...part, sense: otherwise(part) } : part)),
  };
}

/** The parts that may be lists, by what heads them; and by what they hold, where that is a run of papers and no heading says so. */
function listedIn(document: ReadDocument, headed: SectionPart[], owner: string | null) {
  const listed = candidates(document, headed);
  const known = new Set(listed.map(({ part }) => part));
  const parts = withPaperRuns(document, headed, known, owner);
  return parts === headed ? { parts, listed } : { parts, listed: candidates(document, parts) };
}

/** "(students of mine with †)" alone above a list explains its marks. */
const BRACKETED = /^\s*\([^()]{6,160}\)\s*$/u;

/** "Published: Reed, A. (2021) …" among what is told of a degree: the section stays one of degrees. */
function besideStations(document: ReadDocument, parts: SectionPart[]): Candidate[] {
  return parts
    .filter(({ sense }) => ["head", "education", "employment", "other"].includes(sense.kind))
    .map((part) => ({
      ...part,
      sense: { kind: "publications" as const },
      blocks: labelledPapers(document, part.blocks),
    }))
    .filter(({ blocks }) => blocks.length > 0)
    .map((part) => {
      const entries = part.blocks.map((block) => ({ passage: passageOf(document, [block]) }));
      return { part, list: { entries, sense: part.sense }, left: [], needs: 0 };
    });
}

function printed(document: ReadDocument, { marker, span }: Block): string {
  return `${marker ?? ""} ${document.text.slice(span.start, span.end)}`;
}

function candidates(document: ReadDocument, parts: SectionPart[]): Candidate[] {
  const found: Candidate[] = [];
  // "Under review", "Published", "The spin cycle": where all other headings are of papers, a strange one is, too.
  const filled = parts.filter(({ sense, blocks }) => sense.kind !== "head" && blocks.length > 0);
  const listed = filled.filter(({ sense }) => sense.kind === "publications").length;
  const areOnlyPapers = listed >= 3 && filled.length - listed === 1;
  let isOpen = false;
  for (const part of parts) {
    let cut: ReturnType<typeof listEntries> | undefined;
    const asList = () => {
      cut ??= listEntries(document, part.blocks);
      return cut;
    };
    // "Research" + "Tides" + "Salt": below a heading that holds nothing itself, topics head its papers.
    isOpen =
      part.sense.kind === "publications"
        ? isOpen || (part.blocks.length <= 2 && asList().entries.length === 0)
        : isOpen && part.sense.kind === "other";
    if (!holdsPublications(part, isOpen || areOnlyPapers ? 1 : 3, () => asList().entries)) continue;
    const { entries, left } = asList();
    const papers = part.sense.withTalks ? entries.filter((entry) => !isSpoken(entry)) : entries;
    found.push({ part, list: { entries: papers, sense: part.sense }, left, needs: neededIn(document, part, isOpen) });
  }
  return found;
}

/** "Conferences", "Workshops & conferences": papers of them, or meetings that somebody went to. */
const MEETINGS =
  /^(?:(?:selected|other|recent|national|international|regional|and) )*(?:conferences?|workshops?|symposi(?:a|um)|congress(?:es)?|seminars?|trainings?|schools?|participations?)(?: (?:conferences?|workshops?|symposi(?:a|um)|congress(?:es)?|seminars?|trainings?|schools?|and|contributions?|participations?))*$/;
const PAPERS = /\b(?:papers?|pre-?prints?|proceedings?|articles?|abstracts?|journals?|conferences?|works?)\b|publi/;
const CONTRIBUTIONS = /(?<!book )contributions$|\bscholarship$|^citations$|^(?:public )?policy(?: work)?$/;

function neededIn({ meta }: ReadDocument, { sense, heading, above, blocks }: SectionPart, isOpen: boolean): number {
  if (isOpen || blocks.some((block) => block.entry !== undefined)) return 0;
  if (sense.kind !== "publications") return 2 / 3;
  if (sense.withTalks) return 1 / 2;
  // "### Tables" on a page that calls itself "Publications": a topic, or what its template has left there.
  if (above.length > 0 && above[0] === meta.title && senseOfHeading(heading, false) === null) return 1 / 4;
  const kinds = above.map((text) => ({ general: isGeneral(text), sense: senseOfHeading(text, false) }));
  const isBelow = kinds.some((one) => one.sense?.kind === "publications" && !one.general);
  return !isBelow && (isGeneral(heading) || kinds.some(({ general }) => general)) ? 1 / 2 : 0;
}

function isGeneral(heading: string): boolean {
  const text = normalizeHeading(heading);
  // "Workshops, assignments and mandates": no word says that papers are meant.
  const isGiven =
    /\b(?:workshops?|seminars?|trainings?)\b/.test(text) && / (?:and|&) /.test(heading) && !PAPERS.test(text);
  return MEETINGS.test(text) || CONTRIBUTIONS.test(text) || isGiven;
}

/** What the entries of a list refused under such a heading are: what was said at meetings, or nothing that is known. */
function otherwise({ sense, heading }: SectionPart): HeadingSense {
  if (/scholarship\W*$/i.test(heading)) return { kind: "awards" };
  return { kind: sense.withTalks || MEETINGS.test(normalizeHeading(heading)) ? "talks" : "other" };
}

/** "Research" heads papers or says what somebody works on: then nothing below it reads as a reference. */
export function senseOfResearch(document: ReadDocument, parts: SectionPart[]): SectionPart[] {
  return parts.map((part) => {
    if (part.sense.kind !== "publications" || !/^\W*(?:my |current )?research(?: statement)?\W*$/i.test(part.heading))
      return part;
    const { entries } = listEntries(document, part.blocks);
    // "Graduate Research Assistant" / "Kvam University" / "2019 – present": what somebody did, and where.
    const tells = ({ text }: Passage) =>
      text.split("\t").some((cell) => isJobTitle(cell.split(/,|\s[–—/-]\s/)[0]?.trim() ?? ""));
    const rows = part.blocks.filter(({ kind }) => kind === "row").map((block) => passageOf(document, [block]));
    // The items below rows say what was done there.
    const stations = rows.length > 0 ? rows : entries.map(({ passage }) => passage);
    // The date may have a line of its own above.
    const posts = stations.filter((passage) => tells(linesOf(passage).find(({ text }) => !isDate(text)) ?? passage));
    if (posts.length > 0 && posts.length * 2 >= stations.length) return { ...part, sense: { kind: "employment" } };
    const dated = entries.filter(
      ({ passage, year }) =>
        year || /\b(?:19|20)\d{2}\b|^\s*[“"][^”"]{12,200}[”"]/.test(passage.text) || pieceKind(passage) === "whole",
    );
    return part.blocks.length === 0 || dated.length * 3 > entries.length || haveAbstracts(document, part, entries)
      ? part
      : { ...part, sense: { kind: "interests" } };
  });
}

/** Titles with an abstract below each, three or more: papers, though nothing says when or where. */
function haveAbstracts(document: ReadDocument, { blocks }: SectionPart, entries: ListEntry[]): boolean {
  const abstracts = blocks.filter(({ span }) => {
    const text = words(document.text, span);
    return text.length >= ABSTRACT && isTold(text);
  });
  return abstracts.length >= 3 && entries.length >= 3 && entries.length <= abstracts.length + 1;
}

/** "Sep. 2015 – Dec. 2016" and no other words. */
function isDate(text: string): boolean {
  const dates = findPeriods(text);
  return dates.length > 0 && dates.reduce((sum, { span }) => sum + span.end - span.start, 0) >= text.trim().length - 2;
}

/** What a page shows as selected and lists again in full is one publication, marked as selected. */
function withoutRepeats(read: ReadPublication[]): ReadPublication[] {
  const keyOf = ({ entry }: ReadPublication) => `${entry.kind.value} ${foldWords(entry.title.value)}`;
  const full = new Map(read.filter(({ entry }) => !entry.selected).map((one) => [keyOf(one), one]));
  return read.filter((one) => {
    const again = one.entry.selected ? full.get(keyOf(one)) : undefined;
    if (!again || again === one) return true;
    again.entry.selected = true;
    return false;
  });
}

/** A reference that stands twice, word for word: a biosketch cites a paper with what it tells, and once more further down. */
function withoutTwins(text: string, read: ReadPublication[]): ReadPublication[] {
  const known = new Set<string>();
  return read.filter(({ entry }) => {
    const printed = foldWords(text.slice(entry.span.start, entry.span.end)).replace(/^(?:[a-z]|\d{1,2})\s/u, "");
    if (entry.authors.length === 0 || printed.length < 60) return true;
    const isTwin = known.has(printed);
    known.add(printed);
    return !isTwin;
  });
}

/**
 * A section on publications; or one the vocabulary does not know whose blocks, `fewest` or more, read as references.
 * `entriesOf` cuts the part as a list of publications is cut.
 */
function holdsPublications(part: SectionPart, fewest: number, entriesOf: () => ListEntry[]): boolean {
  if (part.sense.kind === "publications") return part.blocks.length > 0;
  // A bibliography says of each entry what it is.
  if (part.blocks.some((block) => block.entry !== undefined)) return true;
  if (!["other", "interests", "biography", "head"].includes(part.sense.kind) || part.blocks.length === 0) return false;
  const entries = entriesOf();
  const whole = entries.filter(
    (entry) =>
      entry.passage.text.length < 900 && (pieceKind(asDated(entry)) === "whole" || arePaperLines(entry.passage)),
  );
  return whole.length >= fewest && whole.length * 10 >= entries.length * 5;
}
