import type { Copies } from "#components/form/browser-copies.ts";
import { Observed } from "#components/form/observed.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";
import { sameReview, takenUp } from "#lib/reviews/working-copy.ts";
import type { KeeperStart, SaveState, Send } from "./save-request.ts";

interface KeeperView {
  review: ReviewInput;
  state: SaveState;
}

const PAUSE_MS = 800;
const RETRY_MS = [2000, 5000, 15_000, 60_000];
/** So many texts without an answer are remembered; an older one that turns up after all is a question like another's. */
const REMEMBERED = 8;

/**
 * Keeps the text of one review while it is typed. Every change goes into this browser's own copy at once and to the
 * server after a short pause, one save at a time; the copy is dropped only when the server has acknowledged that very
 * text. A save that fails is tried again; one that is stale waits for a person to choose.
 */
export class DraftKeeper extends Observed<KeeperView> {
  private readonly start: KeeperStart;
  private revision: number;
  private acknowledged: ReviewInput;
  /** Texts not chosen that the server does not have yet. */
  private asides: ReviewInput[] = [];
  /** Texts on their way or whose answer never came: should one of them stand on the server, it is no other window's. */
  private sent: ReviewInput[] = [];
  /** What other windows left in this browser; read once, for windows opened later keep their own. */
  private left: ReturnType<Copies["left"]> | null = null;
  /** The state when nothing is left to send. */
  private rest: SaveState = { kind: "idle" };
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(start: KeeperStart) {
    super({ review: start.typed ?? start.review, state: { kind: "idle" } });
    this.start = start;
    this.revision = start.revision;
    this.acknowledged = start.review;
  }

  /**
   * Goes on from what was typed before the page woke up, and from a copy that a crash or an expired session left behind;
   * of several one after another, each once the one before has arrived.
   */
  recover(): void {
    this.left ??= this.start.kept.left();
    let taken = false;
    for (let copy = this.left.shift(); copy; copy = taken ? undefined : this.left.shift()) {
      taken = this.takeUp(copy.text);
      if (taken) this.keep();
      copy.drop();
    }
    if (!this.settled()) this.change(this.view.review, 0);
  }

  change(review: ReviewInput, wait: number = PAUSE_MS): void {
    if (this.isOver()) return;
    this.show({ review });
    this.keep();
    if (this.view.state.kind === "stale") return;
    if (this.view.state.kind !== "failed" && !this.sending) this.show({ state: { kind: "waiting" } });
    this.schedule(wait);
  }

  /** Sends what is not yet acknowledged now, without waiting for the pause to end. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    if (this.sending) return this.sending;
    if (this.view.state.kind === "stale" || this.isOver()) return;
    if (this.settled()) return this.cameToRest();
    this.show({ state: { kind: "saving" } });
    this.sending = this.deliver(this.start.save).then((refused) => {
      this.sending = null;
      if (refused !== null) this.fail(refused);
      else this.goOn();
    });
    return this.sending;
  };

  /**
   * Sends the text by another action (submitting), after what is on its way has arrived.
   * @returns why it was not taken; null when it was.
   */
  async hand(send: Send): Promise<string | null> {
    while (this.sending) await this.sending;
    clearTimeout(this.timer);
    if (this.view.state.kind === "stale") return "Choose one of the two texts first.";
    const answer = this.deliver(send);
    this.sending = answer.then((refused) => {
      this.sending = null;
      if (refused === null) this.goOn();
      else this.schedule(PAUSE_MS);
    });
    return answer;
  }

  /** After a stale save: which of the two texts goes on. The one that does not is kept as an earlier version. */
  choose(which: "mine" | "other"): void {
    const { review: mine, state } = this.view;
    if (state.kind !== "stale") return;
    this.revision = state.revision;
    this.acknowledged = state.other;
    this.asides.push(which === "mine" ? state.other : mine);
    this.show({ state: { kind: "waiting" } });
    this.change(which === "mine" ? mine : state.other, 0);
  }

  /** Stops waiting and sends at once: the form is going away. */
  close(): void {
    void this.flush();
  }

  /** @returns whether there was anything in the copy that the server does not have. */
  private takeUp(text: string): boolean {
    const server = { revision: this.revision, review: this.acknowledged };
    const found = takenUp(text, this.start.arrange, server, this.view.review);
    if (found === null) return false;
    this.asides.push(...found.asides);
    this.sent.push(...found.sent);
    if (found.ask) this.show({ state: { kind: "stale", other: server.review, revision: server.revision } });
    // A text that is still a question follows none but its own; should this window crash, it is a question again.
    this.revision = found.revision;
    this.show({ review: found.review });
    return true;
  }

  /** Its reader is recused: what is typed is theirs alone and goes nowhere. */
  private isOver(): boolean {
    return this.view.state.kind === "recused";
  }

  private settled(): boolean {
    return this.asides.length + this.sent.length === 0 && sameReview(this.view.review, this.acknowledged);
  }

  /** A text typed back to what is stored waits for nothing. */
  private cameToRest(): void {
    this.start.kept.drop();
    this.show({ state: this.rest });
  }

  private goOn(): void {
    if (this.settled()) this.recover();
    else this.schedule(0);
  }

  private async deliver(send: Send): Promise<string | null> {
    const { review: text } = this.view;
    const asides = this.asides.slice(0, REMEMBERED);
    this.remember(text);
    this.keep();
    const { candidateId, arrange } = this.start;
    const outcome = await send({ candidateId, revision: this.revision, review: text, asides });
    if (!outcome.ok) {
      if (outcome.reason === "recused") this.show({ state: { kind: "recused" } });
      return outcome.message;
    }
    this.failures = 0;
    const { value } = outcome;
    if (value.kind === "stale") return this.notTaken(arrange(value.input), value.revision) ?? this.deliver(send);
    this.sent = [];
    this.asides = this.asides.slice(asides.length);
    this.revision = value.revision;
    this.acknowledged = text;
    this.rest = { kind: "saved", at: new Date(value.savedAt) };
    if (this.settled()) this.cameToRest();
    else this.change(this.view.review);
    return null;
  }

  /** The server holds another text: an earlier one of this very window goes on in silence, another's is a question. */
  private notTaken(other: ReviewInput, revision: number): string | null {
    const own = this.sent.some((one) => sameReview(one, other));
    this.sent = [];
    if (own) {
      this.revision = revision;
      this.acknowledged = other;
      return null;
    }
    this.show({ state: { kind: "stale", other, revision } });
    return "This review was changed in another window. Choose one of the two texts.";
  }

  private fail(message: string): void {
    if (this.view.state.kind === "stale" || this.isOver()) return;
    this.show({ state: { kind: "failed", message } });
    this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? PAUSE_MS);
    this.failures += 1;
  }

  private remember(text: ReviewInput): void {
    this.sent = [...this.sent.filter((one) => !sameReview(one, text)), text].slice(-REMEMBERED);
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private keep(): void {
    const { revision, asides, sent } = this;
    this.start.kept.keep(JSON.stringify({ revision, review: this.view.review, asides, sent }));
  }
}
