import { readFileSync } from "node:fs";
import { verifyRecord } from "#lib/record/verify-record.ts";

/** `npm run record:verify -- FILE.zip`: says whether a decision record is whole, and exits with 1 when it is not. */
function main([file]: string[]): number {
  if (!file) {
    console.error("Say which record: npm run record:verify -- FILE.zip");
    return 2;
  }
  const { problems, title, fingerprint, files, reviews, events } = verifyRecord(readFileSync(file));
  if (problems.length > 0) {
    console.error(`NOT WHOLE: ${file}\n${problems.map((one) => `- ${one}`).join("\n")}`);
    return 1;
  }
  console.log(`Whole: ${title}
${files} files, ${reviews} reviews, ${events} lines of the log; ranking, tables and ballots computed anew: the same.
Fingerprint ${fingerprint}
It must be the one that the record of the opening keeps for this archive.`);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
