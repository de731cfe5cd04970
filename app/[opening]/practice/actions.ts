"use server";

import { z } from "zod";
import { action } from "#app/_gate/action.ts";
import { endPractice, savePractice, startPractice } from "#db/practice.ts";
import { practiceSave } from "#lib/practice/practice.ts";

export const startPracticeAction = action(z.object({}), (viewer) => startPractice(viewer));

export const endPracticeAction = action(z.object({}), (viewer) => endPractice(viewer));

export const savePracticeAction = action(
  practiceSave,
  (viewer, input) => savePractice(viewer, { ...input, submit: false }),
  { refresh: false },
);

export const handInPracticeAction = action(practiceSave, (viewer, input) =>
  savePractice(viewer, { ...input, submit: true }),
);
