import type { Reading } from "#lib/reviews/review-graph.ts";

export interface Reader {
  id: number;
  /** Research words, for preferring files near them. */
  interests: readonly string[];
  panel?: number;
  /** Most files this reader can take, kept ones included. */
  limit?: number;
}

export interface FileToRead {
  id: number;
  interests: readonly string[];
  /** Without one, files are dealt to panels evenly. */
  panel?: number;
}

export interface AssignmentInput {
  readers: readonly Reader[];
  files: readonly FileToRead[];
  /** Readers wanted for each file. */
  readersPerFile: number;
  /** Pairs that a conflict forbids. */
  blocked: readonly Reading[];
  /** Readings already begun: they stay. */
  kept: readonly Reading[];
  preferShared: boolean;
  /** With panels: one reader of each file from outside its panel, or a part of the pool that everybody reads. */
  bridge: "outside-reader" | "shared-files";
  seed: string;
}
