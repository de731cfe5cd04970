import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database, openInstallation } from "#db/client.ts";
import { findSeat } from "#db/committee.ts";
import { confirmConflict, listConflicts, listRecusals } from "#db/conflicts.ts";
import { declareConflict, declareNone, listUncleared } from "#db/declarations.ts";
import { listActors, listEvents, verifyChain } from "#db/events.ts";
import { addNote, removeNote, saveNote } from "#db/note-acts.ts";
import { listNoteCounts, listNotes } from "#db/notes.ts";
import { getOwnReview, listOwnReviews } from "#db/own-reviews.ts";
import { listProgress } from "#db/progress.ts";
import { rankingFor } from "#db/ranking.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { type Saved, saveReview, submitReview } from "#db/review-saves.ts";
import { listOwnVersions } from "#db/review-versions.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import { listCriteria, listRubrics, lockRubric, reviseRubric, saveRubric } from "#db/rubrics.ts";
import { candidates } from "#db/schema/candidates.ts";
import { conflicts } from "#db/schema/conflicts.ts";
import { accounts, events, openings, seats } from "#db/schema/people.ts";
import { reviews, scores } from "#db/schema/reviews.ts";
import { listShortlist, removeEntry, returnEntry, saveEntry, saveOrder } from "#db/shortlist.ts";
import { listStageMoves, moveCandidate } from "#db/stages.ts";
import { addTag, listAllTags, listTags, removeTag } from "#db/tags.ts";
import { admit } from "#lib/access/admit.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";
import type { Phase, Role, Seal, SeatedViewer } from "#lib/access/viewer.ts";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { EMPTY_REVIEW, type ReviewInput } from "#lib/reviews/review.ts";

const PEOPLE = { chair: "chair", ann: "member", ben: "member", observer: "observer" } as const satisfies Record<
  string,
  Role
>;
type Person = keyof typeof PEOPLE;

const rubric = { criteria: DEFAULT_RUBRIC.map((one) => ({ ...one })) };
let world: { openingId: number; ids: Record<Person, number>; people: [number, number, number]; queries: string[] };

beforeEach(() => {
  const { db, sqlite } = openInstallation(null);
  const queries: string[] = [];
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((source: string) => {
    queries.push(source);
    return prepare(source);
  }) as typeof sqlite.prepare;
  const now = new Date();
  const openingId = db
    .insert(openings)
    .values({ slug: "search", title: "A search", department: "Computing", createdAt: now })
    .returning({ id: openings.id })
    .get().id;
  const ids = {} as Record<Person, number>;
  for (const [key, role] of Object.entries(PEOPLE)) {
    const row = { email: `${key}@example.edu`, name: `${key} Example`, passwordHash: "", createdAt: now };
    const { id } = db.insert(accounts).values(row).returning({ id: accounts.id }).get();
    ids[key as Person] = id;
    db.insert(seats).values({ openingId, accountId: id, role, addedAt: now }).run();
  }
  const add = (name: string) =>
    db.insert(candidates).values({ openingId, name, createdAt: now }).returning({ id: candidates.id }).get().id;
  world = { openingId, ids, people: [add("Ada Adeyemi"), add("Bo Brandt"), add("Cy Castellanos")], queries };
});

function viewer(person: Person): SeatedViewer {
  const accountId = world.ids[person];
  const seat = findSeat(accountId, "search");
  if (!seat) throw new Error("no seat");
  return admit({ kind: "person", accountId, name: person, siteAdmin: false, seat });
}

function set(values: { phase?: Phase; seal?: Seal; observersBrowse?: boolean }): void {
  db().update(openings).set(values).run();
}

const db = () => database();

function begin(seal: Seal = "after-own"): void {
  lockRubric(viewer("chair"), rubric);
  set({ phase: "independent", seal });
}

