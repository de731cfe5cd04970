import { strFromU8, unzipSync } from "fflate";
import { brokenAt } from "#lib/record/chain.ts";
import { fingerprint } from "#lib/record/fingerprint.ts";
import { type ReadRecord, readRecord, unreadableFiles } from "#lib/record/read-record.ts";
import { totalOf } from "#lib/record/record-ranking.ts";
import { derivedFiles, type Files, manifestOf, packFiles } from "#lib/record/write-record.ts";
import { schulze } from "#lib/reviews/schulze.ts";

export interface Verdict {
  /** What does not hold, as sentences; empty when everything does. */
  problems: string[];
  /** Of the manifest; null when it could not be read. */
  fingerprint: string | null;
  /** Null when the record could not be read. */
  title: string | null;
  files: number;
  reviews: number;
  events: number;
}

/**
 * Checks an archive from itself alone: every byte against the manifest, the chain of the log, every total, the ranking, the
 * tables and the order of each ballot, computed anew.
 */
export function verifyRecord(zip: Uint8Array): Verdict {
  const files = unpack(zip);
  if (!files) return { ...NOTHING, problems: ["This is not a decision record: it cannot be opened as a ZIP."] };
  const manifest = files["manifest.json"];
  if (!manifest) return { ...NOTHING, problems: ["This is not a decision record: it has no manifest.json."] };
  const print = fingerprint(manifest);
  const count = Object.keys(files).length;
  const changed = changedFiles(files, manifest);
  // Figures computed from changed words would only hide which words were changed.
  if (changed.length > 0) return { ...NOTHING, problems: changed, fingerprint: print, files: count };
  const same = Buffer.from(packFiles(files)).equals(zip);
  const container = same ? [] : ["The archive was changed between its files: it is not the one that was written."];
  try {
    const record = readRecord(files);
    const problems = [...container, ...unreadable(files), ...brokenChain(record), ...wrongFigures(record, files)];
    const { title, reviews, events } = record;
    return { problems, fingerprint: print, title, files: count, reviews: reviews.length, events: events.length };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ...NOTHING, problems: [...container, problem], fingerprint: print, files: count };
  }
}

const NOTHING: Verdict = { problems: [], fingerprint: null, title: null, files: 0, reviews: 0, events: 0 };

function unpack(zip: Uint8Array): Files | null {
  try {
    return unzipSync(zip);
  } catch {
    return null;
  }
}

/** Files that are not what the manifest says, and a manifest that is not the one of these files. */
function changedFiles(files: Files, manifest: Uint8Array): string[] {
  const listed = listedIn(manifest);
  if (!listed) return ["manifest.json was changed: it cannot be read."];
  const present = Object.keys(files).filter((path) => path !== "manifest.json");
  const missing = [...listed.keys()].filter((path) => !present.includes(path)).map((path) => `${path} is missing.`);
  const extra = present
    .filter((path) => !listed.has(path))
    .map((path) => `The archive holds “${path}”, which does not belong to the record.`);
  const wrong = present.flatMap((path) => {
    const bytes = files[path];
    const known = listed.get(path);
    if (!bytes || known === undefined || fingerprint(bytes) === known) return [];
    return [`${path} was changed: its fingerprint is not the one in the manifest.`];
  });
  const problems = [...missing, ...extra, ...wrong];
  if (problems.length > 0 || Buffer.from(manifestOf(files)).equals(manifest)) return problems;
  return ["manifest.json was changed: it is not the one of these files."];
}

function listedIn(manifest: Uint8Array): Map<string, string> | null {
  try {
    const { files } = JSON.parse(strFromU8(manifest)) as { files: { path: string; sha256: string }[] };
    return new Map(files.map(({ path, sha256 }) => [path, sha256]));
  } catch {
    return null;
  }
}

const unreadable = (files: Files): string[] => unreadableFiles(files).map((path) => `${path} is missing or not JSON.`);

function brokenChain({ events }: ReadRecord): string[] {
  const line = brokenAt(events);
  return line === null ? [] : [`events.jsonl: line ${line} does not follow from the line before.`];
}

function wrongFigures(record: ReadRecord, files: Files): string[] {
  const criteria = record.rubrics.find((one) => one.lockedAt !== null)?.criteria ?? [];
  const totals = record.reviews.flatMap((review) => {
    const { total } = totalOf(criteria, review);
    return total === review.total || Math.abs((total ?? Number.NaN) - (review.total ?? Number.NaN)) < 1e-9
      ? []
      : [`reviews.json: the total of ${review.reviewer} on ${review.candidate} does not follow from the scores.`];
  });
  const events = record.events.map(({ hash: _, ...event }) => event);
  const derived = Object.entries(derivedFiles({ ...record, events })).flatMap(([path, bytes]) =>
    Buffer.from(bytes).equals(files[path] ?? new Uint8Array()) ? [] : [`${path} does not follow from the record.`],
  );
  const ballots = record.ballots.flatMap(({ names, rounds }, at) =>
    rounds.flatMap(({ round, pairs, tiers }) => {
      const order = schulze(
        names.map((one) => one.candidateId),
        pairs,
      );
      return JSON.stringify(order.tiers) === JSON.stringify(tiers)
        ? []
        : [`ballots.json: the order of ballot ${at + 1}, round ${round}, does not follow from its pairs.`];
    }),
  );
  return [...totals, ...derived, ...ballots];
}
