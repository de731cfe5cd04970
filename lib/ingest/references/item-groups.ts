import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { part, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { commonLook, firstLook, isWhollySet, isYear, startAt, textOf } from "#lib/ingest/references/block-looks.ts";
import { isSigned, pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { areLabels } from "#lib/ingest/words/labels.ts";

/** Items start entries; what follows an item without a mark belongs to it, unless it is set like the items' first lines. */
export function groupItems(document: ReadDocument, blocks: Block[], items: Block[]): Block[][] {
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
    if (isNewBehindState(document, block)) return true;
    if (/^My (?:\p{L}+ )?(?:thesis|dissertation)\b/iu.test(words(document.text, block.span))) return true;
    return (
      look !== "" && firstLook(document, block) === look && isWhollySet(block) && !continues(document, before, block)
    );
  });
}

/** "**In preparation.** Reed, A. & Stone, C., “Salt walls” (draft available)." below a list: a whole reference behind its own heading. */
function isNewBehindState(document: ReadDocument, block: Block): boolean {
  const [run] = block.runs;
  const state = /^[^.:]{4,40}[.:](?=\s)/u.exec(textOf(document, block))?.[0];
  const end = block.span.start + (state?.length ?? 0);
  if (
    !state ||
    block.kind !== "paragraph" ||
    !run?.bold ||
    run.span.start !== block.span.start ||
    run.span.end < end - 1
  )
    return false;
  const sense = senseOfHeading(state, true);
  if (sense?.kind !== "publications" || (!sense.status && !sense.publicationKind)) return false;
  const behind = part(passageOf(document, [block]), { start: end, end: block.span.end });
  return pieceKind(behind) === "whole" || (isSigned(behind.text) && behind.text.split(" ").length >= 8);
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
