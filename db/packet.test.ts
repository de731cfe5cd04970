import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { declareConflict } from "#db/declarations.ts";
import { listEvents } from "#db/events.ts";
import { mark } from "#db/marked-world.ts";
import { listPacketFiles, takePacket } from "#db/packet.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";

let folder: string;
let world: TestWorld;
const content = "%PDF the original of Ada Quill";
const sha256 = createHash("sha256").update(content).digest("hex");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-packet-"));
  world = openTestWorld(folder);
  mark(world);
  world.set({ phase: "decision" });
  mkdirSync(join(folder, "documents"), { recursive: true });
  writeFileSync(join(folder, "documents", sha256), content);
  world.installation.sqlite.prepare("UPDATE documents SET sha256 = ? WHERE sha256 = 'CAND0'").run(sha256);
});
afterEach(() => {
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

const document = (i: number) => 5_000_000 + i * 1_000;

test("chosen files come in the order of the shortlist, originals byte for byte, and the log says so", () => {
  const chair = world.viewer("chair");
  const items = takePacket(chair, [document(1), document(0)]);
  expect(items.map((one) => one.path)).toEqual([
    `01-Ada-Quill-${world.candidate[0]}/1-CAND0.txt`,
    `02-Bo-Lindqvist-${world.candidate[1]}/1-CAND1.txt`,
  ]);
  expect(Buffer.from(items[0]?.bytes() ?? []).toString()).toBe(content);
  expect(listEvents(chair).rows[0]).toMatchObject({ action: "export.make", detail: { packet: 2 } });
});

test("a candidate one is recused from is on no packet, and their file is as one that is not there", () => {
  const member = () => world.viewer("member");
  expect(listPacketFiles(member()).map((one) => one.name)).toContain("Dara Voss");
  declareConflict(member(), member().accountId, {
    candidateId: world.candidate[3],
    kind: "family",
    scope: "candidate",
    statement: "A cousin.",
  });
  expect(JSON.stringify(listPacketFiles(member()))).not.toMatch(/Dara|CAND3/);
  expect(() => takePacket(member(), [document(3)])).toThrow("Choose at least one file.");
});

test("a file that was changed on disk does not leave", () => {
  writeFileSync(join(folder, "documents", sha256), "something else");
  const [item] = takePacket(world.viewer("chair"), [document(0)]);
  expect(() => item?.bytes()).toThrow("nothing here");
});

test("before the shortlist is shown, members have no packet", () => {
  world.set({ phase: "independent" });
  expect(() => listPacketFiles(world.viewer("member"))).toThrow("opens with the discussion");
});

test("where something is hidden from someone in every phase, they get the text with the places masked", () => {
  const { sqlite } = world.installation;
  sqlite.prepare("UPDATE openings SET hides = '[\"graduation dates\"]' WHERE id = ?").run(world.openingId);
  expect(listPacketFiles(world.viewer("chair"))[0]?.files[0]?.size).not.toBeNull();
  expect(listPacketFiles(world.viewer("member"))[0]?.files[0]?.size).toBeNull();
  const [item] = takePacket(world.viewer("member"), [document(0)]);
  expect(item).toMatchObject({ original: false, path: `01-Ada-Quill-${world.candidate[0]}/1-CAND0.txt.txt` });
  expect(Buffer.from(item?.bytes() ?? []).toString()).toBe("CAND0 text of the document, with CAND0 in it.");
});
