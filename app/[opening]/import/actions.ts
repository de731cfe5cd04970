"use server";

import { action } from "#app/_gate/action.ts";
import { acceptAll, acceptDraft, acceptNamesakes } from "#db/acceptance.ts";
import { removeDocument, restoreDocument } from "#db/desk-removals.ts";
import { correctDraft, withdrawCorrection } from "#db/drafts.ts";
import { reread, rereadAll } from "#db/imports.ts";
import { putBack, takeBack } from "#db/taking-back.ts";
import { correctionInput } from "#lib/ingest/corrections/correction.ts";
import {
  acceptInput,
  documentInput,
  nothingInput,
  rereadAllInput,
  withdrawInput,
} from "#lib/ingest/intake/desk-input.ts";

/** A few hundredths of a second each: everybody else's requests wait no longer than for a few of them. */
const AT_ONCE = 25;

export const acceptDraftAction = action(acceptInput, (viewer, { documentId, candidateId }) =>
  acceptDraft(viewer, documentId, { candidateId }),
);

export const acceptAllAction = action(nothingInput, (viewer) => acceptAll(viewer, AT_ONCE));

export const acceptNamesakesAction = action(nothingInput, (viewer) => acceptNamesakes(viewer, AT_ONCE));

export const takeBackAction = action(documentInput, (viewer, { documentId }) => takeBack(viewer, documentId));

export const putBackAction = action(documentInput, (viewer, { documentId }) => putBack(viewer, documentId));

export const rereadAction = action(documentInput, (viewer, { documentId }) => reread(viewer, documentId));

export const rereadAllAction = action(rereadAllInput, (viewer, { which }) => rereadAll(viewer, which));

export const removeDocumentAction = action(documentInput, (viewer, { documentId }) =>
  removeDocument(viewer, documentId),
);

export const restoreDocumentAction = action(documentInput, (viewer, { documentId }) =>
  restoreDocument(viewer, documentId),
);

export const correctDraftAction = action(correctionInput, (viewer, input) => correctDraft(viewer, input));

export const withdrawCorrectionAction = action(withdrawInput, (viewer, { correctionId }) =>
  withdrawCorrection(viewer, correctionId),
);
