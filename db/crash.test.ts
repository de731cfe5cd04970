import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeInstallation, openInstallation } from "#db/client.ts";
import { findViolations } from "#db/invariants.ts";
import { getOwnReview } from "#db/own-reviews.ts";
import { saveReview } from "#db/review-saves.ts";
import { openTestWorld } from "#db/testing.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "shortlist-crash-"));
});
afterEach(() => {
  closeInstallation();
  rmSync(place, { recursive: true, force: true });
});

/** Lets a process save until it has acknowledged `saves` texts, then kills it outright. @returns the last number it printed. */
function savesUntilKilled(args: string[], saves: number): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["db/crash-writer.ts", place, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [printed, trouble] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk;
      if (printed.split("\n").length > saves) child.kill("SIGKILL");
    });
    child.stderr.on("data", (chunk: Buffer) => {
      trouble += chunk;
    });
    child.once("error", failed);
    child.once("exit", (_, signal) =>
      signal === "SIGKILL" ? done(Number(printed.trimEnd().split("\n").at(-1))) : failed(new Error(trouble)),
    );
  });
}

test("killed in the middle of a thousand saves, nothing acknowledged is lost and the file is whole", {
  // Each save waits for the disk, however much else waits for it.
  timeout: 240_000,
}, async () => {
  const world = openTestWorld(place);
  const [account, candidate] = [String(world.account.member), String(world.candidate[0])];
  world.close();
  let stored = 0;
  for (let round = 1; stored < 1000; round += 1) {
    const acknowledged = await savesUntilKilled([account, candidate, String(stored)], 60 + ((round * 97) % 240));
    const { sqlite } = openInstallation(place);
    const row = sqlite
      .prepare("SELECT revision, comment FROM reviews WHERE candidate_id = ? AND reviewer_id = ?")
      .get(candidate, account) as { revision: number; comment: string };
    expect(row.revision).toBeGreaterThanOrEqual(acknowledged);
    expect(row.comment).toBe(`Text ${row.revision}.`);
    expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(findViolations(sqlite)).toEqual([]);
    stored = row.revision;
    closeInstallation();
  }
});

test("a full disk says so, keeps what was there, and takes the text when there is room again", () => {
  const world = openTestWorld(place);
  const { sqlite } = world.installation;
  const pages = sqlite.pragma("page_count", { simple: true }) as number;
  const viewer = world.viewer("member");
  const input = { scores: [], recommendation: null, comment: "Short.", whatIRead: [], reason: "" };
  saveReview(viewer, world.candidate[0], input, 0);
  sqlite.pragma(`max_page_count = ${pages + 1}`);
  const long = { ...input, comment: "Long. ".repeat(3000) };
  expect(() => saveReview(viewer, world.candidate[0], long, 1)).toThrow(
    expect.objectContaining({ code: "SQLITE_FULL" }),
  );
  expect(getOwnReview(viewer, world.candidate[0])).toMatchObject({ revision: 1, input: { comment: "Short." } });
  sqlite.pragma("max_page_count = 1000000");
  expect(saveReview(viewer, world.candidate[0], long, 1)).toMatchObject({ kind: "saved", revision: 2 });
});
