import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, passageOf } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";

/** "Slow tides — Mire Letters (2021)" above "Ada Reed, Carl Stone", in one paragraph each. */
export function arePairs(document: ReadDocument, blocks: Block[]): boolean {
  if (blocks.length < 2 || blocks.some(({ lines }) => lines.length !== 2)) return false;
  const peopled = blocks.filter((block) =>
    linesOf(passageOf(document, [block])).some((line) => pieceKind(line) === "people"),
  );
  return peopled.length * 4 >= blocks.length * 3;
}
