import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Reads the sample opening once, through the real importer; every story works on its own copy. */
export default function readSample(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-sample-"));
  const read = spawnSync(process.execPath, ["app/_start/sample.ts", folder], { stdio: "inherit" });
  if (read.status !== 0) throw new Error("The sample opening could not be read.");
  // biome-ignore lint/style/noProcessEnv: the only way from the set-up to the workers
  Object.assign(process.env, { SHORTLIST_SAMPLE: folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
