import { vi } from "vitest";
import { DraftKeeper } from "#components/review/draft-keeper.ts";
import { getOwnReview } from "#db/own-reviews.ts";
import { saveReview, submitReview } from "#db/review-saves.ts";
import { listOwnVersions } from "#db/review-versions.ts";
import { listCriteria } from "#db/rubrics.ts";
import type { TestWorld } from "#db/testing.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";
import { spread } from "#lib/reviews/working-copy.ts";
import { type Fate, type Life, unruly } from "./unruly-network.ts";

export type Step =
  | { kind: "type"; who: number; field: number }
  | { kind: "mark"; who: number; value: number }
  | { kind: "wait"; ms: number }
  | { kind: "network"; which: number; fate: Fate }
  | { kind: "replay"; which: number }
  | { kind: "open"; who: number; after: "crash" | "reload" | "leave"; early: boolean; cached: boolean }
  | { kind: "choose"; who: number; mine: boolean }
  | { kind: "submit"; who: number };

interface Editor extends Life {
  keeper: DraftKeeper;
}

/** For the tests: two windows of one reader on one review, a network that does what it likes, and the real database. */
export class Editors {
  readonly typed: string[] = [];
  /** How often a window asked which text goes on. */
  asked = 0;
  private readonly world: TestWorld;
  private readonly storages: Map<number, string>[];
  private readonly network: ReturnType<typeof unruly>;
  private readonly open: Editor[] = [];
  private readonly pages: ReturnType<typeof getOwnReview>[] = [];
  private windows = 0;

  constructor(world: TestWorld, sameBrowser: boolean) {
    this.world = world;
    this.storages = sameBrowser ? [new Map()] : [new Map(), new Map()];
    this.network = unruly(this.viewer, this.candidateId);
    this.openWindow(0);
    this.openWindow(1);
  }

  async take(step: Step): Promise<void> {
    if (step.kind === "wait") await vi.advanceTimersByTimeAsync(step.ms);
    else if (step.kind === "network") this.network.decide(step.which, step.fate);
    else if (step.kind === "replay") this.network.replay(step.which);
    else if (step.kind === "open") {
      this.closeWindow(step.who, step.after);
      this.openWindow(step.who, step);
    } else this.act(step);
    await vi.advanceTimersByTimeAsync(0);
  }

  /** The network mends; every question is answered; windows are opened anew until no browser holds a copy. */
  async comeToRest(): Promise<void> {
    for (let round = 0; round < 60; round += 1) {
      while (this.network.decide(0, "answered")) await vi.advanceTimersByTimeAsync(0);
      for (const [who, { keeper }] of this.open.entries()) keeper.choose((who + round) % 2 === 0 ? "mine" : "other");
      await vi.advanceTimersByTimeAsync(61_000);
      const calm = this.open.every(({ keeper }) => ["idle", "saved"].includes(keeper.snapshot().state.kind));
      if (!calm) continue;
      const left = this.storages.findIndex((storage) => storage.size > 0);
      if (left < 0) return;
      this.closeWindow(left, "leave");
      this.openWindow(left);
    }
    throw new Error("The windows did not come to rest.");
  }

  /** All that the reader can still find: the working text and its earlier versions. */
  kept(): string {
    const versions = listOwnVersions(this.viewer, this.candidateId).map((one) => one.input);
    return JSON.stringify([getOwnReview(this.viewer, this.candidateId).input, ...versions]);
  }

  close(): void {
    for (const who of [0, 1]) this.closeWindow(who, "crash");
    this.world.installation.sqlite.exec("DELETE FROM reviews");
  }

  private get viewer() {
    return this.world.viewer("member");
  }

  private get candidateId() {
    return this.world.candidate[0];
  }

  private act(step: Extract<Step, { kind: "type" | "mark" | "choose" | "submit" }>): void {
    const editor = this.open[step.who];
    if (!editor) return;
    const { keeper } = editor;
    const { review } = keeper.snapshot();
    if (step.kind === "choose") keeper.choose(step.mine ? "mine" : "other");
    else if (step.kind === "submit") void keeper.hand(this.network.through(submitReview, editor));
    else if (step.kind === "mark") {
      const scores = review.scores.map((one) => ({ ...one, value: step.value + 1 }));
      keeper.change({ ...review, recommendation: "discuss", scores });
    } else if (step.field === 0) keeper.change({ ...review, comment: review.comment + this.word() });
    else {
      const put = (evidence: string, at: number) => (at === step.field - 1 ? evidence + this.word() : evidence);
      const scores = review.scores.map((one, at) => ({ ...one, evidence: put(one.evidence, at) }));
      keeper.change({ ...review, scores });
    }
  }

  private openWindow(who: number, { early = false, cached = false } = {}): void {
    const criteria = listCriteria(this.viewer);
    const arrange = (review: ReviewInput) => spread(criteria, review);
    const fresh = getOwnReview(this.viewer, this.candidateId);
    const { revision, input } = (cached && this.pages.at(-1)) || fresh;
    this.pages.push(fresh);
    const review = arrange(input);
    const life: Life = { alive: true };
    const keeper = new DraftKeeper({
      ...{ candidateId: this.candidateId, revision, review, arrange },
      ...(early && { typed: { ...review, comment: review.comment + this.word() } }),
      save: this.network.through(saveReview, life),
      kept: this.copies(who, life),
    });
    this.open[who] = Object.assign(life, { keeper });
    keeper.subscribe(() => {
      if (keeper.snapshot().state.kind === "stale") this.asked += 1;
    });
    keeper.recover();
  }

  private copies(who: number, life: Life) {
    const storage = this.storages[who] ?? this.storages[0] ?? new Map<number, string>();
    this.windows += 1;
    const own = this.windows;
    const drop = (window: number) => void (life.alive && storage.delete(window));
    const others = () => [...storage].filter(([window]) => window !== own).reverse();
    return {
      left: () =>
        others().map(([window, text]) => ({ text, drop: () => void (storage.get(window) === text && drop(window)) })),
      keep: (text: string) => void (life.alive && storage.set(own, text)),
      drop: () => drop(own),
    };
  }

  private closeWindow(who: number, how: "crash" | "reload" | "leave"): void {
    const editor = this.open[who];
    if (!editor) return;
    if (how !== "crash") editor.keeper.close();
    if (how !== "leave") editor.alive = false;
  }

  private word(): string {
    const word = `w${this.typed.length}.`;
    this.typed.push(word);
    return ` ${word}`;
  }
}
