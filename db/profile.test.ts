import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepFigures } from "#db/candidate-figures.ts";
import { listCandidateNames, listCandidates } from "#db/candidates.ts";
import { mark } from "#db/marked-world.ts";
import { getGlimpse, getProfile } from "#db/profile.ts";
import { addDocument, addPublication, countQueries } from "#db/profile-fixtures.ts";
import { tags } from "#db/schema/candidates.ts";
import { protectedSpans } from "#db/schema/documents.ts";
import { education, profileFacts } from "#db/schema/profile.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { listVenues } from "#db/venues.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { Hideable } from "#lib/access/viewer.ts";
import { glanceOf } from "#lib/profile/glance.ts";
import { candidatesTable } from "#lib/tables/candidates.ts";
import { facetsOf } from "#lib/tables/facets.ts";
import { defaultQuery } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const TEXT = "Ada Quill\nBorn 1 May 1990, lives in Farville. PhD, Northmere, 2019\nPosition: Fellow";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

function addFacts(candidateId: number, more = 0): void {
  const { db } = world.installation;
  const documentId = addDocument(world, candidateId, TEXT);
  const receipt = { candidateId, documentId, confidence: 0.9 };
  db.insert(protectedSpans)
    .values({ documentId, kind: "birth", ...at("Born 1 May 1990") })
    .run();
  db.insert(profileFacts)
    .values([
      { ...receipt, field: "position", value: "Fellow", ...at("Fellow") },
      { ...receipt, field: "phd-institution", value: "Northmere", ...at("Northmere"), confidence: 0.4 },
      { ...receipt, field: "phd-year", value: "2019", ...at("2019") },
    ])
    .run();
  for (let n = 0; n <= more; n += 1) {
    db.insert(education)
      .values({ ...receipt, ...at("PhD, Northmere, 2019"), institution: "Northmere", endYear: 2019 - n, advisors: [] })
      .run();
    addPublication(world, candidateId, { title: `Work ${n}`, venue: "NeurIPS", year: 2020, authorPosition: 1 });
  }
}

describe("a glimpse of a profile", () => {
  test.each([[[]], [["institutions"]], [["venues"]], [["names", "graduation dates"]]] as Hideable[][][])(
    "tells at a glance what the profile does, where %j are hidden",
    (hides) => {
      mark(world);
      addFacts(world.candidate[0], 2);
      addFacts(world.candidate[0]);
      world.set({ hides });
      for (const person of ["member", "chair"] as const)
        for (const id of world.candidate) {
          const viewer = world.viewer(person);
          const glance = glanceOf(getGlimpse(viewer, id));
          expect(glance).toEqual(glanceOf(getProfile(viewer, id)));
          expect(glance.length).toBeGreaterThan(0);
        }
    },
  );

  test("of somebody who is not the viewer’s to see there is none", () => {
    expect(() => getGlimpse(world.viewer("conflicted"), world.candidate[3])).toThrow(NotFound);
    expect(() => getGlimpse(world.viewer("member"), 12345)).toThrow(NotFound);
  });
});

describe("a profile", () => {
  test("has every fact with the line it was read from, protected details masked", () => {
    const [ada] = world.candidate;
    addFacts(ada);
    const profile = getProfile(world.viewer("member"), ada);
    expect(profile.facts.position?.[0]?.receipt.line).toBe("Position: Fellow");
    const school = profile.education[0]?.receipt;
    expect(school?.line).toBe("[masked], lives in Farville. PhD, Northmere, 2019");
    // Counted in the text as it is shown, where the mask is as wide as its sign.
    const shown = TEXT.replace("Born 1 May 1990", "[masked]");
    expect(shown.slice(school?.start, school?.end)).toBe("PhD, Northmere, 2019");
    expect(JSON.stringify(profile)).not.toContain("1990");
  });

  test("says which facts are unsure", () => {
    const [ada] = world.candidate;
    addFacts(ada);
    const { facts } = getProfile(world.viewer("member"), ada);
    expect(facts["phd-institution"]?.[0]?.receipt.unsure).toBe(true);
    expect(facts.position?.[0]?.receipt.unsure).toBe(false);
  });

  test("takes as many queries with one entry as with many", () => {
    const [ada, bo] = world.candidate;
    addFacts(ada);
    addFacts(bo, 3);
    const viewer = world.viewer("member");
    const queries = (id: number) => countQueries(world, () => getProfile(viewer, id)).length;
    expect(getProfile(viewer, bo).education).toHaveLength(4);
    expect(queries(ada)).toBe(queries(bo));
  });

  test("of someone the viewer is recused from is not found, nor is a shared work", () => {
    const [ada, , , dara] = world.candidate;
    addPublication(world, ada, { title: "Shared" });
    addPublication(world, dara, { title: "Shared" });
    expect(() => getProfile(world.viewer("conflicted"), dara)).toThrow(NotFound);
    expect(getProfile(world.viewer("conflicted"), ada).publications[0]?.alsoBy).toEqual([]);
    expect(getProfile(world.viewer("member"), ada).publications[0]?.alsoBy).toEqual([
      expect.objectContaining({ candidateId: dara, name: "Dara Voss", authorPosition: null }),
    ]);
    expect(() => getProfile(world.viewer("member"), 12345)).toThrow(NotFound);
  });
});

