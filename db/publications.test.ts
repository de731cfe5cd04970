import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { declareConflict } from "#db/declarations.ts";
import { addDocument, addPublication, countQueries } from "#db/profile-fixtures.ts";
import { listPublicationFacets } from "#db/publication-facets.ts";
import { countPublications, listAllPublications, listPublications, read } from "#db/publications.ts";
import { tags } from "#db/schema/candidates.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { orderOf } from "#lib/tables/column.ts";
import { facetsOf } from "#lib/tables/facets.ts";
import { positionText } from "#lib/tables/publication-row.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { canSort, defaultQuery, parseQuery, type Query } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";

let world: TestWorld;
const all = defaultQuery(PUBLICATIONS);
const ask = (search: string): Query => parseQuery(PUBLICATIONS, search);

beforeEach(() => {
  world = openTestWorld();
  const [ada, bo, , dara] = world.candidate;
  addPublication(world, ada, { title: "Sparse graphs", venue: "NeurIPS", year: 2022, authorPosition: 1 });
  addPublication(world, ada, { title: "Übung macht", venue: "ICML", year: 2021, status: "submitted" });
  addPublication(world, ada, { title: "No year", venue: null, year: null, kind: "preprint", status: "preprint" });
  addPublication(world, bo, { title: "Sparse graphs", venue: "NeurIPS", year: 2022, authorPosition: 2, equal: true });
  addPublication(world, bo, { title: "A journal paper", venue: "Annals of Tests", year: 2020, kind: "journal" });
  addPublication(world, dara, { title: "Sparse graphs", venue: "NeurIPS", year: 2022, authorPosition: 3 });
  addPublication(world, dara, { title: "Daras secret", venue: "Secret Venue", year: 1999, distinction: "oral" });
  const preprint = { kind: "preprint", status: "preprint", venue: "arXiv", year: 2019 } as const;
  const lanterns = { title: "Lanterns", venue: "COLT", year: 2023 };
  addPublication(world, ada, { ...lanterns, versions: [lanterns, { ...preprint, title: "Early lanterns" }] });
  addPublication(world, bo, { title: "Joint work", venue: "UAI", year: 2017, authorPosition: 2, equal: true });
  const secret = {
    title: "Joint secret",
    venue: "Secret Annals",
    year: 1998,
    kind: "journal",
    authorPosition: 3,
  } as const;
  const whole = { ...secret, workKey: "joint work" };
  addPublication(world, dara, { ...whole, versions: [secret, { ...preprint, title: "Joint secret", year: 1997 }] });
  world.installation.db.insert(tags).values({ candidateId: bo, tag: "Theory" }).run();
});
afterEach(() => world.close());

describe("someone recused", () => {
  test("meets nothing of the candidate: no row, no count, no facet, no order, no co-author", () => {
    const viewer = world.viewer("conflicted");
    const everything = JSON.stringify([
      listPublications(viewer, all),
      listAllPublications(viewer, ask("sort=candidate")),
      listPublicationFacets(viewer, all),
      countPublications(viewer, all),
      listPublicationFacets(viewer, ask("q=secret")),
    ]);
    expect(everything).not.toMatch(/Dara|ecret|\b199\d\b|oral/);
    expect(countPublications(viewer, all)).toEqual({ shown: 6, all: 6 });
    expect(countPublications(world.viewer("member"), all)).toEqual({ shown: 7, all: 7 });
    expect(countPublications(viewer, ask("q=secret")).shown).toBe(0);
    expect(countPublications(viewer, ask("candidate=Dara+Voss")).shown).toBe(0);
  });

  test("sees the same with and without that candidate's papers", () => {
    const viewer = world.viewer("conflicted");
    const view = () =>
      JSON.stringify(
        SEARCHES.map((search) => [
          listPublications(viewer, ask(search)),
          listPublicationFacets(viewer, ask(search)),
          countPublications(viewer, ask(search)),
        ]),
      );
    const before = view();
    addPublication(world, world.candidate[3], { title: "Sparse graphs and more", venue: "NeurIPS", year: 2022 });
    expect(view()).toBe(before);
  });

  test("of the whole opening meets nothing at all", () => {
    const { chair, member } = world.account;
    declareConflict(world.viewer("chair"), member, {
      scope: "opening",
      candidateId: null,
      kind: "family",
      statement: "A relative applied.",
    } as never);
    expect(chair).not.toBe(member);
    expect(listPublications(world.viewer("member"), all)).toEqual([]);
    expect(countPublications(world.viewer("member"), all)).toEqual({ shown: 0, all: 0 });
  });
});

