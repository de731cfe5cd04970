import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { part, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { isSigned, pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";

/** "• Slow tides", and below it without a mark who wrote it and where it appeared: the only entry of its list. */
export function isTitleAbove(document: ReadDocument, [title, rest, ...more]: Block[]): boolean {
  if (title?.kind !== "item" || rest?.kind !== "paragraph" || more.length > 0 || title.lines.length > 2) return false;
  const signed = part(passageOf(document, [rest]), { start: rest.span.start, end: rest.lines[1] ?? rest.span.end });
  return pieceKind(passageOf(document, [title])) === "words" && pieceKind(signed) === "people";
}

const NOTED = /^\s*\p{Lu}[\p{L}\s-]{2,30}:\s/u;

/** Whole references as paragraphs, below each as a list what is to be said of it: "Contribution: …", "Impact: …". */
export function areNoted(document: ReadDocument, blocks: Block[]): boolean {
  const isWhole = (block: Block) => pieceKind(passageOf(document, [block])) === "whole";
  const items = blocks.filter(({ kind }) => kind === "item");
  const heads = blocks.filter(({ kind }) => kind === "paragraph");
  if (items.length === 0 || blocks[0]?.kind !== "paragraph" || items.length + heads.length < blocks.length)
    return false;
  return heads.every(isWhole) && items.every((item) => NOTED.test(words(document.text, item.span)) && !isWhole(item));
}

/**
 * A title on a line of its own, or one row with its place and year, below it its authors and what else is said of it as a
 * list: the lines without a mark begin entries.
 */
export function headItems(document: ReadDocument, blocks: Block[]): boolean {
  const heads = blocks.filter((block) => block.kind !== "item");
  const items = blocks.filter((block) => block.kind === "item");
  const [kind, ...other] = new Set(heads.map((head) => head.kind));
  if ((kind !== "paragraph" && kind !== "row") || other.length > 0) return false;
  if (heads.length < 2 || items.length < heads.length || blocks[0]?.kind === "item") return false;
  if (blocks.some((block, index) => block.kind !== "item" && blocks[index + 1]?.kind !== "item")) return false;
  // "2018" / "MSc thesis" above its title: the year begins each.
  if (items.length === heads.length && heads.every((head) => YEAR_ONLY.test(firstLine(document, head)))) return true;
  const parts = items.filter((item) => !["whole", "words"].includes(pieceKind(passageOf(document, [item]))));
  return parts.length * 3 >= items.length * 2;
}

/** "With Ada Reed.", "Harbour Letters, 2021. With Ada Reed and Carl Fell.": whom the owner wrote it with, and where. */
const WITH_OTHERS = /^(?:[^.]{4,80}, (?:19|20)\d{2}\. )?(?:joint(?:ly)? )?with \p{Lu}/iu;

/**
 * Below titles, as lists, whom they were written with and what they are about: the blocks without the sentences on their
 * subject, of which none is a paper; null where other things stand below them.
 */
export function withoutToldBelow(document: ReadDocument, blocks: Block[]): Block[] | null {
  if (!areHeadsOfItems(blocks)) return null;
  const textAt = (block: Block) => words(document.text, block.span);
  const isWith = (block: Block) => block.kind === "item" && WITH_OTHERS.test(textAt(block));
  const isSentence = (block: Block) => {
    const text = textAt(block);
    return text.split(" ").length >= 12 && /\p{Ll}[.!?]$/u.test(text) && !isSigned(text);
  };
  const isTitle = (block: Block) => block.lines.length <= 2 && pieceKind(passageOf(document, [block])) === "words";
  const fits = blocks.every((block) => (block.kind === "item" ? isWith(block) || isSentence(block) : isTitle(block)));
  return fits && blocks.some(isWith) ? blocks.filter((block) => block.kind !== "item" || isWith(block)) : null;
}

/** Paragraphs, each with a list below it. */
function areHeadsOfItems(blocks: Block[]): boolean {
  const isHead = ({ kind }: Block) => kind === "paragraph";
  if (!blocks[0] || !isHead(blocks[0]) || blocks.some((block) => !isHead(block) && block.kind !== "item")) return false;
  return blocks.every((block, index) => !isHead(block) || blocks[index + 1]?.kind === "item");
}

const firstLine = (document: ReadDocument, { span, lines }: Block): string =>
  document.text.slice(span.start, lines[1] ?? span.end);
