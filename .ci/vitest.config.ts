import { defineConfig } from "vitest/config";
import { COMPILES_PATTERNS } from "../lib/engine-flags.ts";

/** Tests that stand in for modules and settings, or that start processes of ours: each file has a process to itself. */
const ALONE = ["app/**/*.test.{ts,tsx}", "db/crash.test.ts", "lib/ingest/accuracy/accuracy.test.ts"];

// Unit tests stand beside the file they test; browser stories live in e2e/ and run under Playwright.
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    testTimeout: 30_000,
    pool: "forks",
    // By itself Vitest leaves one core idle: on two cores that is half of them.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "alone", include: ALONE } },
      {
        extends: true,
        test: {
          name: "together",
          include: ["{components,db,lib}/**/*.test.{ts,tsx}"],
          exclude: ALONE,
          // One process reads file after file: the first of them pays for the modules, the tables and the patterns.
          isolate: false,
          execArgv: [COMPILES_PATTERNS],
        },
      },
    ],
  },
});
