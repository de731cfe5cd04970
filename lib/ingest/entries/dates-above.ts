import type { Line } from "#lib/ingest/entries/station-lines.ts";

/**
 * The stations of a list whose headings each stand below a line that is nothing but a date: "2021 – present" / "### Warden" /
 * "Tall Ships" / "2018 – 2021" / "### Lecturer": the date begins the station. Empty for lists that are set otherwise.
 */
export function datesAbove(lines: Line[]): Line[][] {
  const heads = lines.filter(({ block, first }) => block.kind === "heading" && first);
  const top = Math.min(...heads.map(({ block }) => block.level));
  const starts = lines.flatMap(({ block, first }, at) =>
    block.kind === "heading" && first && block.level === top ? [at - 1] : [],
  );
  if (starts.length < 2 || starts[0] !== 0 || !starts.every((at) => isDate(lines[at]))) return [];
  return starts.map((at, index) => lines.slice(at, starts[index + 1]));
}

const isDate = (line: Line | undefined): boolean =>
  line !== undefined && line.block.kind !== "heading" && line.said.size === 1 && line.said.has("date");
