import { afterEach, beforeEach, expect, test } from "vitest";
import { addPublication } from "#db/profile-fixtures.ts";
import { listPublicationFacets } from "#db/publication-facets.ts";
import { listPublicationGroups } from "#db/publication-groups.ts";
import { countPublications, listPublications } from "#db/publications.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { shownBy } from "#lib/tables/facets.ts";
import { groupLines } from "#lib/tables/group.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { canGroup, parseQuery } from "#lib/tables/query.ts";

let world: TestWorld;

beforeEach(() => {
  world = openTestWorld();
  const [ada, bo, , dara] = world.candidate;
  addPublication(world, ada, { title: "Sparse graphs", venue: "NeurIPS", year: 2022, authorPosition: 1 });
  addPublication(world, bo, { title: "Sparse graphs", venue: "NeurIPS", year: 2022, authorPosition: 2 });
  addPublication(world, ada, { title: "No year", venue: null, year: null, kind: "preprint", status: "preprint" });
  addPublication(world, ada, { title: "Knots", venue: "ICML", year: 2021, status: "submitted" });
  addPublication(world, bo, { title: "A journal paper", venue: "Annals of Tests", year: 2020, kind: "journal" });
  addPublication(world, dara, { title: "Daras secret", venue: "Secret Venue", year: 1999 });
});
afterEach(() => world.close());

test.each(PUBLICATIONS.columns.filter(canGroup))(
  "rows by $id stand together, and each head counts what is in its group on all pages",
  (column) => {
    for (const search of ["", "sort=title", `sort=-${column.id}`, "year=2020..2022", "q=graphs"]) {
      const query = parseQuery(PUBLICATIONS, `group=${column.id}&${search}`);
      for (const person of ["member", "conflicted"] as const) {
        const viewer = world.viewer(person);
        const lines = groupLines(column, listPublications(viewer, query), new Set());
        const heads = lines.flatMap((line) => ("head" in line ? [[line.head.label, line.head.n] as const] : []));
        expect(new Set(heads.map(([label]) => label)).size).toBe(heads.length);
        expect(listPublicationGroups(viewer, query)).toEqual(Object.fromEntries(heads));
        expect(JSON.stringify(heads).includes("Dara") || JSON.stringify(heads).includes("Secret")).toBe(
          person === "member" &&
            search !== "year=2020..2022" &&
            search !== "q=graphs" &&
            /candidate|venue/.test(column.id),
        );
      }
    }
  },
);

test("the counts of kinds tell how many works are shown", () => {
  for (const search of ["", "kind=journal&kind=preprint", "q=graphs", "venue=NeurIPS&kind=conference", "year=2030"])
    for (const person of ["member", "conflicted"] as const) {
      const query = parseQuery(PUBLICATIONS, search);
      const kinds = listPublicationFacets(world.viewer(person), query).find(({ id }) => id === "kind");
      expect(kinds && shownBy(kinds)).toBe(countPublications(world.viewer(person), query).shown);
    }
});

test("no groups, no counts", () => {
  expect(listPublicationGroups(world.viewer("member"), parseQuery(PUBLICATIONS, ""))).toEqual({});
});