function marks(...values: (number | "unable" | null)[]): ReviewInput {
  return {
    ...EMPTY_REVIEW,
    scores: rubric.criteria.map(({ id }, at) => ({
      criterionId: id,
      value: values[at] ?? null,
      evidence: `seen ${at}`,
    })),
    recommendation: "interview",
    whatIRead: ["cv"],
  };
}
const all = (value: number) => marks(value, value, value, value, value);

function submit(person: Person, candidateId: number, input: ReviewInput): Saved {
  return submitReview(viewer(person), candidateId, input, getOwnReview(viewer(person), candidateId).revision);
}

function recuse(person: Person, candidateId: number): void {
  declareConflict(viewer(person), world.ids[person], {
    candidateId,
    kind: "coauthor",
    scope: "candidate",
    statement: "We write a book together.",
  });
}

const [A, B, C] = [0, 1, 2] as const;
const who = (at: 0 | 1 | 2) => world.people[at];
const seenBy = (person: Person) => listVisibleReviews(viewer(person)).map((one) => one.reviewerName.split(" ")[0]);

describe("sealing", () => {
  const expected: [Seal, Phase, Person, before: string[], draft: string[], after: string[]][] = [
    ["never", "independent", "ann", ["-"], ["-"], ["ann"]],
    ["after-own", "independent", "ann", ["-"], ["-"], ["ann", "ben"]],
    ["always", "independent", "ann", ["ben"], ["ben"], ["ann", "ben"]],
    ["never", "discussion", "ann", ["ben"], ["ben"], ["ann", "ben"]],
    ["never", "independent", "chair", ["-"], ["-"], ["chair"]],
    ["after-own", "independent", "chair", ["-"], ["-"], ["ben", "chair"]],
    ["always", "independent", "chair", ["ben"], ["ben"], ["ben", "chair"]],
  ];
  for (const [seal, phase, person, before, draft, after] of expected)
    it(`${seal}, ${phase}: ${person} sees ${after.join(" and ")} once their own is submitted`, () => {
      begin(seal);
      submit("ben", who(A), all(3));
      set({ phase });
      const seen = () => (seenBy(person).length > 0 ? seenBy(person) : ["-"]);
      expect(seen()).toEqual(before);
      saveReview(viewer(person), who(A), all(4), 0);
      expect(seen()).toEqual(draft);
      submit(person, who(A), all(4));
      expect(seen()).toEqual(after);
    });

  it("opens nothing to observers before the discussion, whatever the seal", () => {
    begin("always");
    set({ observersBrowse: true });
    submit("ben", who(A), all(3));
    expect(seenBy("observer")).toEqual([]);
    expect(rankingFor(viewer("observer")).rows.map((row) => row.mean)).toEqual([null, null, null]);
    set({ phase: "discussion" });
    expect(seenBy("observer")).toEqual(["ben"]);
    set({ observersBrowse: false });
    expect(seenBy("observer")).toEqual([]);
  });

  it("opens one candidate, not the others, by submitting that one", () => {
    begin();
    submit("ben", who(A), all(3));
    submit("ben", who(B), all(5));
    submit("ann", who(A), all(4));
    const figures = listReviewFigures(viewer("ann"));
    expect(figures.get(who(A))).toMatchObject({ open: true, n: 2, mean: 3.5, spread: 1, mine: "submitted" });
    expect(figures.get(who(B))).toMatchObject({ open: false, n: 0, mean: null, spread: null, mine: "none" });
  });

  it("shows no mean made of one's own mark alone where others are sealed", () => {
    begin("never");
    submit("ann", who(A), all(4));
    expect(listReviewFigures(viewer("ann")).get(who(A))).toMatchObject({ myTotal: 4, open: false, n: 0, mean: null });
  });

  it("never shows a draft to anyone but its author, even in the discussion", () => {
    begin("always");
    saveReview(viewer("ben"), who(A), all(3), 0);
    set({ phase: "discussion" });
    for (const person of ["chair", "ann", "ben"] as const) expect(seenBy(person)).toEqual([]);
    expect(listReviewFigures(viewer("ben")).get(who(A))?.mine).toBe("draft");
    expect(listReviewFigures(viewer("ann")).get(who(A))?.mine).toBe("none");
  });

  it("seals others' committee notes with their reviews, and private notes for good", () => {
    begin();
    const note = { candidateId: who(A), text: "Ask about the proof." };
    addNote(viewer("ben"), { ...note, audience: "committee" });
    addNote(viewer("ben"), { ...note, audience: "private", text: "Mine." });
    expect(listNotes(viewer("ann"), who(A))).toEqual([]);
    submit("ann", who(A), all(4));
    expect(listNotes(viewer("ann"), who(A)).map((one) => one.text)).toEqual(["Ask about the proof."]);
    expect(listNoteCounts(viewer("ben")).get(who(A))).toBe(2);
    const [first] = listNotes(viewer("ben"), who(A));
    if (!first) throw new Error("no note");
    expect(() => saveNote(viewer("ann"), first.id, "Changed")).toThrow(Refused);
    saveNote(viewer("ben"), first.id, "Ask about the second proof.");
    removeNote(viewer("ben"), listNotes(viewer("ben"), who(A))[1]?.id ?? 0);
    expect(listNotes(viewer("ben"), who(A)).map((one) => one.text)).toEqual(["Ask about the second proof."]);
  });
});

