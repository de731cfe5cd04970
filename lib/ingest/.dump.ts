import { readFileSync } from "node:fs";
import { readers } from "#lib/ingest/readers/readers.ts";
const f = process.argv[2] ?? "";
const d = await readers[(process.argv[3] ?? "markdown") as "markdown"](readFileSync(f));
for (const b of d.blocks) {
  const runs = b.runs.map((r) => `${r.bold ? "B" : ""}${r.italic ? "I" : ""}${r.underline ? "U" : ""}${r.href ? "L" : ""}<${d.text.slice(r.span.start, r.span.end).slice(0,30)}>`).join(" ");
  console.log(`[${b.kind}${b.level}${b.marker ? " " + b.marker : ""}] ${JSON.stringify(d.text.slice(b.span.start, b.span.end)).slice(0,300)} :: ${runs.slice(0,200)} lines=${b.lines.length}`);
}
console.log(d.meta, d.remarks);
