import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { plainProfile } from "#lib/ingest/gold-shape.ts";
import { ingest } from "#lib/ingest/ingest.ts";

/** Real documents with careful answers lie beside the project where accuracy is measured; they are never part of it. */
const EVALUATION = path.resolve(import.meta.dirname, "../../../shared/eval");
const present = existsSync(path.join(EVALUATION, "score.mjs"));
if (!present)
  console.warn("accuracy: the evaluation documents (../shared/eval) are not here; the figures were NOT measured.");

interface Overall {
  publications: { precision: number; recall: number };
  matched: Record<string, number>;
  education: { f1: number };
  employment: { f1: number };
  name: number;
  emailRecall: number;
  emailPrecision: number;
  protectedRecall: number;
  protectedFalseAlarms: number;
}

describe.skipIf(!present)("the five seed documents", () => {
  test("reach their targets", async () => {
    const overall = await score("seeds");
    console.log(`accuracy on the seeds: ${JSON.stringify(overall, null, 1)}`);
    expect(overall.publications.precision).toBe(1);
    expect(overall.publications.recall).toBe(1);
    const least: Record<string, number> = {
      exactTitle: 0.98,
      authors: 0.97,
      year: 0.97,
      venue: 0.95,
      kind: 0.97,
      status: 0.97,
      self: 0.97,
    };
    for (const [field, target] of Object.entries(least))
      expect(overall.matched[field], field).toBeGreaterThanOrEqual(target);
    expect(overall.education.f1).toBeGreaterThanOrEqual(0.95);
    expect(overall.employment.f1).toBeGreaterThanOrEqual(0.9);
    expect([overall.name, overall.emailRecall, overall.emailPrecision, overall.protectedRecall]).toEqual([1, 1, 1, 1]);
    expect(overall.protectedFalseAlarms).toBe(0);
  }, 120_000);
});

async function score(set: string): Promise<Overall> {
  const folder = mkdtempSync(path.join(tmpdir(), "profiles-"));
  try {
    const documents = path.join(EVALUATION, "docs");
    for (const name of readdirSync(documents).filter((file) => file.startsWith("seed-"))) {
      const profile = plainProfile(await ingest(readFileSync(path.join(documents, name)), name));
      writeFileSync(path.join(folder, `${path.parse(name).name}.json`), JSON.stringify(profile));
    }
    const printed = execFileSync(
      process.execPath,
      [path.join(EVALUATION, "score.mjs"), folder, "--set", set, "--json"],
      { encoding: "utf8", maxBuffer: 1e8 },
    );
    const { overall } = JSON.parse(printed) as { overall: Overall };
    const {
      publications,
      matched,
      education,
      employment,
      name,
      emailRecall,
      emailPrecision,
      protectedRecall,
      protectedFalseAlarms,
    } = overall;
    return {
      publications,
      matched,
      education,
      employment,
      name,
      emailRecall,
      emailPrecision,
      protectedRecall,
      protectedFalseAlarms,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
