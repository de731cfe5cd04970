import type { Block } from "#lib/ingest/document.ts";
import { findDegrees } from "#lib/ingest/entries/degree.ts";
import { schoolsIn } from "#lib/ingest/entries/school.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import type { Passage } from "#lib/ingest/passage.ts";

/**
 * "PhD in Botany⇥2019" / "MSc in Botany⇥2016" / "Kvam University": degrees on lines above each other in one paragraph share
 * the school, and whoever advised, that stand below the last of them.
 */
export function sharingSchools(stations: readonly Station[], blocks: readonly Block[]): Station[] {
  const shared: Station[] = [];
  for (const station of stations.toReversed()) {
    const below = shared[0];
    const [own, ...more] = station.lines;
    const [first, ...rest] = below?.lines ?? [];
    const isAlone = own && more.length === 0 && station.above.length === 0 && isBareDegree(own);
    const sharing =
      isAlone && first && isBareDegree(first) && inOneParagraph(blocks, own, first) && rest[0] && namesSchool(rest[0]);
    shared.unshift(sharing && below ? { ...station, lines: [own, ...rest], details: below.details } : station);
  }
  return shared;
}

/** True where some stretch of a line is an institution. */
export const namesSchool = (line: Passage): boolean =>
  segmentsOf(line).segments.some((segment) => schoolsIn(segment).length > 0);

const isBareDegree = (line: Passage): boolean => findDegrees(line.text).length > 0 && !namesSchool(line);

/** True where both lines stand in one paragraph, `start` being that of the upper and `end` that of the lower. */
export function inOneParagraph(
  blocks: readonly Block[],
  { span: { start } }: Passage,
  { span: { end } }: Passage,
): boolean {
  return blocks.some(({ kind, span }) => kind === "paragraph" && span.start <= start && end <= span.end);
}
