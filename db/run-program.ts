import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/**
 * Runs a program of this folder in a process of its own, for work that would keep everybody waiting here.
 * @throws with what it said, when it failed.
 */
export async function runProgram(name: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [resolve("db", name), ...args]);
}
