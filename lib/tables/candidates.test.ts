import { expect, test } from "vitest";
import { withFigures } from "#lib/tables/candidate-figures.ts";
import { type CandidateRow, candidatesTable } from "#lib/tables/candidates.ts";
import { textOf } from "#lib/tables/column.ts";
import { csvLines } from "#lib/tables/csv.ts";
import { pack, unpack } from "#lib/tables/pack.ts";
import { fileColumns, parseQuery } from "#lib/tables/query.ts";
import { searchOf } from "#lib/tables/search.ts";
import { tabulate } from "#lib/tables/tabulate.ts";

const ROW: CandidateRow = {
  id: 7,
  name: "Ada Quill",
  position: null,
  affiliation: "Northmere",
  otherNames: {},
  phdInstitution: null,
  phdYear: 2019,
  stage: "longlist",
  tags: ["theory", "fellow"],
  counts: { conference: 4, submitted: 1 },
  firstAuthor: 2,
  venues: [
    ["ICML", 2],
    ["COLT", 1],
    ["UAI", 1],
    ["STOC", 1],
  ],
  years: [2024],
};

const shown = (row: CandidateRow, id: string) => {
  const column = candidatesTable({ own: true, others: true }).columns.find((one) => one.id === id);
  return column ? textOf(column, row) : undefined;
};

test("what is shown and exported", () => {
  expect(shown(ROW, "stage")).toBe("Longlist");
  expect(shown(ROW, "tag")).toBe("theory; fellow");
  expect(shown(ROW, "conference")).toBe("4");
  expect(shown(ROW, "journal")).toBe("–");
  expect(shown(ROW, "venue")).toBe("ICML 2 · COLT 1 · UAI 1 · STOC 1");
  expect(shown(ROW, "position")).toBe("");
});

test("not yet read, draft, submitted and changed since are different things", () => {
  const at = (mine: "none" | "draft" | "submitted", changed = false) =>
    shown({ ...ROW, figures: { mine, changed, myTotal: null, open: true, mean: null, n: 0, spread: null } }, "reading");
  expect([at("none"), at("draft"), at("submitted")]).toEqual(["Not yet read", "Draft", "Submitted"]);
  expect(at("submitted", true)).toBe("Changed since");
  expect(shown(ROW, "reading")).toBe("Not yet read");
});

test("columns of reviews are there only for those they are open to", () => {
  const ids = (own: boolean, others: boolean) => candidatesTable({ own, others }).columns.map(({ id }) => id);
  const reviews = ["reading", "my-score", "score", "reviews", "range"];
  expect(ids(false, false).filter((id) => reviews.includes(id))).toEqual([]);
  expect(ids(true, false).filter((id) => reviews.includes(id))).toEqual(["reading", "my-score"]);
  expect(ids(true, true).filter((id) => reviews.includes(id))).toEqual(reviews);
});

test("figures stand beside their own row and bring nothing else along", () => {
  const figures = {
    mine: "draft",
    changed: false,
    myTotal: 3.25,
    open: false,
    mean: null,
    n: 0,
    spread: null,
  } as const;
  const [row, other] = withFigures([ROW, { ...ROW, id: 8 }], new Map([[7, figures]]));
  // As it is shown: the digits behind would only travel along.
  expect(row?.figures).toEqual({ ...figures, myTotal: 3.3 });
  expect(other?.figures).toBeUndefined();
  expect(shown({ ...ROW, figures }, "my-score")).toBe("3.3");
});

test("rows come out as they were packed, addresses as they were given", () => {
  expect(unpack(pack([ROW]))).toEqual([ROW]);
  expect(searchOf({ venue: ["A", "B & C"], q: "x y", none: undefined })).toBe("venue=A&venue=B+%26+C&q=x+y");
});

const read = (id: number, name: string, mean: number | null, open = true) => ({
  ...ROW,
  ...{ id, name },
  figures: { mine: "none", myTotal: null, open, mean, n: mean === null ? 0 : 3, spread: mean === null ? null : 1.4571 },
});

test("means that look alike are alike: a tie by name, as in the ranking, and one decimal in files", () => {
  const table = candidatesTable({ own: true, others: true });
  const rows = [read(1, "Zora Bell", 3.917), read(2, "Ada Quill", 3.893), read(3, "Bo Lind", 4.2)] as CandidateRow[];
  const query = parseQuery(table, "sort=-mean&columns=name,score,spread");
  const shown = tabulate(table, rows, query);
  expect(shown.map((row) => row.name)).toEqual(["Bo Lind", "Ada Quill", "Zora Bell"]);
  expect([...csvLines(fileColumns(table, query), shown)].slice(1)).toEqual([
    "Bo Lind,4.2,1.5\r\n",
    "Ada Quill,3.9,1.5\r\n",
    "Zora Bell,3.9,1.5\r\n",
  ]);
});

test("sealed is not none, in files as on the screen", () => {
  const { columns } = candidatesTable({ own: true, others: true });
  const n = columns.filter((column) => column.id === "reviews");
  const rows = [read(1, "Ada Quill", null), read(2, "Bo Lind", null, false)] as CandidateRow[];
  expect([...csvLines(n, rows)].slice(1)).toEqual(["0\r\n", "sealed\r\n"]);
});
