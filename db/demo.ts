import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { accounts } from "#db/schema/people.ts";

/** Addresses of the sample opening end in this reserved name. */
export const DEMO_DOMAIN = "example.edu";

/** The account behind a sign-in button of the sample opening; null for anything else. */
export function findDemoAccount(persona: string): number | null {
  if (!/^[a-z-]{1,40}$/.test(persona)) return null;
  const row = database()
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.email, `${persona}@${DEMO_DOMAIN}`), isNull(accounts.disabledAt)))
    .get();
  return row?.id ?? null;
}
