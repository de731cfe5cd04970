import { expect, test } from "vitest";
import { type CandidateRow, candidatesTable } from "#lib/tables/candidates.ts";
import { describeView } from "#lib/tables/describe.ts";
import { groupLines } from "#lib/tables/group.ts";
import { parseQuery } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";

const table = candidatesTable();

function row(id: number, name: string, phdInstitution: string | null, phdYear: number | null): CandidateRow {
  return {
    ...{
      id,
      name,
      phdInstitution,
      phdYear,
      stage: "received",
      tags: [],
      position: null,
      affiliation: null,
      otherNames: {},
    },
    ...{ counts: {}, firstAuthor: 0, venues: [], years: [] },
  };
}

const ROWS = [
  row(1, "Cyra", "Uppsala", 2020),
  row(2, "Adit", null, 2022),
  row(3, "Benno", "Évora", 2020),
  row(4, "Dov", "Uppsala", null),
];

function shown(search: string, closed: ReadonlySet<string> = new Set()): string[] {
  const query = parseQuery(table, search);
  const column = table.columns.find(({ id }) => id === query.group);
  if (!column) throw new Error("The address names no group.");
  return groupLines(column, tabulate(table, ROWS, query), closed).map((line) =>
    "head" in line ? `${line.head.label} (${line.head.n})` : line.row.name,
  );
}

test("rows stand together by their value, in the order asked for within; those without come last", () => {
  expect(shown("group=phd&sort=name")).toEqual([
    ...["Évora (1)", "Benno", "Uppsala (2)", "Cyra", "Dov", "No PhD from (1)", "Adit"],
  ]);
});

test("years go newest first, or the other way where that is asked for", () => {
  expect(shown("group=phd-year&sort=-name").map((line) => line.split(" ").at(0))).toEqual([
    ...["PhD", "Adit", "PhD", "Cyra", "Benno", "No", "Dov"],
  ]);
  expect(shown("group=phd-year&sort=phd-year,name")).toEqual([
    ...["PhD year: 2020 (2)", "Benno", "Cyra", "PhD year: 2022 (1)", "Adit", "No PhD year (1)", "Dov"],
  ]);
});

test("a closed group keeps its head and its number", () => {
  const [evora] = groupLines(table.columns.find(({ id }) => id === "phd") ?? fail(), [ROWS[2] ?? fail()], new Set());
  const key = evora && "head" in evora ? evora.head.key : "";
  expect(shown("group=phd&sort=name", new Set([key]))).toEqual([
    ...["Évora (1)", "Uppsala (2)", "Cyra", "Dov", "No PhD from (1)", "Adit"],
  ]);
});

test("of a page of rows the head says how many there are in all", () => {
  const column = table.columns.find(({ id }) => id === "phd") ?? fail();
  expect(groupLines(column, ROWS.slice(0, 1), new Set(), { Uppsala: 71 })[0]).toMatchObject({
    head: { label: "Uppsala", n: 71 },
  });
});

test("the sentence on what is shown says the group", () => {
  expect(describeView(table, parseQuery(table, "group=stage&sort=name"), 4, 4)).toBe(
    "4 candidates · grouped by stage · by name",
  );
});

function fail(): never {
  throw new Error("The table has no such column.");
}
