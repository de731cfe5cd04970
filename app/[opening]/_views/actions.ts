"use server";

import { action } from "#app/_gate/action.ts";
import { changeView, removeView, saveView } from "#db/views.ts";
import { viewChange, viewInput, viewRemoval } from "#lib/tables/view.ts";

export const saveViewAction = action(viewInput, saveView);

export const changeViewAction = action(viewChange, changeView);

export const removeViewAction = action(viewRemoval, (viewer, { id }) => removeView(viewer, id));
