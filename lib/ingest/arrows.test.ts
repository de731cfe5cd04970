import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The steps of reading, lowest first: what stands in one uses what stands before it, never what comes after. */
const STEPS = [
  ["document.ts", "draft.ts", "passages/", "draft/"],
  ["dates/"],
  ["words/"],
  ["readers/"],
  ["references/"],
  ["sections.ts", "headings/"],
  ["entries/"],
  ["told/"],
  ["owner/"],
  ["sureness/"],
  ["shield/"],
  [
    "publications.ts",
    "profile-facts.ts",
    "selected-reference.ts",
    "ingest.ts",
    "reading.ts",
    "gold-shape.ts",
    "profile.ts",
  ],
  ["merge/"],
  ["intake/"],
  ["corrections/"],
];
const HERE = fileURLToPath(new URL(".", import.meta.url));

const stepOf = (file: string): number => STEPS.findIndex((step) => step.some((place) => file.startsWith(place)));

test("each step of reading uses only those before it", () => {
  const files = readdirSync(HERE, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/\.test\.ts$|^(?:accuracy|layouts)\/|testing\.ts$|^invented-/.test(file),
  );
  const against = files.flatMap((file) => {
    const used = [...readFileSync(HERE + file, "utf8").matchAll(/"#lib\/ingest\/([^"]+)"/g)].map(([, to = ""]) => to);
    return [file, ...used]
      .filter((other) => stepOf(other) === -1 || stepOf(other) > stepOf(file))
      .map((other) => `${file} → ${other}`);
  });
  expect(files.length).toBeGreaterThan(300);
  expect(against).toEqual([]);
});
