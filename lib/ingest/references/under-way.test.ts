import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (...lines: string[]) =>
  (
    await ingest(
      new TextEncoder().encode(`# Ada Reed\n\n## Research papers\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`),
      "cv.md",
    )
  ).publications.map(({ title, kind, status }) => `${title.value}: ${kind.value}, ${status.value}`);

const submitted = "“Slow tides behind walls of salt” (with Olaf Stone). Submitted.";
const revised = "“Who pays the harbour? Dues and fish” (with Carl Stone). Revise and resubmit, Mire Letters.";
const silent = "“Quiet bays on trial: Evidence from two harbours,” August 2025.";

test("among papers that are all under way, one that says nothing but its month is at work, too", async () => {
  expect((await read(submitted, revised, silent)).at(-1)).toBe(
    "Quiet bays on trial: Evidence from two harbours: preprint, working",
  );
});

test("beside one that is out, or one alone, nothing is said of it", async () => {
  const out = "“Salt and the price of bread,” with Olaf Stone, Journal of Harbours, 12 (2019), 4–9.";
  expect((await read(submitted, out, silent)).at(-1)).toMatch(/published$/);
  expect((await read(submitted, silent)).at(-1)).toMatch(/published$/);
});
