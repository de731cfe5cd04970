import { defineConfig } from "vitest/config";

// Unit tests stand beside the file they test; browser stories live in e2e/ and run under Playwright.
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["{app,components,db,lib}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    pool: "forks",
    // By itself Vitest leaves one core idle: on two cores that is half of them.
    maxWorkers: "100%",
  },
});
