import { type Block, headingsByStart, type ReadDocument } from "#lib/ingest/document.ts";
import { titlesAbovePeople } from "#lib/ingest/headings/titles-above-people.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Fewer may be headings that happen to hold a name and a year. */
const FEWEST = 3;
/** The share of the headings of a rank that must be references. */
const SHARE = 2 / 3;
/** Parts whose headings say nothing that speaks against papers. */
const OPEN: ReadonlySet<string> = new Set(["head", "other", "interests", "biography"]);

/**
 * Papers that are headed one by one, though nothing heads their list: whole references set as headings, each with what is told
 * of it below ("* Slow Tides, 12 Harbour Letters 3 (2020), with Olaf Stone" / "- Presented at Fen College"), or titles above
 * the people who wrote them ("## Slow tides of the north" / "Ada Reed, Olaf Stone").
 */
export function withPapersAsHeadings(document: ReadDocument, parts: SectionPart[]): SectionPart[] {
  if (parts.some(({ sense }) => sense.kind === "publications")) return parts;
  const headings = headingsByStart(document);
  const blocksOf = (part: SectionPart): Block[] => {
    const own = headings.get(part.span.start);
    return own && part.blocks[0] !== own && part.sense.kind !== "head" ? [own, ...part.blocks] : part.blocks;
  };
  const all = parts.filter(({ sense }) => OPEN.has(sense.kind)).flatMap(blocksOf);
  const whole = all.filter((block) => block.kind === "heading" && isPaper(document, block));
  const titles = titlesAbovePeople(document, all);
  const papers = titles.length > whole.length ? titles : whole;
  const [rank] = [...Map.groupBy(papers, ({ level }) => level).values()].sort((a, b) => b.length - a.length);
  const level = rank?.[0]?.level;
  const peers = all.filter((block) => block.kind === "heading" && block.level === level && !isSection(document, block));
  if (!rank || rank.length < FEWEST || rank.length < SHARE * peers.length) return parts;
  const heads = new Set(peers);
  const asPaper = (block: Block) => (papers === whole ? asEntry(block, heads) : asTitle(block, heads));
  return parts.flatMap((part) => {
    const blocks = OPEN.has(part.sense.kind) ? blocksOf(part) : [];
    const first = blocks.findIndex((block) => heads.has(block));
    if (first < 0) return [part];
    const start = blocks[first]?.span.start ?? part.span.start;
    const list: SectionPart = {
      heading: "",
      above: part.above,
      sense: { kind: "publications" },
      blocks: blocks.slice(first).map(asPaper),
      span: { start, end: part.span.end },
    };
    if (first === 0 && start <= part.span.start) return [list];
    return [{ ...part, blocks: blocks.slice(0, first), span: { start: part.span.start, end: start } }, list];
  });
}

const isSection = ({ text }: ReadDocument, { span }: Block): boolean =>
  senseOfHeading(text.slice(span.start, span.end), true) !== null;

const isPaper = (document: ReadDocument, block: Block): boolean =>
  !isSection(document, block) && pieceKind(passageOf(document, [block])) === "whole";

/** A heading as an item of the list, and the items below it as items of that. */
function asEntry(block: Block, heads: ReadonlySet<Block>): Block {
  if (heads.has(block)) return { ...block, kind: "item", level: 1 };
  return block.kind === "item" ? { ...block, level: block.level + 1 } : block;
}

/** A heading, told to be a title from end to end. */
const asTitle = (block: Block, heads: ReadonlySet<Block>): Block =>
  heads.has(block) ? { ...block, runs: [...block.runs, { span: block.span, role: "title" }] } : block;
