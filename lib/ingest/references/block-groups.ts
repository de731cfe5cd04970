import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf, words } from "#lib/ingest/passages/passage.ts";
import { citedCards } from "#lib/ingest/references/cited-cards.ts";
import { areLoneTitles, isDatedTitle, NUMBERED } from "#lib/ingest/references/entry-lines.ts";
import { headedReferences } from "#lib/ingest/references/headed-references.ts";
import { kindsOf, linedStarts } from "#lib/ingest/references/lined-starts.ts";
import { arePairs } from "#lib/ingest/references/paired-lines.ts";
import { isSigned, isTimed, pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { rowStarts, rowsAboveNotes } from "#lib/ingest/references/row-starts.ts";
import { areNoted, headItems, isTitleAbove, withoutToldBelow } from "#lib/ingest/references/titles-above-items.ts";
import { hasYearColumn, isDated } from "#lib/ingest/references/year-column.ts";
import { labelledStarts } from "#lib/ingest/references/year-labels.ts";
import { YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";
import { areLabels } from "#lib/ingest/words/labels.ts";
import { opensWithColon } from "#lib/ingest/words/reference-start.ts";

/** "Media: Daily Tide, Salt Weekly": what is said of the paper above. */
const ASIDE =
  /^\s*(?:media|coverage|press|awards?|code|data|replication|slides|video|summary|blog|featured|covered)\b[^:]{0,20}:/i;
/** "2022. Salt and Stone. …", "In progress. Tides." */
const YEAR_LEAD =
  /^\s*(?:(?:19|20)\d{2}[a-z]?\.\s+\S|(?:in progress|forthcoming|in press|under review|submitted|in preparation)\.\s+\S)/i;

/** Cuts the blocks of a list into the groups that are one entry each. */
export function groupBlocks(document: ReadDocument, blocks: Block[]): Block[][] {
  // "• PDF", "• Code" below a title are no entries.
  const items = blocks.filter((block) => block.kind === "item" && !areLabels(passageOf(document, [block])));
  const headings = blocks.filter((block) => block.kind === "heading");
  const topics = headings.length >= 1 ? startAt(blocks, (block) => block.kind === "heading") : [];
  const headed = headedReferences(document, topics);
  if (headed) return headed;
  if (topics.some((group) => isTopic(document, group)))
    return topics.flatMap((group) => {
      const below = group.filter((block) => block.kind !== "heading");
      return below.length > 0 ? groupBlocks(document, below) : [];
    });
  const cards = citedCards(document, topics);
  if (cards) return cards;
  if (headings.length >= 2 && headings.every(isToldTitle)) return topics;
  const named = namedStarts(document, blocks);
  if (named) return startAt(blocks, (block) => named.has(block));
  const labelled = labelledStarts(document, blocks);
  if (labelled) return startAt(blocks, (block) => labelled.has(block));
  const told = withoutToldBelow(document, blocks);
  if (told) return startAt(told, (block) => block.kind === "paragraph");
  if (headItems(document, blocks)) return startAt(blocks, (block) => block.kind !== "item");
  if (isTitleAbove(document, blocks)) return [blocks];
  const noted = rowsAboveNotes(document, blocks);
  if (noted) return startAt(noted, () => true);
  if (areNoted(document, blocks)) return startAt(blocks, (block) => block.kind === "paragraph");
  if (items.length >= 2 && items.length * 3 >= blocks.length) return groupItems(document, blocks, items);
  // A year may stand above the only title.
  const first = blocks.find((block) => !isYear(document, block));
  if (headings.length * 6 >= blocks.length && (headings.length >= 2 || first?.kind === "heading")) return topics;
  const rows = rowStarts(document, blocks);
  if (rows) return startAt(blocks, (block) => rows.has(block));
  if (blocks.filter((block) => block.kind === "row").length * 2 >= blocks.length)
    return startAt(blocks, (block) => block.kind === "row" || block.kind === "item");
  return groupParagraphs(document, blocks);
}

/** What stands below most of its headings has told that they are titles. */
const isToldTitle = ({ span, runs }: Block): boolean =>
  runs.some((run) => run.role === "title" && run.span.start === span.start);

/** Paragraphs that the page itself names titles, where one stands first and no title stands elsewhere; and years between them. */
function namedStarts(document: ReadDocument, blocks: Block[]): Set<Block> | null {
  const years = blocks.filter((block) => isYear(document, block));
  const rest = blocks.filter((block) => !years.includes(block));
  const named = rest.filter(isToldTitle);
  const isElsewhere = ({ runs }: Block) => runs.some(({ role }) => role === "title" || role === "author");
  if (named.length < 2 || rest[0] !== named[0] || blocks.some(({ kind }) => kind !== "paragraph")) return null;
  if (named.some(({ runs }) => runs.some(({ role }) => role !== "title" && role !== undefined))) return null;
  return rest.some((block) => !named.includes(block) && isElsewhere(block)) ? null : new Set([...named, ...years]);
}

/** "Tidal machines" above two or more references of their own is a topic; above one it would be its title. */
function isTopic(document: ReadDocument, [heading, ...below]: Block[]): boolean {
  if (heading?.kind !== "heading") return false;
  const entries = below.filter(
    (block) => block.lines.length >= 3 || pieceKind(passageOf(document, [block])) === "whole",
  );
  return entries.length >= 2 && entries.length * 3 >= below.length * 2;
}

/** Items start entries; what follows an item without a mark belongs to it, unless it is set like the items' first lines. */
function groupItems(document: ReadDocument, blocks: Block[], items: Block[]): Block[][] {
  const top = topLevel(document, items);
  const look = commonLook(
    document,
    items.filter((item) => item.level === top),
  );
  return startAt(blocks, (block, before) => {
    if (block.kind === "item" && block.level < top) return true;
    if (block.kind === "item" && areLabels(passageOf(document, [block]))) return false;
    if (block.kind === "item") return block.level === top && !continues(document, before, block);
    if (block.kind === "row" || isYear(document, block)) return true;
    if (/^My (?:\p{L}+ )?(?:thesis|dissertation)\b/iu.test(words(document.text, block.span))) return true;
    return (
      look !== "" && firstLook(document, block) === look && isWhollySet(block) && !continues(document, before, block)
    );
  });
}

/** Items that are only years or topics hold the entries one level deeper. */
function topLevel(document: ReadDocument, items: Block[]): number {
  const levels = [...new Set(items.map((item) => item.level))].sort((a, b) => a - b);
  for (const level of levels) {
    const here = items.filter((item) => item.level === level);
    const short = here.filter((item) => words(document.text, item.span).split(" ").length <= 4);
    if (short.length * 2 < here.length && !headWhole(document, items, level)) return level;
  }
  return levels[0] ?? 1;
}

/** "Posters, demonstrations and talks for young people" above whole references, deeper in the list: one line that heads them. */
function headWhole(document: ReadDocument, items: Block[], level: number): boolean {
  const heads = items.filter((item) => item.level === level);
  const below = items.filter((item) => item.level > level);
  const isHead = (item: Block) =>
    item.lines.length === 1 &&
    (items[items.indexOf(item) + 1]?.level ?? 0) > level &&
    !/\d/.test(textOf(document, item));
  if (below.length < heads.length * 2 || !heads.every(isHead)) return false;
  const whole = below.filter((item) => pieceKind(passageOf(document, [item])) === "whole");
  return whole.length * 3 >= below.length * 2;
}

/** "…the slow tides of northern" + "estuaries and bays": a title that a page broke in two. */
function continues(document: ReadDocument, before: Block | undefined, block: Block): boolean {
  if (!before) return false;
  const end = words(document.text, before.span);
  const start = words(document.text, block.span);
  // "**The slow tides of northern**" + "○ **Estuaries**": a conversion took the second line for an item.
  const lone = (other: Block) =>
    isWhollySet(other) && other.lines.length === 1 && other.runs.find(({ span }) => span.end > other.span.start)?.bold;
  // "**driftr: plots of salt**" / "Reed, A." / "Harbour Letters, 2023" below another entry of three lines: a whole one
  if (before.lines.length >= 3 && block.lines.length >= 3) return false;
  if (lone(before) && lone(block) && before.marker !== block.marker && start.split(" ").length <= 6) return true;
  return /^\p{Ll}/u.test(start) && !/[.?!)\]]$/.test(end) && firstLook(document, before) === firstLook(document, block);
}

