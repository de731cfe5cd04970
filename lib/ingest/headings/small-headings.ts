import type { ReadDocument } from "#lib/ingest/document.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

const LONGEST = 40;
const FEWEST = 3;

/**
 * Whether a document writes its headings in small letters ("education", "publications", "awards"), as pages do whose style
 * shows them so: lines of their own that say nothing else, of three kinds and more, and more of them than with a capital.
 */
export function headsInSmall(document: ReadDocument): boolean {
  const small = new Set<string>();
  let capital = 0;
  for (const { kind, lines, span } of document.blocks) {
    if (kind !== "paragraph") continue;
    lines.forEach((start, at) => {
      const end = lines[at + 1] ?? span.end;
      if (end - start > LONGEST) return;
      const text = words(document.text, { start, end });
      if (!/^\p{L}[\p{L} &/-]{3,}:?$/u.test(text)) return;
      const sense = senseOfHeading(text, true);
      if (sense === null || sense.year !== undefined) return;
      if (/^\p{Ll}/u.test(text)) small.add(sense.kind);
      else capital += 1;
    });
  }
  return small.size >= FEWEST && small.size >= capital;
}
