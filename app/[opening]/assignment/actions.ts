"use server";

import { action } from "#app/_gate/action.ts";
import { applyPlan, planAssignment } from "#db/assignment-plan.ts";
import { saveAssignment } from "#db/assignment-table.ts";
import { assignmentSave, planApplication, planInput } from "#lib/reviews/assignment-acts.ts";

export const saveAssignmentAction = action(assignmentSave, saveAssignment);

/** Writes nothing. */
export const previewPlanAction = action(planInput, planAssignment, { refresh: false });

export const applyPlanAction = action(planApplication, applyPlan);
