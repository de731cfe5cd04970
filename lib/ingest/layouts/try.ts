import { readdirSync, readFileSync } from "node:fs";
import { compare } from "#lib/ingest/accuracy/compare.ts";
import { ingest } from "#lib/ingest/ingest.ts";

const re = new RegExp(process.argv[2] ?? ".");
const c: Record<string, number> = {};
for (const f of readdirSync("/tmp/ycv").filter((f) => f.endsWith(".answers.json"))) {
  const a = JSON.parse(readFileSync("/tmp/ycv/" + f, "utf8"));
  if (!re.test(a.citation)) continue;
  const stem = f.replace(".answers.json", "");
  const doc = readdirSync("/tmp/ycv").find((x) => x.startsWith(stem + ".") && !x.endsWith(".json"))!;
  const m = compare(a, await ingest(readFileSync("/tmp/ycv/" + doc), doc)).misses;
  for (const x of m) console.log(doc, a.layout, "|", x.slice(0, 230));
}
