import type { CutStation } from "#lib/ingest/entries/list-cost.ts";
import type { Line } from "#lib/ingest/entries/station-lines.ts";

/** The most words of an item that is a post. */
const LONGEST = 12;

/**
 * The stations of a list without dates whose items name places and whose items below say what one is there, one after
 * another: "- Kvam University" / "  - Associate Professor of Botany" / "  - Adjunct Professor of Statistics". Empty for lists
 * that are set otherwise.
 */
export function undatedPosts(lines: Line[]): CutStation[] {
  const levels = [...new Set(lines.map(({ block }) => (block.kind === "item" ? block.level : -1)))].sort(
    (a, b) => a - b,
  );
  const [top, below, ...more] = levels;
  if (top === undefined || top < 0 || below === undefined || more.length > 0) return [];
  const isPlace = ({ block }: Line) => block.level === top;
  const places = lines.filter(isPlace);
  const posts = lines.filter((line) => !isPlace(line));
  const isSet =
    places.every(({ said }) => said.has("name") && !said.has("role")) &&
    posts.every(({ said, named, first, passage }) => first && said.has("role") && !named && isShort(passage.text)) &&
    lines.every(({ said }) => !said.has("date"));
  if (!isSet || posts.length <= places.length) return [];
  let place: Line | null = null;
  return lines.flatMap((line, at): CutStation[] => {
    if (!isPlace(line)) return [{ lines: [line], above: place ? [place] : [], details: new Set(), isUnder: true }];
    place = line;
    const next = lines[at + 1];
    return next && !isPlace(next) ? [] : [{ lines: [line], above: [], details: new Set() }];
  });
}

const isShort = (text: string): boolean => text.split(/\s+/u).length <= LONGEST;
