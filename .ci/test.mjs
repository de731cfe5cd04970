// `npm test`: everything, one stage after the other. The last line counts what passed and failed over all stages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";

const reports = mkdtempSync(join(tmpdir(), "shortlist-test-"));
const bin = (name) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const totals = { passed: 0, failed: 0, skipped: 0 };

process.env.NEXT_TELEMETRY_DISABLED = "1";

stage("Linter and arrows", () => once(bin("biome"), ["ci", "."]));
stage("Types", () => {
  const generated = run(bin("next"), ["typegen"]);
  return generated === 0 ? once(bin("tsc"), ["--noEmit"]) : { passed: 0, failed: 1 };
});
stage("Unit and database tests", () => {
  const report = join(reports, "unit.json");
  const status = run(bin("vitest"), [
    "run",
    "--config",
    ".ci/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return counted(status, report, (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    skipped: r.numPendingTests,
  }));
});
const built = stage("Build", () => once(process.execPath, ["app/_start/build.ts"]));
if (built) stage("Browser stories", browserStories);

rmSync(reports, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`);
process.exit(totals.failed > 0 ? 1 : 0);

function browserStories() {
  if (!findChromium() && run(bin("playwright"), ["install", "chromium"]) !== 0) {
    console.error(
      "The browser stories need Chromium. Install your system's package (for example: apt-get install chromium)\n" +
        "or run: npx playwright install chromium",
    );
    return { passed: 0, failed: 1 };
  }
  const report = join(reports, "stories.json");
  const status = run(bin("playwright"), ["test", "--config", "e2e/playwright.config.ts", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return counted(status, report, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

function stage(name, work) {
  const began = Date.now();
  console.log(`\n── ${name} ${"─".repeat(Math.max(3, 70 - name.length))}`);
  const { passed, failed, skipped = 0 } = work();
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
  console.log(`${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - began) / 1000)} s)`);
  return failed === 0;
}

function once(command, args) {
  return run(command, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that ends badly without a report, or with a report of nothing, has failed. */
function counted(status, report, read) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counts = read(JSON.parse(readFileSync(report, "utf8")));
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed === 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function run(command, args, environment = {}) {
  const shell = process.platform === "win32" && command.endsWith(".cmd");
  return spawnSync(command, args, { stdio: "inherit", shell, env: { ...process.env, ...environment } }).status ?? 1;
}