/** What begins with a small letter below words without an end was broken off by a page: no entry begins there. */
function groupParagraphs(document: ReadDocument, all: Block[]): Block[][] {
  const goesOn = all.map((block, index) => {
    const before = all[index - 1];
    return (
      before !== undefined &&
      /^\p{Ll}{2}/u.test(textOf(document, block)) &&
      !/[.?!)\]”"]\s*$/u.test(textOf(document, before))
    );
  });
  const groups = groupWhole(
    document,
    all.filter((_, index) => !goesOn[index]),
  );
  return groups.map((group) => {
    const last = all.indexOf(group.at(-1) as Block);
    const whole = all.slice(all.indexOf(group[0] as Block), last + 1);
    for (let at = last + 1; at < all.length && goesOn[at]; at += 1) whole.push(all[at] as Block);
    return whole;
  });
}

function groupWhole(document: ReadDocument, blocks: Block[]): Block[][] {
  // Authors, title and journal on lines of their own, in one paragraph: each paragraph is an entry.
  const undated = blocks.filter((block) => !isYear(document, block));
  if (undated.length >= 2 && undated.every((block) => block.lines.length >= 3)) return startAt(blocks, () => true);
  if (arePairs(document, undated)) return startAt(blocks, () => true);
  const led = blocks.filter((block) => YEAR_LEAD.test(textOf(document, block)));
  if (
    led.length >= 1 &&
    led.length * 3 >= blocks.length * 2 &&
    YEAR_LEAD.test(textOf(document, blocks[0] ?? { span: { start: 0, end: 0 } }))
  )
    return startAt(blocks, (block) => led.includes(block) || isYear(document, block));
  if (hasYearColumn(document, blocks)) {
    const dated = (block: Block) => {
      const passage = passageOf(document, [block]);
      return pieceKind({ ...passage, text: `${passage.text} (2000)` }) === "whole";
    };
    return startAt(blocks, (block) => isDated(document, block) || isYear(document, block) || dated(block));
  }
  const numbered = blocks.filter((block) => NUMBERED.test(document.text.slice(block.span.start, block.span.end)));
  if (numbered.length >= 2 && numbered.length * 4 >= blocks.length)
    return startAt(blocks, (block) => numbered.includes(block) || isYear(document, block));
  // "Reed, A., Stone, C., Slow tides of the north." below "Working papers": each begins with its authors.
  const signs = (text: string) => isSigned(text) || opensWithColon(text);
  const signed = blocks.filter((block) => block.span.end - block.span.start >= 60 && signs(textOf(document, block)));
  if (signed.length >= 2 && signed.length * 5 >= blocks.length * 4)
    return startAt(
      blocks,
      (block) =>
        signed.includes(block) || isYear(document, block) || pieceKind(passageOf(document, [block])) === "whole",
    );
  const kinds = kindsOf(document, blocks);
  const lined = linedStarts(document, blocks, kinds);
  if (lined) return startAt(blocks, (block) => lined.has(block));
  const look = commonLook(document, blocks);
  const first = firstLook(document, blocks[0]);
  // Every paragraph begins with a bold or linked title and goes on: each is an entry.
  const told = blocks.filter(
    (block, index) => kinds[index] !== "labels" && kinds[index] !== "year" && !ASIDE.test(textOf(document, block)),
  );
  const goesOn = (block: Block) => block.lines.length >= 2 || !isWhollySet(block);
  const alike = told.every((block) => firstLook(document, block) === look) && !kinds.includes("people");
  // Each says when, and none is only people.
  const areTimed = told.length >= 3 && told.every((block) => isTimed(textOf(document, block)));
  const areLed = look !== "" && told.length >= 2 && alike && told.some(goesOn);
  if (areLed || (areTimed && !kinds.includes("people")))
    return startAt(blocks, (block) => told.includes(block) || isYear(document, block));
  const whole = kinds.filter((kind) => kind === "whole").length;
  const pieces = kinds.filter((kind) => kind !== "labels" && kind !== "year").length;
  if (whole * 5 >= pieces * 3)
    return startAt(blocks, (block) => {
      const kind = kinds[blocks.indexOf(block)];
      return kind === "whole" || (kind === "words" && isDatedTitle(textOf(document, block))) || isYear(document, block);
    });
  const titles = blocks.filter((block) => firstLook(document, block) === look && isWhollySet(block));
  if (first !== "" && first === look && titles.length >= 2)
    return startAt(blocks, (block) => titles.includes(block) || isYear(document, block));
  if (
    areLoneTitles(
      blocks.map((block) => ({ text: textOf(document, block) })),
      kinds,
    )
  )
    return blocks.map((block) => [block]);
  // Names on one line, the quoted title on the next: where each paragraph holds a quote, each is an entry.
  const quoted = told.filter((block) => /[“"„«][^”"“»]{15,300}[”"“»]/.test(textOf(document, block)));
  if (quoted.length >= 2 && quoted.length * 3 >= told.length * 2)
    return startAt(blocks, (block) => quoted.includes(block) || isYear(document, block));
  return groupByTurn(blocks, kinds);
}

const textOf = (document: ReadDocument, { span }: Pick<Block, "span">): string =>
  document.text.slice(span.start, span.end);

/** Title, authors, venue; title, authors, venue: an entry begins where the first kind of piece comes again. */
function groupByTurn(blocks: Block[], kinds: string[]): Block[][] {
  const start = kinds.find((kind) => kind === "words" || kind === "people" || kind === "whole");
  let seen = new Set<string>();
  return startAt(blocks, (block) => {
    const kind = kinds[blocks.indexOf(block)] ?? "words";
    const begins =
      kind === "whole" || kind === "year" || (kind === start && seen.size > 0 && (seen.size > 1 || !seen.has(kind)));
    if (begins) seen = new Set();
    seen.add(kind);
    return begins;
  });
}

function startAt(blocks: Block[], starts: (block: Block, before: Block | undefined) => boolean): Block[][] {
  const groups: Block[][] = [];
  blocks.forEach((block, index) => {
    const last = groups.at(-1);
    if (!last || starts(block, blocks[index - 1])) groups.push([block]);
    else last.push(block);
  });
  return groups;
}

function isYear(document: ReadDocument, block: Block): boolean {
  return YEAR_ONLY.test(words(document.text, block.span));
}

/** How the first words of a block are set: "B" bold, "L" linked, "I" italic, "Q" quoted. */
export function firstLook(document: ReadDocument, block: Block | undefined): string {
  if (!block) return "";
  const text = document.text.slice(block.span.start, block.span.end);
  if (/^\s*[“"]/.test(text)) return "Q";
  const run = block.runs.find((other) => other.span.start <= block.span.start + 2);
  if (!run || areLabels(passageOf(document, [block]))) return "";
  return run.bold ? "B" : run.href !== undefined ? "L" : run.italic ? "I" : (run.size ?? 1) > 1.05 ? "S" : "";
}

function isWhollySet(block: Block): boolean {
  const end = block.lines[1] ?? block.span.end;
  const run = block.runs.find((other) => other.span.start <= block.span.start + 2);
  return run !== undefined && run.span.end >= end - 3;
}

/** The look that at least 70 % of blocks begin with, or "". */
function commonLook(document: ReadDocument, blocks: Block[]): string {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(firstLook(document, block), (counts.get(firstLook(document, block)) ?? 0) + 1);
  counts.delete("");
  const [look = "", times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return times >= 2 && times * 10 >= blocks.length * (blocks.some((block) => block.kind === "item") ? 6 : 2)
    ? look
    : "";
}
