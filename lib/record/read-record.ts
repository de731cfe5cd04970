import { strFromU8 } from "fflate";
import { z } from "zod";
import type { ChainedEvent } from "#lib/record/chain.ts";
import type { RecordedBallot, RecordedReview } from "#lib/record/decision-record.ts";
import type { RankedRecord } from "#lib/record/record-ranking.ts";
import { type Files, GIVEN } from "#lib/record/write-record.ts";
import { criterion } from "#lib/reviews/criteria.ts";

/** What a check computes with, read back from the files of an archive. */
export interface ReadRecord extends RankedRecord {
  title: string;
  shortlist: {
    candidateId: number;
    name: string;
    place: number;
    tied: boolean;
    reason: string;
    addedBy: string;
    at: string;
  }[];
  reviews: RecordedReview[];
  ballots: Pick<RecordedBallot, "ballotId" | "names" | "rounds">[];
  events: ChainedEvent[];
}

const id = z.number().int();
const round = z.number().int().positive();

const opening = z.looseObject({
  openingId: id,
  title: z.string(),
  adjustedRanking: z.boolean(),
  places: z.number().int().positive(),
  ranked: z.enum(["everyone", "in-the-running"]).default("everyone"),
  reviewsOpen: z.enum(["all", "own-first", "none"]),
});

const rubric = z.object({
  version: z.number().int(),
  reason: z.string(),
  createdAt: z.string(),
  lockedAt: z.string().nullable(),
  lockedBy: z.string().nullable(),
  criteria: z.array(criterion),
});

const review = z.object({
  candidateId: id,
  candidate: z.string(),
  reviewerId: id,
  reviewer: z.string(),
  round,
  recommendation: z.string().nullable(),
  total: z.number().nullable(),
  judged: z.number(),
  scores: z.array(
    z.object({ criterionId: id, value: z.union([z.number(), z.literal("unable"), z.null()]), evidence: z.string() }),
  ),
  comment: z.string(),
  reason: z.string(),
  whatIRead: z.array(z.string()),
  submittedAt: z.string(),
});

const pair = z.object({
  a: id,
  b: id,
  over: z.number(),
  under: z.number(),
  equal: z.number(),
  recused: z.number(),
  unranked: z.number(),
});

const ballot = z.looseObject({
  ballotId: id,
  names: z.array(z.object({ candidateId: id, name: z.string() })),
  rounds: z.array(
    z.object({
      round,
      closedAt: z.string(),
      papers: z.number(),
      fresh: z.number(),
      approvals: z.array(
        z.object({ candidateId: id, yes: z.number(), no: z.number(), abstain: z.number(), recused: z.number() }),
      ),
      pairs: z.array(pair),
      tiers: z.array(z.array(id)),
      meanRanks: z.array(z.object({ candidateId: id, mean: z.number().nullable(), n: z.number() })),
      methodDependent: z.array(z.object({ a: id, b: id })),
    }),
  ),
});

const event = z.object({
  at: z.string(),
  actorId: id.nullable(),
  actor: z.string().nullable(),
  action: z.string(),
  candidateId: id.nullable(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
});

const candidate = z.object({ candidateId: id, name: z.string(), stage: z.string(), reviewsOpen: z.boolean() });

const entry = z.object({
  candidateId: id,
  name: z.string(),
  place: z.number().int(),
  tied: z.boolean(),
  reason: z.string(),
  addedBy: z.string(),
  at: z.string(),
});

/** Reads the files of an archive back. @throws with a sentence that names the file, when one is not what it should be. */
export function readRecord(files: Files): ReadRecord {
  const { title, ...about } = read(files, "opening.json", opening);
  return {
    title,
    opening: about,
    rubrics: read(files, "rubrics.json", z.array(rubric)),
    candidates: read(files, "candidates.json", z.array(candidate)) as ReadRecord["candidates"],
    reviews: read(files, "reviews.json", z.array(review)),
    assignments: read(
      files,
      "assignments.json",
      z.looseObject({ panels: z.array(z.object({ readerId: id, panel: id })) }),
    ),
    shortlist: read(files, "shortlist.json", z.array(entry)),
    ballots: read(files, "ballots.json", z.array(ballot)),
    events: linesOf(files, "events.jsonl").map((line) => check("events.jsonl", event, line)),
  };
}

/** The files whose words only the manifest vouches for must be there and be JSON too. */
export function unreadableFiles(files: Files): string[] {
  return Object.keys(GIVEN).filter((path) => {
    try {
      json(files, path);
      return false;
    } catch {
      return true;
    }
  });
}

function read<S extends z.ZodType>(files: Files, path: string, schema: S): z.output<S> {
  return check(path, schema, json(files, path));
}

function check<S extends z.ZodType>(path: string, schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${path} is not as a record is written (${issue?.path.join(".") || "its shape"}).`);
}

function json(files: Files, path: string): unknown {
  return parse(path, textOf(files, path));
}

function linesOf(files: Files, path: string): unknown[] {
  const lines = textOf(files, path).split("\n");
  return lines.filter((line) => line !== "").map((line) => parse(path, line));
}

function textOf(files: Files, path: string): string {
  const bytes = files[path];
  if (!bytes) throw new Error(`${path} is missing.`);
  return strFromU8(bytes);
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path} is not JSON.`);
  }
}
