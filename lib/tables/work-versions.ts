import { foldWords } from "#lib/profile/fold-words.ts";
import { STRENGTH } from "#lib/tables/counted-as.ts";
import type { Printing, RowVersion, ShownVersion } from "#lib/tables/publication-row.ts";

/** From the strongest version to the weakest, newer before older. */
export function byStrength(
  a: Pick<ShownVersion, "countedAs" | "year">,
  b: Pick<ShownVersion, "countedAs" | "year">,
): number {
  return STRENGTH.indexOf(a.countedAs) - STRENGTH.indexOf(b.countedAs) || (b.year ?? 0) - (a.year ?? 0);
}

/**
 * Versions of one work as several candidates' documents print them: what is the same version (kind, status, venue, year)
 * is told once, with every place where it is printed.
 */
export function joinVersions(printed: readonly (ShownVersion & { printing: Printing })[]): RowVersion[] {
  const versions = new Map<string, RowVersion>();
  for (const { printing, ...version } of printed) {
    const { countedAs, status, venue, venueAsPrinted, year } = version;
    const key = [countedAs, status, foldWords(venue ?? venueAsPrinted ?? ""), year].join(" / ");
    const known = versions.get(key);
    if (known) {
      known.printings.push(printing);
      const urls = new Set(known.links.map(({ url }) => url));
      known.links = [...known.links, ...version.links.filter(({ url }) => !urls.has(url))];
    } else versions.set(key, { ...version, printings: [printing] });
  }
  return [...versions.values()].sort(byStrength);
}
