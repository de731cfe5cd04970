import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { BallotInput } from "#lib/reviews/ballot.ts";
import { EMPTY_PAPER } from "#lib/reviews/ballot-paper.ts";
import type { PaperAnswer } from "./ballot-acts.ts";
import { PaperKeeper } from "./paper-keeper.ts";

const ranked = (...ids: number[]): BallotInput => ({ approvals: [], ranking: ids.map((id) => [id]) });

/** A server that keeps one paper, as the real one does. */
function server() {
  const kept = { revision: 0, paper: EMPTY_PAPER, down: false, saves: 0 };
  const save = async (revision: number, paper: BallotInput): Promise<Outcome<PaperAnswer>> => {
    if (kept.down) return { ok: false, message: "The server could not be reached." };
    const savedAt = new Date();
    if (revision !== kept.revision)
      return { ok: true, value: { kind: "stale", revision: kept.revision, savedAt, paper: kept.paper } };
    kept.saves += 1;
    kept.revision += 1;
    kept.paper = paper;
    return { ok: true, value: { kind: "saved", revision: kept.revision, savedAt } };
  };
  return { kept, save };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("several changes in a row are one save, and the last one is what is kept", async () => {
  const { kept, save } = server();
  const keeper = new PaperKeeper({ revision: 0, paper: EMPTY_PAPER, save });
  keeper.change(ranked(1));
  keeper.change(ranked(1, 2));
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toMatchObject({ saves: 1, paper: ranked(1, 2) });
  expect(keeper.snapshot().state.kind).toBe("saved");
});

test("a save that fails is said, and tried again with what the paper says by then", async () => {
  const { kept, save } = server();
  const keeper = new PaperKeeper({ revision: 0, paper: EMPTY_PAPER, save });
  kept.down = true;
  keeper.change(ranked(1));
  await vi.advanceTimersByTimeAsync(1000);
  expect(keeper.snapshot().state).toMatchObject({ kind: "failed" });
  kept.down = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(kept.paper).toEqual(ranked(1));
});

test("another window's paper is not overwritten until the voter has chosen", async () => {
  const { kept, save } = server();
  const keeper = new PaperKeeper({ revision: 0, paper: EMPTY_PAPER, save });
  await save(0, ranked(9));
  keeper.change(ranked(1));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(keeper.snapshot().state).toMatchObject({ kind: "stale", other: ranked(9) });
  expect(await keeper.hand(save)).toContain("Choose");
  expect(kept.paper).toEqual(ranked(9));
  keeper.choose("mine");
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept.paper).toEqual(ranked(1));
});

test("handing in sends what the paper says now, without a save before it", async () => {
  const { kept, save } = server();
  const keeper = new PaperKeeper({ revision: 0, paper: EMPTY_PAPER, save });
  keeper.change(ranked(2, 1));
  expect(await keeper.hand(save)).toBeNull();
  expect(kept).toMatchObject({ saves: 1, paper: ranked(2, 1) });
  expect(keeper.snapshot().state.kind).toBe("cast");
});

test("handed in while a save is on its way, the paper is not saved over once more, and a change meanwhile is", async () => {
  const { kept, save } = server();
  const slow = async (revision: number, paper: BallotInput) => {
    await new Promise((done) => setTimeout(done, 2000));
    return save(revision, paper);
  };
  const keeper = new PaperKeeper({ revision: 0, paper: EMPTY_PAPER, save: slow });
  keeper.change(ranked(1));
  await vi.advanceTimersByTimeAsync(1000);
  keeper.change(ranked(1, 2));
  const handed = keeper.hand(slow);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await handed).toBeNull();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept).toMatchObject({ saves: 2, paper: ranked(1, 2) });
  expect(keeper.snapshot().state.kind).toBe("cast");

  const again = keeper.hand(slow);
  await vi.advanceTimersByTimeAsync(500);
  keeper.change(ranked(2, 1));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await again).toBeNull();
  expect(kept).toMatchObject({ saves: 4, paper: ranked(2, 1) });
});
