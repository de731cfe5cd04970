import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Fact } from "#lib/ingest/draft.ts";

/** "POSITION TITLE: Curator of Tides", as forms of funders ask for it: a line of its own. */
const LABELLED =
  /^\s*(?:(?:current |present )?position title|(?:current|present) position|title and position)\s*[:\t]\s*(?=(\p{Lu}[^\t\n]{2,120})$)/iu;

/** What a form's line at the head says its owner is; null where none does. */
export function labelledPosition({ text, blocks }: ReadDocument): Fact<string> | null {
  for (const { span } of blocks.slice(0, 15)) {
    const line = text.slice(span.start, span.end).trimEnd();
    const match = LABELLED.exec(line);
    const value = match?.[1]?.trim();
    if (!match || !value) continue;
    const start = span.start + match.index + match[0].length;
    return { value: value.replace(/\s+/gu, " "), span: { start, end: start + value.length }, confidence: 0.95 };
  }
  return null;
}
