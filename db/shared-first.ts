import { and, eq, min, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { authorships } from "#db/schema/publications.ts";

/** Of these publications, those whose first place several share by marks of equal contribution. One query. */
export function readSharedFirst(rows: readonly { id: number; firstAuthor: boolean }[]): ReadonlySet<number> {
  const ids = rows.flatMap(({ id, firstAuthor }) => (firstAuthor ? [id] : []));
  const found = database()
    .select({ id: authorships.publicationId })
    .from(authorships)
    .where(
      and(
        eq(authorships.equal, true),
        sql`${authorships.publicationId} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      ),
    )
    .groupBy(authorships.publicationId)
    .having(and(eq(min(authorships.position), 1), sql`count(*) > 1`))
    .all();
  return new Set(found.map(({ id }) => id));
}
