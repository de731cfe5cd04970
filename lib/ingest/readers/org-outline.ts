import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

const FEWEST_WORDS = 6;
/** Below sections and what parts them. */
const LEVEL = 3;

/**
 * An outline writes all it has to say as headings: "** Slow tides" above "*** with Carl Stone, Harbour Letters, 2019". Those
 * deep in it that run on as sentences do and head nothing are paragraphs.
 */
export function withOutlineText(document: ReadDocument): ReadDocument {
  const { blocks, text } = document;
  const heads = (at: number): boolean => {
    const [block, next] = [blocks[at], blocks[at + 1]];
    return block?.kind === "heading" && next !== undefined && (next.kind !== "heading" || next.level > block.level);
  };
  const runsOn = ({ span }: Block): boolean => {
    const said = words(text, span);
    return said.split(" ").length >= FEWEST_WORDS && /[,;.]\s/u.test(said) && senseOfHeading(said, false) === null;
  };
  return {
    ...document,
    blocks: blocks.map((block, at) =>
      block.kind === "heading" && block.level >= LEVEL && !heads(at) && runsOn(block)
        ? { ...block, kind: "paragraph", level: 0 }
        : block,
    ),
  };
}
