import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyPlan, listTerms, planAssignment } from "#db/assignment-plan.ts";
import { getAssignment, saveAssignment } from "#db/assignment-table.ts";
import { assignedTo, listAssigned, listLoads } from "#db/assignments.ts";
import { liftConflict, listConflicts } from "#db/conflicts.ts";
import { declareConflict } from "#db/declarations.ts";
import { listEvents } from "#db/events.ts";
import { addReview } from "#db/marked-world.ts";
import { movePhase } from "#db/openings.ts";
import { countQueries } from "#db/profile-fixtures.ts";
import { coverage, coverageGap, listBegun } from "#db/progress.ts";
import { assignments } from "#db/schema/assignments.ts";
import { candidates } from "#db/schema/candidates.ts";
import { seats } from "#db/schema/people.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { Refused } from "#lib/access/refusal.ts";
import type { PlanInput } from "#lib/reviews/assignment-acts.ts";
import type { Reading } from "#lib/reviews/review-graph.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const chair = () => world.viewer("chair");
const reading = (i: number, person: Person): Reading => ({
  candidateId: world.candidate[i] ?? 0,
  reviewerId: world.account[person],
});
const save = (...readings: Reading[]) => saveAssignment(chair(), { version: getAssignment(chair()).version, readings });
const recuse = (person: Person, i: number) =>
  declareConflict(world.viewer(person), world.account[person], {
    candidateId: world.candidate[i] ?? 0,
    kind: "family",
    scope: "candidate",
    statement: "Declared late.",
  });
const plan = (change: Partial<PlanInput> = {}): PlanInput => ({
  readersPerFile: 2,
  preferShared: false,
  bridge: "outside-reader",
  seed: "one",
  terms: listTerms(chair()),
  ...change,
});

describe("by hand", () => {
  test("what is ticked is assigned, what is not is taken away, and the rows say when", () => {
    save(reading(0, "member"), reading(1, "member"), reading(1, "other"));
    expect(listAssigned(world.viewer("member")).map((row) => row.name)).toEqual(["Ada Quill", "Bo Lindqvist"]);
    save(reading(1, "member"));
    expect(assignedTo(world.viewer("member"))).toEqual(new Set([world.candidate[1]]));
    expect(assignedTo(world.viewer("other")).size).toBe(0);
    const rows = world.installation.db.select().from(assignments).all();
    expect(rows.filter((row) => row.withdrawnAt !== null)).toHaveLength(2);
    save(reading(0, "member"), reading(1, "member"));
    expect(assignedTo(world.viewer("member")).size).toBe(2);
  });

  test("a form drawn before another change or a late conflict is refused, and nothing is written", () => {
    const { version } = getAssignment(chair());
    save(reading(0, "member"));
    const late = () => saveAssignment(chair(), { version, readings: [] });
    expect(late).toThrow("changed meanwhile");
    expect(assignedTo(world.viewer("member")).size).toBe(1);
    const fresh = getAssignment(chair()).version;
    recuse("other", 0);
    expect(() => saveAssignment(chair(), { version: fresh, readings: [] })).toThrow("changed meanwhile");
    expect(assignedTo(world.viewer("member")).size).toBe(1);
  });

  test("only readers who serve, files of this opening, and no conflicted pair", () => {
    for (const bad of [
      reading(3, "conflicted"),
      reading(0, "observer"),
      reading(0, "removed"),
      reading(0, "elsewhere"),
      { candidateId: 999, reviewerId: world.account.member },
    ])
      expect(() => save(reading(0, "member"), bad)).toThrow("cannot be given");
    expect(getAssignment(chair()).assigned).toEqual([]);
  });

  test("is the chair’s; members see their own, observers counts", () => {
    save(reading(0, "member"), reading(1, "member"), reading(1, "other"));
    for (const person of ["member", "observer"] as const) {
      expect(() => getAssignment(world.viewer(person))).toThrow(Refused);
      expect(() => saveAssignment(world.viewer(person), { version: "", readings: [] })).toThrow(Refused);
      expect(() => coverage(world.viewer(person))).toThrow(Refused);
      expect(() => listBegun(world.viewer(person))).toThrow(Refused);
    }
    expect(() => listLoads(world.viewer("member"))).toThrow(Refused);
    expect(listLoads(world.viewer("observer")).map(({ name, assigned }) => [name, assigned])).toEqual([
      ["chair", 0],
      ["conflicted", 0],
      ["member", 2],
      ["other", 1],
    ]);
    expect(listAssigned(world.viewer("observer"))).toEqual([]);
  });
});

