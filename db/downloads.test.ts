import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { getDocument, wayToOriginal } from "#db/documents.ts";
import { takeDocument } from "#db/downloads.ts";
import { listEvents } from "#db/events.ts";
import { mark } from "#db/marked-world.ts";
import { protectedSpans } from "#db/schema/documents.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import type { DownloadInput } from "#lib/opening/download.ts";

let folder: string;
let world: TestWorld;
const content = "CAND0 as it was sent";
const sha256 = createHash("sha256").update(content).digest("hex");
const OPEN = 5_001_000;
const MASKED = 5_000_000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-downloads-"));
  world = openTestWorld(folder);
  mark(world);
  world.set({ phase: "discussion", observersBrowse: true });
  mkdirSync(join(folder, "documents"), { recursive: true });
  writeFileSync(join(folder, "documents", sha256), content);
  world.installation.sqlite.prepare("UPDATE documents SET sha256 = ? WHERE sha256 = 'CAND0'").run(sha256);
  database().insert(protectedSpans).values({ documentId: MASKED, kind: "citizenship", start: 0, end: 5 }).run();
});
afterEach(() => {
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

const way = (person: Person, id: number) => wayToOriginal(world.viewer(person), getDocument(world.viewer(person), id));
const take = (person: Person, id: number, input: DownloadInput) => takeDocument(world.viewer(person), id, input);
const newest = () => listEvents(world.viewer("chair")).rows[0];

test("a file without masks is anybody's to take who may read it, and the record says who did", () => {
  for (const person of ["chair", "member", "observer"] as const) {
    expect(way(person, OPEN)).toBe("open");
    expect(take(person, OPEN, { what: "original" })).toMatchObject({ id: OPEN });
    expect(newest()).toMatchObject({ action: "document.download", candidate: "Bo Lindqvist" });
    expect(newest()?.detail).toEqual({ documentId: OPEN });
  }
});

test("where something is masked, nobody gets the original by asking; its text goes with the places masked", () => {
  for (const person of ["chair", "member", "observer"] as const) {
    expect(() => take(person, MASKED, { what: "original" })).toThrow("Something in this file is masked");
    const taken = take(person, MASKED, { what: "text" });
    expect("text" in taken && Buffer.from(taken.text).toString()).toMatch(/^\[masked\] text of the document/);
    expect(newest()).toMatchObject({ action: "document.read", detail: { documentId: MASKED, what: "text" } });
  }
});

test("the chair takes it with a reason, which the record keeps; nobody else does, reason or not", () => {
  const reason = "The visa office asks for the file.";
  const input = { what: "original", reason } as const;
  expect([way("chair", MASKED), way("member", MASKED), way("observer", MASKED)]).toEqual([
    "with-reason",
    "never",
    "never",
  ]);
  for (const person of ["member", "observer"] as const)
    expect(() => take(person, MASKED, input)).toThrow("Only the chair");
  const taken = take("chair", MASKED, input);
  expect("path" in taken && readFileSync(taken.path, "utf8")).toBe(content);
  expect(newest()).toMatchObject({
    action: "document.reveal",
    candidate: "Ada Quill",
    detail: { documentId: MASKED, what: "original", reason },
  });
  world.set({ phase: "closed" });
  expect(() => take("chair", MASKED, input)).toThrow("closed");
  expect(way("chair", MASKED)).toBe("never");
});

test("a hidden graduation date is a mask, for the chair as well", () => {
  world.set({ hides: ["graduation dates"] });
  const { sqlite } = world.installation;
  sqlite
    .prepare(`INSERT INTO hidden_spans (id, document_id, hides, start, "end") VALUES (1, ?, 'graduation dates', 0, 5)`)
    .run(OPEN);
  expect([way("chair", OPEN), way("member", OPEN)]).toEqual(["with-reason", "never"]);
  expect(() => take("chair", OPEN, { what: "original" })).toThrow("masked");
  expect(() => take("member", OPEN, { what: "original" })).toThrow("what the opening hides");
});

test("a file of a candidate one is recused from is as one that is not there, and no line tells of it", () => {
  const before = listEvents(world.viewer("chair")).rows.length;
  for (const what of ["original", "text"] as const)
    expect(() => take("conflicted", 5_003_000, { what })).toThrow("nothing here");
  expect(listEvents(world.viewer("chair")).rows).toHaveLength(before);
});
