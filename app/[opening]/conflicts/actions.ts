"use server";

import { z } from "zod";
import { action } from "#app/_gate/action.ts";
import { confirmConflict, liftConflict } from "#db/conflicts.ts";
import { declareConflict, declareNone } from "#db/declarations.ts";
import { nameDelegate } from "#db/delegates.ts";
import { addPerson, addStay, removeFromList, saveAffiliation } from "#db/member-lists.ts";
import { confirmInput, liftInput, noneInput } from "#lib/conflicts/decision.ts";
import { declarationInput } from "#lib/conflicts/declaration.ts";
import { delegateInput } from "#lib/conflicts/delegate.ts";
import { affiliationInput, personInput, removeInput, stayInput } from "#lib/conflicts/member-list.ts";

export const declareConflictAction = action(
  declarationInput.extend({ accountId: z.number().int().positive() }),
  (viewer, { accountId, ...input }) => declareConflict(viewer, accountId, input),
);

export const declareNoneAction = action(noneInput, (viewer) => declareNone(viewer));

export const confirmConflictAction = action(confirmInput, (viewer, input) => confirmConflict(viewer, input.conflictId));

export const liftConflictAction = action(liftInput, (viewer, input) =>
  liftConflict(viewer, input.conflictId, input.reason),
);

export const nameDelegateAction = action(delegateInput, (viewer, input) => nameDelegate(viewer, input));

export const removeFromListAction = action(removeInput, (viewer, { accountId, part, id }) =>
  removeFromList(viewer, accountId, part, id),
);

export const addStayAction = action(stayInput, (viewer, input) => addStay(viewer, input));

export const addPersonAction = action(personInput, (viewer, input) => addPerson(viewer, input));

export const saveAffiliationAction = action(affiliationInput, (viewer, { accountId, affiliation }) =>
  saveAffiliation(viewer, accountId, affiliation),
);
