import type { DocumentKind, ReadDocument } from "#lib/ingest/document.ts";
import { decodeText } from "#lib/ingest/charset.ts";
import type { TextReader } from "#lib/ingest/document.ts";

export type Reader = (bytes: Uint8Array) => Promise<ReadDocument>;

/** One reader for every kind of document. Each is loaded when first needed: the PDF reader alone is several megabytes. */
export const readers: Record<DocumentKind, Reader> = {
  markdown: textual(async () => (await import("#lib/ingest/readers/markdown.ts")).readMarkdown),
  text: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
  html: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
  latex: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
  bibtex: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
  org: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
  jemdoc: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
  pdf: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
  docx: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
};

function textual(load: () => Promise<TextReader>): Reader {
  return async (bytes) => {
    const read = await load();
    const { text, remarks } = decodeText(bytes);
    const document = read(text);
    return { ...document, remarks: [...remarks, ...document.remarks] };
  };
}