describe("the table of candidates", () => {
  test("counts each kind apart; what is under review is no conference paper", () => {
    const [ada] = world.candidate;
    addFacts(ada);
    addPublication(world, ada, { title: "A", venue: "ICML", year: 2023, kind: "conference", status: "submitted" });
    addPublication(world, ada, { title: "B", venue: "NeurIPS", year: 2021, authorPosition: 2 });
    addPublication(world, ada, { title: "C", venue: "arXiv", year: 2024, kind: "preprint", status: "preprint" });
    addPublication(world, ada, { title: "D", venue: "W at ICML", year: 2018, kind: "workshop" });
    world.installation.db.insert(tags).values({ candidateId: ada, tag: "theory" }).run();
    const row = listCandidates(world.viewer("member")).find(({ id }) => id === ada);
    expect(row).toEqual({
      id: ada,
      name: "Ada Quill",
      stage: "received",
      position: "Fellow",
      affiliation: null,
      phdInstitution: "Northmere",
      otherNames: {},
      phdYear: 2019,
      tags: ["theory"],
      counts: { conference: 2, submitted: 1, preprint: 1, workshop: 1 },
      firstAuthor: 1,
      venues: [
        ["NeurIPS", 2],
        ["W at ICML", 1],
      ],
      years: [2018, 2020, 2021, 2023, 2024],
    });
  });

  test("a known institution has one name, and is found by what is printed and in short too", () => {
    const [ada, bo] = world.candidate;
    addFacts(ada);
    addFacts(bo);
    for (const [id, value] of [
      [ada, "UCSD"],
      [bo, "University of California at San Diego"],
    ] as const)
      world.installation.db
        .update(profileFacts)
        .set({ value })
        .where(and(eq(profileFacts.candidateId, id), eq(profileFacts.field, "phd-institution")))
        .run();
    const rows = listCandidates(world.viewer("member"));
    const table = candidatesTable();
    const found = (words: string) =>
      tabulate(table, rows, { ...defaultQuery(table), words })
        .map(({ id }) => id)
        .sort();
    const both = [ada, bo].sort();
    expect(rows.filter(({ id }) => both.includes(id)).map((row) => row.phdInstitution)).toEqual([
      "University of California, San Diego",
      "University of California, San Diego",
    ]);
    expect([found("phd:UCSD"), found("ucsd"), found('"California, San"')]).toEqual([both, both, both]);
    const facet = facetsOf(table, rows, { chosen: {}, words: "" }).find(({ id }) => id === "phd");
    expect(facet?.values.map(({ label, count }) => [label, count])).toContainEqual([
      "University of California, San Diego",
      2,
    ]);
  });

  test("leaves out who one is recused from, and the order of the others stays", () => {
    const names = (person: "member" | "conflicted") => listCandidates(world.viewer(person)).map((row) => row.name);
    expect(names("conflicted").sort()).toEqual(["Ada Quill", "Bo Lindqvist", "Chidi Marsh"]);
    expect(listCandidateNames(world.viewer("conflicted")).map((row) => row.name)).toEqual(
      listCandidates(world.viewer("conflicted")).map((row) => row.name),
    );
    expect(names("member")).toContain("Dara Voss");
  });

  test("is empty for members before the review begins", () => {
    world.set({ phase: "setup" });
    expect(listCandidates(world.viewer("member"))).toEqual([]);
    expect(listCandidates(world.viewer("chair"))).toHaveLength(4);
  });

  test("takes as many queries for few rows as for many", () => {
    const run = () => countQueries(world, () => listCandidates(world.viewer("member"))).length;
    const before = run();
    for (const id of world.candidate) addFacts(id, 2);
    expect(run()).toBe(before);
  });

  test("keeps its counts until a fact or a publication changes", () => {
    const [ada, bo] = world.candidate;
    const { db, sqlite } = world.installation;
    addFacts(ada);
    const viewer = world.viewer("member");
    const counted = listCandidates(viewer);
    db.transaction((pen) => {
      for (const id of world.candidate) keepFigures(pen, id);
    });
    expect(listCandidates(viewer)).toEqual(counted);
    expect(countQueries(world, () => listCandidates(viewer)).length).toBe(3);
    const kept = () => sqlite.prepare("SELECT count(figures) AS n FROM candidates").get();
    const keepAgain = () => db.transaction((pen) => world.candidate.forEach((id) => void keepFigures(pen, id)));
    for (const change of [
      "UPDATE publications SET year = 2001",
      "UPDATE profile_facts SET value = 'Elsewhere'",
      `UPDATE publications SET candidate_id = ${bo}`,
      "DELETE FROM authorships",
      "DELETE FROM publications",
      "DELETE FROM profile_facts",
    ]) {
      keepAgain();
      expect(kept()).toEqual({ n: 4 });
      sqlite.exec(change);
      expect([change, kept()]).toEqual([
        change,
        { n: change.includes("authorships") ? 4 : change.includes("candidate_id") ? 2 : 3 },
      ]);
    }
    expect(listCandidates(viewer).find(({ id }) => id === ada)).toMatchObject({ counts: {}, position: null });
  });

  test("reads its publication counts from an index alone", () => {
    const statements = countQueries(world, () => listCandidates(world.viewer("member")));
    const sql = statements.find((one) => one.includes("cross join")) ?? "";
    const holes = sql.match(/\?/g)?.map(() => 1) ?? [];
    const plan = world.installation.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...holes) as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join("\n")).toMatch(
      /SEARCH publications USING COVERING INDEX publications_by_standing/,
    );
  });
});