describe("a work of several candidates", () => {
  const joint = (person: "member" | "conflicted") => {
    const [row, ...more] = listPublications(world.viewer(person), ask("candidate=Bo+Lindqvist&q=joint"));
    expect(more).toEqual([]);
    return row;
  };

  test("is one row, shown as its strongest version, each candidate with their place", () => {
    const row = joint("member");
    expect([row?.title, row?.countedAs, row?.venue]).toEqual(["Joint secret", "journal", "Secret Annals"]);
    expect(row?.owners.map(({ name, authorPosition }) => [name, authorPosition])).toEqual([
      ["Dara Voss", 3],
      ["Bo Lindqvist", 2],
    ]);
    expect(row?.authors.map(({ self }) => self)).toEqual([false, true, true]);
    expect(row?.versions.map(({ countedAs, year, printings }) => [countedAs, year, printings[0]?.name])).toEqual([
      ["journal", 1998, "Dara Voss"],
      ["conference", 2017, "Bo Lindqvist"],
      ["preprint", 1997, "Dara Voss"],
    ]);
  });

  test("one of whom is hidden is the work of the other alone", () => {
    const row = joint("conflicted");
    expect([row?.title, row?.countedAs, row?.owners.length, row?.versions.length]).toEqual([
      "Joint work",
      "conference",
      1,
      1,
    ]);
  });

  test("and several versions count once, as the strongest", () => {
    const kinds = listPublicationFacets(world.viewer("member"), all).find(({ id }) => id === "kind");
    expect(kinds?.values.map(({ value, count }) => [value, count])).toEqual([
      ["conference", 3],
      ["journal", 2],
      ["preprint", 1],
      ["submitted", 1],
    ]);
  });
});

test("the same work by two visible candidates names the other, never one who is hidden", () => {
  const named = (person: "member" | "conflicted") =>
    listPublications(world.viewer(person), ask("candidate=Ada+Quill&q=sparse")).map((row) =>
      row.owners.map((owner) => owner.name).sort(),
    );
  expect(named("member")).toEqual([["Ada Quill", "Bo Lindqvist", "Dara Voss"]]);
  expect(named("conflicted")).toEqual([["Ada Quill", "Bo Lindqvist"]]);
});

test("authors stand in order with the candidate marked", () => {
  const [row] = listPublications(world.viewer("conflicted"), ask("candidate=Bo+Lindqvist&q=joint"));
  expect(row?.authors).toEqual([
    { name: "First Person", self: false, equal: true },
    { name: "Bo Lindqvist", self: true, equal: true },
    { name: "Third Person", self: false, equal: false },
  ]);
  expect(row?.owners.find(({ name }) => name === "Bo Lindqvist")?.firstAuthor).toBe(true);
});

test("a shared first place is marked for whoever is printed first too", () => {
  const [ada] = world.candidate;
  addPublication(world, ada, { title: "Shared by two", venue: "UAI", year: 2018, authorPosition: 1, equal: true });
  const [row] = listPublications(world.viewer("member"), ask('q="shared by two"'));
  expect(row?.owners.map(positionText)).toEqual(["= 1st of 3"]);
  const alone = listPublications(world.viewer("member"), ask("q=position:1")).flatMap(({ owners }) => owners);
  expect(alone.some((owner) => owner.firstAuthor && !owner.firstShared)).toBe(true);
});

const SEARCHES = [
  "",
  "sort=title",
  "sort=-candidate",
  "sort=-venue",
  "q=sparse",
  "q=ubung",
  "q=-sparse",
  "q=annals",
  "q=venue:arxiv",
  "q=-venue:arxiv",
  "q=version:preprint",
  "q=-version:preprint kind:conference",
  "q=year:1997",
  "q=year:2019",
  "q=venue:none,arxiv",
  'q=candidate:"bo lindqvist" kind:journal',
  "q=position:2",
  "q=venue:neurips",
  "q=year:2021..",
  "q=year:none",
  "q=-year:none",
  "q=kind:submitted",
  "q=-kind:conference",
  "q=status:preprint,submitted",
  "q=first-author:yes",
  "q=first-author:no",
  "q=position:none",
  "q=position>1",
  "q=position:first",
  "q=position:last",
  "q=position:sole,last",
  "q=place:last,2",
  "q=-position:last",
  "q=tag:theory",
  "q=-tag:theory",
  "q=tag:none",
  "q=stage:received",
  "q=stage:offer",
  'q=candidate:"ada quill"',
  "q=candidate:none",
  "q=authors:lindqvist",
  "q=lindqvist",
  "q=distinction:oral",
  "q=distinction:none",
  "q=year<2021",
  "q=year:2020,2022",
  "q=annals -venue:ICML",
  "venue=NeurIPS&venue=none",
  "kind=conference&kind=journal&year=2020..2021",
  "first-author=yes&first-author=no",
];

