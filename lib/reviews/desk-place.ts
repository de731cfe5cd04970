import type { DeskReport } from "#lib/reviews/desk-report.ts";

/** Where a reader left a file. */
export interface DeskPlace extends DeskReport {
  candidateId: number;
}

/** "12 min", "1 h 5 min"; under half a minute nothing, for a glance is no reading. */
export function readingTime(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return seconds < 30 ? "" : "1 min";
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}
