/** What a server action answers: the value, or a sentence that says what to do, with the fields it is about. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; message: string; fields?: Record<string, string> };
