import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { database } from "#db/client.ts";
import { confirmConflict, liftConflict, listConflicts, listOpenSuggestions } from "#db/conflicts.ts";
import { declareConflict } from "#db/declarations.ts";
import { addPerson, addStay, getMemberList, removeFromList, saveAffiliation } from "#db/member-lists.ts";
import { getOpening, movePhase, savePolicies } from "#db/openings.ts";
import { getOverview } from "#db/overview.ts";
import { addDocument, addPublication, countQueries } from "#db/profile-fixtures.ts";
import { candidates } from "#db/schema/candidates.ts";
import { conflicts, memberWorks } from "#db/schema/conflicts.ts";
import { education, positions, profileFacts } from "#db/schema/profile.ts";
import { type SuggestScope, suggestFor } from "#db/suggestions.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { NotFound, Refused } from "#lib/access/refusal.ts";

const NOW = new Date("2026-11-20T09:00:00Z");
const TITLE = "Lanterns seen from rivers";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const look = (scope?: SuggestScope, at = NOW) =>
  database().transaction((pen) => suggestFor(pen, world.openingId, scope, at));
const seen = (person: "chair" | "member" | "other" = "chair") =>
  listConflicts(world.viewer(person)).filter((row) => row.state === "suggested");

/** A work of `member` with a candidate of the world. */
function joint(year: number | null, authors = ["Tove Marrow", "Ada Quill"], title = TITLE): number {
  return database()
    .insert(memberWorks)
    .values({ accountId: world.account.member, title, workKey: title.toLowerCase(), authors, self: 0, year })
    .returning()
    .get().id;
}

test("joint work within the window is suggested once, to the member and the chair, and recuses nobody", () => {
  joint(2025);
  expect(look()).toBe(1);
  expect(look()).toBe(0);
  expect(seen("member")).toEqual(seen("chair"));
  expect(seen("other")).toEqual([]);
  expect(seen()).toMatchObject([
    {
      candidateName: "Ada Quill",
      kind: "coauthor",
      strength: "match",
      evidence: `Both are authors of “${TITLE}” (2025).`,
    },
  ]);
  expect(world.viewer("member").seat.recusedFrom.size).toBe(0);
  expect(listOpenSuggestions(world.viewer("member"))).toHaveLength(1);
  expect(listOpenSuggestions(world.viewer("chair"))).toEqual([]);
});

test("an undecided suggestion waits on the front pages of both, and is asked about when reading ends", () => {
  joint(2025);
  look();
  const { db } = world.installation;
  db.update(candidates).set({ stage: "declined" }).run();
  world.set({ phase: "independent" });
  const waits = (person: "chair" | "member" | "other") => getOverview(world.viewer(person)).undecided;
  expect([waits("member"), waits("chair"), waits("other")]).toEqual([
    { own: 1, others: 0 },
    { own: 0, others: 1 },
    { own: 0, others: 0 },
  ]);
  const end = () => movePhase(world.viewer("chair"), { to: "discussion", reason: "" });
  expect(end).toThrow("1 suggested conflict is not decided");
  confirmConflict(world.viewer("chair"), seen()[0]?.id ?? 0);
  expect(waits("chair")).toEqual({ own: 0, others: 0 });
  expect(end).not.toThrow();
});

test("initials are a question; older work than the opening's window is nothing; no date is asked about", () => {
  joint(2025, ["Tove Marrow", "A. Quill"]);
  joint(2019, ["Tove Marrow", "Bo Lindqvist"], "Old lanterns on new rivers");
  joint(null, ["Tove Marrow", "Chidi Marsh"], "Undated lanterns on rivers");
  look();
  expect(seen().map(({ candidateName, strength }) => [candidateName, strength])).toEqual([
    ["Ada Quill", "question"],
    ["Chidi Marsh", "question"],
  ]);
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  const policies = getOpening(world.viewer("chair"));
  savePolicies(world.viewer("chair"), { ...policies, conflictMonths: 120 });
  vi.useRealTimers();
  expect(seen().map((row) => row.candidateName)).toContain("Bo Lindqvist");
});

