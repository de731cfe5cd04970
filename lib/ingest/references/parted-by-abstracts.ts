import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { SAID_BELOW, WITH } from "#lib/ingest/references/asides.ts";
import { firstLook, startAt, textOf } from "#lib/ingest/references/block-looks.ts";
import { isTimed, pieceKind, VENUE_FIRST } from "#lib/ingest/references/piece-kind.ts";

/** One abstract alone may stand anywhere. */
const FEWEST = 2;
/** "Status: …", "Keywords: …", "Revise and resubmit at …", "Presented at …": of the paper whose abstract stands above. */
const OF_PAPER_ABOVE =
  /^\W*(?:\p{Lu}[\p{L} &-]{2,24}:|(?:revise|r&r|rej|reject|working|conditional|presented|awarded|winner|best|joint|with|jel|coverage|featured|previous)\b)/iu;

/**
 * Where abstracts stand between the paragraphs of a list, what stands behind one and is dated, set apart or a whole reference
 * begins another paper: "Slow tides, 2020" / its abstract / "[Salt walls], 2021, with Carl Stone" / its abstract.
 * @param groups the blocks of a list, cut into entries; the abstracts are left out of them.
 */
export function partedByAbstracts(document: ReadDocument, groups: Block[][], abstracts: readonly Span[]): Block[][] {
  if (abstracts.length < FEWEST) return groups;
  const isBehind = (block: Block, before: Block) =>
    abstracts.some(({ start, end }) => before.span.end <= start && end <= block.span.start);
  return groups.flatMap((group) =>
    group[0]?.kind === "paragraph"
      ? startAt(
          group,
          (block, before) => before !== undefined && isBehind(block, before) && opensPaper(document, block),
        )
      : [group],
  );
}

function opensPaper(document: ReadDocument, block: Block): boolean {
  const text = textOf(document, block);
  if (block.kind !== "paragraph" || OF_PAPER_ABOVE.test(text) || SAID_BELOW.test(text) || VENUE_FIRST.test(text))
    return false;
  const kind = pieceKind(passageOf(document, [block]));
  if (kind === "whole") return true;
  // "[Slow walls and quiet harbours], 2021, with Olaf Stone and Jo Fell": mostly names, but a title is set apart first.
  const isSet = firstLook(document, block) !== "";
  if (kind === "people") return isSet && isTimed(text);
  return kind === "words" && (isSet || isTimed(text) || WITH.test(text));
}
