import type { Period } from "#lib/ingest/draft.ts";

/** The columns of a span of time, as the tables of stations have them. */
export function periodColumns(period: Period | null) {
  const { start = null, end = null } = period ?? {};
  const closed = end === "present" ? null : end;
  return {
    startYear: start?.year ?? null,
    startMonth: start?.month ?? null,
    endYear: closed?.year ?? null,
    endMonth: closed?.month ?? null,
    ongoing: end === "present",
  };
}
