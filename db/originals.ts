import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { installation } from "#db/client.ts";
import { Invalid } from "#lib/access/refusal.ts";
import { HEAD_BYTES, MAX_FILE_BYTES, problemOf, tooLarge } from "#lib/ingest/intake/intake.ts";

/** A file as it lies in the documents folder, byte for byte, named by its hash. */
export interface Original {
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Where the original with this hash lies. @throws when the installation is in memory and has no folder. */
export function originalPath(sha256: string): string {
  return join(documentsFolder(), sha256);
}

/**
 * To be asked before a row names an original: until then, a purge that ends at this moment may have taken it away. An
 * installation in memory keeps none and misses none.
 * @throws {Invalid} when it is no longer there.
 */
export function requireKept({ sha256 }: Original): void {
  if (installation().folder === null || existsSync(originalPath(sha256))) return;
  throw new Invalid("A purge just now took this file away. Please send it again.");
}

function documentsFolder(): string {
  const { folder } = installation();
  if (!folder) throw new Error("An installation in memory keeps no documents.");
  return join(folder, "documents");
}

/**
 * Keeps a file as it arrives: streamed to disk, made durable, then named by its hash. No row names it yet.
 * @param fileName what its sender calls it, for the sentence.
 * @throws {Invalid} with a sentence when it is empty, larger than 30 MB or of no kind that is read; nothing is kept then.
 */
export async function keepOriginal(chunks: AsyncIterable<Uint8Array>, fileName = ""): Promise<Original> {
  const folder = documentsFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const arriving = join(folder, `${randomBytes(12).toString("hex")}.part`);
  const file = await open(arriving, "wx", 0o600);
  try {
    const kept = await fill(file, chunks, fileName);
    await file.sync();
    await file.close();
    await rename(arriving, join(folder, kept.sha256));
    await syncFolder(folder);
    return kept;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(arriving, { force: true });
    throw error;
  }
}

async function fill(file: FileHandle, chunks: AsyncIterable<Uint8Array>, fileName: string): Promise<Original> {
  const hash = createHash("sha256");
  let head = new Uint8Array();
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw new Invalid(tooLarge());
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  const problem = problemOf(head, size, fileName);
  if (problem) throw new Invalid(problem);
  return { sha256: hash.digest("hex"), size };
}

/** A new name in a folder survives a power cut only when the folder itself is written out. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what a crash left half arrived: parts older than `before` (milliseconds since 1970), when this process began. */
export async function sweepArrivals(before: number): Promise<void> {
  const folder = documentsFolder();
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.endsWith(".part") && (await stat(path)).mtimeMs < before) await rm(path, { force: true });
  }
}
