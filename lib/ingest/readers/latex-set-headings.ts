import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";
import { cleanName, isPersonName } from "#lib/ingest/words/owner-name.ts";

const LONGEST = 70;
/** Known headings that a look needs, in number and among all lines of that look. */
const FEWEST = 2;
const SHARE = 0.4;
/** Words of no vocabulary head something when they are few and tell no date. */
const MOST_WORDS = 8;
/** From this size on, against the text around it, a line is set larger. */
const LARGE = 1.15;

/**
 * Makes headings of lines that are set as headings where no command of the source says so: short paragraphs of one line
 * and one look, `\underline{Papers}` or a centred `\textbf{PAPERS}`, when many lines of that look are known headings. Then the
 * others are headings too, whatever their words. The look that comes first heads sections, the others head parts of them.
 */
export function withSetHeadings(document: ReadDocument): ReadDocument {
  const { blocks, text } = document;
  if (blocks.some(({ kind, level }) => kind === "heading" && level > 1)) return withLargeLines(document);
  const lines = new Map<string, Block[]>();
  blocks.forEach((block, at) => {
    const look = blocks[at + 1] ? lookOf(text, block, at) : "";
    if (look !== "") lines.set(look, [...(lines.get(look) ?? []), block]);
  });
  const looks = [...lines.values()].filter((group) => areHeadings(text, group));
  const levels = new Map(looks.flatMap((group, at) => group.map((block) => [block, at === 0 ? 2 : 3])));
  if (levels.size === 0) return document;
  const lifted = (block: Block): Block => {
    const level = levels.get(block);
    return level === undefined ? block : { ...block, kind: "heading", level };
  };
  return { ...document, blocks: blocks.map(lifted) };
}

/**
 * In a source that marks its sections, short lines set larger than the rest, several alike, divide those sections: the
 * `{\large Port Salt University}` that a command of the author's own prints above each degree.
 */
function withLargeLines(document: ReadDocument): ReadDocument {
  const { blocks, text } = document;
  const first = blocks.findIndex(({ kind, level }) => kind === "heading" && level > 1);
  const all = blocks.map((block, at) => (at > first ? sizeOf(text, block) : 0));
  // Several of them in a row are no headings, nor is one with nothing below it.
  const sizes = all.map((size, at) =>
    blocks[at + 1]?.kind === "heading" || all[at - 1] === size || all[at + 1] === size ? 0 : size,
  );
  const isLarge = (size: number) => size >= LARGE && sizes.filter((other) => other === size).length >= FEWEST;
  if (!sizes.some(isLarge)) return document;
  const lifted = (block: Block, at: number): Block =>
    isLarge(sizes[at] ?? 0) ? { ...block, kind: "heading", level: 3 } : block;
  return { ...document, blocks: blocks.map(lifted) };
}

/** The size of a short line of one size, against that of the text around it; else 0. */
function sizeOf(text: string, { kind, lines, span, runs }: Block): number {
  const words = text.slice(span.start, span.end);
  const size = runs[0]?.size ?? 0;
  const set = runs.filter((run) => run.size === size).reduce((sum, run) => sum + run.span.end - run.span.start, 0);
  const isShort = kind === "paragraph" && lines.length === 1 && words.length <= LONGEST;
  return isShort && set >= 0.9 * words.length && !/[\t@]|[.;,]$|https?:/u.test(words) ? size : 0;
}

/** How a line is set, when all of it is set alike and it may be a heading; else "". */
function lookOf(text: string, { kind, lines, span, runs }: Block, at: number): string {
  const words = text.slice(span.start, span.end);
  if (kind !== "paragraph" || lines.length > 1 || words.length > LONGEST || /[\t@]|[.;,]$|https?:/u.test(words))
    return "";
  const [run, ...more] = runs;
  if (!run || more.length > 0 || run.span.end - run.span.start < words.replace(/:$/u, "").length) return "";
  if (run.href !== undefined || (at < 4 && isPersonName(cleanName(words)))) return "";
  if (!namesSection(words) && (/\d|^\p{Ll}/u.test(words) || words.split(" ").length > MOST_WORDS)) return "";
  return [run.bold && "bold", run.italic && "italic", run.underline && "underline", run.size].filter(Boolean).join(" ");
}

function areHeadings(text: string, lines: readonly Block[]): boolean {
  const known = lines.filter(({ span }) => namesSection(text.slice(span.start, span.end))).length;
  return known >= FEWEST && known >= SHARE * lines.length;
}
