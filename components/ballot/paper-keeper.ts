import type { Outcome } from "#lib/opening/outcome.ts";
import type { BallotInput } from "#lib/reviews/ballot.ts";
import { samePaper } from "#lib/reviews/ballot-paper.ts";
import type { PaperAnswer } from "./ballot-acts.ts";

export type PaperState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved" }
  | { kind: "cast" }
  | { kind: "failed"; message: string }
  | { kind: "stale"; other: BallotInput; revision: number };

type Send = (revision: number, paper: BallotInput) => Promise<Outcome<PaperAnswer>>;

const PAUSE_MS = 600;
const RETRY_MS = 4000;

/**
 * Keeps one ballot paper while it is filled in: every change goes to the server after a short pause, one save at a time.
 * A save that fails is tried again with what the paper says by then; one that is stale waits for the voter to choose.
 */
export class PaperKeeper {
  private view: { paper: BallotInput; state: PaperState };
  private revision: number;
  private acknowledged: BallotInput;
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly save: Send;
  private readonly hearers = new Set<() => void>();

  constructor(start: { revision: number; paper: BallotInput; save: Send }) {
    this.view = { paper: start.paper, state: { kind: "idle" } };
    this.revision = start.revision;
    this.acknowledged = start.paper;
    this.save = start.save;
  }

  readonly snapshot = () => this.view;

  readonly subscribe = (hear: () => void) => {
    this.hearers.add(hear);
    return () => {
      this.hearers.delete(hear);
    };
  };

  change(paper: BallotInput): void {
    this.show({ paper });
    if (this.view.state.kind !== "stale") this.schedule(PAUSE_MS);
  }

  /** Sends now what the server does not have yet. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    if (this.sending) return this.sending;
    const { paper, state } = this.view;
    if (state.kind === "stale" || samePaper(paper, this.acknowledged)) return;
    this.show({ state: { kind: "saving" } });
    this.sending = this.deliver(this.save, "saved").then((message) => {
      this.sending = null;
      if (message !== null && this.view.state.kind !== "stale") {
        this.show({ state: { kind: "failed", message } });
        this.schedule(RETRY_MS);
      } else if (message === null && !samePaper(this.view.paper, this.acknowledged)) this.schedule(0);
    });
    return this.sending;
  };

  /** Hands the paper in, after what is on its way has arrived. @returns why it was not taken; null when it was. */
  async hand(cast: Send): Promise<string | null> {
    clearTimeout(this.timer);
    await this.sending;
    // What arrived last may have asked for another save: handed in, the paper needs none.
    clearTimeout(this.timer);
    if (this.view.state.kind === "stale") return "Choose one of the two papers first.";
    const handing = this.deliver(cast, "cast");
    this.sending = handing.then(() => {
      this.sending = null;
    });
    const refused = await handing;
    await this.sending;
    if (refused === null && !samePaper(this.view.paper, this.acknowledged)) this.schedule(PAUSE_MS);
    return refused;
  }

  /** After a stale save: which of the two papers goes on. */
  choose(which: "mine" | "other"): void {
    const { state } = this.view;
    if (state.kind !== "stale") return;
    this.revision = state.revision;
    this.acknowledged = state.other;
    this.show({ state: { kind: "idle" }, ...(which === "other" ? { paper: state.other } : {}) });
    if (which === "mine") this.schedule(0);
  }

  private async deliver(send: Send, done: "saved" | "cast"): Promise<string | null> {
    const { paper } = this.view;
    const outcome = await send(this.revision, paper);
    if (!outcome.ok) return outcome.message;
    const { value } = outcome;
    if (value.kind === "stale") {
      this.show({ state: { kind: "stale", other: value.paper, revision: value.revision } });
      return "This ballot was changed in another window. Choose one of the two papers.";
    }
    this.revision = value.revision;
    this.acknowledged = paper;
    this.show({ state: { kind: done } });
    return null;
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private show(change: Partial<typeof this.view>): void {
    this.view = { ...this.view, ...change };
    for (const hear of this.hearers) hear();
  }
}
