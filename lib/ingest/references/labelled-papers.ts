import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";

/** "Published:", "Resulting publication:" at the beginning of a line below a degree or a post. */
const LABEL =
  /^\s*(?:(?:resulting|related|peer[- ]reviewed) )?(?:published(?: (?:as|in))?|publi(?:cations?|shed papers?|kation(?:en)?|é|cado|cado en)|veröffentlicht|pubblicato|(?:journal )?papers?|articles?)\s*:\s*/iu;

/** References that stand among what is told of a degree or a post, behind a word that says so; without that word. */
export function labelledPapers(document: ReadDocument, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading" || block.kind === "row" || block.kind === "rule") return [];
    const label = LABEL.exec(document.text.slice(block.span.start, block.span.end))?.[0];
    if (label === undefined) return [];
    const paper = behind(block, block.span.start + label.length);
    return pieceKind(passageOf(document, [paper])) === "whole" ? [paper] : [];
  });
}

function behind({ marker, ...block }: Block, start: number): Block {
  return {
    ...block,
    kind: "paragraph",
    level: 0,
    span: { start, end: block.span.end },
    runs: block.runs.filter(({ span }) => span.end > start),
    lines: [start, ...block.lines.filter((line) => line > start)],
  };
}
