import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf, words } from "#lib/ingest/passages/passage.ts";
import { isSigned, isTimed, pieceKind } from "#lib/ingest/references/piece-kind.ts";

/**
 * A list whose headings are whole references: "#### A. Reed. Slow tides. Harbour Letters (2020)." above what the paper is
 * about, in paragraphs and lists of its own. Each heading is an entry, with the lines directly below it that add a place, a
 * year or links; whatever else stands there tells of it. Null where a heading is something else.
 */
export function headedReferences(document: ReadDocument, groups: Block[][]): Block[][] | null {
  if (groups.length < 2 || !groups.every(([heading]) => isReference(document, heading))) return null;
  return groups.map(([heading, ...below]) => {
    const told = below.findIndex((block) => !isAdded(document, block));
    return [heading as Block, ...(told < 0 ? below : below.slice(0, told))];
  });
}

function isReference(document: ReadDocument, block: Block | undefined): boolean {
  if (block?.kind !== "heading") return false;
  const text = words(document.text, block.span);
  return isSigned(text) && isTimed(text);
}

const isAdded = (document: ReadDocument, block: Block): boolean =>
  block.lines.length === 1 && ["venue", "labels", "year"].includes(pieceKind(passageOf(document, [block])));
