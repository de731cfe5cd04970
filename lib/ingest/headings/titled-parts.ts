import { type Block, headingsByStart, type ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { WITH } from "#lib/ingest/references/asides.ts";
import { pieceKind, VENUE_FIRST } from "#lib/ingest/references/piece-kind.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/**
 * Papers whose titles are set as headings of the same rank as the heading they stand under ("Working Papers" / "Slow tides
 * of the north" / "With Ada Reed"): such parts belong to the list above, their headings with them.
 */
export function withTitledParts(document: ReadDocument, parts: SectionPart[]): SectionPart[] {
  const joined: SectionPart[] = [];
  const headings = headingsByStart(document);
  const below = titledBelow(document, parts, headings);
  const asTitle = (block: Block) => (below.titles.has(block) ? titled(document, block) : block);
  for (const part of parts) {
    const list = joined.at(-1);
    const heading = headings.get(part.span.start);
    const blocks = part.blocks.map(asTitle);
    if (list && heading && (below.parts.has(part) || (isOpen(list) && isPaper(document, part)))) {
      list.blocks = [...list.blocks, asTitle(heading), ...blocks];
      list.span = { start: list.span.start, end: part.span.end };
    } else joined.push({ ...part, blocks });
  }
  return joined;
}

/** A list that holds nothing yet, or papers under headings. */
function isOpen({ sense, blocks }: SectionPart): boolean {
  return sense.kind === "publications" && (blocks[0]?.kind ?? "heading") === "heading";
}

/**
 * A title of some words, and below it who wrote the paper, or where and when it came out. On a page of publications such a
 * heading may be a topic: then the first line below holds no whole reference.
 */
function isPaper(document: ReadDocument, { sense, heading, blocks }: SectionPart): boolean {
  const [first] = blocks;
  const isBelow = sense.kind === "publications" && senseOfHeading(heading, false) === null;
  if (!isBelow && sense.kind !== "other") return false;
  if (first?.kind !== "paragraph" || heading.split(/\s+/).length < 4) return false;
  const [line, next] = linesOf(passageOf(document, [first]));
  const says = (kind: string) => kind === "people" || kind === "venue" || (kind === "whole" && !isBelow);
  return (
    line !== undefined &&
    !QUOTED.test(line.text) &&
    (WITH.test(line.text) || says(pieceKind(line)) || (next !== undefined && says(pieceKind(next))))
  );
}

/** "With Olaf Stone: “Slow tides of the north”, in: Marine Letters": the line has a title of its own. */
const QUOTED = /[“„«"‘‚][^“”„«»"]{15,300}[”“»"’]/u;

/** What `titledBelow` has found: the parts that belong to the lists above them, and the headings that are titles. */
interface Titled {
  parts: Set<SectionPart>;
  titles: Set<Block>;
}

/**
 * Parts below a list of papers whose headings are titles, though a short one may read as the name of a section:
 * "## Publications" / "### Harbour Studies" / "In: Handbook of Salt. Port Salt 2017" / "### Salt" / "With Olaf Stone, 2020".
 * What stands below most of the headings of one rank decides for all of them.
 */
function titledBelow(document: ReadDocument, parts: SectionPart[], headings: Map<number, Block>): Titled {
  const found: Titled = { parts: new Set(), titles: new Set() };
  for (let at = 0; at < parts.length; at += 1) {
    const list = parts[at] as SectionPart;
    const level = headings.get(list.span.start)?.level ?? 0;
    if (list.sense.kind !== "publications" || list.sense.year !== undefined) continue;
    const isOver = (part: SectionPart) => (headings.get(part.span.start)?.level ?? 0) <= level;
    const end = parts.findIndex((part, index) => index > at && isOver(part));
    const scope = parts.slice(at + 1, end < 0 ? parts.length : end);
    const titles = titlesIn(document, [list, ...scope], headings);
    if (titles.length === 0) continue;
    for (const title of titles) found.titles.add(title);
    for (const part of scope) found.parts.add(part);
    at += scope.length;
  }
  return found;
}

/** The headings of the highest rank in a list, where papers stand below most of them. */
function titlesIn(document: ReadDocument, [list, ...scope]: SectionPart[], headings: Map<number, Block>): Block[] {
  const below = scope.flatMap((part) => [headings.get(part.span.start), ...part.blocks]);
  const blocks = [...(list?.blocks ?? []), ...below].filter((block) => block !== undefined);
  const rank = Math.min(...blocks.flatMap(({ kind, level }) => (kind === "heading" ? [level] : [])));
  const starts = blocks.flatMap((block, index) => (block.kind === "heading" && block.level === rank ? [index] : []));
  const papers = starts.filter((start, index) => headsPaper(document, blocks.slice(start, starts[index + 1])));
  const isSure = papers.length >= 2 && papers.length * 2 > starts.length;
  return isSure ? starts.flatMap((start) => blocks[start] ?? []) : [];
}

/** A heading that names no section, and below it the people or the place of one paper. */
function headsPaper(document: ReadDocument, [heading, ...below]: Block[]): boolean {
  if (!heading || senseOfHeading(words(document.text, heading.span), true) !== null) return false;
  const [first, ...more] = below;
  if (!first || more.some(({ kind }) => kind === "heading")) return false;
  const opens = (block: Block) => pieceKind(linesOf(passageOf(document, [block]))[0] ?? passageOf(document, [block]));
  // "### Slow tides of the north" / "- Ada Reed, Carl Fell" / "- Harbour Letters, 2021": a list of what is said of one paper.
  if (first.kind === "item" && !isFirstOfLines(document, first)) return false;
  if (
    (first.kind !== "paragraph" && first.kind !== "item") ||
    opens(first) === "whole" ||
    more.filter((block) => /^(?:people|whole)$/.test(opens(block))).length > 1
  )
    return false;
  return linesOf(passageOf(document, [first]))
    .slice(0, 2)
    .some(
      (line) =>
        VENUE_FIRST.test(line.text) ||
        (!QUOTED.test(line.text) && (WITH.test(line.text) || /^(?:people|venue)$/.test(pieceKind(line)))),
    );
}

/** Whom a paper was written with, or by, and no more. */
function isFirstOfLines(document: ReadDocument, item: Block): boolean {
  const passage = passageOf(document, [item]);
  return (
    item.lines.length === 1 &&
    !QUOTED.test(passage.text) &&
    (WITH.test(passage.text) || pieceKind(passage) === "people")
  );
}

const BESIDE =
  /^\((?:submitted|accepted|in (?:press|preparation|progress|revision)|to appear|forthcoming|under review)\b|^\((?:(?:joint(?:ly)? )?with|mit|avec|con|com|med|met)\s\p{Lu}/iu;

/** The heading, told to be a title up to "(with Olaf Stone)" or "(submitted)". */
function titled({ text }: ReadDocument, heading: Block): Block {
  const printed = text.slice(heading.span.start, heading.span.end);
  const bracket = printed.indexOf("(");
  const end = bracket > 0 && BESIDE.test(printed.slice(bracket)) ? bracket : printed.length;
  const span = { start: heading.span.start, end: heading.span.start + printed.slice(0, end).trimEnd().length };
  return { ...heading, runs: [...heading.runs, { span, role: "title" }] };
}
