import { readFile } from "node:fs/promises";
import { ingest } from "#lib/ingest/ingest.ts";
import type { Answer, Question } from "./message.ts";

/**
 * A process of its own that reads files for the pool, one at a time. It holds no database and no rights: whatever a
 * hostile file does to it ends with this process.
 */
process.on("message", (question: Question) => {
  void read(question).then((answer) => say(answer));
});
process.on("disconnect", () => process.exit(0));
say({ say: "ready" });

async function read({ path, fileName }: Question): Promise<Answer> {
  try {
    const draft = await ingest(new Uint8Array(await readFile(path)), fileName);
    return { say: "draft", draft, kind: null };
  } catch (error) {
    if (error instanceof Error && error.name === "Unreadable") return { say: "refused", sentence: error.message };
    // Only the kind of fault: its message may quote the document.
    console.error(`A fault while reading a file: ${error instanceof Error ? error.name : typeof error}`);
    return { say: "refused", sentence: "The reader does not understand this file. Save it as PDF, or paste its text." };
  }
}

function say(answer: Answer): void {
  process.send?.(answer);
}
