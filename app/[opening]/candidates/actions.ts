"use server";

import { action } from "#app/_gate/action.ts";
import { moveCandidates } from "#db/stages.ts";
import { tagCandidates } from "#db/tags.ts";
import { movesInput, tagsInput } from "#lib/opening/move.ts";

export const moveCandidatesAction = action(movesInput, moveCandidates);

export const tagCandidatesAction = action(tagsInput, tagCandidates);
