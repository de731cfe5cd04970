import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { sameFacts, VARIANTS } from "#lib/ingest/accuracy/variants.ts";
import { plainProfile } from "#lib/ingest/gold-shape.ts";
import { ingest } from "#lib/ingest/ingest.ts";

/** Each variant is tried on every third document, each document in every third variant. */
const STEP = 3;

test.each(Object.entries(VARIANTS))(
  "%s: prints that no reader would tell apart are read alike",
  async (format, variants) => {
    const changed: string[] = [];
    for (const [at, { name, source }] of documentsOf(format).entries()) {
      const own = await factsOf(source, name);
      for (const [index, [variant, change]] of Object.entries(variants).entries()) {
        const other = (at + index) % STEP === 0 ? change(source) : source;
        if (other !== source && (await factsOf(other, name)) !== own) changed.push(`${name} with ${variant}`);
      }
    }
    expect(changed).toEqual([]);
  },
  120_000,
);

const factsOf = async (source: string, name: string): Promise<string> =>
  sameFacts(plainProfile(await ingest(new TextEncoder().encode(source), name)));

/** The documents of the bench in one format. */
function documentsOf(format: string): { name: string; source: string }[] {
  const folder = path.join(import.meta.dirname, format);
  return readdirSync(folder)
    .filter((name) => !name.endsWith(".json"))
    .map((name) => ({ name, source: readFileSync(path.join(folder, name), "utf8") }));
}
