import { type Arrangement, arrange } from "#lib/tables/arrange.ts";
import type { Column, Sort, Table } from "#lib/tables/column.ts";
import { readTest } from "#lib/tables/test.ts";

/** What a table shows: everything that is in its address and nothing else. */
export interface Query extends Arrangement {
  sort: readonly Sort[];
  /** What is picked at the side: column id → values, any of which will do. */
  chosen: Readonly<Record<string, readonly string[]>>;
  /** The filter box, as typed. */
  words: string;
  /** The column whose values the rows stand together by; null for none. */
  group: string | null;
  /** Pixels of the columns that were made wider or narrower than they come. */
  widths: Readonly<Record<string, number>>;
  /** From 1. */
  page: number;
}

const RESERVED = ["sort", "q", "columns", "pinned", "group", "widths", "page", "format"];
const LONGEST = 500;

/** What an address says when no column stays at the left; no column is called so. */
const NO_COLUMN = "none";

/** Pixels a column can be made. */
export const WIDTHS = { least: 48, most: 900 };

/** The query of an address without any parameter. */
export function defaultQuery<Row>(table: Table<Row>): Query {
  const columns = table.columns.filter((column) => !column.hidden).map((column) => column.id);
  const rows = { sort: table.defaultSort, chosen: {}, words: "" };
  return { ...rows, columns, pinned: columns.slice(0, 1), group: null, widths: {}, page: 1 };
}

/**
 * Reads the part of an address after "?". Ids that no column declares, and values that make no sense, are dropped:
 * an old or mistyped link still shows the table.
 */
export function parseQuery<Row>(table: Table<Row>, search: string | URLSearchParams): Query {
  const params = new URLSearchParams(search);
  const fallback = defaultQuery(table);
  const sort = parseSort(table, params.get("sort") ?? "");
  const group = find(table, params.get("group") ?? "");
  const page = Number(params.get("page") ?? 1);
  return {
    sort: sort.length > 0 ? sort : fallback.sort,
    chosen: parseChosen(table, params),
    words: (params.get("q") ?? "").trim().slice(0, LONGEST).trim(),
    ...parseColumns(table, params),
    group: group && canGroup(group) ? group.id : null,
    widths: parseWidths(table, params.get("widths") ?? ""),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes a query as the part of an address after "?"; what is as by default is left out, so "" is the plain table. */
export function formatQuery<Row>(table: Table<Row>, query: Query): string {
  const params = new URLSearchParams();
  const fallback = defaultQuery(table);
  const sort = writeSort(query.sort);
  if (sort !== writeSort(fallback.sort)) params.set("sort", sort);
  for (const { id } of table.columns) for (const value of query.chosen[id] ?? []) params.append(id, value);
  if (query.words !== "") params.set("q", query.words);
  const pinned = query.pinned.join();
  const usual = pinned === query.columns[0] ? fallback.columns : arrange(fallback.columns, query.pinned).columns;
  if (query.columns.join() !== usual.join()) params.set("columns", query.columns.join());
  if (pinned !== query.columns[0]) params.set("pinned", pinned || NO_COLUMN);
  if (query.group !== null) params.set("group", query.group);
  const widths = table.columns.flatMap(({ id }) => (id in query.widths ? [`${id}:${query.widths[id]}`] : []));
  if (widths.length > 0) params.set("widths", widths.join());
  if (query.page > 1) params.set("page", String(query.page));
  return params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** The query with other values picked at the side; none picks nothing. Paging starts again. */
export function pick(query: Query, columnId: string, values: readonly string[]): Query {
  const { [columnId]: _, ...others } = query.chosen;
  return { ...query, chosen: values.length > 0 ? { ...others, [columnId]: values } : others, page: 1 };
}

export const canSort = <Row>(column: Column<Row>): boolean => column.sortable !== false;
export const canFilter = <Row>(column: Column<Row>): boolean => column.filterable !== false;

/** Rows can stand together by what has one value a row, and not too many different ones. */
export const canGroup = (column: { groups?: true }): boolean => column.groups === true;

/** The columns of these ids, from left to right. */
export function shownColumns<Row>(table: Table<Row>, ids: Query["columns"]): Column<Row>[] {
  return ids.flatMap((id) => find(table, id) ?? []);
}

/** The columns of a file: those shown, before them what the rows are grouped by, and last what stands in their cells besides. */
export function fileColumns<Row>(table: Table<Row>, query: Query): Column<Row>[] {
  const shown = shownColumns(table, query.columns);
  const group = query.group === null ? undefined : find(table, query.group);
  const all = group && !shown.includes(group) ? [group, ...shown] : shown;
  return [
    ...all,
    ...table.columns.filter(({ id, within }) => all.some((one) => one.id === within) && !query.columns.includes(id)),
  ];
}

/** The width as it is kept: whole pixels within reason. */
export function fitWidth(pixels: number): number {
  return Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, pixels)));
}

