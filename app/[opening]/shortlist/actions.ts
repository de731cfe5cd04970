"use server";

import { action } from "#app/_gate/action.ts";
import { removeEntry, returnEntry, saveEntry, saveOrder } from "#db/shortlist.ts";
import { entryInput, entryRemoval, entryReturn, orderInput } from "#lib/shortlist/order.ts";

export const saveEntryAction = action(entryInput, saveEntry);

export const removeEntryAction = action(entryRemoval, removeEntry);

export const returnEntryAction = action(entryReturn, returnEntry);

export const saveOrderAction = action(orderInput, (viewer, { tiers }) => saveOrder(viewer, tiers));
