import { type ChildProcess, fork } from "node:child_process";
import { COMPILES_PATTERNS } from "#lib/engine-flags.ts";
import { systemEnvironment } from "#lib/env.ts";
import type { Answer, Question } from "./message.ts";
import { PATIENCE, TIMED_OUT } from "./watch.ts";

/** How reading one file ended. `crashed` and `late` ended the process too. */
export type Ending = EndingOf<Answer>;
export type EndingOf<A extends { say: string }> = Exclude<A, { say: "ready" }> | { say: "crashed" } | { say: "late" };

/** A process that reads files, one at a time. It is ended when a file takes too long, and when it is not needed. */
export interface ReaderProcess<Q extends object = Question, A extends { say: string } = Answer> {
  /** Reads one file; never throws. */
  read(question: Q): Promise<EndingOf<A>>;
  /** False once the process has ended: take another. */
  alive(): boolean;
  end(): Promise<void>;
}

const FLAGS = ["--max-old-space-size=512", COMPILES_PATTERNS];

/** Time to start up, on a busy machine. */
const START_MS = 30_000;

/**
 * Starts a reader process with at most 512 MB of heap.
 * @param script path of the worker.
 * @param limitMs time one file may be computed on; by the clock it may take `PATIENCE` times as long.
 */
export function startReader<Q extends object = Question, A extends { say: string } = Answer>(
  script: string,
  limitMs: number,
): ReaderProcess<Q, A> {
  const child = fork(script, [String(limitMs)], {
    env: systemEnvironment(),
    execArgv: FLAGS,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const exited = new Promise<"crashed" | "late">((done) => {
    child.once("exit", (_code, signal) => done(signal === TIMED_OUT ? "late" : "crashed"));
    child.once("error", () => done("crashed"));
  });
  let alive = true;
  void exited.then(() => {
    alive = false;
  });
  const ready = answerOf<A>(child, exited, START_MS);
  return {
    async read(question) {
      const started = await ready;
      if (started.say !== "ready" || !alive) return { say: "crashed" };
      const answer = answerOf<A>(child, exited, limitMs * PATIENCE);
      child.send(question, () => undefined);
      const ending = await answer;
      // It was told to end, which takes a moment: it must not be given another file meanwhile.
      if (ending.say === "late") alive = false;
      return ending.say === "ready" ? { say: "crashed" } : (ending as EndingOf<A>);
    },
    alive: () => alive && child.connected,
    async end() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

/** The next thing the process says; `late` when it says nothing in time, which ends it, or timed out; `crashed` when it ended. */
function answerOf<A extends { say: string }>(
  child: ChildProcess,
  exited: Promise<"crashed" | "late">,
  limitMs: number,
): Promise<EndingOf<A> | A> {
  return new Promise((done) => {
    const settle = (ending: EndingOf<A> | A) => {
      clearTimeout(timer);
      child.off("message", hear);
      done(ending);
    };
    const hear = (answer: unknown) => settle(answer as A);
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      settle({ say: "late" });
    }, limitMs);
    child.on("message", hear);
    void exited.then((say) => settle({ say }));
  });
}