describe("SQL says what the columns say", () => {
  test.each(SEARCHES)("%s", (search) => {
    const viewer = world.viewer("member");
    const query = ask(search);
    const rows = listAllPublications(viewer, { ...all, words: "", chosen: {} });
    const expected = tabulate(PUBLICATIONS, rows, query).map(({ id }) => id);
    const found = listPublications(viewer, query).map(({ id }) => id);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(countPublications(viewer, query).shown).toBe(expected.length);
    expect(listPublicationFacets(viewer, query)).toEqual(facetsOf(PUBLICATIONS, rows, query));
  });

  test("and keeps the same order, what is missing last", () => {
    const viewer = world.viewer("member");
    const rows = listAllPublications(viewer, all);
    for (const { id } of PUBLICATIONS.columns.filter(canSort))
      for (const sign of ["", "-"]) {
        const query = ask(`sort=${sign}${id}`);
        const column = PUBLICATIONS.columns.find((one) => one.id === id);
        const key = (list: typeof rows) => list.map((row) => column && orderOf(column, row));
        expect([id, sign, key(listPublications(viewer, query))]).toEqual([
          id,
          sign,
          key(tabulate(PUBLICATIONS, rows, query)),
        ]);
      }
  });

  test("pages follow one another without gap or double, whatever the order", () => {
    const viewer = world.viewer("member");
    for (let more = 0; more < 230; more += 1)
      addPublication(world, world.candidate[more % 3] as number, {
        title: `Work ${more}`,
        year: 2000 + (more % 3),
      });
    const orders = PUBLICATIONS.columns.filter(canSort).map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...orders),
        fc.constantFrom("", "-"),
        fc.constantFrom("", ",-title"),
        (id, sign, next) => {
          const pages = [1, 2, 3, 4].map((page) =>
            listPublications(viewer, ask(`sort=${sign}${id}${next}&page=${page}`)),
          );
          expect(pages.map((page) => page.length)).toEqual([100, 100, 37, 0]);
          expect(new Set(pages.flat().map((row) => row.id)).size).toBe(237);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("how it is found", () => {
  const plan = (query: Query): string[] => {
    const { sql, params } = read(world.viewer("member"), query).limit(100).toSQL();
    const rows = world.installation.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[];
    return rows.map((row) => row.detail);
  };

  test.each(PUBLICATIONS.columns.filter(canSort).flatMap(({ id }) => [id, `-${id}`]))(
    "sorting by %s walks an index and sorts nothing",
    (sort) => {
      const steps = plan(ask(`sort=${sort}`));
      expect(steps.filter((step) => /TEMP B-TREE|SCAN publications/.test(step))).toEqual([]);
      const [first = ""] = steps;
      expect(first).toMatch(
        sort.endsWith("candidate") ? /candidates_by_name/ : /publications USING INDEX publications_by_/,
      );
    },
  );

  test("the plain counts at the side are read from indexes alone", () => {
    const statements = countQueries(world, () => listPublicationFacets(world.viewer("member"), all));
    for (const sql of statements.filter((one) => one.includes("group by"))) {
      const holes = sql.match(/\?/g)?.map(() => 1) ?? [];
      const steps = world.installation.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...holes) as {
        detail: string;
      }[];
      expect(steps[0]?.detail).toMatch(/publications USING COVERING INDEX/);
    }
  });

  test("works of several lines are found by an index of their own, which the others are not in", () => {
    const statements = countQueries(world, () => {
      listPublicationFacets(world.viewer("member"), all);
      countPublications(world.viewer("member"), all);
    }).filter((sql) => sql.includes("(version_count > 1 or together = 1)"));
    expect(statements).toHaveLength(2);
    for (const sql of statements) {
      const holes = sql.match(/\?/g)?.map(() => 1) ?? [];
      const steps = world.installation.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...holes) as {
        detail: string;
      }[];
      expect(steps[0]?.detail).toContain("publications USING INDEX publications_of_many");
    }
  });

  test("as many queries for a few rows as for many", () => {
    const viewer = world.viewer("member");
    const run = (search: string) =>
      countQueries(world, () => {
        listPublications(viewer, ask(search));
        listPublicationFacets(viewer, ask(search));
        countPublications(viewer, ask(search));
      }).length;
    expect(listPublications(viewer, ask("q=journal"))).toHaveLength(1);
    expect(listPublications(viewer, ask("q=year:2019.."))).toHaveLength(4);
    // A work of several lines asks one statement more, however many there are.
    expect(listPublications(viewer, ask("q=lanterns"))).toHaveLength(1);
    // What a request reads once is read.
    run("");
    expect(run("q=lanterns")).toBe(run("q=year:2019.."));
    expect(run("q=journal")).toBeLessThanOrEqual(run("q=lanterns"));
    expect(run("q=lanterns")).toBeLessThan(27);
  });
});

test("a document of the world can carry receipts", () => {
  expect(addDocument(world, world.candidate[0])).toBeGreaterThan(0);
});