describe("a late conflict", () => {
  test("takes the file away at once; lifted, it is back", () => {
    save(reading(0, "member"), reading(1, "member"));
    recuse("member", 0);
    expect(assignedTo(world.viewer("member"))).toEqual(new Set([world.candidate[1]]));
    expect(getAssignment(chair()).assigned).toEqual([reading(1, "member")]);
    expect(listLoads(chair()).find((row) => row.name === "member")?.assigned).toBe(1);
    const conflict = listConflicts(chair()).find((row) => row.evidence === "Declared late.");
    liftConflict(chair(), conflict?.id ?? 0, "An error.");
    expect(assignedTo(world.viewer("member")).size).toBe(2);
  });

  test("of the chair takes the row away, and saving the rest leaves it as it was", () => {
    save(reading(0, "member"), reading(1, "member"));
    recuse("chair", 0);
    const table = getAssignment(chair());
    expect(JSON.stringify(table)).not.toContain(String(world.candidate[0]));
    saveAssignment(chair(), { version: table.version, readings: [] });
    expect(assignedTo(world.viewer("member"))).toEqual(new Set([world.candidate[0]]));
    expect(() => save(reading(0, "other"))).toThrow("cannot be given");
  });
});

test("a chair recused from a candidate sees the same bytes whether anything was assigned there or not", () => {
  const seen = (hidden: Reading[]) => {
    world.close();
    world = openTestWorld();
    save(reading(0, "member"), ...hidden);
    if (hidden.length > 0) addReview(world, 3, "other", true);
    const { db } = world.installation;
    db.update(seats).set({ role: "chair" }).where(eq(seats.accountId, world.account.conflicted)).run();
    const viewer = world.viewer("conflicted");
    const terms = listTerms(viewer);
    const { fingerprint, ...rest } = planAssignment(viewer, plan({ terms }));
    return JSON.stringify([
      getAssignment(viewer),
      listLoads(viewer),
      coverage(viewer),
      coverageGap(viewer),
      fingerprint,
      rest,
    ]);
  };
  const without = seen([]);
  expect(seen([reading(3, "member"), reading(3, "other"), reading(3, "chair")])).toBe(without);
  expect(without).not.toContain(String(world.candidate[3]));
});

