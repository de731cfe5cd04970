import { foldWords } from "#lib/profile/fold-words.ts";
import type { Choice, Column, ColumnKind, Value } from "#lib/tables/column.ts";
import type { Sign } from "#lib/tables/filter-words.ts";

/** Numbers from `min` to `max`; an open end leaves its number out. */
export interface Range {
  min: number;
  max: number;
  minOpen: boolean;
  maxOpen: boolean;
}

/** What a value is asked. Words and names are folded: no capitals, diacritics or punctuation. */
export type Test =
  | { kind: "words"; words: readonly string[] }
  | { kind: "is"; values: readonly string[] }
  | { kind: "within"; ranges: readonly Range[] }
  | { kind: "flag"; yes: boolean }
  | { kind: "called"; words: readonly string[] }
  | { kind: "none" }
  | { kind: "any"; tests: readonly Test[] };

type Asked = Pick<Column<never>, "id" | "kind"> & {
  choices?: readonly Choice[];
  called?: { words: readonly string[] };
};

/** The name under which plain words, which belong to no column, are asked for. */
export const ANYWHERE: Asked = { id: "words", kind: "text" };

/**
 * Reads what was written after a column's name; several values are alternatives, "none" asks for no value.
 * Gives a sentence when it makes no sense for this column.
 */
export function readTest(column: Asked, values: readonly string[], sign: Sign): Test | string {
  const said = values.filter((value) => column === ANYWHERE || sign !== ":" || value.toLowerCase() !== "none");
  if (values.length > 0 && said.length === 0) return { kind: "none" };
  const test = READERS[column.kind](column, said, sign);
  return said.length === values.length || typeof test === "string"
    ? test
    : { kind: "any", tests: [test, { kind: "none" }] };
}

type Reader = (column: Asked, values: readonly string[], sign: Sign) => Test | string;

const READERS: Record<ColumnKind, Reader> = {
  text: readWords,
  choice: readNames,
  list: readNames,
  flag: readFlag,
  number: readRanges,
  count: readRanges,
  year: readRanges,
};

function readWords(column: Asked, values: readonly string[], sign: Sign): Test | string {
  if (sign !== ":") return `“${column.id}” holds words and cannot be compared with ${sign}. Write ${column.id}:word.`;
  const words = values.map(foldWords).filter((word) => word !== "");
  return words.length > 0 ? { kind: "words", words } : "There are no letters or digits to look for.";
}

function readNames(column: Asked, values: readonly string[], sign: Sign): Test | string {
  if (sign !== ":") return `“${column.id}” holds names and cannot be compared with ${sign}. Write ${column.id}:name.`;
  const found: string[] = [];
  for (const value of values) {
    const folded = foldWords(value);
    const choice = column.choices?.find((one) => foldWords(one.value) === folded || foldWords(one.label) === folded);
    if (column.choices && !choice)
      return `There is no ${column.id} “${value}”. There are ${column.choices.map((one) => one.value).join(", ")}.`;
    found.push(choice ? foldWords(choice.value) : folded);
  }
  return { kind: "is", values: found };
}

function readFlag(column: Asked, values: readonly string[], sign: Sign): Test | string {
  const answers = [...new Set(values.map((value) => value.toLowerCase()))];
  if (sign !== ":" || answers.some((answer) => answer !== "yes" && answer !== "no"))
    return `“${column.id}” is answered by yes or no.`;
  const tests = answers.map((answer): Test => ({ kind: "flag", yes: answer === "yes" }));
  return tests.length === 1 && tests[0] ? tests[0] : { kind: "any", tests };
}

const NUMBER = /^[-−]?\d+(?:\.\d+)?$/u;

function readRanges(column: Asked, values: readonly string[], sign: Sign): Test | string {
  const ranges: Range[] = [];
  const words = column.called?.words.filter((word) => sign === ":" && values.some((one) => one.toLowerCase() === word));
  for (const value of values) {
    if (words?.includes(value.toLowerCase())) continue;
    const range = sign === ":" ? readRange(column, value) : readSide(value, sign);
    if (!range) return `“${column.id}” needs ${numbersOf(column)}, not “${value}”.`;
    ranges.push(range);
  }
  if (!words?.length) return { kind: "within", ranges };
  const called: Test = { kind: "called", words };
  return ranges.length === 0 ? called : { kind: "any", tests: [called, { kind: "within", ranges }] };
}

function numbersOf({ kind, called }: Asked): string {
  const number = `a number or a range such as ${kind === "year" ? "2019..2022" : "2..5"}`;
  const words = called ? called.words : kind === "count" ? ["yes", "no"] : [];
  return words.length > 0 ? `${number}, or ${words.join(", ")}` : number;
}

function readRange(column: Asked, value: string): Range | null {
  // A count asked yes or no: "first-author:yes" is at least one.
  if (column.kind === "count" && /^(?:yes|no)$/iu.test(value)) return value.toLowerCase() === "yes" ? from(1) : to(0);
  const years = column.kind === "year" ? /^(\d{4})[-–](\d{4})$/u.exec(value) : null;
  const [low = "", high] = years ? [years[1], years[2]] : value.split("..");
  if (high === undefined) return NUMBER.test(low) ? { ...from(read(low)), max: read(low) } : null;
  const ends = [low, high].map((end) => (end === "" ? null : NUMBER.test(end) ? read(end) : Number.NaN));
  const [min, max] = ends;
  if (ends.some((end) => Number.isNaN(end)) || (min === null && max === null)) return null;
  return { min: min ?? -Infinity, max: max ?? Infinity, minOpen: false, maxOpen: false };
}

function readSide(value: string, sign: Sign): Range | null {
  if (!NUMBER.test(value)) return null;
  if (sign.startsWith("<")) return { ...to(read(value)), maxOpen: sign === "<" };
  return { ...from(read(value)), minOpen: sign === ">" };
}

const read = (written: string): number => Number(written.replace("−", "-"));
const from = (min: number): Range => ({ min, max: Infinity, minOpen: false, maxOpen: false });
const to = (max: number): Range => ({ min: -Infinity, max, minOpen: false, maxOpen: false });

/**
 * Whether a value stands the test.
 * @param called words said of the row (`Column.called`).
 */
export function passes(test: Test, value: Value, called: readonly string[] = []): boolean {
  if (test.kind === "any") return test.tests.some((one) => passes(one, value, called));
  if (test.kind === "called") return test.words.some((word) => called.includes(word));
  if (test.kind === "flag") return (value === true) === test.yes;
  const all = Array.isArray(value) ? (value as readonly (string | number)[]) : value === null ? [] : [value];
  if (test.kind === "none") return all.every((one) => one === "");
  if (test.kind === "within")
    return all.some((one) => typeof one === "number" && test.ranges.some((r) => isIn(r, one)));
  const folded = all.map((one) => foldWords(String(one)));
  if (test.kind === "is") return folded.some((one) => test.values.includes(one));
  return test.words.some((words) => folded.some((one) => one.includes(words)));
}

function isIn(range: Range, n: number): boolean {
  return (range.minOpen ? n > range.min : n >= range.min) && (range.maxOpen ? n < range.max : n <= range.max);
}
