import type { Block, ReadDocument } from "#lib/ingest/document.ts";

/** A line that says when: references and positions in a list made of line ends each do. */
const DATED = /\b(19|20)\d\d\b|\b(forthcoming|in press|submitted|to appear|preprint)\b/iu;

/** A bullet typed as a letter. */
const TYPED = /^\s*[•●○▪■◦‣►▸▹➢➤✓✔⋄]\s+(?=\S)/u;

/**
 * Parts paragraphs that are lists made of `<br>`: where nearly all of several lines are dated, each is an entry,
 * and a short bold line above them is their title.
 * A reference set over several lines ("Title<br>Authors<br>Venue, 2019") has one dated line and stays whole.
 */
export function partLines(document: ReadDocument): ReadDocument {
  const { text } = document;
  const blocks = document.blocks.flatMap((block) => partBlock(block, text));
  return { ...document, blocks: blocks.map((block) => typedItem(block, text)) };
}

/** A paragraph below a bullet typed as a letter, as page builders and word processors write lists. */
function typedItem(block: Block, text: string): Block {
  if (block.kind !== "paragraph") return block;
  const bullet = TYPED.exec(text.slice(block.span.start, Math.min(block.span.end, block.span.start + 12)))?.[0];
  const next = block.lines[1] ?? block.span.end;
  if (!bullet || block.lines.slice(1).some((line) => TYPED.test(text.slice(line, line + 12)))) return block;
  const start = block.span.start + bullet.length;
  return start < next ? slice(block, start, block.span.end, true, bullet.trim()) : block;
}

function partBlock(block: Block, text: string): Block[] {
  if ((block.kind !== "paragraph" && block.kind !== "item") || block.lines.length < 2) return [block];
  const titled = hasTitle(block, text);
  const rest = block.lines.slice(titled ? 1 : 0);
  const lines = rest.map((start, index) => text.slice(start, (rest[index + 1] ?? block.span.end + 1) - 1));
  const dated = lines.filter((line) => DATED.test(line) && line.length > 30).length;
  if (lines.length < (titled ? 2 : 3) || dated < 0.8 * lines.length) return [block];
  if (block.kind === "item" && !areAlike(block)) return [block];
  return block.lines.map((start, index) =>
    slice(block, start, (block.lines[index + 1] ?? block.span.end + 1) - 1, !titled || index > 0),
  );
}

/** Lines of an item are entries where each begins with a link, or with words in bold. */
function areAlike({ lines, runs }: Block): boolean {
  const looks = lines.map((start) => {
    const run = runs.find(({ span }) => span.start === start);
    return run?.href !== undefined ? "link" : run?.bold ? "bold" : "";
  });
  return looks.every((look) => look !== "" && look === looks[0]);
}

function hasTitle(block: Block, text: string): boolean {
  const end = (block.lines[1] ?? 0) - 1;
  const [run] = block.runs;
  const words = text.slice(block.span.start, end).split(/\s+/u).length;
  return (
    run?.bold === true &&
    run.href === undefined &&
    run.span.start === block.span.start &&
    run.span.end === end &&
    words < 6
  );
}

function slice(block: Block, start: number, end: number, entry: boolean, marker?: string): Block {
  const runs = block.runs
    .filter(({ span }) => span.start < end && span.end > start)
    .map((run) => ({ ...run, span: { start: Math.max(start, run.span.start), end: Math.min(end, run.span.end) } }));
  const lines = [start, ...block.lines.filter((line) => line > start && line < end)];
  return {
    ...block,
    ...(entry ? { kind: "item", level: 1 } : {}),
    ...(marker ? { marker } : {}),
    span: { start, end },
    runs,
    lines,
  };
}