describe("a hidden review", () => {
  const reads = (person: Person) => {
    const asker = viewer(person);
    const [first] = world.people;
    return JSON.stringify([
      [...listReviewFigures(asker)],
      listVisibleReviews(asker),
      rankingFor(asker),
      listNotes(asker, first),
      [...listNoteCounts(asker)],
      listStageMoves(asker),
      listTags(asker, first),
      listAllTags(asker),
      listConflicts(asker),
      listRecusals(asker),
      listRubrics(asker),
      getOwnReview(asker, who(B)),
      listOwnVersions(asker, who(B)),
      asker.seat.role === "member" ? [listEvents(asker), listActors(asker)] : listProgress(asker),
    ]);
  };

  it("changes not one byte of what a sealed-off viewer reads", () => {
    begin();
    submit("ben", who(A), all(1));
    addNote(viewer("ben"), { candidateId: who(A), audience: "committee", text: "weak" });
    submit("ann", who(B), all(4));
    const before = { ann: reads("ann"), chair: reads("chair") };
    submit("ben", who(A), { ...all(5), comment: "changed my mind" });
    addNote(viewer("ben"), { candidateId: who(A), audience: "committee", text: "strong" });
    expect(reads("ann")).toBe(before.ann);
    expect(reads("chair")).toBe(before.chair);
    // And it is no accident: to someone it is open to, the same change shows.
    submit("ann", who(A), all(3));
    expect(reads("ann")).toContain("changed my mind");
  });

  it("of a recused candidate changes nothing at all, in any phase", () => {
    begin("always");
    set({ phase: "discussion" });
    recuse("chair", who(A));
    submit("ben", who(B), all(2));
    const read = () => [
      rankingFor(viewer("chair")),
      listProgress(viewer("chair")),
      listEvents(viewer("chair")),
      [...listReviewFigures(viewer("chair"))],
      listShortlist(viewer("chair")),
    ];
    const before = JSON.stringify(read());
    submit("ben", who(A), all(5));
    saveReview(viewer("ann"), who(A), all(5), 0);
    expect(JSON.stringify(read())).toBe(before);
    expect(before).not.toContain("Ada");
    expect(() => getOwnReview(viewer("chair"), who(A))).toThrow(NotFound);
  });
});

