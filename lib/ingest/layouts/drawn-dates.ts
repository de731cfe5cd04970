import type { Chance } from "#lib/ingest/layouts/chance.ts";
import type { PrintPeriod } from "#lib/ingest/layouts/dates.ts";

const LONG = "January February March April May June July August September October November December".split(" ");
const TERMS = ["Spring", "Summer", "Fall"] as const;

/** Prints one end of a stretch; the month of the same end is drawn once. */
type Point = (year: number, chance: Chance) => string;

const two = (number: number) => String(number).padStart(2, "0");
const month = (chance: Chance) => LONG[chance.whole(0, 11)] ?? "May";

/** How people write one date, most of them with years alone. */
const POINTS: [Point, ...Point[]] = [
  (year) => `${year}`,
  (year) => `${year}`,
  (year) => `${year}`,
  (year) => `${year}`,
  (year, chance) => `${month(chance).slice(0, 3)} ${year}`,
  (year, chance) => `${month(chance).slice(0, 3)}. ${year}`,
  (year, chance) => `${month(chance)} ${year}`,
  (year, chance) => `${month(chance)}, ${year}`,
  (year, chance) => `${chance.whole(1, 12)}/${year}`,
  (year, chance) => `${two(chance.whole(1, 12))}/${year}`,
  (year, chance) => `${year}-${two(chance.whole(1, 12))}`,
  (year, chance) => `${year}/${two(chance.whole(1, 12))}`,
  (year, chance) => `${two(chance.whole(1, 28))}.${two(chance.whole(1, 12))}.${year}`,
  (year, chance) => `${chance.whole(1, 28)} ${month(chance)} ${year}`,
  (year, chance) => `${chance.pick(TERMS)} ${year}`,
];

const OPEN = ["present", "Present", "now", "current", "today", "ongoing", "to date", "date"] as const;

/** One way to print stretches of time as people make them up, kept to for a whole page. */
export function drawManyDates(chance: Chance): PrintPeriod {
  const point = chance.pick(POINTS);
  const to = chance.pick(["–", "–", "-", " – ", " – ", " - ", "—", " — ", " to ", " to ", " until "]);
  const from = to.startsWith(" ") && /\p{L}/u.test(to) && chance.happens(0.4) ? "from " : "";
  const open = chance.pick(OPEN);
  const since = chance.pick(["since ", "since ", "Since ", "as of ", "dash", "dash", "word", "word", "word", "word"]);
  const short = point === POINTS[0] && !/\p{L}/u.test(to) && chance.happens(0.2);
  const dash = /\p{L}/u.test(to) ? "–" : to.trimEnd();
  return (start, end) => {
    const begun = typeof start === "number" ? point(start, chance) : "";
    if (end === "present") {
      if (begun === "") return open;
      if (since === "word") return `${from}${begun}${to}${to === " until " ? "present" : open}`;
      return since === "dash" ? `${begun}${dash}` : `${since}${begun}`;
    }
    if (end === null || start === end) return begun;
    if (begun === "") return point(end, chance);
    const clipped = short && typeof start === "number" && Math.floor(start / 100) === Math.floor(end / 100);
    return `${from}${begun}${to}${clipped ? two(end % 100) : point(end, chance)}`;
  };
}

/** A degree that lies ahead, as printed: "expected 2027", "2027 (expected)". */
export function drawExpected(chance: Chance): (year: number) => string {
  const form = chance.pick([
    "expected YEAR",
    "Expected YEAR",
    "YEAR (expected)",
    "expected May YEAR",
    "exp. YEAR",
    "anticipated YEAR",
  ]);
  return (year) => form.replace("YEAR", String(year));
}
