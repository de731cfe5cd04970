import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openInstallation } from "#db/client.ts";
import { readSettings } from "#lib/env.ts";
import { buildIfNeeded } from "./build.ts";
import { collectStart } from "./collect.ts";
import { prepareEnvironment } from "./environment.ts";
import { writeSample } from "./sample.ts";
import { secretOf, serve } from "./serve.ts";
import { stopOnSignal } from "./stop.ts";

/** `npm run demo`: the sample opening in a data folder that is thrown away at the end. */
async function demo(): Promise<void> {
  const settings = { ...readSettings(), demo: true };
  const dev = process.argv.includes("--dev");
  if (!dev) buildIfNeeded();
  const dataFolder = mkdtempSync(join(tmpdir(), "shortlist-demo-"));
  const remove = () => rmSync(dataFolder, { recursive: true, force: true });
  process.on("exit", remove);
  console.log("Reading the sample files …");
  await writeSample(dataFolder);
  openInstallation(dataFolder);
  prepareEnvironment(settings.origin, secretOf(dataFolder), dev, { SHORTLIST_DEMO: "1", SHORTLIST_DATA: dataFolder });
  const stop = await serve({ ...settings, dataFolder }, { dev });
  console.log(`The sample opening is ready at ${settings.origin}   (thrown away when you stop it with Ctrl-C)`);
  stopOnSignal(stop);
  collectStart();
}

demo().catch((error: unknown) => {
  console.error(`The demo could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
