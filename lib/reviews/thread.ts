/** A note and the answers to it. */
export interface Thread<T> {
  note: T;
  answers: T[];
}

/**
 * Puts answers under the note they answer, in the order they come. An answer whose note is not among them (taken away, or
 * not the reader's to see) stands by itself.
 */
export function threadsOf<T extends { id: number; replyTo: number | null }>(notes: readonly T[]): Thread<T>[] {
  const threads = new Map<number, Thread<T>>();
  for (const note of notes) {
    const above = note.replyTo === null ? undefined : threads.get(note.replyTo);
    if (above) above.answers.push(note);
    else threads.set(note.id, { note, answers: [] });
  }
  return [...threads.values()];
}
