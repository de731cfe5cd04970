import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { declareConflict } from "#db/declarations.ts";
import { listEvents } from "#db/events.ts";
import { mark } from "#db/marked-world.ts";
import { listPacketFiles, takePacket } from "#db/packet.ts";
import { protectedSpans } from "#db/schema/documents.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";

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
const pick = (...which: number[]) => ({ documentIds: which.map(document), reason: null });
const originalOf = (person: Person) => listPacketFiles(world.viewer(person))[0]?.files[0]?.original;
const protect = () =>
  database()
    .insert(protectedSpans)
    .values({ documentId: document(0), kind: "marital", start: 0, end: 5 })
    .run();

test("chosen files come in the order of the shortlist, originals byte for byte, and the log says so", () => {
  const chair = world.viewer("chair");
  const items = takePacket(chair, pick(1, 0));
  expect(items.map((one) => one.path)).toEqual(["01-Ada-Quill/1-CAND0.txt", "02-Bo-Lindqvist/1-CAND1.txt"]);
  expect(Buffer.from(items[0]?.bytes() ?? []).toString()).toBe(content);
  expect(listEvents(chair).rows[0]).toMatchObject({
    action: "export.make",
    detail: { packet: 2, documents: [document(0), document(1)] },
  });
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
  expect(() => takePacket(member(), pick(3))).toThrow("Choose at least one file.");
});

test("a file that was changed on disk does not leave", () => {
  writeFileSync(join(folder, "documents", sha256), "something else");
  const [item] = takePacket(world.viewer("chair"), pick(0));
  expect(() => item?.bytes()).toThrow("nothing here");
});

test("before the shortlist is shown, members have no packet", () => {
  world.set({ phase: "independent" });
  expect(() => listPacketFiles(world.viewer("member"))).toThrow("opens with the discussion");
});

test("where something is hidden from someone in every phase, they get the text with the places masked", () => {
  const { sqlite } = world.installation;
  sqlite.prepare("UPDATE openings SET hides = '[\"graduation dates\"]' WHERE id = ?").run(world.openingId);
  expect(originalOf("chair")).toBe("open");
  expect(originalOf("member")).toBe("never");
  const [item] = takePacket(world.viewer("member"), pick(0));
  expect(item).toMatchObject({ original: false, path: "01-Ada-Quill/1-CAND0.txt.txt" });
  expect(Buffer.from(item?.bytes() ?? []).toString()).toBe("CAND0 text of the document, with CAND0 in it.");
});

test("a file with a masked detail goes as its text; the chair puts the original in with a reason, which the record keeps", () => {
  protect();
  const chair = world.viewer("chair");
  expect([originalOf("chair"), originalOf("member")]).toEqual(["with-reason", "never"]);
  const [text] = takePacket(chair, pick(0));
  expect(Buffer.from(text?.bytes() ?? []).toString()).toBe("[masked] text of the document, with CAND0 in it.");
  const reason = "The visa office asks for the file.";
  for (const person of ["chair", "member"] as const) {
    const [item] = takePacket(world.viewer(person), { documentIds: [document(0), document(1)], reason });
    expect(item?.original).toBe(person === "chair");
    expect(
      Buffer.from(item?.bytes() ?? [])
        .toString()
        .startsWith("[masked]"),
    ).toBe(person === "member");
  }
  const reveals = listEvents(chair).rows.filter((row) => row.action === "document.reveal");
  expect(reveals).toMatchObject([
    { candidate: "Ada Quill", detail: { documentId: document(0), what: "original", reason } },
  ]);
});
