/** One measured thing, with every single time, so that whoever prints it chooses the figures. */
export interface Timed {
  name: string;
  /** Candidates, publications or files it was measured over, as `of` says. */
  n: number;
  of: "candidates" | "publications" | "files";
  /** Milliseconds, one for each run. */
  times: number[];
  /** The same rows fetched by prepared SQL and left as they are; milliseconds. Empty where there is no such thing. */
  floor: number[];
  /** What design asks for, in words; empty where it asks nothing. */
  target: string;
  /** Anything counted on the way. */
  remark: string;
}

const WARM_UP = 3;
const FEWEST_RUNS = 5;

/**
 * Times a piece of work: three runs to warm up, then until the time is spent, at least five runs and at most `most`.
 * @param spend milliseconds.
 */
export function timesOf(work: (turn: number) => void, spend = 1_000, most = 60): number[] {
  const times: number[] = [];
  const end = performance.now() + spend * 3;
  for (let turn = -WARM_UP; turn < most; turn += 1) {
    const start = performance.now();
    work(turn + WARM_UP);
    const took = performance.now() - start;
    if (turn >= 0) times.push(took);
    else if (start > end) return [took];
    const spent = times.reduce((sum, time) => sum + time, 0);
    if (times.length >= FEWEST_RUNS && spent > spend) break;
    if (performance.now() > end && times.length > 0) break;
  }
  return times;
}

/** Prints one measured line for the program that asked for it. */
export function say(timed: Omit<Timed, "floor" | "target" | "remark"> & Partial<Timed>): void {
  console.log(JSON.stringify({ floor: [], target: "", remark: "", ...timed }));
}
