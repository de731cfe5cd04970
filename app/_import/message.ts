import type { DocumentKind } from "#lib/ingest/document.ts";
import type { Draft } from "#lib/ingest/draft.ts";

/** What the pool asks of a worker: to read one file. */
export interface Question {
  path: string;
  fileName: string;
}

/** What a worker says: that it is ready for a file, what it read or unpacked, or why it did not. */
export type Answer =
  | { say: "ready" }
  | { say: "draft"; draft: Draft; kind: DocumentKind | null }
  | { say: "unpacked"; files: { fileName: string; path: string }[] }
  | { say: "refused"; sentence: string };
