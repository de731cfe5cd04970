import type { Outcome } from "#lib/opening/outcome.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";
import { readWorkingCopy, reconcile, sameReview } from "#lib/reviews/working-copy.ts";

/** What the server answers to a save (`Saved` of the database, as it arrives). */
export type SaveAnswer =
  | { kind: "saved"; revision: number; savedAt: Date }
  | { kind: "stale"; revision: number; savedAt: Date; input: ReviewInput };

export interface SaveRequest {
  candidateId: number;
  revision: number;
  review: ReviewInput;
}

export type Send = (request: SaveRequest) => Promise<Outcome<SaveAnswer>>;

export type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "failed"; message: string }
  | { kind: "stale"; other: ReviewInput; revision: number };

/** The browser's own copy: `localStorage` under one key, or something like it. */
export interface Kept {
  read: () => string | null;
  keep: (text: string) => void;
  drop: () => void;
}

interface Start {
  candidateId: number;
  revision: number;
  review: ReviewInput;
  /** Orders a text from elsewhere as the form's criteria are. */
  arrange: (review: ReviewInput) => ReviewInput;
  save: Send;
  kept: Kept;
}

const PAUSE_MS = 800;
const RETRY_MS = [2000, 5000, 15_000, 60_000];

/**
 * Keeps the text of one review while it is typed. Every change goes into this browser's own copy at once and to the
 * server after a short pause, one save at a time; the copy is dropped only when the server has acknowledged that very
 * text. A save that fails is tried again; one that is stale waits for a person to choose.
 */
export class DraftKeeper {
  private readonly start: Start;
  private view: { review: ReviewInput; state: SaveState };
  private revision: number;
  private acknowledged: ReviewInput;
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private readonly hearers = new Set<() => void>();

  constructor(start: Start) {
    this.start = start;
    this.view = { review: start.review, state: { kind: "idle" } };
    this.revision = start.revision;
    this.acknowledged = start.review;
  }

  readonly snapshot = () => this.view;

  readonly subscribe = (hear: () => void) => {
    this.hearers.add(hear);
    return () => {
      this.hearers.delete(hear);
    };
  };

  /** Looks for a copy that a crash or an expired session left behind, and goes on from it. */
  recover(): void {
    const read = readWorkingCopy(this.start.kept.read());
    const mine = read && { ...read, review: this.start.arrange(read.review) };
    const found = reconcile(mine, { revision: this.revision, review: this.acknowledged });
    if (mine === null || found === "nothing") {
      this.start.kept.drop();
      return;
    }
    const stale: SaveState = { kind: "stale", other: this.acknowledged, revision: this.revision };
    this.show({ review: mine.review, ...(found === "ask" ? { state: stale } : {}) });
    if (found === "restore") this.schedule(0);
  }

  change(review: ReviewInput): void {
    this.show({ review });
    this.keep();
    if (this.view.state.kind !== "stale") this.schedule(PAUSE_MS);
  }

  /** Sends what is not yet acknowledged now, without waiting for the pause to end. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    if (this.sending) return this.sending;
    const { review, state } = this.view;
    if (state.kind === "stale" || sameReview(review, this.acknowledged)) return;
    this.show({ state: { kind: "saving" } });
    this.sending = this.deliver(this.start.save).then((refused) => {
      this.sending = null;
      if (refused !== null) this.fail(refused);
      else if (!sameReview(this.view.review, this.acknowledged)) this.schedule(0);
    });
    return this.sending;
  };

  /**
   * Sends the text by another action (submitting), after what is on its way has arrived.
   * @returns why it was not taken; null when it was.
   */
  async hand(send: Send): Promise<string | null> {
    clearTimeout(this.timer);
    await this.sending;
    if (this.view.state.kind === "stale") return "Choose one of the two texts first.";
    const refused = await this.deliver(send);
    if (refused !== null) this.schedule(PAUSE_MS);
    return refused;
  }

  /** After a stale save: which of the two texts goes on. */
  choose(which: "mine" | "other"): void {
    const { state } = this.view;
    if (state.kind !== "stale") return;
    this.revision = state.revision;
    this.acknowledged = state.other;
    this.show({ state: { kind: "idle" } });
    if (which === "mine") this.schedule(0);
    else {
      this.show({ review: state.other });
      this.start.kept.drop();
    }
  }

  /** Stops waiting and sends at once: the form is going away. */
  close(): void {
    void this.flush();
  }

  private async deliver(send: Send): Promise<string | null> {
    const text = this.view.review;
    const { candidateId, arrange, kept } = this.start;
    const outcome = await send({ candidateId, revision: this.revision, review: text });
    if (!outcome.ok) return outcome.message;
    this.failures = 0;
    const { value } = outcome;
    if (value.kind === "stale") {
      this.show({ state: { kind: "stale", other: arrange(value.input), revision: value.revision } });
      return "This review was changed in another window. Choose one of the two texts.";
    }
    this.revision = value.revision;
    this.acknowledged = text;
    if (sameReview(this.view.review, text)) kept.drop();
    else this.keep();
    this.show({ state: { kind: "saved", at: new Date(value.savedAt) } });
    return null;
  }

  private fail(message: string): void {
    if (this.view.state.kind === "stale") return;
    this.show({ state: { kind: "failed", message } });
    this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? PAUSE_MS);
    this.failures += 1;
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private keep(): void {
    this.start.kept.keep(JSON.stringify({ revision: this.revision, review: this.view.review }));
  }

  private show(change: Partial<typeof this.view>): void {
    this.view = { ...this.view, ...change };
    for (const hear of this.hearers) hear();
  }
}
