import type { Block } from "#lib/ingest/document.ts";
import { isJobTitle } from "#lib/ingest/entries/job-title.ts";
import { isOrganization } from "#lib/ingest/entries/organization.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import { inOneParagraph } from "#lib/ingest/entries/shared-school.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import type { Passage } from "#lib/ingest/passage.ts";

/**
 * "Professor 2019–" / "Lecturer 2014–2019" / "Department of Botany" / "Kvam University": dated posts on lines above each
 * other in one paragraph share the place that stands below the last of them.
 */
export function sharingPlaces(stations: readonly Station[], blocks: readonly Block[]): Station[] {
  const shared: Station[] = [];
  for (const station of stations.toReversed()) {
    const below = shared[0];
    const [own, ...more] = station.lines;
    const [first, ...rest] = below?.lines ?? [];
    const isAlone = own && more.length === 0 && station.above.length === 0 && isBarePost(own);
    const sharing =
      isAlone && first && isBarePost(first) && inOneParagraph(blocks, own, first) && rest[0] && namesPlace(rest[0]);
    shared.unshift(sharing && below ? { ...station, lines: [own, ...rest], details: below.details } : station);
  }
  return shared;
}

const namesPlace = (line: Passage): boolean =>
  segmentsOf(line).segments.some(({ text }) => isOrganization(text) && !isJobTitle(text));

/** A post and its date, and nothing that may be its place. */
function isBarePost(line: Passage): boolean {
  const { periods, segments } = segmentsOf(line);
  const outside = segments.filter(({ bracketed }) => !bracketed);
  return periods.length > 0 && outside.length === 1 && outside.every(({ text }) => isJobTitle(text));
}
