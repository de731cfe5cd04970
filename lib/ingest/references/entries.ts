import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, part, passageOf, spanOfMatch, words } from "#lib/ingest/passages/passage.ts";
import { withArabicPeople } from "#lib/ingest/references/arabic-people.ts";
import { withoutBibtexBelow } from "#lib/ingest/references/bibtex-below.ts";
import { firstLook } from "#lib/ingest/references/block-looks.ts";
import {
  BULLET,
  citedEntries,
  isAllTold,
  NUMBERED,
  SERVES,
  splitLines,
  splitYears,
  withoutAbstract,
} from "#lib/ingest/references/entry-lines.ts";
import { withFieldRoles } from "#lib/ingest/references/field-lines.ts";
import { apartWhereGlued } from "#lib/ingest/references/glued-references.ts";
import { passagesOf } from "#lib/ingest/references/group-passages.ts";
import { isLawCited } from "#lib/ingest/references/law-citations.ts";
import type { HeadedYear, ListEntry } from "#lib/ingest/references/list-entry.ts";
import { withPapersInCells } from "#lib/ingest/references/paper-cells.ts";
import { partedByAbstracts } from "#lib/ingest/references/parted-by-abstracts.ts";
import { FURNITURE, LIST_ELSEWHERE, PREFACE, partPrefaces } from "#lib/ingest/references/prefaces.ts";
import { STATUS_WORDS_ABROAD } from "#lib/ingest/references/printed-status.ts";
import { groupsWithWhatIsSaid } from "#lib/ingest/references/said-groups.ts";
import { strayParts } from "#lib/ingest/references/stray-parts.ts";
import { withoutThesisForms } from "#lib/ingest/references/thesis-forms.ts";
import { isTold } from "#lib/ingest/references/told.ts";
import { turnsIn } from "#lib/ingest/references/turns.ts";
import { yearsApart } from "#lib/ingest/references/year-column.ts";
import { labelledStarts, yearLabel } from "#lib/ingest/references/year-labels.ts";
import { YEAR_CELL, YEAR_LINE, YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";
import { areButtons } from "#lib/ingest/words/labels.ts";

/** What says that a paper is not out yet, where the year of another stands above it: also in the column of years, "in prep.⇥Reed, A." */
const UNDATED = new RegExp(
  `(?<=[.,;)(”"»\\t\\n]\\s{0,3})(?:submitted|accepted|forthcoming|in press|to appear|under review|in preparation|${STATUS_WORDS_ABROAD})(?!\\p{L})|^\\s*(?:(?:re)?subm(?:itted)?|accepted|forthcoming|in press|to appear|(?:in|under) (?:rev|prep)(?:\\p{Ll}{1,7})?|${STATUS_WORDS_ABROAD})\\.?\\s*\\t`,
  "iu",
);

/** "1 Z. Reed, …": a number that a conversion left at the start. */
const STRAY_NUMBER = /^\s*\d{1,3}\s+(?=\p{Lu}\.?[\s-])/u;
/** "Main publications: Harbour Letters [12][7][3]": numbers of entries of the list, and no entry. */
const POINTS_BACK = /(?:\[[A-Za-z]?\d{1,3}\],?\s?){3}/;

/** "Committee: Dr. Ada Reed (Chair), Dr. Olaf Stone": a line of its own below the title of a thesis. */
const OF_THESIS =
  /^\W*(?:(?:dissertation|thesis|doctoral|ph\.?d\.?) )?(?:committee(?: members)?|(?:co-?)?advis[eo]rs?|(?:co-?)?supervisors?|examiners?)\s?:\s/i;

/** "Also on Google Scholar, ResearchGate and ORCID", in any language: two of them in a line without a paper. */
const SITES =
  /\b(?:google scholar|orcid|dblp|pubmed|research ?gate|scopus|inspire|ssrn|semantic scholar|web of science)\b.{1,40}\b(?:google scholar|orcid|dblp|pubmed|research ?gate|scopus|inspire|ssrn|semantic scholar|web of science)\b/i;

/** "- For a list of my papers, see here", "- See also my Google Scholar profile": items that only point, too. */
const POINTS = /^\W*(?:(?:please )?see\b|for (?:a|the|my)\b.{0,40}\b(?:list|profile|papers|publications)\b).{0,80}$/i;

/** "Other papers on the arXiv", "More publications at Google Scholar": the link that ends a list. */
const OTHERS =
  /^\W*(?:all|other|more|further|additional) (?:of )?(?:my )?(?:papers|publications|preprints|articles) (?:are |available )*(?:on|at|in|from) (?:the )?[\p{L} .-]{3,30}$/iu;

/** "And other papers…", "and many more …": that a list goes on. */
const GOES_ON =
  /^\W*(?:and|plus) (?:(?:some|many|several|a few) )?(?:others?|more)(?: \p{L}[\p{L}-]*){0,3}\s?(?:…|\.{3})\W*$/iu;

/** "Google Scholar Profile" on a button of its own */
const PROFILE =
  /^\W*(?:my )?(?:google scholar|orcid|dblp|pubmed|research ?gate|scopus|inspire|ssrn|semantic scholar|web of science)(?: (?:profile|page|id|account))?\W*$/iu;

/** Letters that no title has. */
export const ABSTRACT = 250;

/** Cuts the blocks of a list of publications into its entries. Prefaces and legends are left out. */
export function listEntries(document: ReadDocument, blocks: Block[]): { entries: ListEntry[]; left: Block[] } {
  const left: Block[] = [];
  const abstracts: Span[] = [];
  let isSummary = false;
  let begun = false;
  const { stray, parted } = blocksOfPapers(document, blocks);
  left.push(...stray);
  const content = parted.filter((block, index) => {
    if (block.kind === "rule") return false;
    const text = words(document.text, block.span);
    // "Abstract" on a line of its own: it and the sentences below it.
    const wasSummary = isSummary;
    isSummary = /^(?:abstract|summary|résumé|zusammenfassung)\W*$/i.test(text);
    if (
      isSummary ||
      (wasSummary && block.kind === "paragraph" && /\p{Ll}{2}[.?!…]$/u.test(text) && firstLook(document, block) === "")
    )
      return false;
    if (block.kind === "paragraph" && text.length < 160 && FURNITURE.test(text)) return false;
    // "[Talk](…)" beside the picture of the first paper: a button stands in front of nothing.
    if (!begun && block.kind === "paragraph" && areButtons(passageOf(document, [block]))) return false;
    // "Referee for Harbour Letters" is service. What points back and says more is a paper with notes that are linked.
    const isShort = text.length < 160 && block.lines.length === 1;
    if (isShort && (POINTS_BACK.test(text) || SERVES.test(text) || OF_THESIS.test(text) || GOES_ON.test(text)))
      return false;
    // What is told between entries are abstracts; before the first, remarks on the list.
    const isAbstract = isTold(text) && isAllTold(passageOf(document, [block]));
    // An abstract may be set as a heading is.
    if ((block.kind === "paragraph" || (block.kind === "heading" && text.length >= ABSTRACT)) && isAbstract) {
      if (begun) abstracts.push(block.span);
      else left.push(block);
      return false;
    }
    // "Public writing:" alone on its line parts one list from the next.
    if (block.kind === "paragraph" && /^\p{Lu}[\p{L} &-]{3,40}:$/u.test(text)) return false;
    // "1. My early work showed …" above the papers that showed it.
    if (block.kind === "item" && headsLettered(document, block, parted[index + 1]) && !/\b(?:19|20)\d{2}\b/.test(text))
      return false;
    const preface =
      PREFACE.test(text) &&
      !isLawCited(passageOf(document, [block]).text) &&
      !/["“]/.test(text) &&
      (block.kind !== "item" || /^\W*[*†‡∗]\s*(?:equal|corresp|indicat|denot)/i.test(text));
    // "∗ denotes an undergraduate coauthor": the mark it explains was taken for a bullet.
    const explains = /^[*∗]$/.test(block.marker ?? "") && /^(?:equal|corresp|indicat|denot|mark|mean)/i.test(text);
    const elsewhere =
      (block.kind === "paragraph" || POINTS.test(text) || OTHERS.test(text) || PROFILE.test(text)) &&
      ((/\b(?:google scholar|orcid|dblp|pubmed|researchgate|scopus|inspire)\b/i.test(text) &&
        /\b(?:lists?|page|profile|papers are|available|found)\b/i.test(text)) ||
        SITES.test(text) ||
        OTHERS.test(text) ||
        PROFILE.test(text) ||
        LIST_ELSEWHERE.test(text)) &&
      !/\b(?:19|20)\d{2}\b|["“]/.test(text);
    if (preface || elsewhere || explains || /^abstract\b\s*[:.—–]/i.test(text)) {
      left.push(block);
      return false;
    }
    begun ||= text !== "";
    return text !== "";
  });
  const groups = partedByAbstracts(document, groupsWithWhatIsSaid(document, content), abstracts);
  const passages = apartWhereGlued(passagesOf(document, groups));
  const starts = labelledStarts(document, content);
  const labelled = starts !== null;
  const entries = withYears(document, content, labelled, passages);
  const plain = content.every(({ kind }) => kind === "paragraph");
  // "**2026** | Reed, A." at the head of each block: the labels say where entries begin.
  const areLabelled = starts?.size === content.length;
  const turns = areLabelled || haveEachAYear(passages, plain) ? null : turnsIn(document, content, entries);
  const cut = turns ? withYears(document, content, labelled, turns) : entries;
  const fields = cut.map((entry) => ({ ...entry, passage: withArabicPeople(withFieldRoles(entry.passage)) }));
  return { entries: withTold(fields, abstracts), left };
}

/** The blocks that may hold papers, each cell of a grid and each remark by itself; and those that a template has left. */
function blocksOfPapers(document: ReadDocument, blocks: Block[]): { stray: Set<Block>; parted: Block[] } {
  const stray = strayParts(document, blocks);
  const own = blocks.filter((block) => !stray.has(block));
  const papers = withoutBibtexBelow(document, withoutThesisForms(document, own));
  const parted = withPapersInCells(document, papers).flatMap((block) => partPrefaces(document, block));
  return { stray, parted };
}

/** "a." below a number, deeper in the list or as a line that begins so. */
function headsLettered(document: ReadDocument, block: Block, next: Block | undefined): boolean {
  if (next?.kind === "item") return next.level > block.level && /^a[.)]$/.test(next.marker ?? "");
  return next?.kind === "paragraph" && /^a[.)]\s/.test(document.text.slice(next.span.start, next.span.end));
}

/** Of which entries an abstract below tells. */
function withTold(entries: ListEntry[], abstracts: Span[]): ListEntry[] {
  return entries.map((entry, at) => {
    const { end } = entry.passage.span;
    const next = entries[at + 1]?.passage.span.start ?? Number.POSITIVE_INFINITY;
    return abstracts.some(({ start }) => start >= end && start < next) ? { ...entry, told: true } : entry;
  });
}

function withYears(document: ReadDocument, blocks: Block[], labelled: boolean, passages: Passage[]): ListEntry[] {
  const entries: ListEntry[] = [];
  let year: HeadedYear | undefined;
  let inColumn = false;
  const plain = blocks.every(({ kind }) => kind === "paragraph");
  const isEach = haveEachAYear(passages, plain);
  const apart = yearsApart(document, passages);
  const areCoded = passages.filter(({ text }) => CODED.test(text)).length * 3 >= Math.max(passages.length, 3) * 2;
  for (const [index, passage] of passages.entries()) {
    const beside = apart.get(index);
    if (beside !== undefined) year = beside ?? undefined;
    const alone = YEAR_ONLY.exec(words(document.text, passage.span));
    if (alone) {
      if (apart.has(index)) continue;
      year = alone[1] === undefined ? undefined : { value: Number(alone[1]), span: passage.span };
      inColumn = false;
      continue;
    }
    for (const whole of splitYears(withoutNumber(passage, areCoded))) {
      const cell = yearCell(whole, plain) ?? (labelled ? yearLabel(whole) : null);
      inColumn ||= cell !== null;
      if (cell?.[1]) year = { value: fullYear(Number(cell[1])), span: spanOfMatch(whole, cell, 1) };
      const passage = cell ? part(whole, { start: whole.span.start + cell[0].length, end: whole.span.end }) : whole;
      const cited = citedEntries(passage);
      entries.push(...cited);
      const lines = isEach && cell ? [passage] : splitLines(passage);
      for (const line of cited.length > 0 ? [] : lines) {
        const each = withoutAbstract(line);
        if (SERVES.test(each.text)) continue;
        const told = each.span.end < line.span.end ? { told: true as const } : {};
        // "A3⇥Ada Reed: Slow tides⇥Harbour Letters, accepted" below a row of 2024: it has no year yet.
        const isUndated = inColumn && !cell && UNDATED.test(each.text);
        entries.push({ passage: each, ...(year === undefined || isUndated ? {} : { year }), ...told });
      }
    }
  }
  return entries;
}

const yearCell = ({ text }: Passage, plain: boolean): RegExpExecArray | null =>
  YEAR_CELL.exec(text) ?? (plain ? YEAR_LINE.exec(text) : null);

/** The same year above two in turn stands above each paper, not above all of that year: none of these passages is several. */
function haveEachAYear(passages: Passage[], plain: boolean): boolean {
  const years = passages.map((passage) => yearCell(passage, plain)?.[1]);
  return years.some((year, at) => year !== undefined && year === years[at - 1]);
}

/** "09/18" is of 2018, "05/97" of 1997. */
const fullYear = (printed: number): number => (printed >= 100 ? printed : printed + (printed > 50 ? 1900 : 2000));

/** "J2: Slow tides", "C10 : Salt walls": a code of the entry, where most of its list have one; a title alone may begin so. */
const CODED = /^\s*\p{Lu}{1,3}-?\d{1,3}\s?:\s+(?=\S)/u;

function withoutNumber(passage: Passage, areCoded: boolean): Passage {
  const code = areCoded ? (CODED.exec(passage.text)?.[0].length ?? 0) : 0;
  if (code > 0) return part(passage, { start: passage.span.start + code, end: passage.span.end });
  const bullet = BULLET.exec(passage.text)?.[0].length ?? 0;
  if (bullet > 0 && !passage.lines.slice(1).some((line) => BULLET.test(passage.text.slice(line - passage.span.start))))
    return part(passage, { start: passage.span.start + bullet, end: passage.span.end });
  // Each line has its number: they part the lines first.
  if (NUMBERED.test(passage.text) && passage.lines.slice(1).some((line) => isNumberedAt(passage, line))) return passage;
  const stray = (NUMBERED.exec(passage.text) ?? STRAY_NUMBER.exec(passage.text))?.[0].length ?? 0;
  // "2019. Title": a year is no number of a list.
  if (stray === 0 || /^\s*(?:19|20)\d{2}/.test(passage.text)) return passage;
  return part(passage, { start: passage.span.start + stray, end: passage.span.end });
}

function isNumberedAt(passage: Passage, line: number): boolean {
  return NUMBERED.test(passage.text.slice(line - passage.span.start, line - passage.span.start + 12));
}
