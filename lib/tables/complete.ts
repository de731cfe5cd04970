import { foldWords } from "#lib/profile/fold-words.ts";
import type { Column } from "#lib/tables/column.ts";
import type { Facet } from "#lib/tables/facets.ts";
import { byWord } from "#lib/tables/filter.ts";
import { readTerms, type Written } from "#lib/tables/filter-words.ts";

/** One way to go on in the filter box. */
export interface Offer {
  /** What takes the place of what is being written. */
  insert: string;
  /** What is offered: the word of a column, or a value as it is shown. */
  label: string;
  /** Of a column, what it holds. */
  about: string;
  /** Of a value: how many rows have it, where that is counted. */
  count: number | null;
}

export interface Completion {
  /** The part of the text that an offer takes the place of. */
  start: number;
  end: number;
  /** The text without the term that is being written: what the counts should be under. */
  rest: string;
  offers: Offer[];
}

const MOST = 12;
const MOST_VALUES_ANYWHERE = 5;

/**
 * What may follow at the caret: columns by the beginning of their word, then the values of the column.
 * @param facetsOf values with counts, under the filter text that is passed; asked only when needed.
 */
export function completeFilter<Row>(
  text: string,
  caret: number,
  columns: readonly Column<Row>[],
  facetsOf: (rest: string) => readonly Facet[],
): Completion {
  const nothing: Completion = { start: caret, end: caret, rest: text, offers: [] };
  if (/\S/u.test(text[caret] ?? " ")) return nothing;
  const asked = columns.filter((column) => column.filterable !== false);
  const term = readTerms(text.slice(0, caret), () => false).find((one) => one.end >= caret);
  if (!term) return { ...nothing, offers: asked.map(columnOffer).slice(0, MOST) };
  const rest = `${text.slice(0, term.start)}${text.slice(caret)}`.trim();
  const written = text.slice(term.start, caret);
  if (term.name === null) return { ...nothing, ...beginning(written, term, caret, asked, () => facetsOf(rest)), rest };
  const column = byWord(asked).get(term.name.toLowerCase());
  if (!column || term.sign !== ":") return nothing;
  const value = lastValue(written.slice(written.indexOf(":") + 1));
  const offers = valuesOf(column, facetsOf(rest))
    .filter(({ label, insert }) => begins(label, value.said) || begins(insert, value.said))
    // What stands there already needs no offer.
    .filter(({ insert }, _, found) => found.length > 1 || insert !== value.said)
    .slice(0, MOST)
    .map((offer) => ({ ...offer, insert: `${quoted(offer.insert)} ` }));
  return { start: caret - value.written.length, end: caret, rest, offers };
}

/** A word by itself may become a column, or a value of one. */
function beginning<Row>(
  written: string,
  term: Written,
  caret: number,
  columns: readonly Column<Row>[],
  facets: () => readonly Facet[],
): Pick<Completion, "start" | "end" | "offers"> {
  const word = term.negated ? written.slice(1) : written;
  const range = { start: caret - word.length, end: caret };
  if (word === "" || /["“„]/u.test(word)) return { ...range, offers: [] };
  const named = columns.filter(({ id, label, aliases = [] }) =>
    [id, label, ...aliases].some((name) => begins(name, word)),
  );
  const values = word.length < 2 ? [] : columns.flatMap((column) => valuesAnywhere(column, word, facets()));
  const offers = [...named.map(columnOffer), ...values.slice(0, MOST_VALUES_ANYWHERE)];
  return { ...range, offers: offers.slice(0, MOST) };
}

function valuesAnywhere<Row>(column: Column<Row>, word: string, facets: readonly Facet[]): Offer[] {
  return valuesOf(column, facets)
    .filter(({ label, insert }) => insert !== "none" && begins(label, word))
    .map((offer) => ({
      ...offer,
      insert: `${column.id}:${quoted(offer.insert)} `,
      label: `${column.id}:${offer.label}`,
    }));
}

function columnOffer<Row>(column: Column<Row>): Offer {
  return { insert: `${column.id}:`, label: `${column.id}:`, about: column.about ?? column.label, count: null };
}

/** Values of a column in the order of its facet: those of rows the viewer may see, or those it declares. */
function valuesOf<Row>(column: Column<Row>, facets: readonly Facet[]): Offer[] {
  const facet = facets.find(({ id }) => id === column.id);
  if (facet) return facet.values.map(({ value, label, count }) => ({ insert: value, label, about: "", count }));
  const declared = column.choices ?? (column.kind === "flag" ? YES_OR_NO : named(column.called?.words ?? []));
  return declared.map(({ value, label }) => ({ insert: value, label, about: "", count: null }));
}

const named = (words: readonly string[]) => words.map((value) => ({ value, label: value }));
const YES_OR_NO = named(["yes", "no"]);

/** The alternative being written, after the last comma outside quotation marks. */
function lastValue(written: string): { written: string; said: string } {
  const parts = /(?:^|,)((?:["“„][^"”]*|[^,"“„]*))$/u.exec(written);
  const part = parts?.[1] ?? "";
  return { written: part, said: part.replace(/^["“„]/u, "") };
}

/** Whether a name, or a later word of it, begins with what was typed. */
function begins(name: string, typed: string): boolean {
  const said = foldWords(typed);
  if (said === "") return true;
  const folded = foldWords(name);
  return folded.startsWith(said) || folded.includes(` ${said}`);
}

const quoted = (value: string): string => (/[\s,]|^-/u.test(value) ? `"${value.replaceAll('"', "")}"` : value);
