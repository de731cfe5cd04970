import type { DocumentKind } from "#lib/ingest/document.ts";
import type { DraftSummary } from "#lib/ingest/sureness/summary.ts";
import type { OriginalWay } from "#lib/opening/download.ts";

/** Where one document stands between being dropped and being part of a profile. */
export const IMPORT_STATES = ["queued", "reading", "draft", "failed", "accepted"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_STATE_NAMES: Record<ImportState, string> = {
  queued: "Waiting",
  reading: "Reading …",
  draft: "To check",
  failed: "Not read",
  accepted: "Accepted",
};

/** A candidate whose name looks like the one a draft found. "same": all words agree; "compatible": nothing disagrees. */
export interface Namesake {
  candidateId: number;
  name: string;
  agreement: "same" | "compatible";
}

/** One line of the import desk. Dates as milliseconds since 1970. */
export interface ImportRow {
  documentId: number;
  fileName: string;
  kind: DocumentKind | null;
  /** Bytes. */
  size: number;
  addedAt: number;
  state: ImportState;
  /** Why it was not read, or what a person should know. */
  message: string | null;
  summary: DraftSummary | null;
  candidate: { id: number; name: string } | null;
  namesakes: Namesake[];
  /** How the chair comes by it as it was sent. */
  original: OriginalWay;
}
