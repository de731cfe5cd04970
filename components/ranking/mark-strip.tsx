import classes from "./ranking-page.module.css";

const WIDTH = 132;
const HEIGHT = 20;
const EDGE = 6;

/** Every mark on the rubric's whole scale, the mean as a line; the same in words for those who do not see it. */
export function MarkStrip({ marks, mean, top }: { marks: readonly number[]; mean: number | null; top: number }) {
  if (mean === null) return <span className={classes.quiet}>no whole review</span>;
  const x = (value: number) => EDGE + ((value - 1) / Math.max(1, top - 1)) * (WIDTH - 2 * EDGE);
  const words = `${marks.map((mark) => mark.toFixed(1)).join(", ")} on a scale of 1 to ${top}`;
  const ticks = Array.from({ length: top }, (_, at) => `M${x(at + 1)} ${HEIGHT - 6}v4`).join("");
  return (
    <svg className={classes.strip} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img">
      <title>{words}</title>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - 4} y2={HEIGHT - 4} className={classes.axis} />
      <path d={ticks} className={classes.axis} />
      <line x1={x(mean)} x2={x(mean)} y1={1} y2={HEIGHT - 1} className={classes.mean} />
      {stacked(marks).map(({ mark, level, at }) => (
        <circle key={at} cx={x(mark)} cy={9 - 4 * level} r="3" className={classes.dot} />
      ))}
    </svg>
  );
}

/** Marks that fall together stand above each other, so that none hides another. */
function stacked(marks: readonly number[]): { mark: number; level: number; at: number }[] {
  return marks.map((mark, at) => ({
    mark,
    at,
    level: Math.min(1, marks.slice(0, at).filter((other) => Math.abs(other - mark) < 0.12).length),
  }));
}
