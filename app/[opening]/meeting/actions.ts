"use server";

import { action } from "#app/_gate/action.ts";
import { saveMinutes } from "#db/minutes.ts";
import { minutesInput } from "#lib/opening/meeting.ts";

export const saveMinutesAction = action(minutesInput, saveMinutes, { refresh: false });
