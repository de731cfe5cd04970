/*
 * Command line of a test: saves one review over and over in the data folder given, and prints the number of each text once
 * the save has returned. It is killed in the middle; one that nobody kills ends by itself.
 */
import { openInstallation } from "#db/client.ts";
import { saveReview } from "#db/review-saves.ts";
import { seatedAs } from "#db/testing.ts";

const [folder = "", account = "", candidate = "", from = "0"] = process.argv.slice(2);
openInstallation(folder);
const viewer = seatedAs(Number(account), "member", "test-opening");
let revision = Number(from);
for (const last = revision + 2000; revision < last; ) {
  const comment = `Text ${revision + 1}.`;
  const input = { scores: [], recommendation: null, comment, whatIRead: [], reason: "" };
  const saved = saveReview(viewer, Number(candidate), input, revision);
  if (saved.kind !== "saved") throw new Error("Another hand wrote here.");
  revision = saved.revision;
  process.stdout.write(`${revision}\n`);
}