describe("recusal", () => {
  it("after the review takes it out of every mean at once, and back when lifted", () => {
    begin("always");
    submit("ann", who(A), all(2));
    submit("ben", who(A), all(4));
    const mean = () => rankingFor(viewer("chair")).rows.find((row) => row.candidateId === who(A))?.mean;
    expect(mean()).toBe(3);
    recuse("ben", who(A));
    expect(mean()).toBe(2);
    expect(seenBy("chair")).toEqual(["ann"]);
    expect(listReviewFigures(viewer("ben")).has(who(A))).toBe(false);
    expect(() => submitReview(viewer("ben"), who(A), all(5), 1)).toThrow("You are recused from this candidate.");
    db().update(conflicts).set({ withdrawnAt: new Date() }).where(eq(conflicts.accountId, world.ids.ben)).run();
    expect(mean()).toBe(3);
  });

  it("from the whole opening takes out all of a reader's reviews", () => {
    begin("always");
    submit("ben", who(A), all(4));
    declareConflict(viewer("ben"), world.ids.ben, {
      candidateId: null,
      kind: "other",
      scope: "opening",
      statement: "I applied myself.",
    });
    expect(seenBy("chair")).toEqual([]);
    expect([...listReviewFigures(viewer("ben"))]).toEqual([]);
  });

  it("leaves a disclosed conflict's review where it is", () => {
    begin("always");
    submit("ben", who(A), all(4));
    declareConflict(viewer("ben"), world.ids.ben, {
      candidateId: who(A),
      kind: "other",
      scope: "disclosed",
      statement: "Same programme committee.",
    });
    expect(seenBy("chair")).toEqual(["ben"]);
  });

  it("of the chair from one candidate leaves the conflicts about others in sight", () => {
    begin();
    recuse("chair", who(A));
    recuse("ben", who(A));
    recuse("ben", who(B));
    expect(listConflicts(viewer("chair")).map((row) => [row.memberName.split(" ")[0], row.candidateName])).toEqual([
      ["ben", "Bo Brandt"],
      ["chair", "Ada Adeyemi"],
    ]);
  });

  it("begins with the confirmation of a suggestion", () => {
    begin();
    const suggestion = { openingId: world.openingId, accountId: world.ids.ben, candidateId: who(A), kind: "coauthor" };
    const { id } = db()
      .insert(conflicts)
      .values({ ...suggestion, scope: "candidate", state: "suggested", evidence: "A paper.", createdAt: new Date() })
      .returning({ id: conflicts.id })
      .get();
    expect(listReviewFigures(viewer("ben")).has(who(A))).toBe(true);
    confirmConflict(viewer("chair"), id);
    expect(listReviewFigures(viewer("ben")).has(who(A))).toBe(false);
  });

  it("is asked about before reading, and “none” is kept", () => {
    begin();
    const names = () => listUncleared(viewer("ann")).map((row) => row.name);
    expect(names()).toEqual(["Ada Adeyemi", "Bo Brandt", "Cy Castellanos"]);
    recuse("ann", who(B));
    expect(names()).toEqual(["Ada Adeyemi", "Cy Castellanos"]);
    declareNone(viewer("ann"));
    expect(names()).toEqual([]);
    const later = { openingId: world.openingId, name: "Di Late", createdAt: new Date(Date.now() + 1000) };
    db().insert(candidates).values(later).run();
    expect(names()).toEqual(["Di Late"]);
    expect(() => declareNone(viewer("observer"))).toThrow(Refused);
  });
});

