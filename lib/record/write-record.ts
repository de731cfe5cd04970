import { strToU8, zipSync } from "fflate";
import type { Action } from "#lib/access/policy.ts";
import { chainEvents } from "#lib/record/chain.ts";
import type { DecisionRecord } from "#lib/record/decision-record.ts";
import { canonicalJson, fingerprint } from "#lib/record/fingerprint.ts";
import { readMe } from "#lib/record/read-me.ts";
import { type RankedRecord, rankingOf } from "#lib/record/record-ranking.ts";
import { candidatesTable, scoresTable } from "#lib/record/record-tables.ts";

/** Files of an archive by path, in their order. */
export type Files = Record<string, Uint8Array>;

/**
 * Writes the archive: equal records give equal bytes, wherever and whenever.
 * @returns the archive and its fingerprint, which is that of its manifest and so of every byte in it.
 */
export function writeRecord(record: DecisionRecord): { zip: Uint8Array; fingerprint: string } {
  const files = { ...givenFiles(record), ...derivedFiles(record) };
  const manifest = manifestOf(files);
  return { zip: packFiles({ "manifest.json": manifest, ...files }), fingerprint: fingerprint(manifest) };
}

export const GIVEN = {
  "opening.json": "opening",
  "rubrics.json": "rubrics",
  "committee.json": "committee",
  "conflicts.json": "conflicts",
  "assignments.json": "assignments",
  "candidates.json": "candidates",
  "reviews.json": "reviews",
  "ballots.json": "ballots",
  "stage-moves.json": "stageMoves",
  "shortlist.json": "shortlist",
  "minutes.json": "minutes",
  "documents.json": "documents",
} as const satisfies Record<string, keyof DecisionRecord>;

/** What cannot be computed from anything else in the record. */
function givenFiles(record: DecisionRecord): Files {
  const parts = Object.entries(GIVEN).map(([path, part]) => [path, json(record[part])] as const);
  const lines = chainEvents(record.events).map((event) => `${canonicalJson(event)}\n`);
  return {
    "read-me.txt": strToU8(readMe(record)),
    ...Object.fromEntries(parts),
    "events.jsonl": strToU8(lines.join("")),
  };
}

/** What follows from the rest: a check computes these anew. */
export function derivedFiles(record: RankedRecord & Pick<DecisionRecord, "shortlist" | "events">): Files {
  const ranking = rankingOf(record);
  const criteria = record.rubrics.find((one) => one.lockedAt !== null)?.criteria ?? [];
  const table = candidatesTable(ranking, record.shortlist, criteria);
  const scores = scoresTable(record.reviews);
  return {
    "reveals.json": json(record.events.filter(({ action }) => action === REVEAL)),
    "ranking.json": json(ranking),
    "table.csv": strToU8(table.csv),
    "table.json": strToU8(table.json),
    "scores.csv": strToU8(scores.csv),
    "scores.json": strToU8(scores.json),
  };
}

/** The act that lets somebody see a protected detail. */
const REVEAL: Action = "document.reveal";

/** Says of every file how long it is and what its SHA-256 is, and nothing that is not in the files. */
export function manifestOf(files: Files): Uint8Array {
  const list = Object.entries(files)
    .filter(([path]) => path !== "manifest.json")
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: fingerprint(bytes) }));
  return json({ format: "shortlist-decision-record", version: 1, files: list });
}

/** Stored, not compressed, and dated the earliest moment a ZIP can hold: the same files are always the same bytes. */
export function packFiles(files: Files): Uint8Array {
  return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
