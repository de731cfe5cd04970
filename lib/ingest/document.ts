import type { Region, Span } from "#lib/ingest/draft.ts";

/**
 * What every reader gives, whatever the format: the extracted text and its blocks.
 * Everything after the readers knows no format.
 */

/** A stretch of one block set in one style. Runs of a block are in order, do not overlap, and need not cover it. */
export interface Run {
  /** Offsets into `ReadDocument.text`. */
  span: Span;
  bold?: true;
  italic?: true;
  underline?: true;
  superscript?: true;
  struck?: true;
  /** Target of the link these words carry. */
  href?: string;
  /** Font size relative to the body text (1 = body), when the format knows it. */
  size?: number;
  /**
   * What the format itself says these words are (a BibTeX field, an argument of a CV macro, a schema.org property):
   * "title", "author", "venue", "year", "date", "degree", "institution", "organization", "position", "place", "url", "doi", …
   */
  role?: string;
}

export interface Block {
  /** `row`: one table row, cells separated by tabs in the text. `rule`: a drawn line, with an empty span. */
  kind: "heading" | "paragraph" | "item" | "row" | "rule";
  /** Heading level 1–6; nesting depth of an item from 1; 0 otherwise. */
  level: number;
  span: Span;
  runs: Run[];
  /** Offsets at which printed lines of this block start (the first is `span.start`). A `<br>` or a hard break starts a line. */
  lines: number[];
  /** Offsets at which the source begins a line where the page shows only a blank. */
  soft?: number[];
  /** The list marker as printed ("1.", "[C3]", "-"); not part of the text. */
  marker?: string;
  /** Page number from 1, when the format has pages. */
  page?: number;
  /** Kind of the structured entry this block came from, e.g. the BibTeX type "article". */
  entry?: string;
  /** A post or degree as a whole: its heading and the line below that says where and when. */
  station?: true;
  /** A line across a table that heads the rows below it. */
  parts?: true;
}

export const DOCUMENT_KINDS = ["pdf", "docx", "html", "markdown", "text", "latex", "bibtex", "org", "jemdoc"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface ReadDocument {
  kind: DocumentKind;
  /** The extracted text: mark-up, comments and markers removed, blocks joined by "\n". NFC is not applied: text is as printed. */
  text: string;
  blocks: Block[];
  /** Front matter or `<meta>`/`\author` facts: lower-case key → value. Not part of `text`. */
  meta: Record<string, string>;
  regions?: Region[];
  /** Sizes of the pages in points, as they are shown, when the format has pages. */
  pages?: { width: number; height: number }[];
  /** Text present in the file but not visible on the page (white, tiny, off page, zero-width): shown to the person who imports. */
  hidden?: Span[];
  /** Plain sentences for the person who imports ("The file was read as Windows-1252."). */
  remarks: string[];
}

/** A reader: pure, bytes already decoded for text formats. Throws `Unreadable` with a sentence that says what to do. */
export type TextReader = (source: string) => ReadDocument;

/** The headings of a document, each by the offset at which it starts. */
export function headingsByStart({ blocks }: ReadDocument): Map<number, Block> {
  return new Map(blocks.flatMap((block) => (block.kind === "heading" ? [[block.span.start, block] as const] : [])));
}
