import type { Chunk } from "#lib/ingest/references/chunks.ts";
import type { Reading } from "#lib/ingest/references/decode.ts";

/** So many titles of a list, and such a share of all, set alike tell how its titles are set. */
const FEWEST = 3;
const SHARE = 0.75;

interface FirstReading {
  chunked: { chunks: Chunk[] };
  reading: Reading;
}

/** How a list sets its titles, in bold or as links, where nearly all that have more behind them are set so; else null. */
export function lookOfTitles(entries: readonly FirstReading[]): string | null {
  const looks = entries.flatMap(({ chunked: { chunks }, reading }) => {
    const title = reading.stretches.find(({ role }) => role === "T");
    const rest = reading.stretches.some(({ role }) => role === "A" || role === "V");
    const first = title === undefined ? undefined : chunks[title.from];
    return first && rest ? [first.look] : [];
  });
  const [look = "", alike = []] =
    [...Map.groupBy(looks, (one) => one)].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return /[BL]/.test(look) && alike.length >= FEWEST && alike.length >= SHARE * looks.length ? look : null;
}

/** "**Notes on salt walls**" and nothing else, among papers that set their titles so: one that names nobody and no place. */
export function isTitleAlone(chunks: readonly Chunk[], look: string | null): boolean {
  const said = chunks.filter(({ token }) => token === undefined);
  return look !== null && said.length > 0 && said.every((chunk) => chunk.look === look);
}
