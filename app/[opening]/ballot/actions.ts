"use server";

import { action } from "#app/_gate/action.ts";
import { addBallotName, closeRound, openBallot, openRevision, withdrawBallot } from "#db/ballot-acts.ts";
import { castPaper, savePaper } from "#db/votes.ts";
import { ballotIdInput, ballotNameInput, openBallotInput, paperSave, roundInput } from "#lib/reviews/ballot-paper.ts";

export const openBallotAction = action(openBallotInput, openBallot);

export const addBallotNameAction = action(ballotNameInput, addBallotName);

export const closeRoundAction = action(roundInput, closeRound);

export const openRevisionAction = action(ballotIdInput, openRevision);

export const withdrawBallotAction = action(ballotIdInput, withdrawBallot);

export const savePaperAction = action(paperSave, savePaper, { refresh: false });

export const castPaperAction = action(paperSave, castPaper);
