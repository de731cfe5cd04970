import { eq } from "drizzle-orm";
import { giveAliases } from "#db/aliases.ts";
import { keepAllHiddenPlaces } from "#db/hidden-places.ts";
import { openings } from "#db/schema/people.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import { HIDEABLE, type SeatedViewer } from "#lib/access/viewer.ts";
import type { HidingInput } from "#lib/opening/hiding.ts";

/**
 * Sets what the opening hides of its candidates. It holds from the next request on; files that were read before are gone
 * through, and everybody has an alias, before this returns.
 * @throws {Invalid} without a reason once members can read.
 */
export function saveHiding(viewer: SeatedViewer, { hides, reason }: HidingInput): void {
  const { openingId, phase } = viewer.seat;
  const allowed = permit(viewer, "opening.configure", { openingId });
  const wanted = HIDEABLE.filter((what) => hides.includes(what));
  if (wanted.join() === HIDEABLE.filter((what) => viewer.seat.hides.includes(what)).join()) return;
  if (phase !== "setup" && reason.length < 3)
    throw new Invalid("Reading has begun. Please give a reason; it is kept in the record.", {
      reason: "A reason is needed.",
    });
  write(
    allowed,
    (pen) => {
      pen.update(openings).set({ hides: wanted }).where(eq(openings.id, openingId)).run();
      if (wanted.length === 0) return;
      giveAliases(pen, openingId);
      keepAllHiddenPlaces(pen, openingId);
    },
    () => ({ hides: wanted, reason }),
  );
}
