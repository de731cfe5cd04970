import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, passageOf } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";

const LEADING_YEAR = /^\s*(?:19|20)\d{2}[.:,]?\s+(?=\p{Lu})/u;
/** More lines are prose that its writer wrapped. */
const MOST = 5;

/**
 * Papers whose people, title and place stand on lines of their own in the source, with no mark between them: the page runs
 * them together, so the lines are the only thing that tells them apart. All of a run of such entries must be so: where words
 * are wrapped at some width, a line holds people and nothing else by chance alone.
 */
export function withSoftLines(document: ReadDocument): ReadDocument {
  const { blocks } = document;
  const parted = new Map<Block, Block>();
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at);
    const lined = run.map((block) => ({ ...block, lines: [...block.lines, ...(block.soft ?? [])] }));
    if (run.length >= 2 && lined.every((block) => tellsApart(document, block)))
      for (const [index, block] of run.entries()) parted.set(block, lined[index] ?? block);
    at += Math.max(1, run.length);
  }
  if (parted.size === 0) return document;
  const text = Array.from(document.text.split(""));
  for (const { lines } of parted.values()) for (const start of lines.slice(1)) text[start - 1] = "\n";
  return { ...document, text: text.join(""), blocks: blocks.map((block) => parted.get(block) ?? block) };
}

/** Blocks of one kind, one after the other, each of a few lines in the source and of one on the page. */
function runFrom(blocks: Block[], from: number): Block[] {
  const first = blocks[from];
  const rest = blocks.slice(from);
  const end = rest.findIndex(
    ({ kind, level, lines, soft = [] }) =>
      kind !== first?.kind || level !== first.level || lines.length > 1 || soft.length === 0 || soft.length >= MOST,
  );
  return first?.kind === "item" || first?.kind === "paragraph" ? rest.slice(0, end < 0 ? rest.length : end) : [];
}

/** One line of people, one of a title, and nothing that ends a line as a sentence or a list goes on. */
function tellsApart(document: ReadDocument, block: Block): boolean {
  const lines = linesOf(passageOf(document, [block]));
  const isOpen = lines.slice(0, -1).every(({ text }) => /[\p{L}\p{N}*)?!]\s*$/u.test(text));
  if (!isOpen || !lines.every(({ text }) => /^[\p{Lu}\p{N}“"]/u.test(text.trim()))) return false;
  const kinds = lines.map((line) => pieceKind({ ...line, text: line.text.replace(LEADING_YEAR, "") }));
  return kinds.filter((kind) => kind === "people").length === 1 && kinds.includes("words") && !kinds.includes("whole");
}
