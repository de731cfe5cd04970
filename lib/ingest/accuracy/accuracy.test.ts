import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

test("documents are read at least as well as the floors say", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(import.meta.dirname, "measure.ts")], {
    encoding: "utf8",
  });
  console.log(stdout);
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 600_000);