describe("saving", () => {
  it("notices a stale edit and offers the other text, overwriting nothing", () => {
    begin();
    const ann = viewer("ann");
    expect(saveReview(ann, who(A), marks(3), 0)).toMatchObject({ kind: "saved", revision: 1 });
    expect(saveReview(ann, who(A), marks(4), 1)).toMatchObject({ kind: "saved", revision: 2 });
    const stale = saveReview(ann, who(A), marks(5), 1);
    expect(stale).toMatchObject({ kind: "stale", revision: 2 });
    expect(stale.kind === "stale" && stale.input.scores[0]?.value).toBe(4);
    expect(getOwnReview(ann, who(A)).input.scores[0]?.value).toBe(4);
    // A repeated save whose answer got lost is not a conflict.
    expect(saveReview(ann, who(A), marks(4), 1)).toMatchObject({ kind: "saved", revision: 2 });
  });

  it("reads the same by criterion as candidate by candidate, in as many questions for many as for one", () => {
    begin();
    const asked = () => {
      world.queries.length = 0;
      listOwnReviews(viewer("ann"));
      return world.queries.length;
    };
    saveReview(viewer("ann"), who(A), marks(4), 0);
    const one = asked();
    submit("ann", who(B), all(3));
    saveReview(viewer("ann"), who(B), all(4), 1);
    expect(asked()).toBe(one);
    set({ phase: "discussion" });
    const all3 = listOwnReviews(viewer("ann"));
    expect([...all3.keys()].sort()).toEqual([...world.people].sort());
    for (const id of world.people) expect(all3.get(id)).toEqual(getOwnReview(viewer("ann"), id));
    recuse("ann", who(B));
    expect(listOwnReviews(viewer("ann")).has(who(B))).toBe(false);
  });

  it("keeps evidence typed before a mark is chosen", () => {
    begin();
    saveReview(viewer("ann"), who(A), marks(null, 3), 0);
    expect(getOwnReview(viewer("ann"), who(A)).input.scores[0]).toMatchObject({ value: null, evidence: "seen 0" });
  });

  it("submits only a whole review, and says what is missing", () => {
    begin();
    expect(() => submit("ann", who(A), { ...marks(3, 3, "unable"), recommendation: null })).toThrow(
      /“Mentoring and service” and “Breadth of connection”; a recommendation/,
    );
    expect(getOwnReview(viewer("ann"), who(A)).state).toBe("none");
    submit("ann", who(A), { ...EMPTY_REVIEW, recommendation: "abstain" });
    expect(getOwnReview(viewer("ann"), who(A)).state).toBe("submitted");
  });

  it("lets a submitted review stand until it is submitted anew; every version is kept for its author", () => {
    begin("always");
    submit("ann", who(A), all(2));
    saveReview(viewer("ann"), who(A), all(5), 1);
    const mean = () => rankingFor(viewer("chair")).rows[0]?.mean;
    expect(mean()).toBe(2);
    expect(getOwnReview(viewer("ann"), who(A))).toMatchObject({ state: "submitted", changed: true, revision: 2 });
    submit("ann", who(A), all(5));
    expect(mean()).toBe(5);
    const versions = listOwnVersions(viewer("ann"), who(A));
    expect(versions.map((one) => [one.revision, one.submitted])).toEqual([
      [3, true],
      [1, true],
    ]);
    expect(listOwnVersions(viewer("ben"), who(A))).toEqual([]);
  });

  it("in the discussion is a second round with a reason; the first stays", () => {
    begin("always");
    submit("ann", who(A), all(2));
    set({ phase: "discussion" });
    const start = getOwnReview(viewer("ann"), who(A));
    expect(start).toMatchObject({ round: 2, revision: 0, needsReason: true, state: "submitted" });
    expect(() => submit("ann", who(A), all(4))).toThrow(/reason/);
    submit("ann", who(A), { ...all(4), reason: "The talk settled my doubt." });
    expect(listVisibleReviews(viewer("ben")).map((one) => [one.round, one.current, one.total.total])).toEqual([
      [1, false, 2],
      [2, true, 4],
    ]);
    expect(rankingFor(viewer("ben")).rows[0]?.marks).toEqual([4]);
    set({ phase: "decision" });
    expect(() => submit("ann", who(A), all(5))).toThrow(Refused);
  });

  it("is refused to observers, before the lock and for marks the rubric does not have", () => {
    set({ phase: "independent", observersBrowse: true });
    expect(() => saveReview(viewer("ann"), who(A), EMPTY_REVIEW, 0)).toThrow(/locked the rubric/);
    begin();
    expect(() => saveReview(viewer("observer"), who(A), all(3), 0)).toThrow(Refused);
    expect(() => saveReview(viewer("ann"), who(A), marks(9), 0)).toThrow(Invalid);
    expect(db().select().from(scores).all()).toEqual([]);
  });
});

