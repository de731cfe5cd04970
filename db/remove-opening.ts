/*
 * Command line of a purge (db/purge.ts), a process of its own beside the one that answers people: `FOLDER remove OPENING`
 * removes the rows of an opening whose purge was begun, `FOLDER merge` takes the words that are gone out of the search index.
 */
import { closeInstallation, openInstallation } from "#db/client.ts";
import { mergeIndex, removeRows } from "#db/removal.ts";

const [folder = "", act, openingId] = process.argv.slice(2);
openInstallation(folder);
if (act === "remove") await removeRows(Number(openingId));
else await mergeIndex();
closeInstallation();
