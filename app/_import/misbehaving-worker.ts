import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { inventedDraft } from "#lib/ingest/invented-draft.ts";
import type { Answer, Question } from "./message.ts";
import { startWatch } from "./watch.ts";

/** Stands in for the worker in tests of the pool: does what the file's first word says. */
const watched = startWatch();
process.on("message", (question: Question) => void watched(() => misbehave(question)));
process.on("disconnect", () => process.exit(0));
say({ say: "ready" });

async function misbehave({ path }: Question): Promise<void> {
  const [word, name = "Nobody"] = readFileSync(path, "utf8").split("\n");
  if (word === "hang") for (;;) Math.random();
  if (word === "wait") await new Promise(() => undefined);
  if (word === "die") process.kill(process.pid, "SIGKILL");
  if (word === "greedy") fillMemory();
  if (word === "once" && !existsSync(`${path}.part`)) {
    writeFileSync(`${path}.part`, "");
    process.exit(3);
  }
  if (word === "tell") return say({ say: "refused", sentence: Object.keys(env).sort().join(" ") });
  if (word === "refuse") return say({ say: "refused", sentence: "It holds no readable text." });
  say({ say: "draft", draft: inventedDraft({ name, papers: [] }), kind: "text" });
}

function say(answer: Answer): void {
  process.send?.(answer);
}

function fillMemory(): void {
  const hoard: unknown[] = [];
  for (;;) hoard.push(Array.from({ length: 1000 }, (_, index) => ({ index })));
}