describe("the ranking", () => {
  it("leaves partial and abstaining reviews out of means and says how many", () => {
    begin("always");
    submit("ann", who(A), all(4));
    submit("ben", who(A), marks("unable", "unable", 5, 5, 5));
    submit("chair", who(A), { ...all(1), recommendation: "abstain" });
    const row = rankingFor(viewer("chair")).rows[0];
    expect(row).toMatchObject({ name: "Ada Adeyemi", n: 1, partial: 2, mean: 4, marks: [4], rank: 1 });
    expect(row?.criteria[2]).toEqual({ mean: 4.5, n: 2 });
  });

  it("ties equal means by name and puts the unread last without a rank", () => {
    begin("always");
    submit("ann", who(C), all(4));
    submit("ben", who(B), all(4));
    const { rows } = rankingFor(viewer("chair"));
    expect(rows.map((row) => [row.name, row.rank, row.tied])).toEqual([
      ["Bo Brandt", 1, true],
      ["Cy Castellanos", 1, true],
      ["Ada Adeyemi", null, false],
    ]);
  });

  it("tells the chair, and nobody else, how far a rank rests on single readers", () => {
    begin("always");
    submit("ann", who(A), all(5));
    submit("ben", who(A), all(2));
    submit("ben", who(B), all(4));
    submit("chair", who(B), all(3));
    expect(rankingFor(viewer("chair")).rows.map((row) => row.rankRange)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      null,
    ]);
    expect(rankingFor(viewer("ann")).rows.map((row) => row.rankRange)).toEqual([null, null, null]);
    expect(rankingFor(viewer("ann")).agreement[0]).toEqual({ kind: "hidden", why: "few-shared", shared: 2 });
  });

  it("flags readers two levels apart", () => {
    begin("always");
    submit("ann", who(A), all(1));
    submit("ben", who(A), all(4));
    expect(rankingFor(viewer("chair")).rows[0]).toMatchObject({ discuss: "wide-range", range: 3 });
  });

  it("takes as many queries for many rows as for one", () => {
    begin("always");
    const counted = () => {
      world.queries.length = 0;
      const asker = viewer("chair");
      listReviewFigures(asker);
      rankingFor(asker);
      listProgress(asker);
      listConflicts(asker);
      listShortlist(asker);
      listStageMoves(asker);
      listEvents(asker);
      listNoteCounts(asker);
      return world.queries.length;
    };
    submit("ann", who(A), all(3));
    const one = counted();
    for (const person of ["ann", "ben", "chair"] as const) for (const at of [A, B, C]) submit(person, who(at), all(3));
    expect(one).toBeGreaterThan(5);
    expect(counted()).toBe(one);
  });
});

describe("the rubric", () => {
  it("is a draft until locked, then changes only by a new version with a reason", () => {
    const chair = () => viewer("chair");
    saveRubric(chair(), rubric);
    expect(listCriteria(chair())).toEqual([]);
    lockRubric(chair(), rubric);
    expect(() => saveRubric(chair(), rubric)).toThrow(/locked/);
    expect(() => lockRubric(chair(), rubric)).toThrow(Invalid);
    expect(() => reviseRubric(viewer("ann"), rubric, "I prefer it")).toThrow(Refused);
    expect(() => reviseRubric(chair(), rubric, "")).toThrow(Invalid);
    const [first, ...rest] = rubric.criteria;
    if (!first) throw new Error("empty");
    reviseRubric(chair(), { criteria: [...rest, { ...first, weight: 1 }] }, "Teaching counts more here.");
    expect(listRubrics(chair()).map((one) => [one.version, one.reason])).toEqual([
      [2, "Teaching counts more here."],
      [1, ""],
    ]);
    expect(listCriteria(chair()).map((one) => one.id)).toEqual([2, 3, 4, 5, 1]);
  });

  it("keeps scores with their criterion through a new version", () => {
    begin("always");
    submit("ann", who(A), marks(5, 1, 1, 1, 1));
    reviseRubric(
      viewer("chair"),
      { criteria: rubric.criteria.toReversed().map((one) => ({ ...one, weight: one.id === 1 ? 100 : one.weight })) },
      "Research counts most.",
    );
    expect(rankingFor(viewer("chair")).rows[0]?.mean).toBeCloseTo((5 * 100 + 5) / 105);
  });
});

