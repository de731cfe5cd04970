import type { ProtectedKind, ProtectedSpan, Span } from "#lib/ingest/draft.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";
import { isPublic, kindInPersonal, tellsOfWork } from "#lib/ingest/words/protected-kind.ts";

/** "PERSONAL" as the label of a side column: said in capitals, or alone before the column beside it. */
const PERSONAL =
  /^(?:personal|about me|privat(?:e|es)?|persönliches|personalia|persoonlijk|personale?s?|pessoal|personnel|personligt?|private life|vita privata|vida personal)\s*:?$/iu;

/**
 * The column at the side of a page whose label stands above its lines, read line by line with the column beside it:
 * "PERSONAL⇥Honours", "Born 3 May 1980,⇥2024⇥Tide Prize", "Port Salt". A line without a column beside it is of the side
 * only when it says something private or goes on behind a comma. It ends with the next label in capitals.
 */
export function sideColumn(text: string, { blocks }: SectionPart): ProtectedSpan[] {
  const found: ProtectedSpan[] = [];
  for (const block of blocks) {
    if (block.kind === "rule" || !text.slice(block.span.start, block.span.end).includes("\t")) continue;
    let inside = false;
    let before: ProtectedSpan | null = null;
    for (const [index, start] of block.lines.entries()) {
      const line = text.slice(start, block.lines[index + 1] ?? block.span.end).replace(/\s+$/u, "");
      const [cell = ""] = line.split("\t");
      if (isLabel(cell)) {
        inside = PERSONAL.test(cell.trim()) && isUpper(cell);
        before = null;
        continue;
      }
      if (!inside || /^\s*\d{4}/u.test(cell)) continue;
      const kind = cellKind(text, cell.trim(), line.includes("\t"), before);
      if (!kind) continue;
      before = { kind, span: cellAt(start, cell) };
      found.push(before);
    }
  }
  return found;
}

/** What a cell below the label tells; null when it is for everybody or of the other column. */
function cellKind(text: string, cell: string, beside: boolean, before: ProtectedSpan | null): ProtectedKind | null {
  if (cell === "" || isPublic(cell) || tellsOfWork(cell)) return null;
  const own = kindInPersonal(cell);
  if (own) return own;
  const goesOn = before !== null && /,\s*$/u.test(text.slice(before.span.start, before.span.end));
  if (before && goesOn) return before.kind;
  return before && beside && !isOrganization(cell) ? "hobbies" : null;
}

const isUpper = (cell: string): boolean => cell === cell.toUpperCase();

const isLabel = (cell: string): boolean => /^\s*\p{Lu}[\p{Lu}\s&/]{3,30}:?\s*$/u.test(cell);

function cellAt(start: number, cell: string): Span {
  const from = start + cell.length - cell.trimStart().length;
  return { start: from, end: start + cell.trimEnd().length };
}
