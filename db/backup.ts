import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { openDatabase } from "#db/client.ts";
import { findViolations } from "#db/invariants.ts";
import { syncPath } from "#db/sync-path.ts";
import { standingOf } from "#db/upgrade.ts";

const DATABASE = "shortlist.db";

/** What a backup says of itself; `restore` believes nothing it cannot check. */
interface Manifest {
  madeAt: string;
  /** SHA-256 of the database copy. */
  database: string;
  /** SHA-256 names of the original files. */
  documents: string[];
}

/**
 * Makes a backup of a data folder while Shortlist runs: the database by SQLite's online backup (a copied file would not
 * be one), then every original file that copy names.
 * @param folder the data folder. @param target a folder that does not exist yet.
 * @returns how many documents the backup holds.
 * @throws when a file the database names is missing or changed.
 */
export async function backup(folder: string, target: string): Promise<number> {
  if (existsSync(target)) throw new Error(`${target} exists already; name a new folder.`);
  const making = `${target}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, "documents"), { recursive: true, mode: 0o700 });
  const source = new BetterSqlite3(join(folder, DATABASE), { readonly: true, fileMustExist: true });
  await source.backup(join(making, DATABASE));
  source.close();
  const names = namedDocuments(join(making, DATABASE));
  for (const name of names) {
    copyFileSync(join(folder, "documents", name), join(making, "documents", name));
    verifyDocument(join(making, "documents", name), name);
  }
  if (existsSync(join(folder, "secret"))) copyFileSync(join(folder, "secret"), join(making, "secret"));
  const manifest: Manifest = {
    madeAt: new Date().toISOString(),
    database: hashFile(join(making, DATABASE)),
    documents: names,
  };
  writeFileSync(join(making, "backup.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  syncFolder(making);
  renameSync(making, target);
  return names.length;
}

/** Where a backup is unpacked and checked, inside the data folder: on the same disk, also when that folder is a disk of its own. */
const RESTORING = ".restoring";

/**
 * Puts a backup into a data folder that is empty or does not exist, after checking every byte of it. One of an earlier
 * version is upgraded there. All of it lies beside until it is checked; the database is moved last and in one step, and
 * without it nothing else counts. Whatever fails, the folder is as it was; what a crash left goes with the next restore.
 * @returns how many documents were restored.
 * @throws when the backup is damaged, or the folder holds something already (nothing is ever overwritten).
 */
export function restore(from: string, folder: string): number {
  const manifest = readManifest(from);
  const isNew = !existsSync(folder);
  if (existsSync(join(folder, RESTORING)) && !existsSync(join(folder, DATABASE))) sweep(folder);
  if (!isNew && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Move it away first; nothing is overwritten.`);
  const beside = join(folder, RESTORING);
  try {
    unpack(from, beside, manifest);
    openDatabase(beside).close();
    checkDatabase(join(beside, DATABASE));
    // Checking without writing leaves an empty write-ahead log; a log may not lie about when its database is moved.
    for (const log of ["-wal", "-shm"]) rmSync(join(beside, DATABASE + log), TREE);
    syncFolder(beside);
    moveOut(beside, folder);
  } catch (error) {
    rmSync(beside, TREE);
    if (!existsSync(join(folder, DATABASE))) {
      sweep(folder);
      if (isNew) rmSync(folder, TREE);
    }
    throw error;
  }
  return manifest.documents.length;
}

const TREE = { recursive: true, force: true } as const;

/** What the backup says of itself, once its database and every document were found to be what it says. */
function readManifest(from: string): Manifest {
  const file = join(from, "backup.json");
  if (!existsSync(file)) throw new Error(`${from} is not a backup: it has no backup.json.`);
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  if (hashFile(join(from, DATABASE)) !== manifest.database)
    throw new Error("The database in this backup is damaged: its fingerprint is not the one written when it was made.");
  for (const name of manifest.documents) verifyDocument(join(from, "documents", name), name);
  return manifest;
}

/** Takes away what a restore that did not end has put into the folder, and nothing else. */
function sweep(folder: string): void {
  const ours = /^(\.restoring|documents|secret|before-upgrade-\d+\.db)$/;
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (ours.test(name)) rmSync(join(folder, name), TREE);
}

function unpack(from: string, to: string, { documents }: Manifest): void {
  mkdirSync(join(to, "documents"), { recursive: true, mode: 0o700 });
  for (const name of documents) copyFileSync(join(from, "documents", name), join(to, "documents", name));
  if (existsSync(join(from, "secret"))) copyFileSync(join(from, "secret"), join(to, "secret"));
  copyFileSync(join(from, DATABASE), join(to, DATABASE));
}

/** The database last. @throws when somebody made one in the folder meanwhile. */
function moveOut(beside: string, folder: string): void {
  for (const name of readdirSync(beside)) if (name !== DATABASE) renameSync(join(beside, name), join(folder, name));
  if (existsSync(join(folder, DATABASE)))
    throw new Error(`Somebody began to use ${folder} meanwhile. Stop Shortlist there, and move the folder away first.`);
  renameSync(join(beside, DATABASE), join(folder, DATABASE));
  rmSync(beside, TREE);
  syncPath(folder);
}

/** @throws with what is wrong, when a database file breaks an invariant. */
export function checkDatabase(file: string): void {
  const sqlite = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    const standing = standingOf(sqlite);
    if (standing === "older")
      throw new Error("This database is of an earlier version of Shortlist. Start Shortlist once, then check again.");
    if (standing === "newer")
      throw new Error("This database is of a newer version of Shortlist. Check it with that version.");
    const violations = findViolations(sqlite);
    if (violations.length === 0) return;
    throw new Error(violations.map(({ invariant, rows }) => `Broken in ${rows} rows: ${invariant}`).join("\n"));
  } finally {
    sqlite.close();
  }
}

function namedDocuments(file: string): string[] {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  // A backup may be made of what an earlier version left, which had no lists of members.
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE name IN ('documents', 'member_documents')")
    .pluck()
    .all();
  const named = tables.map((table) => `SELECT sha256 FROM ${table}`).join(" UNION ");
  const names = sqlite.prepare(`${named} ORDER BY sha256`).pluck().all() as string[];
  sqlite.close();
  return names;
}

/** Original files are named by their SHA-256, so each can be checked by itself. */
function verifyDocument(path: string, name: string): void {
  if (!existsSync(path)) throw new Error(`A document is missing: ${name}.`);
  if (hashFile(path) !== name) throw new Error(`A document is damaged: ${name}.`);
}

function hashFile(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function syncFolder(folder: string): void {
  for (const { parentPath, name } of readdirSync(folder, { recursive: true, withFileTypes: true }))
    syncPath(join(parentPath, name));
  syncPath(folder);
}
