import type { ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, passageOf } from "#lib/ingest/passages/passage.ts";
import { WITH } from "#lib/ingest/references/asides.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/**
 * Papers whose titles are set as headings of the same rank as the heading they stand under ("Working Papers" / "Slow tides
 * of the north" / "With Ada Reed"): such parts belong to the list above, their headings with them.
 */
export function withTitledParts(document: ReadDocument, parts: SectionPart[]): SectionPart[] {
  const joined: SectionPart[] = [];
  for (const part of parts) {
    const list = joined.at(-1);
    const heading = document.blocks.find(({ span, kind }) => kind === "heading" && span.start === part.span.start);
    if (list && heading && isOpen(list) && isPaper(document, part)) {
      list.blocks = [...list.blocks, heading, ...part.blocks];
      list.span = { start: list.span.start, end: part.span.end };
    } else joined.push({ ...part });
  }
  return joined;
}

/** A list that holds nothing yet, or papers under headings. */
function isOpen({ sense, blocks }: SectionPart): boolean {
  return sense.kind === "publications" && (blocks[0]?.kind ?? "heading") === "heading";
}

/**
 * A title of some words, and below it who wrote the paper, or where and when it came out. On a page of publications such a
 * heading may be a topic: then the first line below holds no whole reference.
 */
function isPaper(document: ReadDocument, { sense, heading, blocks }: SectionPart): boolean {
  const [first] = blocks;
  const isBelow = sense.kind === "publications" && senseOfHeading(heading, false) === null;
  if (!isBelow && sense.kind !== "other") return false;
  if (first?.kind !== "paragraph" || heading.split(/\s+/).length < 4) return false;
  const [line, next] = linesOf(passageOf(document, [first]));
  const says = (kind: string) => kind === "people" || kind === "venue" || (kind === "whole" && !isBelow);
  return (
    line !== undefined &&
    (WITH.test(line.text) || says(pieceKind(line)) || (next !== undefined && says(pieceKind(next))))
  );
}
