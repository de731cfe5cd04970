import type { AdjustedMark } from "#lib/reviews/adjusted.ts";
import classes from "./adjusted.module.css";

const WIDTH = 160;
const HEIGHT = 34;
const EDGE = 6;

interface Props {
  mark: AdjustedMark;
  /** How many are ranked. */
  pool: number;
  /** The cut is drawn behind this place; the lines of all rows make one. */
  places: number;
}

/** Where a candidate would stand four times in five, best at the left, with the cut; the same in words. */
export function RankBand({ mark, pool, places }: Props) {
  const { best, worst, top } = mark;
  const x = (rank: number) => EDGE + ((rank - 1) / Math.max(1, pool - 1)) * (WIDTH - 2 * EDGE);
  const cut = x(Math.min(pool, places + 0.5));
  const words = `${best === worst ? `rank ${best}` : `ranks ${best} to ${worst}`} of ${pool}, the cut behind ${places}`;
  return (
    <svg
      className={classes.band}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} className={classes.axis} />
      <line x1={cut} x2={cut} y1={0} y2={HEIGHT} className={classes.cut} />
      <rect
        x={x(best) - 3}
        y={HEIGHT / 2 - 4}
        width={x(worst) - x(best) + 6}
        height={8}
        rx={2}
        className={classes.bar}
        data-open={top === "open" || undefined}
      />
    </svg>
  );
}
