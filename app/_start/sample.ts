import { startImportPool } from "#app/_import/pool.ts";
import { closeInstallation, openInstallation } from "#db/client.ts";
import { seedDemo } from "#db/seed.ts";

/** Writes the sample opening into an empty data folder, its files read by the real importer. */
export async function writeSample(folder: string): Promise<void> {
  openInstallation(folder);
  const pool = startImportPool();
  try {
    await seedDemo(() => pool.idle());
  } finally {
    await pool.stop();
    closeInstallation();
  }
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error("Say where: node app/_start/sample.ts FOLDER");
  await writeSample(folder);
}
