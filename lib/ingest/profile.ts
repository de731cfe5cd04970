import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { plainProfile } from "#lib/ingest/gold-shape.ts";
import { ingest } from "#lib/ingest/ingest.ts";

/*
 * Command line: reads documents and prints one JSON profile a line, in the order of the files.
 *   npm run --silent profile -- cv.md homepage.txt [--out folder]
 */
const { files, out } = readArguments(process.argv.slice(2));
if (files.length === 0) {
  console.error("Name one or more documents: npm run --silent profile -- FILE… [--out FOLDER]");
  process.exitCode = 2;
}
if (out !== null) await mkdir(out, { recursive: true });
for (const file of files) {
  try {
    const profile = plainProfile(await ingest(await readFile(file), path.basename(file)));
    console.log(JSON.stringify(profile));
    if (out !== null)
      await writeFile(path.join(out, `${path.parse(file).name}.json`), `${JSON.stringify(profile, null, 1)}\n`);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function readArguments(given: string[]): { files: string[]; out: string | null } {
  const at = given.indexOf("--out");
  const folder = at >= 0 ? (given[at + 1] ?? null) : null;
  return {
    files: given.filter((argument, index) => !argument.startsWith("--") && (at < 0 || index !== at + 1)),
    out: folder,
  };
}
