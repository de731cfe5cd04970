import { readFile, writeFile } from "node:fs/promises";
import { ingest } from "#lib/ingest/ingest.ts";
import { detect } from "#lib/ingest/readers/detect.ts";
import { isArchive, unzip } from "#lib/ingest/readers/zip.ts";
import type { Answer, Question } from "./message.ts";
import { startWatch } from "./watch.ts";

/**
 * A process of its own that reads files for the pool, one at a time. It holds no database and no rights: whatever a
 * hostile file does to it ends with this process.
 */
const watched = startWatch();
process.on("message", (question: Question) => {
  void watched(() => read(question)).then((answer) => say(answer));
});
process.on("disconnect", () => process.exit(0));
say({ say: "ready" });

async function read({ path, fileName }: Question): Promise<Answer> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    if (isArchive(bytes)) return { say: "unpacked", files: await unpack(bytes, path) };
    return { say: "draft", draft: await ingest(bytes, fileName), kind: detect(bytes, fileName) };
  } catch (error) {
    if (error instanceof Error && error.name === "Unreadable") return { say: "refused", sentence: error.message };
    // Only the kind of fault: its message may quote the document.
    console.error(`A fault while reading a file: ${error instanceof Error ? error.name : typeof error}`);
    return { say: "refused", sentence: "The reader does not understand this file. Save it as PDF, or paste its text." };
  }
}

/** Lays the files of an archive beside it, as files that are still arriving: the pool keeps them one by one. */
async function unpack(bytes: Uint8Array, path: string): Promise<{ fileName: string; path: string }[]> {
  const files: { fileName: string; path: string }[] = [];
  for (const [index, file] of unzip(bytes).entries()) {
    const part = `${path}-${index}.part`;
    await writeFile(part, file.bytes, { mode: 0o600 });
    files.push({ fileName: file.name, path: part });
  }
  return files;
}

function say(answer: Answer): void {
  process.send?.(answer);
}
