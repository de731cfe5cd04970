import { and, eq, isNotNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { rubrics } from "#db/schema/reviews.ts";

/** Whether scoring may begin on an opening. For the gate. */
export function hasLockedRubric(openingId: number): boolean {
  const row = database()
    .select({ id: rubrics.id })
    .from(rubrics)
    .where(and(eq(rubrics.openingId, openingId), isNotNull(rubrics.lockedAt)))
    .limit(1)
    .get();
  return row !== undefined;
}
