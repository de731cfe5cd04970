import type { DocumentKind } from "#lib/ingest/document.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import type { PageOrder } from "#lib/ingest/readers/pdf-page.ts";

/** What the pool asks of a worker: to read one file. */
export interface Question {
  path: string;
  fileName: string;
}

/** What is asked of a process that draws: one page of one PDF, written to `target` as PNG. */
export interface PageQuestion extends PageOrder {
  path: string;
  target: string;
}

/** What it says: that it is ready, that the picture lies in its place, or that there is none. */
export type PageAnswer = { say: "ready" } | { say: "drawn" } | { say: "refused" };

/** What a worker says: that it is ready for a file, what it read or unpacked, or why it did not. */
export type Answer =
  | { say: "ready" }
  | { say: "draft"; draft: Draft; kind: DocumentKind | null }
  | { say: "unpacked"; files: { fileName: string; path: string }[] }
  | { say: "refused"; sentence: string };
