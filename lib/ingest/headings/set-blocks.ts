import type { Block } from "#lib/ingest/document.ts";
import type { SetBlock } from "#lib/ingest/draft.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";

/**
 * Headings and items of lists among the blocks of a document, in order: what a shown text is set by. A line in capitals that
 * heads a part is a heading, whatever its format calls it.
 * @param parts those the document was cut into.
 */
export function setBlocksOf(blocks: readonly Block[], parts: readonly SectionPart[]): SetBlock[] {
  const headed = new Map(
    parts
      .filter(({ heading, span, blocks: [first] }) => heading !== "" && first?.span.start !== span.start)
      .map(({ span, above }) => [span.start, above.length + 1]),
  );
  return blocks.flatMap(({ kind, level, span }): SetBlock[] => {
    if (span.end <= span.start) return [];
    const depth = headed.get(span.start);
    if (kind === "heading") return [{ kind, level, span }];
    if (depth !== undefined) return [{ kind: "heading", level: depth, span }];
    return kind === "item" ? [{ kind, level, span }] : [];
  });
}
