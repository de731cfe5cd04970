import type { Block, ReadDocument } from "#lib/ingest/document.ts";

/** "@article{reed17,", with the label that opens it. */
const RECORD =
  /(?:^|\s)(?:[[(]?\s*bib(?:\s?tex)?(?:\sentry)?\s*[\])]?[.:]?\s*)?@(?:article|book|booklet|inbook|incollection|inproceedings|conference|manual|mastersthesis|misc|online|phdthesis|proceedings|techreport|thesis|unpublished)\s*[{(]\s*[^\s,{}]{0,60},/iu;
/** An entry that stands above its record has so many letters. */
const SHORTEST = 20;

/**
 * The blocks of a list without the records of BibTeX that pages show or hide below their papers: such a record says of a
 * paper what the line above it has said. A page of nothing but records keeps them.
 */
export function withoutBibtexBelow({ text }: ReadDocument, blocks: readonly Block[]): Block[] {
  const at = new Map<Block, number>();
  for (const block of blocks) {
    const found = block.entry === undefined ? RECORD.exec(text.slice(block.span.start, block.span.end)) : null;
    if (found) at.set(block, found.index);
  }
  const alone = blocks.filter((block) => (at.get(block) ?? SHORTEST) < SHORTEST);
  if (at.size === 0 || alone.length * 2 > blocks.length) return [...blocks];
  return blocks.flatMap((block) => {
    const length = at.get(block);
    if (length === undefined) return [block];
    if (length < SHORTEST) return [];
    const end = block.span.start + text.slice(block.span.start, block.span.start + length).trimEnd().length;
    const within = block.runs.filter((run) => run.span.start < end);
    return [
      {
        ...block,
        span: { start: block.span.start, end },
        lines: block.lines.filter((line) => line < end),
        runs: within.map((run) => ({ ...run, span: { ...run.span, end: Math.min(run.span.end, end) } })),
      },
    ];
  });
}
