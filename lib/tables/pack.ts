declare const packed: unique symbol;

/** Rows as one string of JSON: on the way from a page to a table, a thousand rows cost as much as one word. */
export type Packed<Row> = string & { readonly [packed]: Row };

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A list of like values, kept by column: what all rows have in one place stands together, and words and long numbers that
 * come again stand once. `v`: as they are. `w`, `i`: different words, and which of them each is (-1 for null). `n`, `c`: lists or
 * tuples, by how many items each has and their items one after the other. `o`: objects by key; of a key that not every
 * object has, the places of those that do, or of those that do not where these are fewer.
 */
type Packing =
  | { v: readonly Plain[] }
  | { w: (string | number)[]; i: number[] }
  | { n: number[] | number; c: Packing[] }
  | { o: Record<string, Packing | Partly>; n: number };

type Partly = [places: number[], values: Packing, without?: 1];

/** Packs rows of plain values (no dates; `undefined` only where a key is left out). */
export function pack<Row>(rows: readonly Row[]): Packed<Row> {
  return JSON.stringify(packList(rows as readonly Plain[])) as Packed<Row>;
}

/**
 * The rows of a text: of a long one they are kept, for a page of a thousand rows is drawn again and again, here for everybody
 * who looks at it. They are found by the whole text alone, so nobody comes by rows whose text they do not hold.
 */
export function unpack<Row>(rows: Packed<Row>): readonly Row[] {
  if (rows.length < LONG) return read(rows);
  const before = kept.get(rows);
  const found = before ?? read(rows);
  kept.delete(rows);
  kept.set(rows, found);
  if (before === undefined) forget(held + rows.length);
  return found as readonly Row[];
}

/** Characters of a text whose rows are kept, and of all those texts together: their rows take some ten bytes for each. */
const LONG = 40_000;
const MOST = 2_000_000;
const kept = new Map<string, readonly unknown[]>();
let held = 0;

/** Those that were asked for longest ago go, as long as there is too much. */
function forget(sum: number): void {
  held = sum;
  for (const [text] of kept) {
    if (held <= MOST || kept.size === 1) return;
    kept.delete(text);
    held -= text.length;
  }
}

function read<Row>(rows: Packed<Row>): readonly Row[] {
  return unpackList(JSON.parse(rows) as Packing) as Row[];
}

function packList(values: readonly Plain[]): Packing {
  const kind = kindOf(values);
  if (kind === "words") return packWords(values as readonly (string | number | null)[]);
  if (kind === "lists") return packItems(values as readonly (readonly Plain[])[]);
  if (kind === "objects") return packObjects(values as readonly PlainObject[]);
  return { v: values };
}

/** What all of the values are, nulls among words and long numbers aside; null when they are of several kinds or of none. */
function kindOf(values: readonly Plain[]): "words" | "lists" | "objects" | null {
  let only: "string" | "long" | "lists" | "objects" | null = null;
  let nulls = false;
  for (const value of values) {
    if (value === null) {
      nulls = true;
      continue;
    }
    const kind = oneKind(value);
    if (kind === null || (only !== null && kind !== only)) return null;
    only = kind;
  }
  if (only === "lists" || only === "objects") return nulls ? null : only;
  return values.length > 0 ? "words" : null;
}

function oneKind(value: Exclude<Plain, null>): "string" | "long" | "lists" | "objects" | null {
  if (typeof value === "string") return "string";
  if (typeof value === "object") return Array.isArray(value) ? "lists" : "objects";
  // Such as a row's id: longer than its place in a list.
  return typeof value === "number" && value >= 100_000 ? "long" : null;
}

/** Words come once where at least a third of them come again. */
function packWords(values: readonly (string | number | null)[]): Packing {
  const places = new Map<string | number, number>();
  const which = values.map((value) => {
    if (value === null) return -1;
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  if (places.size * 3 > values.length * 2) return { v: values };
  return { w: [...places.keys()], i: which };
}

/** Lists all of one length, up to a few, are tuples: each place is a column. Others are one column of all their items. */
function packItems(lists: readonly (readonly Plain[])[]): Packing {
  const [first = []] = lists;
  if (first.length > 1 && first.length <= 4 && lists.every(({ length }) => length === first.length))
    return { n: first.length, c: first.map((_, at) => packList(lists.map((list) => list[at]))) };
  return { n: lists.map(({ length }) => length), c: [packList(lists.flat(1) as Plain[])] };
}

type PlainObject = { readonly [key: string]: Plain };

function packObjects(objects: readonly PlainObject[]): Packing {
  const columns = new Map<string, { places: number[]; values: Plain[] }>();
  for (const [at, object] of objects.entries()) {
    for (const key of Object.keys(object)) {
      if (object[key] === undefined) continue;
      let column = columns.get(key);
      if (!column) {
        column = { places: [], values: [] };
        columns.set(key, column);
      }
      column.places.push(at);
      column.values.push(object[key]);
    }
  }
  const packed = [...columns].map(([key, { places, values }]) => {
    const list = packList(values);
    return [key, places.length === objects.length ? list : partly(places, list, objects.length)] as const;
  });
  return { o: Object.fromEntries(packed), n: objects.length };
}

function partly(places: number[], values: Packing, all: number): Partly {
  return places.length * 2 <= all ? [places, values] : [others(places, all), values, 1];
}

/** All other places, up to as many as there are; both in their order. */
function others(places: readonly number[], all: number): number[] {
  const without = new Set(places);
  return Array.from({ length: all }, (_, at) => at).filter((at) => !without.has(at));
}

function unpackList(packing: Packing): Plain[] {
  if ("v" in packing) return [...packing.v];
  if ("w" in packing) return packing.i.map((at) => packing.w[at] ?? null);
  if ("c" in packing) return unpackItems(packing.n, packing.c);
  const objects = Array.from({ length: packing.n }, (): Record<string, Plain> => ({}));
  for (const [key, column] of Object.entries(packing.o)) {
    const [listed, values, without] = Array.isArray(column) ? column : [null, column];
    const places = listed && without ? others(listed, packing.n) : listed;
    for (const [at, value] of unpackList(values).entries()) {
      const object = objects[places ? (places[at] ?? -1) : at];
      if (object) object[key] = value;
    }
  }
  return objects;
}

function unpackItems(lengths: number[] | number, columns: readonly Packing[]): Plain[] {
  const items = columns.map(unpackList);
  const [first = []] = items;
  if (typeof lengths === "number") return first.map((_, at) => items.map((column) => column[at]));
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return first.slice(start - length, start);
  });
}
