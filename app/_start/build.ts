import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const SOURCES = ["app", "components", "db", "lib", "public", "next.config.ts", "tsconfig.json", "package-lock.json"];
const STAMP = ".next/built-from";

/** Builds the pages when there is no build of exactly these sources yet. @throws when the build fails. */
export function buildIfNeeded(): void {
  const sources = fingerprint();
  if (existsSync(".next/BUILD_ID") && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  console.log("Building the pages (once for each version, about a minute) …");
  const built = spawnSync(process.execPath, [resolve("node_modules/next/dist/bin/next"), "build"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (built.status !== 0) {
    console.error(built.stdout);
    throw new Error("The pages could not be built; the messages above say why.");
  }
  writeFileSync(STAMP, sources);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const walk = (path: string) => {
    if (!statSync(path).isDirectory()) return hash.update(path).update(readFileSync(path));
    for (const name of readdirSync(path).sort()) walk(join(path, name));
    return hash;
  };
  for (const source of SOURCES) walk(source);
  return hash.digest("hex");
}

if (import.meta.main) buildIfNeeded();