describe("the venues", () => {
  beforeEach(() => {
    const [ada, bo, , dara] = world.candidate;
    addPublication(world, ada, { title: "One", venue: "NeurIPS", year: 2020, authorPosition: 1 });
    addPublication(world, ada, { title: "Two", venue: "NeurIPS", year: 2021, authorPosition: 2 });
    addPublication(world, bo, { title: "One", venue: "NeurIPS", year: 2020, authorPosition: 3 });
    addPublication(world, bo, { title: "Under review", venue: "NeurIPS", year: 2026, status: "submitted" });
    addPublication(world, dara, { title: "Hidden", venue: "NeurIPS", year: 2010, authorPosition: 1 });
    addPublication(world, dara, { title: "Hidden too", venue: "Secret Venue", year: 2011 });
  });

  test("count a shared work once and leave out what has not appeared", () => {
    const [ada, bo, , dara] = world.candidate;
    expect(listVenues(world.viewer("member"))[0]).toEqual({
      venue: "NeurIPS",
      watched: false,
      papers: 3,
      firstAuthor: 2,
      years: [2010, 2020, 2021],
      who: [
        { candidateId: ada, name: "Ada Quill", papers: 2, first: 1 },
        { candidateId: bo, name: "Bo Lindqvist", papers: 1, first: 0 },
        { candidateId: dara, name: "Dara Voss", papers: 1, first: 1 },
      ],
    });
  });

  test("know nothing of who one is recused from", () => {
    const rows = listVenues(world.viewer("conflicted"));
    expect(rows.map(({ venue, papers, firstAuthor, years }) => [venue, papers, firstAuthor, years])).toEqual([
      ["NeurIPS", 2, 1, [2020, 2021]],
    ]);
  });
});
