"use server";

import { siteAction } from "#app/_gate/action.ts";
import { createOpening } from "#db/openings.ts";
import { openingInput } from "#lib/opening/opening.ts";

export const createOpeningAction = siteAction(
  openingInput,
  async () => null,
  (viewer, input) => ({ slug: createOpening(viewer, input).slug }),
);
