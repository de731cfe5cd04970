import type { CutStation } from "#lib/ingest/entries/list-cost.ts";
import type { Line } from "#lib/ingest/entries/station-lines.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** So many lines that are each a post of their own make a list of them. */
const FEWEST = 3;

/**
 * "Fellow, Harbour Centre." / "Member, Society for Peat.": lists whose lines each say post and place are cut at their lines,
 * dated or not; none for other lists.
 */
export function wholeLines(lines: Line[]): CutStation[] {
  const whole = lines.every(saysAll) && lines.length >= FEWEST;
  return whole ? lines.map((line) => ({ lines: [line], above: [], details: new Set() })) : [];
}

function saysAll({ passage, under, told }: Line): boolean {
  const [post = "", ...rest] = passage.text.replace(/[.;]\s*$/u, "").split(/,\s|\s\(/u);
  return !under && !told && isJobTitle(post) && rest.some((place) => isOrganization(place));
}