describe("dealt evenly", () => {
  test("is looked at first and writes nothing; applied, it is what was looked at", () => {
    const shown = planAssignment(chair(), plan());
    expect(shown).toMatchObject({ added: 8, removed: 0, problems: [] });
    expect(shown.groups).toHaveLength(1);
    expect(shown.loads.map((row) => row.after)).toEqual([2, 2, 2, 2]);
    expect(getAssignment(chair()).assigned).toEqual([]);
    applyPlan(chair(), { plan: plan(), fingerprint: shown.fingerprint });
    expect(getAssignment(chair()).assigned).toEqual(shown.readings);
    expect(shown.readings).not.toContainEqual(reading(3, "conflicted"));
    const line = listEvents(chair()).rows[0];
    expect(line).toMatchObject({ action: "assignment.edit", detail: { how: "balanced", seed: "one" } });
  });

  test("a preview that no longer holds is refused", () => {
    const { fingerprint } = planAssignment(chair(), plan());
    recuse("member", 1);
    expect(() => applyPlan(chair(), { plan: plan(), fingerprint })).toThrow("changed since this preview");
    expect(() => applyPlan(chair(), { plan: plan({ seed: "two" }), fingerprint })).toThrow("changed since");
    expect(getAssignment(chair()).assigned).toEqual([]);
  });

  test("run again, it keeps what people have begun, and leaves files out of the running alone", () => {
    save(reading(0, "member"), reading(1, "member"), reading(2, "member"), reading(3, "member"));
    addReview(world, 1, "member", false);
    const { db } = world.installation;
    db.update(candidates).set({ stage: "withdrawn" }).where(eq(candidates.id, world.candidate[0])).run();
    const terms = listTerms(chair()).map((one) => ({ ...one, takesPart: one.readerId !== world.account.member }));
    const shown = planAssignment(chair(), plan({ terms, readersPerFile: 3 }));
    applyPlan(chair(), { plan: plan({ terms, readersPerFile: 3 }), fingerprint: shown.fingerprint });
    expect([...assignedTo(world.viewer("member"))].sort()).toEqual([world.candidate[0], world.candidate[1]].sort());
    expect(shown.problems).toEqual([{ kind: "too-few-readers", candidateId: world.candidate[3], wanted: 3, given: 2 }]);
    expect(listTerms(chair()).find((one) => one.readerId === world.account.member)?.takesPart).toBe(false);
  });

  test("panels without a common reader are named, with readings that would join them", () => {
    const panelOf: Partial<Record<Person, number>> = { chair: 1, member: 1, other: 2, conflicted: 2 };
    const terms = listTerms(chair()).map((one) => {
      const person = (Object.keys(panelOf) as Person[]).find((name) => world.account[name] === one.readerId);
      return { ...one, panel: (person && panelOf[person]) ?? null };
    });
    const apart = planAssignment(chair(), plan({ terms, readersPerFile: 1 }));
    expect(apart.groups.length).toBeGreaterThan(1);
    expect(apart.problems.at(-1)?.kind).toBe("not-connected");
    const bridged = planAssignment(chair(), plan({ terms, bridge: "shared-files" }));
    expect(bridged.groups).toHaveLength(1);
    expect(bridged.panelOfFile).toHaveLength(4);
  });
});

describe("coverage", () => {
  test("counts who has submitted, without drafts, the recused and files out of the running", () => {
    addReview(world, 0, "other", true);
    addReview(world, 0, "member", true);
    addReview(world, 0, "chair", false);
    const counts = () => coverage(chair()).map(({ name, readers, wanted }) => [name, readers, wanted]);
    expect(counts().at(-1)).toEqual(["Ada Quill", 2, 3]);
    recuse("other", 0);
    expect(counts().at(-1)).toEqual(["Ada Quill", 1, 3]);
    expect(coverageGap(chair())).toBe(4);
    world.installation.db.update(candidates).set({ stage: "declined" }).run();
    expect(coverageGap(chair())).toBe(0);
  });

  test("ending independent review with too few readers needs the chair’s reason; nothing else does", () => {
    expect(() => movePhase(chair(), { to: "discussion", reason: "" })).toThrow("4 files have fewer readers");
    expect(() => movePhase(chair(), { to: "decision", reason: " " })).toThrow("4 files have fewer readers");
    expect(chair().seat.phase).toBe("independent");
    movePhase(chair(), { to: "discussion", reason: "Two readers are ill; the deadline stands." });
    expect(chair().seat.phase).toBe("discussion");
    movePhase(chair(), { to: "decision", reason: "" });
    world.set({ phase: "independent" });
    world.installation.db.update(candidates).set({ stage: "declined" }).run();
    movePhase(chair(), { to: "discussion", reason: "" });
    expect(chair().seat.phase).toBe("discussion");
  });
});

test("the number of queries does not depend on rows", () => {
  const run = () =>
    countQueries(world, () => {
      getAssignment(chair());
      planAssignment(chair(), plan());
      coverage(chair());
      listLoads(chair());
      assignedTo(world.viewer("member"));
    }).length;
  const before = run();
  save(reading(0, "member"), reading(1, "member"), reading(1, "other"));
  addReview(world, 1, "other", true);
  world.installation.db
    .insert(candidates)
    .values({ openingId: world.openingId, name: "Ezra Bloom", createdAt: new Date() })
    .run();
  expect(run()).toBe(before);
});
