import { z } from "zod";

/** Bounds of a rubric: fewer criteria hide the reasons, more are not read. */
const FEWEST_CRITERIA = 3;
const MOST_CRITERIA = 8;

const level = z.object({
  /** Place on the scale, from 1 (lowest). */
  value: z.coerce.number().int().positive(),
  label: z.string().trim().min(1, "Please name this level in a word or two.").max(40),
  /** The anchor: what a reader must have seen to choose this level. */
  text: z.string().trim().min(1, "Please describe what a reader must have seen to choose this level.").max(600),
});

/** One criterion as it is kept. */
export const criterion = z.object({
  /** Stays with the criterion from version to version of the rubric, so that scores carry over. */
  id: z.coerce.number().int().positive(),
  name: z.string().trim().min(1, "Please name this criterion.").max(80),
  description: z.string().trim().max(1000),
  weight: z.coerce.number({ error: "A weight is a number." }).min(0, "A weight cannot be below zero.").max(100),
  /** Shown beside the others, never part of a total. */
  independent: z.boolean(),
  levels: z
    .array(level)
    .min(2, "A scale needs at least two levels.")
    .max(9, "A scale of more than nine levels cannot be anchored.")
    .refine(
      (levels) => levels.every((one, at) => one.value === at + 1),
      "Levels are numbered 1, 2, 3, … from the lowest.",
    ),
});

export type Level = z.infer<typeof level>;
export type Criterion = z.infer<typeof criterion>;

/** A whole rubric as edited by the chair. Every refusal is a sentence at the field it concerns. */
export const rubricInput = z
  .object({
    criteria: z
      .array(criterion)
      .min(FEWEST_CRITERIA, `A rubric needs at least ${FEWEST_CRITERIA} criteria.`)
      .max(MOST_CRITERIA, `A rubric of more than ${MOST_CRITERIA} criteria is not read with care: merge or drop some.`),
  })
  .superRefine(({ criteria }, context) => {
    const refuse = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: "custom", message, path: ["criteria", ...path] });
    const names = new Set<string>();
    const ids = new Set<number>();
    for (const [at, one] of criteria.entries()) {
      const name = one.name.toLowerCase();
      if (names.has(name)) refuse(`Two criteria are called “${one.name}”.`, at, "name");
      if (ids.has(one.id)) refuse("Two criteria carry the same number.", at, "id");
      names.add(name);
      ids.add(one.id);
    }
    const summed = criteria.filter((one) => !one.independent);
    if (!summed.some((one) => one.weight > 0))
      refuse("At least one criterion must count: give it a weight above zero.");
    if (new Set(summed.map((one) => one.levels.length)).size > 1) {
      refuse("Criteria that are summed need scales of the same length.");
    }
  });
export type RubricInput = z.infer<typeof rubricInput>;
