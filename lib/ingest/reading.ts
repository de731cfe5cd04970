import type { Draft, Span } from "#lib/ingest/draft.ts";

/** One document's draft, corrections applied. */
export interface Reading {
  documentId: number;
  draft: Draft;
}

/** Something of the profile with the document it is from; `span` is inside that document's text. */
export type Sourced<T> = T & { documentId: number; span: Span; confidence: number };
