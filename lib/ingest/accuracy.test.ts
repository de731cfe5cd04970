import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
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
  publications: { precision: number; recall: number; f1: number };
  matched: Record<string, number>;
  education: { f1: number };
  employment: { f1: number };
  name: number;
  emailRecall: number;
  emailPrecision: number;
  protectedRecall: number;
  protectedFalseAlarms: number;
}

/** Least shares among the matched publications, and least F1 elsewhere, for a set of documents. */
interface Targets {
  matched: Record<string, number>;
  publications: number;
  education: number;
  employment: number;
}

const SEEDS: Targets = {
  matched: { exactTitle: 0.98, authors: 0.97, year: 0.97, venue: 0.95, kind: 0.97, status: 0.97, self: 0.97 },
  publications: 1,
  education: 0.95,
  employment: 0.9,
};
const ALL: Targets = {
  matched: { exactTitle: 0.98, authors: 0.97, year: 0.98, venue: 0.96, kind: 0.97, status: 0.98, self: 0.98 },
  publications: 0.99,
  education: 0.96,
  employment: 0.92,
};

describe.skipIf(!present)("real documents of every format", () => {
  test.each([
    ["seeds", SEEDS],
    ["all", ALL],
  ] as const)(
    "reach their targets: %s",
    async (set, targets) => {
      const overall = await score(set);
      console.log(`accuracy on ${set}: ${JSON.stringify(overall, null, 1)}`);
      expect(overall.publications.f1).toBeGreaterThanOrEqual(targets.publications);
      for (const [field, target] of Object.entries(targets.matched))
        expect(overall.matched[field], field).toBeGreaterThanOrEqual(target);
      expect(overall.education.f1).toBeGreaterThanOrEqual(targets.education);
      expect(overall.employment.f1).toBeGreaterThanOrEqual(targets.employment);
      expect([overall.name, overall.emailRecall, overall.emailPrecision, overall.protectedRecall]).toEqual([
        1, 1, 1, 1,
      ]);
      expect(overall.protectedFalseAlarms).toBe(0);
    },
    120_000,
  );
});

async function score(set: "seeds" | "all"): Promise<Overall> {
  const folder = mkdtempSync(path.join(tmpdir(), "profiles-"));
  try {
    const documents = path.join(EVALUATION, "docs");
    for (const name of readdirSync(documents).filter((file) => set === "all" || file.startsWith("seed-"))) {
      const profile = plainProfile(await ingest(readFileSync(path.join(documents, name)), name));
      writeFileSync(path.join(folder, `${path.parse(name).name}.json`), JSON.stringify(profile));
    }
    const printed = execFileSync(
      process.execPath,
      [realpathSync(path.join(EVALUATION, "score.mjs")), folder, "--set", set, "--json"],
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
