declare const packed: unique symbol;

/** Rows as one string of JSON: on the way from a page to a table, a thousand rows cost as much as one word. */
export type Packed<Row> = string & { readonly [packed]: Row };

/** Packs rows of plain values (no dates, no undefined in lists). */
export function pack<Row>(rows: readonly Row[]): Packed<Row> {
  return JSON.stringify(rows) as Packed<Row>;
}

export function unpack<Row>(rows: Packed<Row>): Row[] {
  return JSON.parse(rows) as Row[];
}
