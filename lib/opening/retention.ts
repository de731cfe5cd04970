import { z } from "zod";

/** How long a closed opening is kept where nobody said otherwise. */
export const USUAL_MONTHS = 36;

export const retentionInput = z.object({
  months: z.coerce
    .number({ error: "How many months? A whole number." })
    .int("A whole number of months.")
    .min(1, "At least one month.")
    .max(600, "At most fifty years."),
});
export type RetentionInput = z.infer<typeof retentionInput>;

const reason = z.string().trim().min(3, "Please give a reason; it is kept in the record.").max(2000);

export const holdInput = z.object({ reason });
export type HoldInput = z.infer<typeof holdInput>;

/** The title of the opening, typed out: nobody purges by a slip of the hand. */
export const purgeInput = z.object({ title: z.string().trim().max(200) });
export type PurgeInput = z.infer<typeof purgeInput>;

/** When the time is up: the same day so many months later, or the last day of that month where there is no such day. */
export function dueAt(closedAt: Date, months: number): Date {
  const due = new Date(closedAt);
  due.setUTCDate(1);
  due.setUTCMonth(due.getUTCMonth() + months);
  const days = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
  due.setUTCDate(Math.min(closedAt.getUTCDate(), days));
  return due;
}

/** What is kept of a purge: that it happened, when, by whom and how much of what; nothing of what it was. */
export interface PurgeStatement {
  format: "shortlist-purge";
  opening: { id: number; title: string };
  closedAt: string | null;
  keptMonths: number;
  purgedAt: string;
  purgedBy: string;
  /** Rows removed, by table. */
  rows: Record<string, number>;
  /** Original files removed, and SHA-256 over their sorted SHA-256s, one a line: whoever has a list of them can check it. */
  files: { count: number; digest: string };
  /** Lines of the log stay, without candidate and detail; their chain was made anew. Its last hash before and after. */
  log: { lines: number; before: string; after: string };
}
