import { eq } from "drizzle-orm";
import { giveAliases } from "#db/aliases.ts";
import { keepAllHiddenPlaces, prepareHiddenPlaces } from "#db/hidden-places.ts";
import { openings } from "#db/schema/people.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import { HIDEABLE, type Hideable, type SeatedViewer } from "#lib/access/viewer.ts";
import type { HidingInput } from "#lib/opening/hiding.ts";

/**
 * The long part of hiding something, ahead of `saveHiding`: it takes some ten milliseconds a candidate, in which nothing
 * is hidden yet, and lets others be answered.
 * @throws {Invalid}, {Refused} as `saveHiding` would.
 */
export async function prepareHiding(viewer: SeatedViewer, input: HidingInput): Promise<void> {
  if (changeOf(viewer, input).wanted.length > 0) await prepareHiddenPlaces(viewer.seat.openingId);
}

/**
 * Sets what the opening hides of its candidates. It holds from the next request on; files that were read before are gone
 * through, and everybody has an alias, before this returns. Quick after `prepareHiding`, complete without it.
 * @throws {Invalid} without a reason once members can read.
 */
export function saveHiding(viewer: SeatedViewer, input: HidingInput): void {
  const { openingId } = viewer.seat;
  const { changes, wanted } = changeOf(viewer, input);
  if (!changes) return;
  write(
    permit(viewer, "opening.configure", { openingId }),
    (pen) => {
      pen.update(openings).set({ hides: wanted }).where(eq(openings.id, openingId)).run();
      if (wanted.length === 0) return;
      giveAliases(pen, openingId);
      keepAllHiddenPlaces(pen, openingId);
    },
    () => ({ hides: wanted, reason: input.reason }),
  );
}

function changeOf(viewer: SeatedViewer, { hides, reason }: HidingInput): { changes: boolean; wanted: Hideable[] } {
  const { openingId, phase } = viewer.seat;
  permit(viewer, "opening.configure", { openingId });
  const wanted = HIDEABLE.filter((what) => hides.includes(what));
  const changes = wanted.join() !== HIDEABLE.filter((what) => viewer.seat.hides.includes(what)).join();
  if (changes && phase !== "setup" && reason.length < 3)
    throw new Invalid("Reading has begun. Please give a reason; it is kept in the record.", {
      reason: "A reason is needed.",
    });
  return { changes, wanted };
}
