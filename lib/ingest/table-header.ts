import type { Block, ReadDocument } from "#lib/ingest/document.ts";

const COLUMN =
  /^(?:years?|dates?|terms?|when|period|titles?|papers?|authors?|with|venues?|where|journals?|status|degrees?|institutions?|universit(?:y|ies)|schools?|places?|positions?|roles?|courses?|course or student|students?|names?|what(?: it is)?|description|awards?|amounts?|funders?|events?|locations?|topics?|notes?|links?)$/i;

/**
 * The document without the rows that only name the columns of a table ("Title", "Authors", "Venue"): they say what the
 * rows below hold and are no entries themselves.
 */
export function withoutTableHeaders(document: ReadDocument): ReadDocument {
  const blocks = document.blocks.filter((block, index) => {
    const next = document.blocks[index + 1];
    return !(block.kind === "row" && next?.kind === "row" && namesColumns(document.text, block));
  });
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
}

function namesColumns(text: string, { span }: Block): boolean {
  const cells = text
    .slice(span.start, span.end)
    .split("\t")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const known = cells.filter((cell) => COLUMN.test(cell)).length;
  return cells.length > 0 && known * 2 >= cells.length && cells.every((cell) => cell.split(" ").length <= 4);
}
