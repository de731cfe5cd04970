import type { PublicationList } from "#lib/ingest/references/list.ts";
import type { KnownNames } from "#lib/ingest/references/roles.ts";
import { isJournal } from "#lib/ingest/references/shortened-journals.ts";
import { bareName, nameShape } from "#lib/ingest/words/name-shape.ts";
import { compareNames, initialsOf, nameKey } from "#lib/profile/person-name.ts";
import { remembered } from "#lib/remembered.ts";

/** Names that stand in several entries are people: titles seldom repeat. */
export function knownNames(lists: PublicationList[], owner: string | null): KnownNames {
  const counts = new Map<string, number>();
  for (const { entries } of lists) {
    for (const { passage } of entries) {
      for (const key of keysIn(passage.text)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const short = owner === null ? [] : signedShort(lists, owner);
  return {
    counts,
    isOwner: (name) =>
      short.includes(name) || (owner !== null && name.includes(" ") && compareNames(owner, name) !== "different"),
  };
}

/** The keys of the names in an entry, each once; an entry is asked again for every list it may belong to. */
const keysIn: (text: string) => readonly string[] = remembered((text) => [...new Set(namesIn(text).map(nameKey))]);

/** Entries that hold letters at the place of a name, before the letters are one. */
const FEWEST = 3;

/** "T. Moss, AR, and B. Fell" in the list of Ada Reed: the letters that its owner signs with, as they are printed. */
function signedShort(lists: PublicationList[], owner: string): string[] {
  return initialsOf(owner).filter((letters) => {
    const signs = new RegExp(
      `(?:^|[,;\\n]\\s*|\\s(?:and|&)\\s)${letters}(?=[*†‡]{0,2}(?:[,;\\n]|\\s(?:and|&)\\s|\\.\\s))`,
      "u",
    );
    const times = lists.flatMap(({ entries }) => entries).filter(({ passage }) => signs.test(passage.text)).length;
    return times >= FEWEST;
  });
}

/** "Walls, Tides, and Slow Salt": what looks like a name amid words that do not is one only where it begins a line. */
function namesIn(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const pieces = line.split(/,|;|\band\b|&|\./).map((piece) => piece.trim());
    const shapes = pieces.map((piece) => (piece.length < 60 ? nameShape(piece) : -3));
    return pieces.flatMap((piece, index) => {
      const name = bareName(piece);
      if (!name.includes(" ") || name.length >= 40 || (shapes[index] ?? 0) < 1.3 || isJournal(name)) return [];
      const beside = [shapes[index - 1] ?? 0, shapes[index + 1] ?? 0].some((shape) => shape > 0);
      return index === 0 || beside || (shapes[index] ?? 0) >= 2 || /^[([]?with\s/i.test(piece) ? [name] : [];
    });
  });
}
