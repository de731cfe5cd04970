import { EventEmitter } from "node:events";

/**
 * Word from one part of the process to another that something was written: never what was written.
 * Whoever hears it reads again, with their own viewer.
 */
const shared = globalThis as typeof globalThis & { shortlistSignals?: EventEmitter };
shared.shortlistSignals ??= new EventEmitter().setMaxListeners(0);
const emitter = shared.shortlistSignals;

/**
 * `imports:ID`: jobs of an opening moved on. `queue`: a new job waits. `candidate:ID`: something was written about one
 * candidate; per candidate, so that nobody can tell from the rhythm of an opening what is written about another.
 */
export type Topic = "queue" | `imports:${number}` | `candidate:${number}`;

export function announce(topic: Topic): void {
  emitter.emit(topic);
}

/** @returns how to stop listening. */
export function listen(topic: Topic, hear: () => void): () => void {
  emitter.on(topic, hear);
  return () => emitter.off(topic, hear);
}