test("the candidate's own list, advisor and institutions are compared too, by the names the table of institutions has", () => {
  const [ada, bo] = world.candidate;
  const documentId = addDocument(world, ada);
  const receipt = { candidateId: ada, documentId, start: 0, end: 1, confidence: 1 };
  const db = database();
  db.insert(profileFacts)
    .values({ ...receipt, field: "advisor", value: "Ilse Okonjo" })
    .run();
  db.insert(education)
    .values({ ...receipt, institution: "MIT", advisors: [], startYear: 2018, endYear: 2025 })
    .run();
  db.insert(positions)
    .values({ ...receipt, candidateId: bo, organization: "ETH Zürich", startYear: 2025, ongoing: true })
    .run();
  addPublication(world, bo, { title: "Knots tied by nobody at all", year: 2026, authorPosition: 1 });
  joint(2026, ["Tove Marrow"], "Knots tied by nobody at all");
  const chair = world.viewer("chair");
  const accountId = world.account.member;
  addPerson(chair, { accountId, relation: "advisor", name: "Okonjo, Ilse" });
  addStay(chair, { accountId, institution: "Massachusetts Institute of Technology", startYear: 2015, endYear: 2024 });
  saveAffiliation(chair, accountId, "ETH Zurich");
  look();
  expect(
    seen()
      .map(({ candidateName, kind }) => [candidateName, kind])
      .sort(),
  ).toEqual([
    ["Ada Quill", "institution-overlap"],
    ["Ada Quill", "same-advisor"],
    ["Bo Lindqvist", "coauthor"],
    ["Bo Lindqvist", "institution"],
  ]);
});

test("what a person decided is pinned; what nobody decided goes when its evidence goes, and comes back with it", () => {
  const work = joint(2025);
  joint(2026, ["Tove Marrow", "Bo Lindqvist"], "A second lantern on the river");
  look();
  const [about] = seen().filter((row) => row.candidateName === "Ada Quill");
  liftConflict(world.viewer("member"), about?.id ?? 0, "A namesake of mine.");
  expect(look()).toBe(0);
  removeFromList(world.viewer("member"), world.account.member, "work", work);
  const rows = database()
    .select()
    .from(conflicts)
    .where(eq(conflicts.id, about?.id ?? 0))
    .all();
  expect(rows).toMatchObject([{ state: "dismissed", withdrawnAt: null }]);
  database().delete(memberWorks).run();
  expect(look()).toBe(1);
  expect(seen()).toEqual([]);
  joint(2026, ["Tove Marrow", "Bo Lindqvist"]);
  expect(look()).toBe(1);
  expect(seen()).toHaveLength(1);
});

test("a declared conflict of the kind is not suggested again; a confirmed one recuses", () => {
  joint(2025);
  joint(2026, ["Tove Marrow", "Bo Lindqvist"], "A second lantern on the river");
  const input = {
    candidateId: world.candidate[0],
    kind: "coauthor" as const,
    scope: "disclosed" as const,
    statement: "One joint paper.",
  };
  declareConflict(world.viewer("member"), world.account.member, input);
  look();
  const [only, ...more] = seen();
  expect(more).toEqual([]);
  confirmConflict(world.viewer("member"), only?.id ?? 0);
  expect([...world.viewer("member").seat.recusedFrom]).toEqual([world.candidate[1]]);
});

test("one read for each side, however many members, works and candidates there are", () => {
  joint(2025);
  const few = countQueries(world, () => look({}, new Date("2026-11-21")));
  for (let n = 0; n < 20; n += 1) joint(2024, ["Tove Marrow", "Nobody Else"], `Lanterns seen from river ${n}`);
  for (const candidate of world.candidate)
    addPublication(world, candidate, { title: `Knots ${candidate}`, year: 2024 });
  expect(countQueries(world, () => look())).toHaveLength(few.length - 1);
});

test("a member keeps their own list, the chair anybody's, nobody else's is there", () => {
  const { member, other, observer } = world.account;
  const stay = { institution: "Aalto University", startYear: 2020, endYear: null };
  addStay(world.viewer("member"), { accountId: member, ...stay });
  expect(getMemberList(world.viewer("chair"), member).stays).toMatchObject([{ ...stay, ongoing: true }]);
  expect(() => getMemberList(world.viewer("other"), member)).toThrow(Refused);
  expect(() => addStay(world.viewer("other"), { accountId: member, ...stay })).toThrow(Refused);
  expect(() => getMemberList(world.viewer("chair"), observer)).toThrow(NotFound);
  const [line] = getMemberList(world.viewer("chair"), member).stays;
  expect(() => removeFromList(world.viewer("other"), other, "stay", line?.id ?? 0)).toThrow(NotFound);
  removeFromList(world.viewer("member"), member, "stay", line?.id ?? 0);
  expect(getMemberList(world.viewer("member"), member).stays).toEqual([]);
});
