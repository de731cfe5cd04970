import type { Chance } from "#lib/ingest/layouts/chance.ts";

type Year = number | "present" | null;

const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const LONG = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Prints a stretch of years; without a start, its end alone. */
export type PrintPeriod = (start: Year, end: Year) => string;

/** One way to print stretches of time, kept to for a whole page as people do. */
export function drawDates(chance: Chance): PrintPeriod {
  const form = chance.pick(["2019", "2019", "2019", "2019", "Sep 2019", "September 2019", "09/2019", "2019.09"]);
  const dash = chance.pick(["–", " – ", "-", " - ", "--"]);
  const open = chance.pick(["present", "Present", "now", "current", "today", ""]);
  const point = (year: number) => {
    const month = chance.whole(1, 12);
    if (form === "Sep 2019") return `${SHORT[month - 1]} ${year}`;
    if (form === "September 2019") return `${LONG[month - 1]} ${year}`;
    if (form === "09/2019") return `${String(month).padStart(2, "0")}/${year}`;
    return form === "2019.09" ? `${year}.${String(month).padStart(2, "0")}` : `${year}`;
  };
  return (start, end) => {
    const from = typeof start === "number" ? point(start) : "";
    if (end === "present") return `${from}${open === "" ? dash.trimEnd() : `${dash}${open}`}`;
    if (end === null || start === end) return from;
    return from === "" ? point(end) : `${from}${dash}${point(end)}`;
  };
}
