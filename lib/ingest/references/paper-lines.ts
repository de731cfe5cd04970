import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";

/**
 * True for an entry that prints its place, its title and two or more names on lines of their own, as cards do: a paper
 * also where no heading says so.
 */
export function arePaperLines(entry: Passage): boolean {
  const lines = linesOf(entry);
  if (lines.length < 3 || lines.length > 8) return false;
  const kinds = lines.map(pieceKind);
  const isTitle = (text: string) => text.split(/\s+/u).length >= 4 && !/[.;]\s*$/u.test(text);
  return (
    kinds.includes("venue") &&
    lines.some(({ text }, index) => (kinds[index] === "people" && areNames(text)) || areTurned(text)) &&
    lines.some(({ text }, index) => kinds[index] === "words" && isTitle(text.trim()))
  );
}

/** "A Reed, C Stone": two or more, and nothing else. */
function areNames(text: string): boolean {
  const names = text.split(/,|;|\band\b|&/u).map((name) => name.trim());
  return names.length >= 2 && names.every((name) => name === "" || nameShape(name) >= 1.2);
}

/** "Reed, Ada and Stone, C." as BibTeX joins names: each turned round, and nothing else. */
function areTurned(text: string): boolean {
  const names = text.trim().split(/\s+and\s+/u);
  return (
    names.length >= 2 &&
    names.every((name) => {
      const [surname = "", given = "", ...more] = name.split(/,\s*/u);
      return more.length === 0 && given !== "" && nameShape(`${given} ${surname}`) >= 1.2;
    })
  );
}
