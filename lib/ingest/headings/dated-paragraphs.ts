import { lonePeriod } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { type SectionKind, senseOfHeading } from "#lib/ingest/words/headings.ts";

/**
 * Joins dates that are paragraphs of their own with what they date, where all entries of a section begin so:
 * "2015–2017" / "Fellow, Kvam University" / "2011–2015" / "Student, Salt College" are two entries of two lines.
 * Years below publications are headings, and stay.
 */
export function joinDatedParagraphs(document: ReadDocument): ReadDocument {
  const { blocks, text } = document;
  const joined: Block[] = [];
  const section: Block[] = [];
  let kind: SectionKind = "head";
  const close = () => joined.push(...(STATIONS.has(kind) ? joinSection(text, section.splice(0)) : section.splice(0)));
  for (const block of blocks) {
    const sense = senseOf(text, block);
    if (sense === null && block.kind !== "heading") section.push(block);
    else {
      close();
      kind = sense ?? kind;
      joined.push(block);
    }
  }
  close();
  return joined.length === blocks.length ? document : { ...document, blocks: joined };
}

const STATIONS: ReadonlySet<SectionKind> = new Set(["education", "employment"]);

function joinSection(text: string, blocks: Block[]): Block[] {
  const dates = blocks.map((block) => isDate(text, block));
  const led = dates.every((isOne, at) => !isOne || (blocks[at + 1]?.kind === "paragraph" && !dates[at + 1]));
  if (!dates[0] || !led || dates.filter(Boolean).length < 2) return blocks;
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (dates[at - 1]) return [];
    return dates[at] && next ? [together(block, next)] : [block];
  });
}

function together(date: Block, entry: Block): Block {
  return {
    ...entry,
    span: { start: date.span.start, end: entry.span.end },
    runs: [...date.runs, ...entry.runs],
    lines: [...date.lines, ...entry.lines],
  };
}

/** A date and nothing else. */
function isDate(text: string, block: Block): boolean {
  if (block.kind !== "paragraph" || block.lines.length > 1) return false;
  const words = text.slice(block.span.start, block.span.end).trim();
  return words.length < 32 && lonePeriod(words) !== null;
}

/** What the block heads, if it is a known heading, whether the format marks it or not. */
function senseOf(text: string, block: Block): SectionKind | null {
  const { start, end } = block.span;
  if ((block.kind !== "paragraph" && block.kind !== "heading") || block.lines.length > 1 || end - start > 60)
    return null;
  const sense = isDate(text, block) ? null : senseOfHeading(text.slice(start, end), true);
  return sense && sense.year === undefined ? sense.kind : null;
}
