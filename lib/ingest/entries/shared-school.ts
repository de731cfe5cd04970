import type { Block } from "#lib/ingest/document.ts";
import { schoolsIn } from "#lib/ingest/entries/school.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import { sharingBelow } from "#lib/ingest/entries/shared-below.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";

/**
 * "PhD in Botany⇥2019" / "MSc in Botany⇥2016" / "Kvam University": degrees on lines above each other in one paragraph share
 * the school, and whoever advised, that stand below the last of them.
 */
export function sharingSchools(stations: readonly Station[], blocks: readonly Block[]): Station[] {
  return sharingBelow(stations, blocks, isBareDegree, namesSchool);
}

/** True where some stretch of a line is an institution. */
export const namesSchool = (line: Passage): boolean =>
  segmentsOf(line).segments.some((segment) => schoolsIn(segment).length > 0);

const isBareDegree = (line: Passage): boolean => findDegrees(line.text).length > 0 && !namesSchool(line);
