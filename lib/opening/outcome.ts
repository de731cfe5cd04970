import type { Reason } from "#lib/access/refusal.ts";

/** What a server action answers: the value, or a sentence that says what to do, with the fields it is about. */
export type Outcome<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      message: string;
      fields?: Record<string, string>;
      /** Of a refusal: for those whom more follows for than a sentence. */
      reason?: Reason;
    };
