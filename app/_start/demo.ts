import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startImportPool } from "#app/_import/pool.ts";
import { openInstallation } from "#db/client.ts";
import { seedDemo } from "#db/seed.ts";
import { readSettings } from "#lib/env.ts";
import { buildIfNeeded } from "./build.ts";
import { prepareEnvironment } from "./environment.ts";
import { secretOf, serve } from "./serve.ts";
import { stopOnSignal } from "./stop.ts";

/** `npm run demo`: the sample opening in a data folder that is thrown away at the end. */
async function demo(): Promise<void> {
  const dev = process.argv.includes("--dev");
  if (!dev) buildIfNeeded();
  const dataFolder = mkdtempSync(join(tmpdir(), "shortlist-demo-"));
  const remove = () => rmSync(dataFolder, { recursive: true, force: true });
  try {
    const settings = { ...readSettings(), dataFolder, demo: true };
    openInstallation(dataFolder);
    console.log("Reading the sample files …");
    const pool = startImportPool();
    await seedDemo(() => pool.idle());
    await pool.stop();
    prepareEnvironment(settings.origin, secretOf(dataFolder), dev, { SHORTLIST_DEMO: "1", SHORTLIST_DATA: dataFolder });
    const stop = await serve(settings, { dev });
    console.log(`The sample opening is ready at ${settings.origin}   (thrown away when you stop it with Ctrl-C)`);
    stopOnSignal(async () => {
      await stop();
      remove();
    });
  } catch (error) {
    remove();
    throw error;
  }
}

demo().catch((error: unknown) => {
  console.error(`The demo could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
