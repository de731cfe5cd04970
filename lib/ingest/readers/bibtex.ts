import type { ReadDocument } from "#lib/ingest/document.ts";
import { entriesByKey, writeEntry } from "#lib/ingest/readers/bibtex-entry.ts";
import { parseBibtex } from "#lib/ingest/readers/bibtex-parse.ts";
import { BlockWriter } from "#lib/ingest/readers/block-writer.ts";

/**
 * Reads BibTeX. Each entry is one block (`entry` = its type) that reads like a reference,
 * "Authors. Title. Venue, volume(number), pages, year. doi", with a run and role for every field; each author is a run.
 * An entry that breaks off is kept as text and named in the remarks; a record that stands twice is written once.
 */
export function readBibtex(source: string): ReadDocument {
  const writer = new BlockWriter();
  const pieces = parseBibtex(source);
  const byKey = entriesByKey(pieces);
  let broken = 0;
  const seen = new Set<string>();
  for (const piece of pieces) {
    if ("type" in piece) {
      // The same record under another key is no second paper.
      const record = JSON.stringify([piece.type, ...piece.fields]);
      if (!seen.has(record)) writeEntry(writer, piece, byKey);
      seen.add(record);
    } else {
      broken += 1;
      writer.open();
      writer.write(piece.broken);
    }
  }
  const document = writer.finish("bibtex");
  if (broken > 0) document.remarks.push(sentence(broken));
  return document;
}

function sentence(broken: number): string {
  return broken === 1
    ? "One BibTeX entry is broken (a brace or quote is missing) and was kept as text."
    : `${broken} BibTeX entries are broken (a brace or quote is missing) and were kept as text.`;
}
