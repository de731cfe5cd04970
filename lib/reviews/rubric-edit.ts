import { z } from "zod";
import { type Criterion, type RubricInput, rubricInput } from "#lib/reviews/criteria.ts";

/** A change of a locked rubric: the whole of it anew, and why. */
export const revisionInput = z.object({
  rubric: rubricInput,
  reason: z.string().trim().min(3, "Please give a reason; it is kept in the record.").max(2000),
});
export type RevisionInput = z.infer<typeof revisionInput>;

/** Moves one criterion up (−1) or down (+1); at the end of the list nothing happens. */
export function moveCriterion(criteria: readonly Criterion[], at: number, by: 1 | -1): Criterion[] {
  const one = criteria[at];
  const to = at + by;
  if (!one || to < 0 || to >= criteria.length) return [...criteria];
  return criteria.toSpliced(at, 1).toSpliced(to, 0, one);
}

/**
 * Adds an empty criterion with a key no criterion of this opening ever had, so that old scores never become those of a
 * new criterion, on a scale as long as the others.
 * @param used keys of all versions.
 */
export function addCriterion(criteria: readonly Criterion[], used: readonly number[]): Criterion[] {
  const id = Math.max(0, ...used, ...criteria.map((one) => one.id)) + 1;
  const length = criteria[0]?.levels.length ?? 5;
  const levels = Array.from({ length }, (_, at) => ({ value: at + 1, label: "", text: "" }));
  return [...criteria, { id, name: "", description: "", weight: 1, independent: false, levels }];
}

/** A rubric as it is typed: nothing of it need be ready to be saved. */
export interface TypedRubric {
  criteria: Criterion[];
  reason: string;
}

/** Reads a rubric that was kept while it was typed; null when it is none. */
export function readTypedRubric(value: unknown): TypedRubric | null {
  const found = typedRubric.safeParse(value);
  return found.success ? found.data : null;
}

const typedRubric = z.object({
  criteria: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      description: z.string(),
      weight: z.number(),
      independent: z.boolean(),
      levels: z.array(z.object({ value: z.number(), label: z.string(), text: z.string() })),
    }),
  ),
  reason: z.string(),
});

/**
 * The criteria that count and what share of the total each has, in percent, to one decimal: whole numbers would often add
 * to 99 or 101. Independent ones have none.
 */
export function weightShares(criteria: RubricInput["criteria"]): (number | null)[] {
  const counting = (one: Criterion) => (one.independent ? 0 : Math.max(0, one.weight));
  const sum = criteria.reduce((total, one) => total + counting(one), 0);
  return criteria.map((one) => (one.independent || sum <= 0 ? null : Math.round((1000 * counting(one)) / sum) / 10));
}
