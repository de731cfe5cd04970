import { type Column, isNumeric, wordsFor } from "#lib/tables/column.ts";
import { readTerms, type Written } from "#lib/tables/filter-words.ts";
import { ANYWHERE, readTest, type Test } from "#lib/tables/test.ts";

/** One thing asked of every row. `column` null: words anywhere in the row. */
export interface Term {
  column: string | null;
  negated: boolean;
  test: Test;
}

/** A place in the filter text that could not be understood, with a sentence on what to write instead. */
export interface FilterError {
  message: string;
  start: number;
  end: number;
}

export interface Filter {
  terms: Term[];
  errors: FilterError[];
}

/**
 * Reads the filter language: `venue:NeurIPS year:2022.. first-author:yes -tag:theory score<3 "exact words" word`.
 * All terms must hold; values parted by commas are alternatives. What is not understood is reported and left out.
 */
export function parseFilter<Row>(text: string, columns: readonly Column<Row>[]): Filter {
  const known = byWord(columns);
  const terms: Term[] = [];
  const errors: FilterError[] = [];
  for (const written of readTerms(text, (name) => known.has(name))) {
    const read = readTerm(written, known);
    if (typeof read === "string") errors.push({ message: read, start: written.start, end: written.end });
    else terms.push(read);
  }
  return { terms, errors };
}

/** What to type, for example: of the columns that are there one asked by a value, and one by a range. */
export function exampleFor<Row>(columns: readonly Column<Row>[]): string {
  const asked = columns.filter((column) => column.filterable !== false);
  const has = (id: string) => asked.some((column) => column.id === id);
  const chosen = asked.find(({ choices }) => choices !== undefined);
  const value = chosen?.choices?.find((choice, at) => at > 0 && !choice.value.includes("-"))?.value;
  const named = has("venue") ? "venue:NeurIPS" : chosen && value ? `${chosen.id}:${value}` : null;
  const count = asked.find(({ kind }) => kind === "count");
  const range = has("year") ? "year:2022.." : count ? `${count.id}:2..` : null;
  return [named, range].filter((one) => one !== null).join(" ");
}

/** The text without what of it is not understood: that asks nothing of any row. */
export function understood<Row>(text: string, columns: readonly Column<Row>[]): string {
  const { errors } = parseFilter(text, columns);
  const kept = errors.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept.replaceAll(/\s+/gu, " ").trim();
}

/** Said after what is not understood: nothing is hidden by it, nor shown instead of something else. */
export const LEFT_OUT = "What is not understood is left out and hides no rows.";

/** Columns by every word for them. What a column is called in addresses and here comes before what stands in a head. */
export function byWord<Row>(columns: readonly Column<Row>[]): Map<string, Column<Row>> {
  const known = new Map<string, Column<Row>>();
  const asked = columns.filter((column) => column.filterable !== false);
  for (const column of asked) for (const name of [column.id, ...(column.aliases ?? [])]) known.set(name, column);
  for (const column of asked) for (const name of wordsFor(column)) if (!known.has(name)) known.set(name, column);
  return known;
}

function readTerm<Row>(written: Written, known: ReadonlyMap<string, Column<Row>>): Term | string {
  const { negated } = written;
  if (written.unclosed) return "This quotation mark is not closed.";
  if (written.name === null) {
    const test = readTest(ANYWHERE, written.values, ":");
    return typeof test === "string" ? test : { column: null, negated, test };
  }
  const column = known.get(written.name.toLowerCase());
  if (!column) return unknown(written.name, [...new Set(known.values())]);
  if (written.values.length === 0) return `Say what after “${written.name}${written.sign}”${example(column)}.`;
  const test = readTest(column, written.values, written.sign);
  return typeof test === "string" ? test : { column: column.id, negated, test };
}

function unknown<Row>(name: string, columns: Column<Row>[]): string {
  const near = columns.filter((column) =>
    wordsFor(column).some((word) => word.startsWith(name.slice(0, 2).toLowerCase())),
  );
  const offered = (near.length > 0 ? near : columns).slice(0, 6).map((column) => column.id);
  return `Nothing here is called “${name}”. Try ${offered.join(", ")}, or put the words in quotation marks.`;
}

function example<Row>(column: Column<Row>): string {
  if (column.kind === "year") return ", for example 2022 or 2019..2022";
  if (column.called) return `, for example 3, 2..5 or ${column.called.words[0]}`;
  if (isNumeric(column.kind)) return ", for example 3 or 2..5";
  if (column.kind === "flag") return ": yes or no";
  return column.choices ? `: ${column.choices.map((choice) => choice.value).join(", ")}` : "";
}
