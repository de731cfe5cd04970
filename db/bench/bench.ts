import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeInstallation, openInstallation } from "#db/client.ts";
import { seatedAs } from "#db/testing.ts";
import { measureCandidate } from "./candidate-lines.ts";
import { measureLists } from "./list-lines.ts";
import { measurePublications } from "./publication-lines.ts";
import { measureReading } from "./reading-lines.ts";
import { measureSaves } from "./save-lines.ts";
import { say } from "./timing.ts";
import { type World, type WorldSize, writeWorld } from "./world.ts";

/** Measurements of one written installation, in a folder that is thrown away. */
function measure(size: WorldSize, lines: (world: World) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-bench-"));
  try {
    const world = writeWorld(folder, size);
    const start = performance.now();
    openInstallation(folder);
    const opened = performance.now() - start;
    const n = size.openings * size.candidates;
    say({ name: "open the installation", n, of: "candidates", times: [opened] });
    lines(world);
  } finally {
    closeInstallation();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Somebody who reads, new each time: for one and the same viewer much is read only once. */
function reader({ members, slug }: World) {
  return seatedAs(members[1]?.accountId ?? 0, "reader", slug);
}

/** Which measurements to take: sizes as numbers of candidates of one opening. */
export function measureDepartment(candidates: number): void {
  measure({ openings: 1, candidates, publications: 40 }, (world) => {
    measureLists(reader(world), world);
    measureCandidate(() => reader(world), world);
    measurePublications(() => reader(world), candidates <= 1_000);
    measureSaves(reader(world), world);
  });
}

/** One opening with publications by the million: orders and pages only. */
export function measureLargeTable(publications: number): void {
  measure({ openings: 1, candidates: publications / 40, publications: 40 }, (world) =>
    measurePublications(() => reader(world), false),
  );
}

/** A university in season: 100 openings, 50,000 candidates, 2,000,000 publications; one opening is read. */
export function measureUniversity(): void {
  measure({ openings: 100, candidates: 500, publications: 40 }, (world) => {
    measureLists(reader(world), world);
    measureCandidate(() => reader(world), world);
    measurePublications(() => reader(world), false);
    measureSaves(reader(world), world);
  });
}

if (import.meta.main) {
  for (const asked of process.argv.slice(2)) {
    if (asked === "university") measureUniversity();
    else if (asked === "reading") await measureReading();
    else if (asked === "million") measureLargeTable(1_000_000);
    else measureDepartment(Number(asked));
  }
}
