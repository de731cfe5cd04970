import { looseLatin } from "#lib/profile/in-latin.ts";
import { parseName } from "#lib/profile/printed-name.ts";

/** The ending that names took in Russian, in Latin letters; of fewer letters than `SHORTEST` no name is left without it. */
const ENDING = /i?(?:y?[eo]va?|ina?)$/u;
const SHORTEST = 4;

/**
 * "Рибай Е.С." and "Рибаев Е.С.", "Stonov A." and "Stonuly A.": in Central Asia and the Caucasus many have left off the
 * Russian ending of their family name, or write it on one paper and not on the next. True for two names that differ in
 * nothing else and whose initials agree.
 */
export function differInEnding(one: string, two: string): boolean {
  const [first, second] = [partsOf(one), partsOf(two)];
  if (first.family === second.family || first.initial === "" || first.initial !== second.initial) return false;
  return first.stem === second.stem && first.stem.length >= SHORTEST;
}

function partsOf(name: string): { family: string; stem: string; initial: string } {
  const { given, family } = parseName(looseLatin(name));
  const last = family.join(" ").toLowerCase();
  const stem = last.replace(ENDING, "").replace(/(?:uli|uly|i)$/u, "");
  return {
    family: last,
    stem,
    initial: given
      .map((word) => word.charAt(0))
      .join("")
      .slice(0, 1)
      .toLowerCase(),
  };
}
