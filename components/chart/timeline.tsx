import { ScrollRegion } from "#components/frame/scroll-region.tsx";
import type { Timeline, TimelineBar } from "#lib/profile/timeline.ts";
import classes from "./timeline.module.css";

/** Pixels of the whole, when the years can be as wide as they should be: as many as a profile beside a document has. */
const WIDTH = 640;
const NARROWEST = 16;
const WIDEST = 60;
/** Narrower years are named every second one. */
const ROOM_FOR_NAME = 34;
const BAR = 18;
const COUNTS = 44;
const AXIS = 20;

/** Years across; bars of education and positions; beneath them the publications of each year, from zero. */
export function TimelineChart({ timeline, name }: { timeline: Timeline; name: string }) {
  const { from, bars, years } = timeline;
  const most = Math.max(1, ...years.map(({ published, other }) => published + other));
  const wide = Math.min(WIDEST, Math.max(NARROWEST, WIDTH / years.length));
  const width = Math.max(years.length * wide, WIDTH);
  const ground = bars.length * BAR + COUNTS + 14;
  const x = (year: number) => (year - from) * wide;
  return (
    <figure className={classes.figure}>
      <ScrollRegion label="Timeline" className={classes.scroll}>
        <svg
          width={width}
          height={ground + AXIS}
          viewBox={`0 0 ${width} ${ground + AXIS}`}
          role="img"
          aria-label={inWords(timeline, name)}
        >
          {bars.map((bar, at) => (
            <Bar key={`${bar.kind} ${bar.from} ${bar.label}`} bar={bar} x={x} wide={wide} y={at * BAR} width={width} />
          ))}
          {years.map(({ year, published, other }) => (
            <g key={year}>
              <Column x={x(year)} wide={wide} ground={ground} count={other} above={published} most={most} open />
              <Column x={x(year)} wide={wide} ground={ground} count={published} above={0} most={most} />
              {published + other > 0 && (
                <text
                  className={classes.count}
                  x={x(year) + wide / 2}
                  y={ground - ((published + other) / most) * COUNTS - 3}
                >
                  {published + other}
                </text>
              )}
              {(wide >= ROOM_FOR_NAME || (year - from) % 2 === 0) && (
                <text className={classes.year} x={x(year) + wide / 2} y={ground + 14}>
                  {year}
                </text>
              )}
            </g>
          ))}
          <line className={classes.axis} x1={0} x2={width} y1={ground} y2={ground} />
        </svg>
      </ScrollRegion>
      <figcaption className={classes.caption}>
        Publications a year: filled appeared, outlined preprints and in submission.
      </figcaption>
    </figure>
  );
}

interface BarProps {
  bar: TimelineBar;
  x: (year: number) => number;
  /** Pixels of a year. */
  wide: number;
  y: number;
  width: number;
}

/** Pixels of a letter of the chart, roughly, and between a bar and its words. */
const LETTER = 6.2;
const GAP = 5;

/** A stretch of years with its words: inside, else right or left of it where they fit, else cut where most of them do. */
function Bar({ bar, x, wide, y, width }: BarProps) {
  const start = x(bar.from) + 2;
  const length = (bar.to - bar.from + 1) * wide - 4;
  const end = start + length;
  const places = [
    { at: start + GAP, room: length - 2 * GAP, inside: true, anchor: "start" },
    { at: end + GAP, room: width - end - GAP, inside: false, anchor: "start" },
    { at: start - GAP, room: start - GAP, inside: false, anchor: "end" },
  ] as const;
  const [most] = [...places].sort((a, b) => b.room - a.room);
  const place = places.find(({ room }) => bar.label.length * LETTER <= room) ?? most ?? places[0];
  return (
    <g>
      <title>{`${bar.label}, ${years(bar)}`}</title>
      <rect
        className={bar.kind === "education" ? classes.education : classes.position}
        x={start}
        y={y + 2}
        width={length}
        height={BAR - 5}
        rx={2}
      />
      <text
        className={place.inside ? classes.inside : classes.beside}
        x={place.at}
        y={y + BAR / 2 + 3.5}
        textAnchor={place.anchor}
      >
        {cut(bar.label, Math.floor(place.room / LETTER))}
      </text>
    </g>
  );
}

function cut(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, Math.max(0, letters - 1)).replace(/[\s,;–-]+$/u, "")}…`;
}

interface ColumnProps {
  x: number;
  wide: number;
  ground: number;
  count: number;
  /** Publications this one stands on. */
  above: number;
  most: number;
  open?: boolean;
}

function Column({ x, wide, ground, count, above, most, open = false }: ColumnProps) {
  if (count === 0) return null;
  const height = (count / most) * COUNTS;
  return (
    <rect
      className={open ? classes.other : classes.published}
      x={x + wide * 0.28}
      y={ground - height - (above / most) * COUNTS}
      width={wide * 0.44}
      height={height}
    />
  );
}

const years = ({ from, to, open }: TimelineBar): string =>
  open ? `${from} to present` : from === to ? String(from) : `${from} to ${to}`;

function inWords({ bars, years: all }: Timeline, name: string): string {
  const stations = bars.map((bar) => `${bar.label}, ${years(bar)}`).join("; ");
  const papers = all
    .filter(({ published, other }) => published + other > 0)
    .map(({ year, published, other }) => `${year}: ${published}${other > 0 ? ` and ${other} not yet published` : ""}`)
    .join(", ");
  return `Timeline of ${name}. ${stations}. Publications by year: ${papers || "none"}.`;
}
