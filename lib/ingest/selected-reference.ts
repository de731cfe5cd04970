import { selfAmong } from "#lib/ingest/draft/correctable.ts";
import type { PublicationEntry } from "#lib/ingest/draft.ts";
import { readPublications } from "#lib/ingest/publications.ts";
import { readText } from "#lib/ingest/readers/text.ts";

/**
 * Reads words that a person selected as one reference: the fields of a publication as corrections name them. Empty when
 * they do not read as exactly one: then only a person can say what its parts are.
 * @param owner the candidate's name, if known.
 */
export function readReference(words: string, owner: string | null): Record<string, unknown> {
  const document = readText(words);
  const span = { start: 0, end: document.text.length };
  const part = { heading: "", above: [], sense: { kind: "publications" as const }, blocks: document.blocks, span };
  const { read } = readPublications(document, [part], owner);
  const [only, ...more] = read;
  return only && more.length === 0 ? fieldsOf(only.entry, owner) : {};
}

function fieldsOf(entry: PublicationEntry, owner: string | null): Record<string, unknown> {
  const authors = entry.authors.map((author) => author.value);
  return {
    title: entry.title.value,
    authors,
    self: selfAmong(authors, owner),
    venue: entry.venue,
    host: entry.host,
    year: entry.year?.value ?? null,
    kind: entry.kind.value,
    status: entry.status.value,
    distinction: entry.distinction?.value ?? null,
    doi: entry.doi?.value ?? null,
    arxiv: entry.arxiv?.value ?? null,
  };
}
