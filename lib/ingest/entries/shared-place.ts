import type { Block } from "#lib/ingest/document.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import { sharingBelow } from "#lib/ingest/entries/shared-below.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/**
 * "Professor 2019–" / "Lecturer 2014–2019" / "Department of Botany" / "Kvam University": dated posts on lines above each
 * other in one paragraph share the place that stands below the last of them.
 */
export function sharingPlaces(stations: readonly Station[], blocks: readonly Block[]): Station[] {
  return sharingBelow(stations, blocks, isBarePost, namesPlace);
}

const namesPlace = (line: Passage): boolean =>
  segmentsOf(line).segments.some(({ text }) => isOrganization(text) && !isJobTitle(text));

/** A post and its date, and nothing that may be its place. */
function isBarePost(line: Passage): boolean {
  const { periods, segments } = segmentsOf(line);
  const outside = segments.filter(({ bracketed }) => !bracketed);
  return periods.length > 0 && outside.length === 1 && outside.every(({ text }) => isJobTitle(text));
}
