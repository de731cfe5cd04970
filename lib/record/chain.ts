import type { RecordedEvent } from "#lib/record/decision-record.ts";
import { canonicalJson, fingerprint } from "#lib/record/fingerprint.ts";

/** A line of the log in a record, with the hash that ties it to the line before. */
export interface ChainedEvent extends RecordedEvent {
  hash: string;
}

/**
 * Chains events anew, oldest first: each hash is SHA-256 over the canonical JSON of the previous hash (empty at first) and the
 * event. The hashes of the installation's own log are not given away: between two of them lies what others did, and so little
 * of it that it could be guessed.
 */
export function chainEvents(events: readonly RecordedEvent[]): ChainedEvent[] {
  let previous = "";
  return events.map((event) => {
    previous = fingerprint(canonicalJson([previous, event]));
    return { ...event, hash: previous };
  });
}

/** The place, from 1, of the first line that does not follow from the one before; null when all do. */
export function brokenAt(lines: readonly ChainedEvent[]): number | null {
  let previous = "";
  for (const [at, { hash, ...event }] of lines.entries()) {
    if (fingerprint(canonicalJson([previous, event])) !== hash) return at + 1;
    previous = hash;
  }
  return null;
}
