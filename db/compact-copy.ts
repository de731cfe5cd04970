/*
 * Command line of `compact` (db/compaction.ts), a process of its own: copies a database file without a trace of what was
 * deleted from it, and makes the copy durable. Whoever uses the file goes on meanwhile.
 */
import BetterSqlite3 from "better-sqlite3";
import { syncPath } from "#db/sync-path.ts";

const [from = "", to = ""] = process.argv.slice(2);
const sqlite = new BetterSqlite3(from, { readonly: true, fileMustExist: true });
sqlite.prepare("VACUUM INTO ?").run(to);
sqlite.close();
syncPath(to);
