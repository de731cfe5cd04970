import type { Chance } from "#lib/ingest/layouts/chance.ts";
import { type Line, type Words, words } from "#lib/ingest/layouts/page.ts";

/** What is told of one degree or post. */
export interface Told {
  what: string;
  where: string;
  unit: string | null;
  town: string | null;
  when: string;
}

/** A way to write degrees and posts that was made up by chance. */
export interface Telling {
  /** Its main traits, for tables. */
  name: string;
  write(told: Told): Line[];
  /** Where the place stands above several of its posts: the place alone, and one post without it. */
  head(told: Told): Line;
  under(told: Told): Line[];
}

type Mark = Omit<Words, "text" | "href">;
const bold: Mark = { bold: true };
const it: Mark = { italic: true };

const DATES_OF_ONE = [
  "left gap",
  "left gap",
  "left words",
  "right gap",
  "behind",
  "behind",
  "between",
  "above",
] as const;
const DATES_OF_TWO = [
  "left gap",
  "left words",
  "first right",
  "first right",
  "second right",
  "behind first",
  "behind second",
  "above",
  "below",
] as const;
type At = (typeof DATES_OF_ONE)[number] | (typeof DATES_OF_TWO)[number];

interface Habits {
  placeFirst: boolean;
  lines: 1 | 2;
  at: At;
  /** Between what and where on one line. */
  between: string;
  /** Around a date that stands behind words. */
  around: string;
  /** Between a date that stands first and words. */
  behindDate: string;
  unitAt: "before" | "behind" | "brackets" | "own line";
  townAt: "comma" | "brackets" | "gap" | "dash";
  whatMark: Mark;
  whereMark: Mark;
  whenMark: Mark;
  capitals: boolean;
}

/** A way to write degrees and posts: what stands in which order, on how many lines, between which marks. */
export function drawTelling(chance: Chance): Telling {
  const habits = drawHabits(chance);
  const under = underPlace(chance);
  const { placeFirst, lines, at } = habits;
  return {
    name: `drawn: ${placeFirst ? "where" : "what"} first, ${lines === 1 ? "one line" : "two lines"}, date ${at}`,
    write: (told) => (habits.lines === 1 ? oneLine(told, habits) : twoLines(told, habits)),
    head: (told) => place({ ...told, unit: null }, habits, "comma"),
    under: (told) => under(told, habits),
  };
}

function drawHabits(chance: Chance): Habits {
  const placeFirst = chance.happens(0.4);
  const lines = chance.pick([1, 2] as const);
  const boldOne = chance.pick(["what", "where", "first", "none"] as const);
  const isBold = (one: "what" | "where") =>
    boldOne === one || (boldOne === "first" && (one === "where") === placeFirst);
  const slanted = chance.pick(["what", "where", "when", "none", "none", "none"] as const);
  const mark = (one: "what" | "where"): Mark => (isBold(one) ? bold : slanted === one ? it : {});
  const between = placeFirst
    ? ([", ", ", ", ": ", " — ", " – ", " | ", ". ", "; "] as const)
    : ([", ", ", ", ", ", " at ", ", at ", ": ", " — ", " – ", " - ", " | ", ". ", "; ", " (", " / "] as const);
  return {
    placeFirst,
    lines,
    at: lines === 1 ? chance.pick(DATES_OF_ONE) : chance.pick(DATES_OF_TWO),
    between: chance.pick(between),
    around: chance.pick([", ", ", ", " (", " (", " | ", ". ", " [", " — ", "; "]),
    behindDate: chance.pick([": ", ": ", " – ", ", ", " ", " | ", ". ", " — "]),
    unitAt: chance.pick(["before", "before", "behind", "brackets", "own line"]),
    townAt: chance.pick(["comma", "comma", "comma", "brackets", "gap", "gap", "dash"]),
    whatMark: mark("what"),
    whereMark: mark("where"),
    whenMark: slanted === "when" ? it : chance.happens(0.06) ? bold : {},
    capitals: lines === 2 && chance.happens(0.1),
  };
}

/** "Department of Botany, Kvam University, Halden, Norway", in one of its orders. */
function place(
  { where, unit, town }: Told,
  { unitAt, townAt, whereMark, capitals }: Habits,
  gap: "gap" | "comma",
): Line {
  const line = [words(capitals ? where.toUpperCase() : where, whereMark)];
  if (unit && unitAt === "before") line.unshift(words(`${unit}, `));
  if (unit && unitAt === "behind") line.push(words(`, ${unit}`));
  if (unit && unitAt === "brackets") line.push(words(` (${unit})`));
  if (!town) return line;
  // Where a page shows no gaps, nothing but their looks parts the two.
  const shows = capitals || whereMark.bold || whereMark.italic;
  const standing = townAt === "gap" ? (shows ? gap : "comma") : townAt;
  if (standing === "gap") return [...line, words(`\t${town}`)];
  if (standing === "brackets") return [...line, words(` (${town})`)];
  return [...line, words(standing === "dash" ? ` – ${town}` : `, ${town}`)];
}