describe("decisions", () => {
  it("orders the shortlist in tiers and keeps what the chair may not see in its place", () => {
    begin();
    for (const at of [A, B, C]) saveEntry(viewer("chair"), { candidateId: who(at), reason: "Meets criterion one." });
    const places = () => listShortlist(viewer("chair")).map((row) => [row.name.split(" ")[0], row.place, row.tied]);
    saveOrder(viewer("chair"), [[who(C)], [who(A), who(B)]]);
    expect(places()).toEqual([
      ["Cy", 1, false],
      ["Ada", 2, true],
      ["Bo", 2, true],
    ]);
    recuse("chair", who(C));
    expect(places()).toEqual([
      ["Ada", 1, true],
      ["Bo", 1, true],
    ]);
    saveOrder(viewer("chair"), [[who(B)], [who(A)]]);
    set({ phase: "decision" });
    expect(listShortlist(viewer("ann")).map((row) => row.candidateId)).toEqual([who(C), who(B), who(A)]);
    expect(() => saveOrder(viewer("chair"), [[who(A)]])).toThrow(/changed meanwhile/);
    expect(() => saveOrder(viewer("chair"), [[who(A), who(B)], [who(C)]])).toThrow(/changed meanwhile/);
    const removal = { candidateId: who(A), reason: "Wishes to stay where she is." };
    expect(() => removeEntry(viewer("ann"), removal)).toThrow(Refused);
    removeEntry(viewer("chair"), removal);
    expect(() => removeEntry(viewer("chair"), removal)).toThrow(/not on the shortlist any more/);
    const told = (person: Parameters<typeof viewer>[0]) => listEvents(viewer(person)).rows[0]?.detail;
    expect(told("chair")).toMatchObject({ what: "removed", reason: removal.reason, entry: "Meets criterion one." });
    expect(told("observer")).toEqual({ what: "removed" });
    const before = [[who(B)], [who(A)]];
    expect(() => returnEntry(viewer("ann"), { candidateId: who(A), tiers: before })).toThrow(Refused);
    returnEntry(viewer("chair"), { candidateId: who(A), tiers: before });
    const order = () => listShortlist(viewer("ann")).map((row) => row.candidateId);
    expect(order()).toEqual([who(C), who(B), who(A)]);
    expect(listShortlist(viewer("ann")).at(-1)?.reason).toBe("Meets criterion one.");
    expect(() => returnEntry(viewer("chair"), { candidateId: who(A), tiers: before })).toThrow(/not removed/);
    removeEntry(viewer("chair"), { ...removal, candidateId: who(B) });
    returnEntry(viewer("chair"), { candidateId: who(B), tiers: [[who(A), who(B)]] });
    expect(listShortlist(viewer("ann")).map(({ place, tied }) => [place, tied])).toEqual([
      [1, false],
      [2, true],
      [2, true],
    ]);
    removeEntry(viewer("chair"), { ...removal, candidateId: who(B) });
    // The list is another by now: the entry stands at the end.
    returnEntry(viewer("chair"), { candidateId: who(B), tiers: [[who(B)]] });
    expect(order()).toEqual([who(C), who(A), who(B)]);
    removeEntry(viewer("chair"), removal);
    expect(listShortlist(viewer("ann")).map((row) => row.place)).toEqual([1, 2]);
  });

  it("shows the shortlist to members with the discussion, not before", () => {
    begin();
    expect(() => listShortlist(viewer("ann"))).toThrow(Refused);
    set({ phase: "discussion" });
    expect(listShortlist(viewer("ann"))).toEqual([]);
  });

  it("keeps stage moves with both reasons; reasons are sealed as reviews are", () => {
    begin();
    const move = {
      candidateId: who(A),
      to: "longlist",
      reasonFor: "Two readers cite …",
      reasonAgainst: "None.",
    } as const;
    moveCandidate(viewer("chair"), move);
    expect(() => moveCandidate(viewer("chair"), move)).toThrow(/already/);
    expect(() => moveCandidate(viewer("ann"), { ...move, to: "offer" })).toThrow(Refused);
    expect(listStageMoves(viewer("chair"))[0]).toMatchObject({ to: "longlist", reasonFor: "Two readers cite …" });
    expect(listStageMoves(viewer("ann"))[0]).toMatchObject({ to: "longlist", reasonFor: null, reasonAgainst: null });
    set({ phase: "discussion" });
    expect(listStageMoves(viewer("ann"))[0]).toMatchObject({ reasonFor: "Two readers cite …" });
  });

  it("tags, once each", () => {
    begin();
    addTag(viewer("ann"), who(A), "theory");
    addTag(viewer("ben"), who(A), "theory");
    expect(listTags(viewer("chair"), who(A))).toEqual(["theory"]);
    removeTag(viewer("chair"), who(A), "theory");
    expect(listAllTags(viewer("ann"))).toEqual([]);
  });
});

