import { beforeEach, describe, expect, test } from "vitest";
import { acceptDraft } from "#db/acceptance.ts";
import { database } from "#db/client.ts";
import { declareConflict } from "#db/declarations.ts";
import { removeDocument } from "#db/desk-removals.ts";
import { correctDraft, getDraft } from "#db/drafts.ts";
import { listEvents } from "#db/events.ts";
import { fileDocument } from "#db/imports.ts";
import { failImport, storeDraft } from "#db/jobs.ts";
import { protectedSpans } from "#db/schema/documents.ts";
import { saveEntry, saveOrder } from "#db/shortlist.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { write } from "#db/write.ts";
import { system } from "#lib/access/admit.ts";
import { permit } from "#lib/access/policy.ts";
import { inventedDraft } from "#lib/ingest/invented-draft.ts";

let world: TestWorld;
let documentId: number;

const chair = () => world.viewer("chair");
const PAPERS = [{ title: "Knots in Slow Rivers", authors: ["Ada Quill"], venue: "ICML", year: 2022 }];
const rows = (person: Person, candidateId?: number) =>
  listEvents(world.viewer(person), candidateId === undefined ? {} : { candidateId }).rows;

/** A file is imported and read, and the chair gives another name in it and accepts it for Ada Quill. */
beforeEach(() => {
  world = openTestWorld();
  const { openingId } = world;
  const original = { sha256: "ada", size: 3 };
  const allowed = permit(chair(), "document.import", { openingId });
  const by = { fileName: "quill-cv.txt", original, openingId, addedBy: chair().accountId };
  ({ documentId } = write(
    allowed,
    (pen) => fileDocument(pen, by),
    ({ documentId }) => ({ documentId }),
  ));
  storeDraft(system(), { documentId, openingId }, inventedDraft({ name: "Ada Quyll", papers: PAPERS }));
  const readAt = getDraft(chair(), documentId).reading?.readAt ?? 0;
  const name = {
    op: "set" as const,
    place: "name" as const,
    field: "",
    at: null,
    was: "Ada Quyll",
    value: "Ada Quill",
  };
  correctDraft(chair(), { documentId, readAt, changes: [name] });
  acceptDraft(chair(), documentId, { candidateId: world.candidate[0] });
  return () => world.close();
});

describe("the history of a candidate", () => {
  test("holds what was done with their files before they were anybody's, and nothing of others", () => {
    expect(rows("chair", world.candidate[0]).map(({ action, files }) => [action, files])).toEqual([
      ["draft.accept", ["quill-cv.txt"]],
      ["draft.correct", ["quill-cv.txt"]],
      ["document.store-draft", ["quill-cv.txt"]],
      ["document.import", ["quill-cv.txt"]],
    ]);
    expect(rows("chair", world.candidate[1])).toEqual([]);
    expect(rows("member", world.candidate[0])).toEqual([]);
  });

  test("is empty for whoever may not see the candidate", () => {
    const [candidateId] = world.candidate;
    declareConflict(chair(), world.account.chair, {
      candidateId,
      kind: "family",
      scope: "candidate",
      statement: "Kin.",
    });
    expect(rows("chair", candidateId)).toEqual([]);
    expect(rows("observer", candidateId)).toEqual([]);
    expect(JSON.stringify(rows("chair"))).not.toMatch(/quill|Quill/);
  });

  test("does not tell who a hidden name belongs to", () => {
    const declare = { candidateId: world.candidate[1], statement: "One paper." };
    declareConflict(world.viewer("member"), world.account.member, { ...declare, kind: "coauthor", scope: "disclosed" });
    expect(rows("member", world.candidate[1]).map((row) => row.action)).toEqual(["conflict.declare"]);
    world.set({ hides: ["names"] });
    expect(rows("member", world.candidate[1])).toEqual([]);
  });
});

describe("what a line is about", () => {
  const corrected = (person: Person) => rows(person).find((row) => row.action === "draft.correct");

  test("corrections say what was and what is; where the file has masks, only the chair is told the words", () => {
    world.set({ observersBrowse: true });
    const words = ["Name set to “Ada Quill” instead of “Ada Quyll”"];
    expect(corrected("observer")?.changes).toEqual(words);
    database().insert(protectedSpans).values({ documentId, kind: "age", start: 0, end: 3 }).run();
    expect(corrected("chair")?.changes).toEqual(words);
    expect(corrected("observer")?.changes).toEqual(["Name changed"]);
    world.set({ hides: ["names"] });
    expect(corrected("observer")).toMatchObject({ changes: ["Name changed"], files: ["Document 1"] });
    world.set({ hides: [], observersBrowse: false });
    expect(corrected("observer")).toMatchObject({ changes: [], files: [] });
  });

  test("a removed file keeps its name for the desk, unless it may be somebody's whom the chair must not know of", () => {
    removeDocument(chair(), documentId);
    expect(rows("chair")[0]).toMatchObject({ files: ["quill-cv.txt"], detail: { removed: true } });
    const [, candidateId] = world.candidate;
    declareConflict(chair(), world.account.chair, {
      candidateId,
      kind: "family",
      scope: "candidate",
      statement: "Kin.",
    });
    expect(rows("chair").flatMap((row) => row.files)).toEqual([]);
  });

  test("that reading was begun is no line; that it failed is one, also where the earlier reading stays", () => {
    const job = { documentId, openingId: world.openingId };
    const before = rows("chair").length;
    failImport(system(), job, "It took too long.");
    expect(rows("chair")).toHaveLength(before + 1);
    expect(rows("chair")[0]).toMatchObject({ detail: { state: "accepted", failed: true }, files: ["quill-cv.txt"] });
  });

  test("a new order of the shortlist says whose place changed, to those who see the shortlist and everybody on it", () => {
    const [a, b, c] = world.candidate;
    for (const candidateId of [a, b, c]) saveEntry(chair(), { candidateId, reason: "Good." });
    saveOrder(chair(), [[b], [a], [c]]);
    const moved = [
      { name: "Ada Quill", from: 1, to: 2 },
      { name: "Bo Lindqvist", from: 2, to: 1 },
    ];
    expect(rows("chair")[0]).toMatchObject({ action: "shortlist.order", moved });
    expect(rows("observer").map((row) => row.action)).not.toContain("shortlist.order");
    world.set({ phase: "decision", observersBrowse: true });
    expect(rows("observer")[0]?.moved).toEqual(moved);
    declareConflict(chair(), world.account.observer, {
      candidateId: c,
      kind: "family",
      scope: "candidate",
      statement: "Kin.",
    });
    const line = rows("observer").find((row) => row.action === "shortlist.order");
    expect(line).toMatchObject({ moved: [], detail: {} });
  });
});
