import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { windowsOfBrowser } from "#components/form/testing.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { EMPTY_REVIEW, type ReviewInput } from "#lib/reviews/review.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import type { SaveAnswer, SaveRequest } from "./save-request.ts";

const said = (comment: string): ReviewInput => ({ ...EMPTY_REVIEW, comment });

/** A server that can be slow, unreachable or ahead, and a browser's storage. */
function world(revision = 0) {
  const asked: SaveRequest[] = [];
  let answer: (request: SaveRequest) => Promise<Outcome<SaveAnswer>> = async (request) => saved(request.revision + 1);
  const browser = windowsOfBrowser();
  const { storage } = browser;
  const open = (review = EMPTY_REVIEW, from = revision, typed = review) => {
    return new DraftKeeper({
      candidateId: 7,
      revision: from,
      review,
      typed,
      arrange: (text) => text,
      save: (request) => {
        asked.push(request);
        return answer(request);
      },
      kept: browser.open(),
    });
  };
  const kept = () => [...storage.values()].join() || null;
  return {
    asked,
    open,
    kept,
    answers: (next: typeof answer) => {
      answer = next;
    },
  };
}

const saved = (revision: number): Outcome<SaveAnswer> => ({
  ok: true,
  value: { kind: "saved", revision, savedAt: new Date("2026-11-05T14:03:00Z") },
});
const down: Outcome<SaveAnswer> = { ok: false, message: "The server could not be reached." };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a review while it is typed", () => {
  it("is saved once, a short pause after the last key, and the browser's copy goes when it has arrived", async () => {
    const { asked, open, kept } = world();
    const keeper = open();
    keeper.change(said("a"));
    await vi.advanceTimersByTimeAsync(700);
    keeper.change(said("ab"));
    await vi.advanceTimersByTimeAsync(700);
    expect(asked).toEqual([]);
    expect(kept()).toContain('"ab"');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([{ candidateId: 7, revision: 0, review: said("ab"), asides: [] }]);
    expect(keeper.snapshot().state.kind).toBe("saved");
    expect(kept()).toBeNull();
  });

  it("never has two saves on the way; what was typed meanwhile follows with the new revision", async () => {
    const { asked, open, answers, kept } = world();
    answers(async (request) => {
      await new Promise((done) => setTimeout(done, 3000));
      return saved(request.revision + 1);
    });
    const keeper = open();
    keeper.change(said("a"));
    await vi.advanceTimersByTimeAsync(1000);
    keeper.change(said("ab"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(900);
    expect(asked.map((one) => [one.revision, one.review.comment])).toEqual([
      [0, "a"],
      [1, "ab"],
    ]);
    expect(kept()).toContain('"ab"');
    await vi.advanceTimersByTimeAsync(4000);
    expect(kept()).toBeNull();
  });

  it("is kept in the browser and tried again while the server is away", async () => {
    const { asked, open, answers, kept } = world();
    answers(async () => down);
    const keeper = open();
    keeper.change(said("a"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.snapshot().state).toEqual({ kind: "failed", message: down.ok ? "" : down.message });
    expect(kept()).toContain('"a"');
    answers(async (request) => saved(request.revision + 1));
    await vi.advanceTimersByTimeAsync(2500);
    expect(asked).toHaveLength(2);
    expect(keeper.snapshot().state.kind).toBe("saved");
    expect(kept()).toBeNull();
  });

  it("comes back after a crash, and is sent", async () => {
    const { asked, open, answers } = world(3);
    answers(async () => down);
    open().change(said("unsaved"));
    await vi.advanceTimersByTimeAsync(900);
    answers(async (request) => saved(request.revision + 1));
    const again = open();
    again.recover();
    expect(again.snapshot().review.comment).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(10);
    expect(asked.at(-1)).toEqual({ candidateId: 7, revision: 3, review: said("unsaved"), asides: [] });
  });

  it("asks when another machine has gone on since the crash", async () => {
    const { asked, open, answers } = world(3);
    answers(async () => down);
    open().change(said("mine"));
    const again = open(said("theirs"), 5);
    again.recover();
    expect(again.snapshot()).toEqual({
      review: said("mine"),
      state: { kind: "stale", other: said("theirs"), revision: 5 },
    });
    answers(async (request) => saved(request.revision + 1));
    again.choose("mine");
    await vi.advanceTimersByTimeAsync(10);
    expect(asked.at(-1)).toEqual({ candidateId: 7, revision: 5, review: said("mine"), asides: [said("theirs")] });
  });

  it("offers both texts after a stale save, sends nothing more by itself, and takes either", async () => {
    const { asked, open, answers, kept } = world();
    answers(async () => ({
      ok: true,
      value: { kind: "stale", revision: 9, savedAt: new Date(), input: said("theirs") },
    }));
    const keeper = open();
    keeper.change(said("mine"));
    await vi.advanceTimersByTimeAsync(1000);
    keeper.change(said("mine, longer"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toHaveLength(1);
    expect(keeper.snapshot().state).toEqual({ kind: "stale", other: said("theirs"), revision: 9 });
    expect(await keeper.hand(async () => saved(10))).toMatch(/Choose/);
    answers(async (request) => saved(request.revision + 1));
    keeper.choose("other");
    expect(keeper.snapshot().review).toEqual(said("theirs"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked.slice(1)).toEqual([
      { candidateId: 7, revision: 9, review: said("theirs"), asides: [said("mine, longer")] },
    ]);
    expect(kept()).toBeNull();
  });

  it("is not called saved while a letter of it is not", async () => {
    const { open } = world();
    const keeper = open();
    const states: string[] = [];
    keeper.subscribe(() => states.push(keeper.snapshot().state.kind));
    keeper.change(said("a"));
    await vi.advanceTimersByTimeAsync(1000);
    keeper.change(said("ab"));
    keeper.change(said("a"));
    expect(states.at(-1)).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1000);
    expect([...new Set(states)]).toEqual(["idle", "waiting", "saving", "saved"]);
    expect(states.at(-1)).toBe("saved");
  });

  it("goes on in silence when the answer to its own save got lost", async () => {
    const { asked, open, answers } = world(3);
    const keeper = open();
    answers(async () => down);
    keeper.change(said("a"));
    await vi.advanceTimersByTimeAsync(900);
    answers(async (request) =>
      request.revision === 4
        ? saved(5)
        : { ok: true, value: { kind: "stale", revision: 4, savedAt: new Date(), input: said("a") } },
    );
    keeper.change(said("ab"));
    await vi.advanceTimersByTimeAsync(900);
    expect(asked.at(-1)).toEqual({ candidateId: 7, revision: 4, review: said("ab"), asides: [] });
    expect(keeper.snapshot().state.kind).toBe("saved");
  });

  it("takes up the copies of several windows one after another", async () => {
    const { open, answers, kept } = world(3);
    answers(async () => down);
    open().change(said("first window"));
    open().change(said("second window"));
    answers(async (request) => saved(request.revision + 1));
    const again = open();
    again.recover();
    expect(again.snapshot().review.comment).toBe("second window");
    await vi.advanceTimersByTimeAsync(100);
    expect(again.snapshot()).toMatchObject({
      review: { comment: "first window" },
      state: { kind: "stale", other: { comment: "second window" } },
    });
    again.choose("mine");
    await vi.advanceTimersByTimeAsync(100);
    expect(kept()).toBeNull();
  });

  it("begins with what was typed before the page woke up", async () => {
    const { asked, open, kept } = world(3);
    const keeper = open(said("Stored."), 3, said("Stored. Early."));
    expect(keeper.snapshot().review.comment).toBe("Stored. Early.");
    keeper.recover();
    expect(keeper.snapshot().state.kind).toBe("waiting");
    expect(kept()).toContain("Early.");
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toEqual([{ candidateId: 7, revision: 3, review: said("Stored. Early."), asides: [] }]);
  });

  it("sends and keeps nothing more of a reader who has stepped back", async () => {
    const { asked, open, answers, kept } = world();
    answers(async () => ({ ok: false, message: "You are recused from this candidate.", reason: "recused" }));
    const keeper = open();
    keeper.change(said("a"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.snapshot().state.kind).toBe("recused");
    const before = kept();
    keeper.change(said("a b"));
    await vi.advanceTimersByTimeAsync(100_000);
    keeper.close();
    expect(asked).toHaveLength(1);
    expect(kept()).toBe(before);
    expect(keeper.snapshot().review).toEqual(said("a"));
  });
});

describe("submitting", () => {
  it("waits for the save on its way and uses its revision", async () => {
    const { open, answers } = world();
    answers(async (request) => {
      await new Promise((done) => setTimeout(done, 500));
      return saved(request.revision + 1);
    });
    const keeper = open();
    keeper.change(said("a"));
    await vi.advanceTimersByTimeAsync(900);
    const submitted: SaveRequest[] = [];
    const result = keeper.hand(async (request) => {
      submitted.push(request);
      return saved(request.revision + 1);
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toBeNull();
    expect(submitted).toEqual([{ candidateId: 7, revision: 1, review: said("a"), asides: [] }]);
  });

  it("that is refused says why and goes on saving", async () => {
    const { asked, open } = world();
    const keeper = open();
    keeper.change(said("a"));
    expect(await keeper.hand(async () => ({ ok: false, message: "Still missing: a recommendation." }))).toBe(
      "Still missing: a recommendation.",
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(1);
  });
});
