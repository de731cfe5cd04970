import { readFileSync, rmSync } from "node:fs";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acceptAll, acceptDraft, acceptNamesakes } from "#db/acceptance.ts";
import { database } from "#db/client.ts";
import { declareConflict } from "#db/declarations.ts";
import { listImports } from "#db/desk.ts";
import { removeDocument, restoreDocument } from "#db/desk-removals.ts";
import { getDocument, getDocumentText, getOriginal, listDocuments } from "#db/documents.ts";
import { correctDraft, getDraft, withdrawCorrection } from "#db/drafts.ts";
import { listEvents } from "#db/events.ts";
import { addDocument, importFile, reread, rereadAll } from "#db/imports.ts";
import { failImport, requeueImport, resumeImports, storeDraft, takeImport } from "#db/jobs.ts";
import { keepOriginal, originalPath, sweepArrivals } from "#db/originals.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts, protectedSpans } from "#db/schema/documents.ts";
import { education, profileFacts } from "#db/schema/profile.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { putBack, takeBack } from "#db/taking-back.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { system } from "#lib/access/admit.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";
import { TOO_MUCH } from "#lib/ingest/intake/worth-trying.ts";
import { type InventedCv, inventedDraft } from "#lib/ingest/invented-draft.ts";

const PAPERS = [
  { title: "Knots in Slow Rivers", authors: ["Ilse Okonjo", "Per Vantongeren"], venue: "ICML", year: 2022 },
  { title: "A Theory of Lanterns", authors: ["Per Vantongeren", "Ilse Okonjo"], venue: "NeurIPS", year: 2023 },
];
const ILSE: InventedCv = { name: "Ilse Okonjo", papers: PAPERS, marital: "Married, two horses" };

let folder: string;
let world: TestWorld;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "shortlist-test-"));
  world = openTestWorld(folder);
  world.set({ phase: "setup" });
});

