import { closeSync, fsyncSync, openSync } from "node:fs";

/** Writes a file out to the disk, or the names in a folder: both survive a power cut only then. */
export function syncPath(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}
