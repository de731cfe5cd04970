import type { Block } from "#lib/ingest/document.ts";
import { NUMBERED } from "#lib/ingest/references/entry-lines.ts";
import type { TurnLine } from "#lib/ingest/references/line-turns.ts";
import type { Turns } from "#lib/ingest/references/turn-cut.ts";

/** A printed line of a list of publications, and how it is set. */
export interface CutLine {
  turn: TurnLine;
  block: Block;
  /** "B" bold, "L" linked, "I" italic, "Q" quoted, "S" large, "N" numbered, "Y" led by a year; of its first words. */
  look: string;
}

/** Entries of several lines or blocks, without any other mark. */
const STEPS = [2, 3, 4, 5];

/**
 * The ways in which a list of publications may repeat itself, each as the lines that would begin an entry: all blocks of a
 * kind and rank, those that are set alike, that say the same; all lines set alike or that say the same, wherever they stand;
 * every second, third … block or line; what stands behind the links or the place of another; and the turns the lines take.
 */
export function cutsOf(lines: CutLine[], read: Set<CutLine>, turns: Turns): CutLine[][][] {
  const open = lines.filter(({ turn }) => !turn.aside && !turn.year);
  const heads = open.filter(({ turn }) => turn.opens);
  const ways: CutLine[][] = [open, heads];
  for (const some of [...Map.groupBy(heads, rankOf).values(), open]) {
    ways.push(some);
    for (const [look, alike] of Map.groupBy(some, ({ look }) => look)) if (look !== "") ways.push(alike);
    for (const alike of Map.groupBy(some, saysOf).values()) ways.push(alike);
    for (const alike of Map.groupBy(some, (line) => line.look + saysOf(line)).values()) ways.push(alike);
    ways.push(some.filter(({ turn }) => turn.title));
    ways.push(some.filter(({ turn }) => turn.people));
    ways.push(some.filter(({ turn }) => turn.title && !turn.place));
  }
  for (const step of STEPS) {
    ways.push(heads.filter((_, index) => index % step === 0));
    ways.push(open.filter((_, index) => index % step === 0));
  }
  ways.push(open.filter((line) => isBehind(lines, line, ({ aside }) => aside)));
  ways.push(open.filter((line) => isBehind(lines, line, ({ place, title }) => place && !title)));
  ways.push(open.filter((line) => isBehind(lines, line, ({ place, aside }) => place || aside)));
  const byTurn = new Map(lines.map((line) => [line.turn, line]));
  ways.push(turns.groups.flatMap(([first]) => (first && byTurn.get(first)) ?? []));
  return ways
    .flatMap((way) => [way, [...way, ...read], way.filter((line) => read.has(line))])
    .filter((way) => way.length > 0)
    .map((way) => cutAt(lines, new Set(way)));
}

/** A year alone on its line stands above what follows, and is in no entry. */
function cutAt(lines: CutLine[], opens: Set<CutLine>): CutLine[][] {
  const groups: CutLine[][] = [];
  let above: CutLine | undefined;
  for (const line of lines) {
    const current = groups.at(-1);
    if (!current || opens.has(line) || line.turn.year || above?.turn.year) groups.push([line]);
    else current.push(line);
    above = line;
  }
  return groups;
}

const rankOf = ({ block }: CutLine): string => `${block.kind}${block.level}`;
const saysOf = ({ turn: { title, people, place } }: CutLine): string => `${title} ${people} ${place}`;

function isBehind(lines: CutLine[], line: CutLine, test: (turn: TurnLine) => boolean): boolean {
  const above = lines[lines.indexOf(line) - 1];
  return above === undefined || test(above.turn);
}

/** How the first words of a line are set. */
export function lookOf({ passage }: TurnLine, block: Block): string {
  const text = passage.text;
  if (NUMBERED.test(text)) return "N";
  if (/^\s*[“"«„]/u.test(text)) return "Q";
  if (/^\W*(?:19|20)\d{2}\b/u.test(text)) return "Y";
  const run = block.runs.find(({ span }) => span.end > passage.span.start && span.start <= passage.span.start + 2);
  if (!run) return "";
  return run.bold ? "B" : run.href !== undefined ? "L" : run.italic ? "I" : (run.size ?? 1) > 1.05 ? "S" : "";
}
