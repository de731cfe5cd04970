import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getDeskPlace, listDeskTimes, saveDeskPlace } from "#db/desk-places.ts";
import { countReaders, listOwnReading, NOT_READ } from "#db/own-reading.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { saveReview, submitReview } from "#db/review-saves.ts";
import { openTestWorld, PEOPLE, type Person, type TestWorld } from "#db/testing.ts";
import { NotFound } from "#lib/access/refusal.ts";
import { EMPTY_REVIEW, type ReviewInput } from "#lib/reviews/review.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const all = (value: number): ReviewInput => ({
  ...EMPTY_REVIEW,
  recommendation: "discuss",
  scores: [1, 2, 3].map((criterionId) => ({ criterionId, value, evidence: "" })),
});

describe("how far a reader is", () => {
  it("is told alike by the light reading and by the whole one, in every phase and under every seal", () => {
    const [ada, bo, chidi] = world.candidate;
    submitReview(world.viewer("member"), ada, all(4), 0);
    submitReview(world.viewer("other"), ada, all(2), 0);
    submitReview(world.viewer("other"), bo, { ...EMPTY_REVIEW, recommendation: "abstain" }, 0);
    saveReview(world.viewer("member"), chidi, all(3), 0);
    for (const phase of ["independent", "discussion", "decision"] as const)
      for (const seal of ["never", "after-own", "always"] as const) {
        world.set({ phase, seal });
        for (const person of ["chair", "member", "other", "conflicted"] as const) {
          const viewer = world.viewer(person);
          const own = listOwnReading(viewer);
          for (const [id, { mine, myTotal, abstained, changed }] of listReviewFigures(viewer))
            expect(own.get(id) ?? NOT_READ).toEqual({ mine, myTotal, abstained, changed });
        }
      }
  });

  it("says that a text written after submitting has not been submitted, until it is", () => {
    const [ada] = world.candidate;
    const reading = () => listOwnReading(world.viewer("member")).get(ada);
    submitReview(world.viewer("member"), ada, all(4), 0);
    expect(reading()).toMatchObject({ mine: "submitted", changed: false });
    saveReview(world.viewer("member"), ada, { ...all(4), comment: "On second thoughts." }, 1);
    expect(reading()).toMatchObject({ mine: "submitted", changed: true });
    submitReview(world.viewer("member"), ada, { ...all(4), comment: "On second thoughts." }, 2);
    expect(reading()).toMatchObject({ mine: "submitted", changed: false });
    world.set({ phase: "discussion" });
    saveReview(world.viewer("member"), ada, { ...all(3), reason: "Ho hum." }, 0);
    expect(reading()).toMatchObject({ mine: "submitted", changed: true });
  });

  it("counts readers only as far as their reviews may be seen, and never those recused", () => {
    const [ada, , , dara] = world.candidate;
    submitReview(world.viewer("other"), ada, all(2), 0);
    submitReview(world.viewer("other"), dara, all(2), 0);
    world.set({ seal: "after-own" });
    expect(countReaders(world.viewer("member"))).toEqual(new Map());
    submitReview(world.viewer("member"), ada, all(4), 0);
    expect(countReaders(world.viewer("member"))).toEqual(new Map([[ada, 2]]));
    world.set({ phase: "discussion" });
    expect(countReaders(world.viewer("member")).get(dara)).toBe(1);
    expect(countReaders(world.viewer("conflicted")).has(dara)).toBe(false);
  });
});

describe("where a reader left a file", () => {
  const report = { documentId: 9, criterionId: 2, scroll: 0.5, seconds: 20 };

  it("is the last place reported; the time adds up", () => {
    const [ada, bo] = world.candidate;
    const member = world.viewer("member");
    saveDeskPlace(member, ada, report);
    saveDeskPlace(member, ada, { ...report, scroll: 0.75, seconds: 15 });
    expect(getDeskPlace(member, ada)).toEqual({ ...report, candidateId: ada, scroll: 0.75, seconds: 35 });
    expect(getDeskPlace(member, bo)).toBeNull();
    expect([...listDeskTimes(member)]).toEqual([[ada, 35]]);
  });

  it("is theirs alone: nobody else reads it, no line of the record tells of it", () => {
    const [ada] = world.candidate;
    const lines = () => world.installation.sqlite.prepare("SELECT count(*) AS n FROM events").get();
    const before = lines();
    saveDeskPlace(world.viewer("member"), ada, report);
    expect(lines()).toEqual(before);
    for (const person of Object.keys(PEOPLE) as Person[]) {
      if (["member", "removed", "elsewhere"].includes(person)) continue;
      world.set({ phase: "discussion", observersBrowse: true });
      expect(getDeskPlace(world.viewer(person), ada)).toBeNull();
      expect(listDeskTimes(world.viewer(person)).size).toBe(0);
    }
  });

  it("is not kept, and no longer told, where the reader is recused", () => {
    const dara = world.candidate[3];
    expect(() => saveDeskPlace(world.viewer("conflicted"), dara, report)).toThrow(NotFound);
    expect(getDeskPlace(world.viewer("conflicted"), dara)).toBeNull();
  });
});