afterEach(() => {
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

async function* arriving(content: Uint8Array): AsyncIterable<Uint8Array> {
  yield content;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const chair = () => world.viewer("chair");

/** Imports a file and stores the draft that a perfect reader would make of it. */
async function read(cv: InventedCv, fileName = `${cv.name}.txt`): Promise<number> {
  const draft = inventedDraft(cv);
  const { documentId } = await importFile(chair(), { fileName, bytes: bytes(draft.text) });
  if (documentId === null) throw new Error("The document is hidden.");
  storeDraft(system(), { documentId, openingId: world.openingId }, draft, "text");
  return documentId;
}

const rowOf = (documentId: number) => listImports(chair()).find((row) => row.documentId === documentId);

test("the original is kept byte for byte, and the same bytes are one document", async () => {
  const odd = Uint8Array.from([0x43, 0x56, 0x0d, 0x0a, 0xfc, 0xe9, 0x20]);
  const first = await importFile(chair(), { fileName: "../cv.txt", bytes: odd });
  const second = await importFile(chair(), { fileName: "copy.txt", bytes: odd });
  const as = { fileName: "cv.txt", candidate: null };
  expect(second).toEqual({ documentId: first.documentId, already: true, as });
  expect(listImports(chair()).map(({ fileName, state }) => [fileName, state])).toEqual([["cv.txt", "queued"]]);
  const { path } = getOriginal(chair(), first.documentId ?? 0);
  expect(new Uint8Array(readFileSync(path))).toEqual(odd);
});

test("a file that cannot be taken leaves nothing behind", async () => {
  const wrong = [new Uint8Array(), bytes("\u0000\u0001\u0002 binary"), new Uint8Array(31 * 1024 * 1024).fill(65)];
  for (const file of wrong)
    await expect(importFile(chair(), { fileName: "x.pdf", bytes: file })).rejects.toBeInstanceOf(Invalid);
  expect(await readdir(join(folder, "documents"))).toEqual([]);
  expect(listImports(chair())).toEqual([]);
});

test("a file that a purge took away before a row named it is not acknowledged", async () => {
  const original = await keepOriginal(arriving(bytes("Ilse Okonjo, a list of papers on knots")));
  rmSync(originalPath(original.sha256));
  expect(() => addDocument(chair(), "late.txt", original)).toThrow(/send it again/);
  expect(listImports(chair())).toHaveLength(0);
});

test("half-arrived files of an earlier run are swept, those of this run are not", async () => {
  const { writeFileSync, utimesSync } = await import("node:fs");
  const old = join(folder, "documents", "aa.part");
  writeFileSync(old, "half");
  utimesSync(old, new Date(0), new Date(0));
  writeFileSync(join(folder, "documents", "bb.part"), "arriving");
  await sweepArrivals(Date.now() - 60_000);
  expect(await readdir(join(folder, "documents"))).toEqual(["bb.part"]);
});

test("accepting writes the whole profile, every row with a receipt inside the document's text", async () => {
  const documentId = await read(ILSE);
  const { candidateId } = acceptDraft(chair(), documentId, { candidateId: "new" });
  const db = database();
  const text = db.select().from(drafts).where(eq(drafts.documentId, documentId)).get()?.text ?? "";
  const facts = db.select().from(profileFacts).where(eq(profileFacts.candidateId, candidateId)).all();
  const degrees = db.select().from(education).where(eq(education.candidateId, candidateId)).all();
  const papers = db.select().from(publications).where(eq(publications.candidateId, candidateId)).all();
  expect(facts.map(({ field, value }) => [field, value]).sort()).toEqual([
    ["name", "Ilse Okonjo"],
    ["phd-institution", "University of Lorrimer"],
    ["phd-year", "2021"],
  ]);
  for (const { value, start, end } of facts) expect(text.slice(start, end)).toBe(value);
  for (const { institution, start, end } of degrees) expect(text.slice(start, end)).toContain(institution);
  for (const { title, start, end } of papers) expect(text.slice(start, end)).toContain(title);
  expect([facts, degrees, papers].flat().every((row) => row.documentId === documentId && row.end <= text.length)).toBe(
    true,
  );
  expect(papers.map(({ title, authorPosition, firstAuthor }) => [title, authorPosition, firstAuthor]).sort()).toEqual([
    ["A Theory of Lanterns", 2, false],
    ["Knots in Slow Rivers", 1, true],
  ]);
  expect(db.select().from(authorships).all()).toHaveLength(4);
  const [masked] = db.select().from(protectedSpans).where(eq(protectedSpans.documentId, documentId)).all();
  expect(text.slice(masked?.start, masked?.end)).toBe("Married, two horses");
  expect(rowOf(documentId)).toMatchObject({ state: "accepted", candidate: { id: candidateId, name: "Ilse Okonjo" } });
});

test("the draft page never carries a protected detail", async () => {
  const page = getDraft(chair(), await read(ILSE));
  expect(JSON.stringify(page)).not.toContain("horses");
  expect(page.reading?.segments.some((segment) => segment.masked === "marital")).toBe(true);
});

test("a fault in the middle of accepting leaves nothing half", async () => {
  const documentId = await read(ILSE);
  world.installation.sqlite.exec(
    "CREATE TRIGGER fault BEFORE INSERT ON authorships BEGIN SELECT RAISE(ABORT, 'fault'); END",
  );
  const before = database().select().from(candidates).all().length;
  expect(() => acceptDraft(chair(), documentId, { candidateId: "new" })).toThrow(/fault/);
  expect(database().select().from(candidates).all()).toHaveLength(before);
  expect(database().select().from(profileFacts).all()).toEqual([]);
  expect(rowOf(documentId)).toMatchObject({ state: "draft", candidate: null });
});

test("a correction is kept with who made it, changes the profile at once, survives re-reading and can be undone", async () => {
  const documentId = await read(ILSE);
  const { candidateId } = acceptDraft(chair(), documentId, { candidateId: "new" });
  const draft = inventedDraft(ILSE);
  const at = draft.publications[1]?.span ?? { start: 0, end: 0 };
  const titles = () =>
    database()
      .select()
      .from(publications)
      .where(eq(publications.candidateId, candidateId))
      .all()
      .map((row) => row.title);
  const ids = () =>
    database()
      .select({ id: publications.id })
      .from(publications)
      .all()
      .map((row) => row.id)
      .sort();
  const idsBefore = ids();
  const readAt = getDraft(chair(), documentId).reading?.readAt ?? 0;
  const change = {
    op: "set" as const,
    place: "publications" as const,
    field: "title",
    at,
    was: null,
    value: "Lanterns",
  };
  correctDraft(chair(), { documentId, readAt, changes: [change] });
  expect(titles()).toContain("Lanterns");
  expect(() => correctDraft(chair(), { documentId, readAt: readAt - 1, changes: [change] })).toThrow(/read again/);

  reread(chair(), documentId);
  expect(rowOf(documentId)).toMatchObject({ state: "queued", candidate: { id: candidateId } });
  const moved = inventedDraft({ ...ILSE, before: "Curriculum vitae\n\n" });
  storeDraft(system(), { documentId, openingId: world.openingId }, moved);
  expect(titles()).toContain("Lanterns");
  expect(ids()).toEqual(idsBefore);

  const [made] = getDraft(chair(), documentId).reading?.corrections ?? [];
  expect(made).toMatchObject({ by: "chair", unplaced: false });
  withdrawCorrection(chair(), made?.id ?? 0);
  expect(titles()).toContain("A Theory of Lanterns");
  expect(ids()).toEqual(idsBefore);

  const bare = inventedDraft({ ...ILSE, papers: [] });
  correctDraft(chair(), {
    documentId,
    readAt: getDraft(chair(), documentId).reading?.readAt ?? 0,
    changes: [{ ...change, at: moved.publications[1]?.span ?? at }],
  });
  storeDraft(system(), { documentId, openingId: world.openingId }, bare);
  expect(getDraft(chair(), documentId).reading?.corrections).toMatchObject([{ unplaced: true }]);
});

test("two documents of one person are one candidate; the namesake is offered, and taking one back leaves the other", async () => {
  const cv = await read(ILSE, "cv.txt");
  const page = await read({ ...ILSE, before: "Homepage\n", papers: PAPERS.slice(0, 1) }, "page.txt");
  expect(acceptAll(chair())).toEqual({ accepted: 1, more: 0, left: 1 });
  const { candidateId } = getDocument(chair(), cv);
  expect(rowOf(page)?.namesakes).toEqual([{ candidateId, name: "Ilse Okonjo", agreement: "same" }]);
  expect(acceptNamesakes(chair())).toEqual({ accepted: 1, more: 0 });
  const rows = () => database().select().from(publications).all();
  expect(rows()).toHaveLength(2);
  expect(listDocuments(chair(), candidateId ?? 0)).toHaveLength(2);
  expect(takeBack(chair(), cv)).toEqual({ candidateRemoved: false });
  expect(rows().map(({ documentId }) => documentId)).toEqual([page]);
  expect(takeBack(chair(), page)).toEqual({ candidateRemoved: true });
  expect(rows()).toEqual([]);
});

test("taking back is undone by whoever did it: the file is with its candidate, who is there again too", async () => {
  const page = await read(ILSE, "page.txt");
  const { candidateId } = acceptDraft(chair(), page, { candidateId: "new" });
  const works = () => database().select().from(publications).all().length;
  const before = works();
  expect(() => putBack(chair(), page)).toThrow(/not taken back/);
  expect(takeBack(chair(), page)).toEqual({ candidateRemoved: true });
  expect(() => putBack(world.viewer("member"), page)).toThrow(Refused);
  expect(putBack(chair(), page)).toEqual({ candidateId });
  expect([works(), getDocument(chair(), page).candidateId]).toEqual([before, candidateId]);
  expect(rowOf(page)).toMatchObject({ state: "accepted", candidate: { id: candidateId } });
  expect(() => putBack(chair(), page)).toThrow(/not taken back/);
  takeBack(chair(), page);
  acceptDraft(chair(), page, { candidateId: world.candidate[0] });
  expect(() => putBack(chair(), page)).toThrow(/not taken back/);
});

test("a name typed only to find the candidate renames nobody; one that says the same stays", async () => {
  const { candidateId } = acceptDraft(chair(), await read(ILSE), { candidateId: "new" });
  const typed = (name: string) => [
    { op: "set" as const, place: "name" as const, field: "", at: null, was: null, value: name },
  ];
  const nameOf = () =>
    database().select({ name: candidates.name }).from(candidates).where(eq(candidates.id, candidateId)).get()?.name;
  const said = (documentId: number) => getDraft(chair(), documentId).reading;
  const add = async (cv: InventedCv, name: string, fileName: string) => {
    const documentId = await read(cv, fileName);
    correctDraft(chair(), { documentId, readAt: said(documentId)?.readAt ?? 0, changes: typed(name) });
    acceptDraft(chair(), documentId, { candidateId });
    return { name: said(documentId)?.draft.name?.value ?? null, corrections: said(documentId)?.corrections.length };
  };
  const nameless = { papers: [] };
  expect(await add({ ...nameless, name: "Teaching Statement" }, "Okonjo", "statement.txt")).toEqual({
    name: null,
    corrections: 1,
  });
  expect(nameOf()).toBe("Ilse Okonjo");
  expect(await add({ ...nameless, name: "Research Plan" }, "Okonjo, Ilse", "plan.txt")).toEqual({
    name: "Okonjo, Ilse",
    corrections: 1,
  });
});

test("accepting all goes a few at a time, and leaves what is doubtful or looks like another", async () => {
  for (const name of ["Ilse Okonjo", "Per Vantongeren", "I. Okonjo", "Bo Arkwright"])
    await read({ name, papers: PAPERS });
  const unsure = inventedDraft({ name: "Cy Calloway", papers: PAPERS });
  for (const entry of unsure.publications) entry.kind.confidence = 0.3;
  const { documentId } = await importFile(chair(), { fileName: "unsure.txt", bytes: bytes(unsure.text) });
  storeDraft(system(), { documentId: documentId ?? 0, openingId: world.openingId }, unsure);
  expect(acceptAll(chair(), 2)).toEqual({ accepted: 2, more: 1, left: 2 });
  expect(acceptAll(chair(), 2)).toEqual({ accepted: 1, more: 0, left: 2 });
  expect(acceptNamesakes(chair())).toEqual({ accepted: 0, more: 0 });
  const left = listImports(chair()).filter((row) => row.state === "draft");
  expect(left.map((row) => row.summary?.name).sort()).toEqual(["Cy Calloway", "I. Okonjo"]);
});

test("a candidate somebody has acted on outlives their documents", async () => {
  const documentId = await read(ILSE);
  const { candidateId } = acceptDraft(chair(), documentId, { candidateId: "new" });
  declareConflict(world.viewer("member"), world.account.member, {
    candidateId,
    kind: "coauthor",
    scope: "disclosed",
    statement: "We wrote one paper.",
  });
  expect(takeBack(chair(), documentId)).toEqual({ candidateRemoved: false });
});

test("removing a document takes its facts; dropping the file again brings it back with its corrections", async () => {
  const documentId = await read(ILSE);
  const reading = getDraft(chair(), documentId).reading;
  const name = { op: "set" as const, place: "name" as const, field: "", at: null, was: null, value: "Ilse O. Okonjo" };
  correctDraft(chair(), { documentId, readAt: reading?.readAt ?? 0, changes: [name] });
  acceptDraft(chair(), documentId, { candidateId: "new" });
  removeDocument(chair(), documentId);
  expect(listImports(chair())).toEqual([]);
  expect(database().select().from(publications).all()).toEqual([]);
  expect(() => getDocument(chair(), documentId)).toThrow(NotFound);
  expect(await read(ILSE)).toBe(documentId);
  expect(rowOf(documentId)?.summary?.name).toBe("Ilse O. Okonjo");
});

test("whoever removed a document can undo it: the facts are back where they were, and the record tells both", async () => {
  const documentId = await read(ILSE);
  const { candidateId } = acceptDraft(chair(), documentId, { candidateId: "new" });
  const facts = () =>
    database().select({ title: publications.title }).from(publications).orderBy(publications.title).all();
  const before = facts();
  removeDocument(chair(), documentId);
  expect(facts()).toEqual([]);
  expect(restoreDocument(chair(), documentId)).toEqual({ candidateId });
  expect(facts()).toEqual(before);
  expect(rowOf(documentId)).toMatchObject({ state: "accepted", candidate: { id: candidateId } });
  expect(() => restoreDocument(chair(), documentId)).toThrow("not removed");
  expect(listEvents(chair()).rows.slice(0, 2)).toMatchObject([
    { action: "draft.correct", candidateId, detail: { documentId, restored: true } },
    { action: "draft.correct", candidateId, detail: { documentId, removed: true } },
  ]);
  removeDocument(chair(), documentId);
  database().update(candidates).set({ removedAt: new Date() }).run();
  expect(restoreDocument(chair(), documentId)).toEqual({ candidateId: null });
  expect(rowOf(documentId)).toMatchObject({ state: "draft", candidate: null });
  expect(() => restoreDocument(world.viewer("member"), documentId)).toThrow(Refused);
});

test("a chair who is recused since does not bring the file of that candidate back", async () => {
  const documentId = await read({ name: "Ada Quill", papers: PAPERS }, "ada.txt");
  const [candidateId] = world.candidate;
  acceptDraft(chair(), documentId, { candidateId });
  removeDocument(chair(), documentId);
  declareConflict(chair(), world.account.chair, { candidateId, kind: "family", scope: "candidate", statement: "Kin." });
  expect(() => restoreDocument(chair(), documentId)).toThrow(Refused);
  expect(listImports(chair())).toEqual([]);
});

test("jobs wait their turn, are resumed after a stop, and fail with a sentence", async () => {
  const one = await importFile(chair(), { fileName: "one.txt", bytes: bytes("first curriculum vitae") });
  await importFile(chair(), { fileName: "two.txt", bytes: bytes("second curriculum vitae") });
  const job = takeImport(system());
  expect(job).toMatchObject({ documentId: one.documentId, attempts: 1, fileName: "one.txt" });
  expect(takeImport(system())?.fileName).toBe("two.txt");
  expect(takeImport(system())).toBeNull();
  expect(resumeImports(system())).toBe(2);
  const again = takeImport(system());
  if (!again) throw new Error("Nothing was resumed.");
  requeueImport(system(), again);
  failImport(system(), again, "It holds no readable text.");
  expect(rowOf(again.documentId)).toMatchObject({ state: "failed", message: "It holds no readable text." });
  expect(rereadAll(chair(), "failed")).toBe(0);
  failImport(system(), again, `${TOO_MUCH} took longer than a file may take.`);
  expect(rereadAll(chair(), "failed")).toBe(1);
  expect(rowOf(again.documentId)).toMatchObject({ state: "queued", message: null });
});

test("when reading again fails, the earlier reading stays in force", async () => {
  const documentId = await read(ILSE);
  acceptDraft(chair(), documentId, { candidateId: "new" });
  reread(chair(), documentId);
  failImport(system(), { documentId, openingId: world.openingId }, "It took too long.");
  expect(rowOf(documentId)).toMatchObject({ state: "accepted", message: expect.stringContaining("earlier reading") });
  expect(database().select().from(publications).all()).toHaveLength(2);
});

test("members, observers and visitors of the desk find nothing; only the program stores drafts", async () => {
  const documentId = await read(ILSE);
  for (const person of ["member", "observer"] as const) {
    const viewer = world.viewer(person);
    expect(() => listImports(viewer)).toThrow(NotFound);
    expect(() => getDraft(viewer, documentId)).toThrow(NotFound);
    expect(() => getOriginal(viewer, documentId)).toThrow(NotFound);
    expect(() => acceptDraft(viewer, documentId, { candidateId: "new" })).toThrow(Refused);
    await expect(importFile(viewer, { fileName: "x.txt", bytes: bytes("curriculum") })).rejects.toBeInstanceOf(Refused);
  }
  const job = { documentId, openingId: world.openingId };
  expect(() => storeDraft(chair(), job, inventedDraft(ILSE))).toThrow(Refused);
});

test("a recused chair cannot see, read, correct, accept or take back what is their candidate's", async () => {
  const filed = await read({ name: "Ada Quill", papers: PAPERS }, "ada.txt");
  acceptDraft(chair(), filed, { candidateId: world.candidate[0] });
  const readAt = getDraft(chair(), filed).reading?.readAt ?? 0;
  const unfiled = await read({ name: "Quill, Ada", papers: PAPERS.slice(1) }, "more-of-ada.txt");
  const others = await read(ILSE);
  const [candidateId] = world.candidate;
  declareConflict(chair(), world.account.chair, { candidateId, kind: "family", scope: "candidate", statement: "Kin." });
  const recused = chair();
  expect(listImports(recused).map((row) => row.documentId)).toEqual([others]);
  for (const documentId of [filed, unfiled]) {
    expect(() => getDraft(recused, documentId)).toThrow(NotFound);
    expect(() => getDocumentText(recused, documentId)).toThrow(NotFound);
    expect(() => getOriginal(recused, documentId)).toThrow(NotFound);
    const name = { op: "set" as const, place: "name" as const, field: "", at: null, was: null, value: "X Y" };
    expect(() => correctDraft(recused, { documentId, readAt, changes: [name] })).toThrow(NotFound);
    expect(() => acceptDraft(recused, documentId, { candidateId: "new" })).toThrow(NotFound);
    expect(() => takeBack(recused, documentId)).toThrow(NotFound);
    expect(() => removeDocument(recused, documentId)).toThrow(NotFound);
    expect(() => reread(recused, documentId)).toThrow(NotFound);
  }
  expect(() => acceptDraft(recused, others, { candidateId })).toThrow(Refused);
  expect(listDocuments(recused, candidateId)).toEqual([]);
  // The same bytes again: known, but not shown to them.
  const { text } = inventedDraft({ name: "Ada Quill", papers: PAPERS });
  expect(await importFile(recused, { fileName: "ada.txt", bytes: bytes(text) })).toEqual({
    documentId: null,
    already: true,
  });
  expect(database().select().from(documents).where(eq(documents.id, filed)).get()?.candidateId).toBe(candidateId);
});

test("a chair recused from the whole opening has an empty desk", async () => {
  const documentId = await read(ILSE);
  declareConflict(chair(), world.account.chair, {
    candidateId: null,
    kind: "family",
    scope: "opening",
    statement: "Kin.",
  });
  expect(() => listImports(chair())).toThrow(NotFound);
  expect(() => getDocument(chair(), documentId)).toThrow(NotFound);
});

test("the desk asks the database the same number of questions for one document and for three", async () => {
  const count = () => {
    let asked = 0;
    const { sqlite } = world.installation;
    const prepare = sqlite.prepare.bind(sqlite);
    sqlite.prepare = ((source: string) => {
      asked += 1;
      return prepare(source);
    }) as typeof sqlite.prepare;
    listImports(chair());
    sqlite.prepare = prepare as typeof sqlite.prepare;
    return asked;
  };
  await read(ILSE);
  const one = count();
  expect(one).toBeGreaterThan(0);
  await read({ name: "Per Vantongeren", papers: PAPERS });
  await read({ name: "Bo Arkwright", papers: PAPERS });
  expect(count()).toBe(one);
});
