"use server";

import { action } from "#app/_gate/action.ts";
import { chooseHolding } from "#db/holdings.ts";
import { undoDecisions } from "#db/profile-decisions.ts";
import { correctVersion, joinWorks, partWork } from "#db/work-decisions.ts";
import { holdingInput, joiningInput, partingInput, undoingInput, versionInput } from "#lib/profile/decisions.ts";

export const chooseHoldingAction = action(holdingInput, chooseHolding);

export const joinWorksAction = action(joiningInput, joinWorks);

export const partWorkAction = action(partingInput, partWork);

export const correctVersionAction = action(versionInput, correctVersion);

export const undoDecisionsAction = action(undoingInput, undoDecisions);
