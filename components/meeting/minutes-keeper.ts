import type { FormKeeper } from "#components/form/form-keeper.ts";
import { Observed } from "#components/form/observed.ts";
import type { Outcome } from "#lib/opening/outcome.ts";

export type MinutesState = { kind: "idle" | "waiting" | "saved" } | { kind: "failed"; message: string };

/** Which of two texts goes on; both: the other, and one's own beneath it. */
export type MinutesChoice = "both" | "mine" | "other";

export type SendMinutes = (words: {
  was: string;
  text: string;
}) => Promise<Outcome<{ kind: "saved"; savedAt: Date } | { kind: "stale"; text: string }>>;

interface View {
  state: MinutesState;
  /** What another window stored while this one typed: a person chooses. */
  other: string | null;
}

/** Milliseconds of rest after which what was typed is sent, and after which a save that failed is tried again. */
const REST = 800;
const RETRY = 5000;

/**
 * Sends minutes while they are typed: after a short rest, one save at a time, each saying which words it started from. In
 * this browser they are kept by the form.
 */
export class MinutesKeeper extends Observed<View> {
  private readonly form: FormKeeper<string>;
  private readonly save: SendMinutes;
  private stored: string;
  private running: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: FormKeeper<string>, stored: string, save: SendMinutes) {
    super({ state: { kind: "idle" }, other: null });
    this.form = form;
    this.stored = stored;
    this.save = save;
  }

  /** Something was typed, or has come back from before. */
  typed(): void {
    if (this.settled()) return;
    if (this.view.state.kind !== "failed") this.show({ state: { kind: "waiting" } });
    this.schedule(REST);
  }

  /** Sends now what the server does not have yet. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.deliver());
    return this.running;
  };

  /** Both texts, where there are two: one's own, and the one that is stored. */
  two(): { mine: string; other: string } | null {
    const { value, found } = this.form.snapshot();
    if (this.view.other !== null) return { mine: value, other: this.view.other };
    return found?.kind === "apart" ? { mine: found.typed, other: value } : null;
  }

  choose(which: MinutesChoice): void {
    const two = this.two();
    if (!two) return;
    if (this.view.other === null) this.form.choose(which === "other" ? "stored" : "typed");
    else {
      this.stored = this.view.other;
      this.form.arrived(this.view.other);
      this.show({ other: null });
    }
    this.form.change(which === "both" ? `${two.other}\n${two.mine}` : two[which]);
    this.typed();
    void this.flush();
  }

  private settled(): boolean {
    return this.form.snapshot().value === this.stored;
  }

  private async deliver(): Promise<void> {
    if (this.view.other !== null || this.settled()) return;
    const text = this.form.snapshot().value;
    this.form.sending(text);
    const outcome = await this.save({ was: this.stored, text });
    if (!outcome.ok) {
      this.show({ state: { kind: "failed", message: outcome.message } });
      this.schedule(RETRY);
    } else if (outcome.value.kind === "saved") {
      this.stored = text;
      this.form.arrived(text);
      this.show({ state: { kind: "saved" } });
    } else if (this.form.isOwn(outcome.value.text)) {
      // An earlier save of this very window, whose answer never came.
      this.stored = outcome.value.text;
      await this.deliver();
    } else this.show({ state: { kind: "idle" }, other: outcome.value.text });
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }
}
