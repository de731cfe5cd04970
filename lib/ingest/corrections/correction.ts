import { z } from "zod";
import { ENTRY_FIELDS, FACT_VALUES } from "#lib/ingest/draft/correctable.ts";
import {
  ENTRY_LISTS,
  type EntryList,
  FACT_LISTS,
  type FactList,
  type Place,
  SINGLES,
} from "#lib/ingest/draft/facts.ts";
import { PROTECTED_KINDS, type ProtectedKind } from "#lib/ingest/draft.ts";
import type { Anchor } from "#lib/ingest/passages/anchor.ts";

/**
 * A person's word against the parser's. Facts are named by their place in the draft and by their printed source,
 * never by an index: the next reading may find one more or one fewer before it.
 */
export type Correction =
  /** Puts a value: of a single fact (`field` ""), of a fact in a list, or of one field of an entry. */
  | { op: "set"; place: Place; field: string; at: Anchor | null; was: string | null; value: unknown }
  /** Not so, or not of this person. */
  | { op: "remove"; place: Place; at: Anchor | null; was: string | null }
  /** Looked at, and right. */
  | { op: "confirm"; place: Place; at: Anchor | null; was: string | null }
  /** Of what several documents say, this holds from `since` on (milliseconds since 1970); the latest choice counts. */
  | { op: "hold"; place: Place; at: Anchor | null; was: string | null; since: number }
  /** Missed by the parser: the words at the anchor are a new fact or entry; `fields` says what its parts are. */
  | { op: "add"; place: FactList | EntryList; at: Anchor | null; value: string; fields: Record<string, unknown> }
  /** A passage that was not understood, and holds nothing for the profile. */
  | { op: "dismiss"; at: Anchor }
  /** A protected detail the parser missed. */
  | { op: "mask"; at: Anchor; kind: ProtectedKind };

const span = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .refine(({ start, end }) => start <= end);
const place = z.enum([...SINGLES, ...FACT_LISTS, ...ENTRY_LISTS]);
const was = z.string().max(4000).nullable();

const changeInput = z.discriminatedUnion("op", [
  z.object({ op: z.literal("set"), place, field: z.string().max(40), at: span.nullable(), was, value: z.unknown() }),
  z.object({ op: z.literal("remove"), place, at: span.nullable(), was }),
  z.object({ op: z.literal("confirm"), place, at: span.nullable(), was }),
  z.object({
    op: z.literal("add"),
    place: z.enum([...FACT_LISTS, ...ENTRY_LISTS]),
    at: span.nullable(),
    value: z.string().trim().min(1, "Please select or type some words.").max(4000),
    fields: z.record(z.string().max(40), z.unknown()),
  }),
  z.object({ op: z.literal("dismiss"), at: span }),
  z.object({ op: z.literal("mask"), at: span, kind: z.enum(PROTECTED_KINDS) }),
]);

/**
 * Corrections as the desk sends them, all or none: places are spans of the reading made at `readAt` (milliseconds
 * since 1970).
 */
export const correctionInput = z
  .object({ documentId: z.number().int(), readAt: z.number().int(), changes: z.array(changeInput).min(1).max(40) })
  .superRefine(({ changes }, context) => {
    for (const [index, change] of changes.entries()) {
      const message = problemWith(change);
      const field = "field" in change ? change.field : "value";
      if (message) context.addIssue({ code: "custom", path: ["changes", index, field], message });
    }
  });
export type CorrectionInput = z.infer<typeof correctionInput>;
export type Change = z.infer<typeof changeInput>;

function problemWith(change: Change): string | null {
  if (change.op === "set") return valueProblem(change.place, change.field, change.value);
  if (change.op !== "add") return null;
  if (isFactList(change.place)) return valueProblem(change.place, "", change.value);
  if (!change.at) return "Please select the words in the document.";
  for (const [field, value] of Object.entries(change.fields)) {
    const problem = valueProblem(change.place, field, value);
    if (problem) return problem;
  }
  return null;
}

function valueProblem(place: Place, field: string, value: unknown): string | null {
  const schema = isEntryList(place) ? ENTRY_FIELDS[place][field]?.schema : FACT_VALUES[place];
  if (!schema || (!isEntryList(place) && field !== "")) return "There is no such field.";
  const parsed = schema.safeParse(value);
  if (!parsed.success && value === null) return "Please type something, or remove the fact.";
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? "Please check what you typed.");
}

export function isEntryList(place: Place): place is EntryList {
  return (ENTRY_LISTS as readonly string[]).includes(place);
}

export function isFactList(place: Place): place is FactList {
  return (FACT_LISTS as readonly string[]).includes(place);
}