describe("the record", () => {
  it("shows members their own acts, the chair all, and no line about a candidate one is recused from", () => {
    begin();
    submit("ann", who(A), all(3));
    submit("ben", who(B), all(3));
    const acts = (person: Person) =>
      listEvents(viewer(person))
        .rows.filter((row) => row.action === "review.write")
        .map((row) => `${row.actor?.split(" ")[0]} ${row.candidate}`);
    expect(acts("ann")).toEqual(["ann Ada Adeyemi"]);
    expect(acts("chair")).toEqual(["ben Bo Brandt", "ann Ada Adeyemi"]);
    recuse("chair", who(B));
    expect(acts("chair")).toEqual(["ann Ada Adeyemi"]);
    expect(JSON.stringify(listEvents(viewer("chair")))).not.toContain("Bo Brandt");
    // Observers who may not browse read the acts without the names.
    expect(acts("observer")).toEqual(["ben null", "ann null"]);
    expect(listActors(viewer("ann")).map((one) => one.name)).toEqual(["ann Example"]);
  });

  it("holds no score, note or comment", () => {
    begin();
    submit("ann", who(A), { ...all(3), comment: "marker-comment" });
    addNote(viewer("ann"), { candidateId: who(A), audience: "committee", text: "marker-note" });
    expect(JSON.stringify(db().select().from(events).all())).not.toMatch(/marker|seen 0|"value"/);
  });

  it("proves that no line was changed", () => {
    begin();
    submit("ann", who(A), all(3));
    expect(verifyChain(viewer("ann"))).toBe(true);
    db()
      .update(events)
      .set({ candidateId: who(B) })
      .where(and(eq(events.action, "review.write"), eq(events.actorId, world.ids.ann)))
      .run();
    expect(verifyChain(viewer("ann"))).toBe(false);
  });

  it("counts progress for the chair and observers only", () => {
    begin();
    submit("ann", who(A), all(3));
    saveReview(viewer("ann"), who(B), all(3), 0);
    recuse("ben", who(C));
    const expected = [
      { name: "ann Example", readable: 3, submitted: 1, drafts: 1 },
      { name: "ben Example", readable: 2, submitted: 0, drafts: 0 },
      { name: "chair Example", readable: 3, submitted: 0, drafts: 0 },
    ];
    expect(listProgress(viewer("chair"))).toMatchObject(expected);
    expect(listProgress(viewer("observer"))).toMatchObject(expected);
    expect(() => listProgress(viewer("ann"))).toThrow(Refused);
    expect(db().select().from(reviews).all()).toHaveLength(2);
  });
});
