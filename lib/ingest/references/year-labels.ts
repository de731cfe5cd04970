import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { type Passage, passageOf } from "#lib/ingest/passages/passage.ts";

/** "2019 ", "2019. ", "2019 | ": a stroke behind it is no word of the entry. */
const LABEL = /^\s*((?:19|20)\d{2})\.?(?:\s+[|│]\s*|\s+)(?=[^\s|│])/;
/** A dash or a ditto mark where the label would stand: of the same year as the entry above. */
const DITTO = /^[–—―〃″]$/;

/** "**2019** Harbour Letters 12, 3–9.": a year that labels an entry, set bold alone. Null where none does. */
export function yearLabel({ text, runs, span }: Passage): RegExpExecArray | null {
  const match = LABEL.exec(text);
  const [first] = runs;
  if (!match || !first?.bold || first.span.start > span.start + 1) return null;
  return first.span.end <= span.start + match[0].length ? match : null;
}

/** Tells where entries begin in a list whose entries are labelled by years and, of the same year, by dashes; null for other lists. */
export function labelledStarts(document: ReadDocument, blocks: Block[]): Set<Block> | null {
  const starts = blocks.filter(
    (block) =>
      (block.kind === "paragraph" && yearLabel(passageOf(document, [block])) !== null) ||
      (block.kind === "item" && DITTO.test(block.marker ?? "")),
  );
  const [first] = blocks;
  const labelled = starts.filter(({ kind }) => kind === "paragraph");
  const isLabelled = first?.kind === "paragraph" && starts[0] === first && labelled.length >= 2;
  return isLabelled && starts.length * 3 >= blocks.length * 2 ? new Set(starts) : null;
}
