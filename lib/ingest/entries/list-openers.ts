import type { Line } from "#lib/ingest/entries/station-lines.ts";

/**
 * The ways in which a list of stations may repeat itself, each as the set of lines that would begin a station: all
 * blocks of a kind and rank, those of them with a date, a degree or title, or bold words; all bold lines, all lines
 * that begin with their date, all lines behind a date.
 */
export function openersOf(lines: Line[]): Set<Line>[] {
  const open = lines.filter(({ said, told }) => !told && (said.has("date") || said.has("role") || said.has("name")));
  const heads = open.filter(({ first }) => first);
  const ways: Line[][] = [];
  for (const rank of new Set(heads.map(rankOf))) {
    const own = heads.filter((line) => rankOf(line) === rank);
    ways.push(own);
    ways.push(own.filter(({ said }) => said.has("date")));
    ways.push(own.filter(({ said }) => said.has("role")));
    ways.push(own.filter(({ bold }) => bold));
  }
  ways.push(open.filter(({ bold }) => bold));
  ways.push(open.filter(({ dated }) => dated));
  ways.push(open.filter(({ said }) => said.has("role")));
  ways.push(open.filter(({ said }) => said.has("date") && (said.has("role") || said.has("name"))));
  ways.push(open.filter((_, index) => endsWithDate(open[index - 1])));
  return ways.filter((way) => way.length > 0).map((way) => new Set(way));
}

const rankOf = ({ block }: Line): string => `${block.kind}${block.level}`;

const endsWithDate = (line: Line | undefined): boolean =>
  line?.said.has("date") === true && (!line.dated || (!line.said.has("role") && !line.named));