/** By its id, or by another word for it: an address from before a column was called otherwise still finds it. */
function find<Row>(table: Table<Row>, id: string): Column<Row> | undefined {
  const { columns } = table;
  return columns.find((column) => column.id === id) ?? columns.find(({ aliases = [] }) => aliases.includes(id));
}

/** Without a word on it the first column stays; those that stay come first, so that nothing slides over its neighbour. */
function parseColumns<Row>(table: Table<Row>, params: URLSearchParams): Arrangement {
  const listed = (name: string) =>
    unique((params.get(name) ?? "").split(",").flatMap((id) => find(table, id)?.id ?? []));
  const chosen = listed("columns");
  const columns = chosen.length > 0 ? chosen : defaultQuery(table).columns;
  if (params.get("pinned") === NO_COLUMN) return { columns, pinned: [] };
  const { pinned, ...arranged } = arrange(columns, listed("pinned"));
  return { ...arranged, pinned: pinned.length > 0 ? pinned : arranged.columns.slice(0, 1) };
}

function parseSort<Row>(table: Table<Row>, written: string): Sort[] {
  const sort: Sort[] = [];
  for (const part of written.split(",")) {
    const descending = part.startsWith("-");
    const column = find(table, descending ? part.slice(1) : part);
    if (column && canSort(column) && !sort.some(({ id }) => id === column.id)) sort.push({ id: column.id, descending });
  }
  return sort;
}

function writeSort(sort: readonly Sort[]): string {
  return sort.map(({ id, descending }) => (descending ? `-${id}` : id)).join();
}

function parseChosen<Row>(table: Table<Row>, params: URLSearchParams): Record<string, string[]> {
  const chosen: Record<string, string[]> = {};
  for (const column of table.columns) {
    if (!canFilter(column) || RESERVED.includes(column.id)) continue;
    const values = unique(params.getAll(column.id).map((value) => value.trim())).filter(
      (value) => value !== "" && value.length <= LONGEST && typeof readTest(column, [value], ":") !== "string",
    );
    if (values.length > 0) chosen[column.id] = values;
  }
  return chosen;
}

/** What of an address asks a column for something it cannot have, a sentence each: it is dropped, and all rows are shown. */
export function unreadIn<Row>(table: Table<Row>, search: string | URLSearchParams): string[] {
  const params = new URLSearchParams(search);
  return table.columns.filter(canFilter).flatMap((column) =>
    unique(params.getAll(column.id)).flatMap((value) => {
      const test = value.trim() === "" ? null : readTest(column, [value.trim()], ":");
      return typeof test === "string" ? [test] : [];
    }),
  );
}

function parseWidths<Row>(table: Table<Row>, written: string): Record<string, number> {
  const widths: Record<string, number> = {};
  for (const part of written.split(",")) {
    const [id = "", pixels = ""] = part.split(":");
    if (find(table, id) && /^\d{1,4}$/u.test(pixels)) widths[id] = fitWidth(Number(pixels));
  }
  return widths;
}

const unique = (values: string[]): string[] => [...new Set(values)];
