import { join, resolve } from "node:path";
import { backup, checkDatabase, restore } from "#db/backup.ts";
import { readSettings } from "#lib/env.ts";

/** `npm run backup [-- FOLDER]`, `npm run restore -- FOLDER`, `npm run db:check`: on the data folder of SHORTLIST_DATA. */
async function keep([verb, named]: string[]): Promise<string> {
  const { dataFolder } = readSettings();
  switch (verb) {
    case "backup": {
      const stamp = new Date().toISOString().slice(0, 19).replace(/[:T]/g, "-");
      const target = resolve(named ?? `shortlist-backup-${stamp}`);
      const documents = await backup(dataFolder, target);
      return `Backed up to ${target}: the database and ${documents} documents, all checked.`;
    }
    case "restore": {
      if (!named) throw new Error("Say which backup: npm run restore -- FOLDER");
      const documents = restore(resolve(named), dataFolder);
      return `Restored to ${dataFolder}: the database and ${documents} documents, all checked.`;
    }
    case "check":
      checkDatabase(join(dataFolder, "shortlist.db"));
      return "The database is well: integrity, foreign keys, every invariant, the chain of the log.";
    default:
      throw new Error("Use npm run backup, npm run restore or npm run db:check.");
  }
}

keep(process.argv.slice(2)).then(console.log, (error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
