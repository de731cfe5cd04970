import type { Block } from "#lib/ingest/document.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";

/**
 * Stations of which several stand on lines above each other in one paragraph, with what all of them share below the last:
 * each gets the lines below. `isBare` tells a line that lacks what `names` finds in the line below it.
 */
export function sharingBelow(
  stations: readonly Station[],
  blocks: readonly Block[],
  isBare: (line: Passage) => boolean,
  names: (line: Passage) => boolean,
): Station[] {
  const shared: Station[] = [];
  for (const station of stations.toReversed()) {
    const below = shared[0];
    const [own, ...more] = station.lines;
    const [first, ...rest] = below?.lines ?? [];
    const isAlone = own && more.length === 0 && station.above.length === 0 && isBare(own);
    const sharing =
      isAlone && first && isBare(first) && inOneParagraph(blocks, own, first) && rest[0] && names(rest[0]);
    shared.unshift(sharing && below ? { ...station, lines: [own, ...rest], details: below.details } : station);
  }
  return shared;
}

/** True where both lines stand in one paragraph, `start` being that of the upper and `end` that of the lower. */
function inOneParagraph(blocks: readonly Block[], { span: { start } }: Passage, { span: { end } }: Passage): boolean {
  return blocks.some(({ kind, span }) => kind === "paragraph" && span.start <= start && end <= span.end);
}
