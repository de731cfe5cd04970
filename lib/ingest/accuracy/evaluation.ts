import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Figures } from "#lib/ingest/accuracy/floors.ts";
import { plainProfile } from "#lib/ingest/gold-shape.ts";
import { ingest } from "#lib/ingest/ingest.ts";

/** Real documents with careful answers and a scorer lie beside the project where accuracy is measured; they are no part of it. */
const EVALUATION = path.resolve(import.meta.dirname, "../../../../shared/eval");

interface Overall {
  publications: { f1: number };
  matched: Record<string, number | null>;
  education: { f1: number };
  employment: { f1: number };
  protectedFalseAlarms: number;
  [figure: string]: unknown;
}

/** The scorer's printed table and its figures on the real documents; null where they do not lie beside the project. */
export async function scoreRealDocuments(): Promise<{ table: string; figures: Figures; documents: number } | null> {
  if (!existsSync(path.join(EVALUATION, "score.mjs"))) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "profiles-"));
  try {
    const names = readdirSync(path.join(EVALUATION, "docs"));
    for (const name of names) {
      const profile = plainProfile(await ingest(readFileSync(path.join(EVALUATION, "docs", name)), name));
      writeFileSync(path.join(folder, `${path.parse(name).name}.json`), JSON.stringify(profile));
    }
    const figures: Figures = {};
    for (const set of ["seeds", "all"]) {
      const { overall } = JSON.parse(score(folder, "--set", set, "--json")) as { overall: Overall };
      for (const [field, value] of Object.entries(flat(overall)))
        if (value !== null) figures[`${set} ${field}`] = value;
    }
    return { table: score(folder), figures, documents: names.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function score(...more: string[]): string {
  const program = realpathSync(path.join(EVALUATION, "score.mjs"));
  return execFileSync(process.execPath, [program, ...more], { encoding: "utf8", maxBuffer: 1e8 });
}

function flat({ publications, matched, education, employment, protectedFalseAlarms, ...rest }: Overall) {
  const shares: Record<string, number | null> = {
    F1: publications.f1,
    ...matched,
    education: education.f1,
    employment: employment.f1,
    "no false alarm": protectedFalseAlarms === 0 ? 1 : 0,
  };
  const named = [
    "name",
    "emailRecall",
    "emailPrecision",
    "protectedRecall",
    "affiliation",
    "phdInstitution",
    "phdYear",
  ];
  for (const field of [...named, "advisorRecall", "awardsWithin1", "talksWithin1", "serviceWithin1"]) {
    const value = rest[field];
    if (typeof value === "number") shares[field] = value;
  }
  return shares;
}
