"use server";

import { action } from "#app/_gate/action.ts";
import { lockRubric, reviseRubric, saveRubric } from "#db/rubrics.ts";
import { rubricInput } from "#lib/reviews/criteria.ts";
import { revisionInput } from "#lib/reviews/rubric-edit.ts";

export const saveRubricAction = action(rubricInput, saveRubric);

export const lockRubricAction = action(rubricInput, lockRubric);

export const reviseRubricAction = action(revisionInput, (viewer, { rubric, reason }) =>
  reviseRubric(viewer, rubric, reason),
);
