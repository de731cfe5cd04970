import { expect, test } from "vitest";
import { HIDEABLE } from "#lib/access/viewer.ts";
import { candidatesTable } from "#lib/tables/candidates.ts";
import { parseFilter } from "#lib/tables/filter.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { parseQuery } from "#lib/tables/query.ts";

test("nothing hidden leaves a table as it is", () => {
  expect(narrowTable(PUBLICATIONS, new Set())).toBe(PUBLICATIONS);
});

test("a hidden column goes from the screen, the order, the facets and the filter box", () => {
  const table = narrowTable(PUBLICATIONS, new Set(["venues", "names"]));
  const query = parseQuery(table, "sort=venue,-authors&venue=NeurIPS&columns=title,venue,authors,link");
  expect(query).toMatchObject({ sort: PUBLICATIONS.defaultSort, chosen: {}, columns: ["title"] });
  expect(parseFilter("venue:NeurIPS", table.columns).errors[0]?.message).toContain("Nothing here is called “venue”");
});

test("what holds an institution, a venue or a year of a degree goes; aliases and counts stay", () => {
  const ids = narrowTable(candidatesTable(), new Set(HIDEABLE)).columns.map(({ id }) => id);
  for (const gone of ["affiliation", "phd", "phd-year", "venue"]) expect(ids).not.toContain(gone);
  for (const stays of ["name", "position", "stage", "conference", "year", "tag"]) expect(ids).toContain(stays);
});
