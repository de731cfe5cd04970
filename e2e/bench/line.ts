/** One measured thing, as the programs that measure print it: one JSON object a line. */
export interface Timed {
  name: string;
  n: number;
  of: "candidates" | "publications" | "files";
  /** Milliseconds, one for each run. */
  times: number[];
  /** The same rows by prepared SQL alone; empty where there is no such thing. */
  floor: number[];
  target: string;
  remark: string;
}

/** What is printed and written of a measurement. Milliseconds. */
export interface Line {
  name: string;
  n: number;
  of: Timed["of"];
  runs: number;
  median: number;
  p95: number;
  floor: number | null;
  /** Median over the floor's median. */
  ratio: number | null;
  target: string;
  remark: string;
}

export function lineOf({ times, floor, ...rest }: Timed): Line {
  const median = quantile(times, 0.5);
  const least = floor.length > 0 ? quantile(floor, 0.5) : null;
  const ratio = least === null ? null : median / least;
  return { ...rest, runs: times.length, median, p95: quantile(times, 0.95), floor: least, ratio };
}

/** The smallest value that at least this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const WIDTHS = [60, 9, 5, 10, 10, 8] as const;

export function printHead(): void {
  print(["", "N", "runs", "median ms", "p95 ms", "× floor"], "target");
}

export function printLine(line: Line): void {
  const ratio = line.ratio === null ? "" : line.ratio.toFixed(1);
  const n = line.n.toLocaleString("en");
  print(
    [line.name, n, String(line.runs), line.median.toFixed(2), line.p95.toFixed(2), ratio],
    [line.target, line.remark].filter((words) => words !== "").join(" · "),
  );
}

function print(cells: string[], last: string): void {
  const padded = cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[at] ?? 0)));
  console.log(`${padded.join(" ")}  ${last}`);
}
