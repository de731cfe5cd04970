import type { DraftSummary } from "#lib/ingest/sureness/summary.ts";

/** "34 publications, 3 degrees, 4 positions"; a draft without any says so. */
export function foundWords({ publications, education, employment, activities }: DraftSummary): string {
  const parts = [
    counted(publications, "publication", "publications"),
    counted(education, "degree", "degrees"),
    counted(employment, "position", "positions"),
    counted(activities, "activity", "activities"),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "No facts found" : parts.join(", ");
}

function counted(n: number, one: string, many: string): string | null {
  return n === 0 ? null : `${n} ${n === 1 ? one : many}`;
}
