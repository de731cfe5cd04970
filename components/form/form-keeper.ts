import { type BegunForm, readBegunForms } from "#lib/opening/begun-form.ts";
import type { Copies } from "./browser-copies.ts";
import { Observed } from "./observed.ts";

export interface FormView<T> {
  value: T;
  /**
   * `back`: what stands here was typed before and is not stored. `apart`: something typed before is kept, and something
   * else has been stored since: a person chooses.
   */
  found: { kind: "back" } | { kind: "apart"; typed: T } | null;
}

interface Start<T> {
  /** What the server holds; for a form that only adds, what it begins with. */
  stored: T;
  /** Reads a kept value; null when it is none of this form. */
  read: (value: unknown) => T | null;
  /** Null where nothing is kept. */
  kept: Copies | null;
}

/**
 * Keeps what is typed into one form until it has been sent: every change goes into this browser's own copy at once, and
 * stands in the form again after a crash, an expired session or a click elsewhere. Copies of several windows come back one
 * after another.
 */
export class FormKeeper<T> extends Observed<FormView<T>> {
  private readonly start: Start<T>;
  private stored: T;
  private own: string[];
  /** Kept beside what stands in the form: of other windows, or while a person has not chosen. */
  private waiting: BegunForm<T>[] = [];

  constructor(start: Start<T>) {
    super({ value: start.stored, found: null });
    this.start = start;
    this.stored = start.stored;
    this.own = [JSON.stringify(start.stored)];
  }

  /** Takes up what other windows and earlier visits have left here. */
  recover(): void {
    const left = this.start.kept?.left() ?? [];
    if (left.length === 0) return;
    this.waiting.push(...left.flatMap(({ text }) => readBegunForms(text, this.start.read)));
    this.keep();
    for (const copy of left) copy.drop();
    this.next();
  }

  change(value: T): void {
    this.show({ value });
    this.keep();
  }

  /** It is on its way: stored without an answer, it is still this form's own. */
  sending(value: T): void {
    this.own = [...this.own, JSON.stringify(value)].slice(-REMEMBERED);
    this.keep();
  }

  /** Whether this text, found on the server, is one of this form's own. */
  isOwn(value: T): boolean {
    return this.own.includes(JSON.stringify(value));
  }

  /** It is stored. What has been typed since stays, and follows it. */
  arrived(value: T): void {
    this.stored = value;
    this.own = [JSON.stringify(value)];
    if (this.view.found?.kind === "back") this.show({ found: null });
    this.keep();
  }

  /** What the server holds is another text now: one that nobody has typed over follows it. */
  follow(stored: T): void {
    if (same(stored, this.stored)) return;
    const untouched = same(this.view.value, this.stored);
    this.stored = stored;
    if (!untouched) return;
    this.own = [JSON.stringify(stored)];
    this.show({ value: stored });
  }

  /** The form begins anew from what is stored; what waits behind it comes up. */
  clear(): void {
    this.own = [JSON.stringify(this.stored)];
    this.show({ value: this.stored, found: null });
    this.keep();
    this.next();
  }

  /** Of a text kept apart: whether it stands in the form again, or is given up. */
  choose(which: "typed" | "stored"): void {
    const { found } = this.view;
    if (found?.kind !== "apart") return;
    this.waiting.shift();
    this.own = [JSON.stringify(this.stored)];
    this.show(which === "typed" ? { value: found.typed, found: { kind: "back" } } : { found: null });
    this.keep();
    if (which === "stored") this.next();
  }

  private next(): void {
    if (this.view.found !== null || !same(this.view.value, this.stored)) return;
    this.waiting = this.waiting.filter((one) => !same(one.typed, this.stored));
    const [first] = this.waiting;
    if (first?.own.includes(JSON.stringify(this.stored))) {
      this.waiting.shift();
      this.own = first.own;
      this.show({ value: first.typed, found: { kind: "back" } });
    } else if (first) this.show({ found: { kind: "apart", typed: first.typed } });
    this.keep();
  }

  private keep(): void {
    const { value } = this.view;
    const typed = same(value, this.stored) ? [] : [{ own: this.own, typed: value }];
    const all = [...typed, ...this.waiting];
    if (all.length === 0) this.start.kept?.drop();
    else this.start.kept?.keep(JSON.stringify(all));
  }
}

/** So many texts without an answer are remembered. */
const REMEMBERED = 8;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
