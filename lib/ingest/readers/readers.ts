import type { DocumentKind, ReadDocument, TextReader } from "#lib/ingest/document.ts";
import { decodeText } from "#lib/ingest/readers/charset.ts";

export type Reader = (bytes: Uint8Array) => Promise<ReadDocument>;

/** One reader for every kind of document. Each is loaded when first needed: the PDF reader alone is several megabytes. */
export const readers: Record<DocumentKind, Reader> = {
  markdown: textual(async () => (await import("#lib/ingest/readers/markdown.ts")).readMarkdown),
  text: textual(async () => (await import("#lib/ingest/readers/text.ts")).readText),
  html: textual(async () => (await import("#lib/ingest/readers/html.ts")).readHtml),
  latex: textual(async () => (await import("#lib/ingest/readers/latex.ts")).readLatex),
  bibtex: textual(async () => (await import("#lib/ingest/readers/bibtex.ts")).readBibtex),
  org: textual(async () => (await import("#lib/ingest/readers/org.ts")).readOrg),
  jemdoc: textual(async () => (await import("#lib/ingest/readers/jemdoc.ts")).readJemdoc),
  pdf: async (bytes) => (await import("#lib/ingest/readers/pdf.ts")).readPdf(bytes),
  docx: async (bytes) => (await import("#lib/ingest/readers/docx.ts")).readDocx(bytes),
};

function textual(load: () => Promise<TextReader>): Reader {
  return async (bytes) => {
    const read = await load();
    const { text, remarks } = decodeText(bytes);
    const document = read(text);
    return { ...document, remarks: [...remarks, ...document.remarks] };
  };
}