function oneLine(told: Told, habits: Habits): Line[] {
  const { placeFirst, at, between, whatMark, whenMark, unitAt } = habits;
  const what = [words(told.what, whatMark)];
  const closes = between === " (" ? ")" : "";
  const noBrackets = closes === "" ? habits : { ...habits, unitAt: "before" as const, townAt: "comma" as const };
  const where = place(told, noBrackets, "comma");
  const [first, second] = placeFirst ? [where, what] : [what, where];
  // "Tide Works Ltd." and a point: one point.
  const join = [words(/\.$/u.test(placeFirst ? told.where : told.what) ? between.replace(/^\./u, "") : between)];
  const end = closes === "" ? [] : [words(closes)];
  const joined = [...first, ...join, ...second, ...end];
  const own = told.unit && unitAt === "own line" ? [[words(told.unit)]] : [];
  const when = words(told.when, whenMark);
  if (at === "left gap") return [[leading(when), words("\t"), ...joined], ...own];
  if (at === "left words") return [[leading(when), words(parting(told.when, habits)), ...joined], ...own];
  if (at === "right gap") return [[...joined, words("\t"), when], ...own];
  if (at === "above") return [[leading(when)], joined, ...own];
  if (at === "between") return [[...first, words(" ("), when, words(")"), ...join, ...second, ...end], ...own];
  return [[...joined, ...behind(when, habits)], ...own];
}

function twoLines(told: Told, habits: Habits): Line[] {
  const { placeFirst, at, whatMark, whenMark, unitAt } = habits;
  const when = words(told.when, whenMark);
  const dateBeside = placeFirst ? /^(?:first|behind first)/u.test(at) : /second/u.test(at);
  const where = place(told, habits, dateBeside ? "comma" : "gap");
  const what = [words(told.what, whatMark)];
  const [first, second] = placeFirst ? [where, what] : [what, where];
  const own = told.unit && unitAt === "own line" ? [[words(told.unit)]] : [];
  if (at === "left gap") return [[leading(when), words("\t"), ...first], second, ...own];
  if (at === "left words") return [[leading(when), words(parting(told.when, habits)), ...first], second, ...own];
  if (at === "first right") return [[...first, words("\t"), when], second, ...own];
  if (at === "second right") return [first, [...second, words("\t"), when], ...own];
  if (at === "behind first") return [[...first, ...behind(when, habits)], second, ...own];
  if (at === "behind second") return [first, [...second, ...behind(when, habits)], ...own];
  if (at === "above") return [[leading(when)], first, second, ...own];
  return [first, second, ...own, [leading(when)]];
}

/** One post below its place, which stands above. */
function underPlace(chance: Chance): (told: Told, habits: Habits) => Line[] {
  const form = chance.pick(["comma", "brackets", "right gap", "left gap", "left words", "below"] as const);
  return ({ what, unit, when }, habits) => {
    const said = [words(what, habits.whatMark), ...(unit ? [words(`, ${unit}`)] : [])];
    const date = words(when, habits.whenMark);
    if (form === "comma") return [[...said, words(", "), date]];
    if (form === "brackets") return [[...said, words(" ("), date, words(")")]];
    if (form === "right gap") return [[...said, words("\t"), date]];
    if (form === "left gap") return [[leading(date), words("\t"), ...said]];
    if (form === "left words") return [[leading(date), words(parting(when, habits)), ...said]];
    return [said, [leading(date)]];
  };
}

/** "2019–" and a dash: a colon parts them. */
function parting(when: string, { behindDate }: Habits): string {
  if (/[-–—]$/u.test(when) && /[-–—]/u.test(behindDate)) return ": ";
  // "2014 – 2018 – Lecturer" nobody parts so; nor "expected 2027 Lecturer".
  return /\s[-–—]\s/u.test(when) && /[-–—]/u.test(behindDate) ? ": " : behindDate;
}

/** "2014–2018" behind words: ", 2014–2018", " (2014–2018)". */
function behind(when: Words, { around }: Habits): Line {
  const closes = around === " (" ? ")" : around === " [" ? "]" : "";
  const inside = /[()]/u.test(when.text) && closes !== "" ? ", " : around;
  return [words(inside), when, ...(inside === around && closes !== "" ? [words(closes)] : [])];
}

/** "since 2019" at the head of a line: "Since 2019". */
function leading(when: Words): Words {
  return { ...when, text: when.text.charAt(0).toUpperCase() + when.text.slice(1) };
}
