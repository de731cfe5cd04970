import { countAccounts, newSetupCode } from "#db/accounts.ts";
import { openInstallation } from "#db/client.ts";
import { visitor } from "#lib/access/admit.ts";
import { readSettings } from "#lib/env.ts";
import { buildIfNeeded } from "./build.ts";
import { collectStart } from "./collect.ts";
import { prepareEnvironment } from "./environment.ts";
import { secretOf, serve } from "./serve.ts";
import { stopOnSignal } from "./stop.ts";

/** `npm start` and `npm run dev`: your own data. */
async function start(): Promise<void> {
  process.umask(0o077);
  const settings = readSettings();
  const dev = process.argv.includes("--dev");
  if (!dev) buildIfNeeded();
  openInstallation(settings.dataFolder);
  prepareEnvironment(settings.origin, secretOf(settings.dataFolder), dev);
  const stop = await serve(settings, { dev });
  console.log(`Shortlist is ready at ${settings.origin}   (data in ${settings.dataFolder})`);
  if (countAccounts() === 0) {
    console.log(
      `\n  First start: open ${settings.origin}/setup and type this one-time code:  ${newSetupCode(visitor())}\n`,
    );
  }
  stopOnSignal(stop);
  collectStart();
}

start().catch((error: unknown) => {
  console.error(`Shortlist could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
