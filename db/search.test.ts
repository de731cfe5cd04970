import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acceptDraft } from "#db/acceptance.ts";
import { database } from "#db/client.ts";
import { declareConflict } from "#db/declarations.ts";
import { removeDocument } from "#db/desk-removals.ts";
import { getDocumentText } from "#db/documents.ts";
import { importFile } from "#db/imports.ts";
import { storeDraft } from "#db/jobs.ts";
import { addReview, mark } from "#db/marked-world.ts";
import { addNote } from "#db/note-acts.ts";
import { getProfile } from "#db/profile.ts";
import { activities } from "#db/schema/profile.ts";
import { publications } from "#db/schema/publications.ts";
import { searchOpening } from "#db/search.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { system } from "#lib/access/admit.ts";
import { type InventedCv, inventedDraft } from "#lib/ingest/invented-draft.ts";
import { SEARCHED } from "#lib/search/hits.ts";
import { parseSearch } from "#lib/search/words.ts";

const ILSE: InventedCv = {
  name: "Ilse Økonjo",
  papers: [{ title: "Knots in Slow Rivers", authors: ["Ilse Økonjo", "Per Vantongeren"], venue: "ICML", year: 2022 }],
  marital: "Married, two horses",
};

let folder: string;
let world: TestWorld;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-search-"));
  world = openTestWorld(folder);
});

afterEach(() => {
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Imports and accepts an invented CV. */
async function accept(cv: InventedCv): Promise<{ candidateId: number; documentId: number }> {
  const chair = world.viewer("chair");
  const draft = inventedDraft(cv);
  const bytes = new TextEncoder().encode(draft.text);
  const { documentId } = await importFile(chair, { fileName: "cv.txt", bytes });
  if (documentId === null) throw new Error("The document is hidden.");
  storeDraft(system(), { documentId, openingId: world.openingId }, draft, "text");
  return { documentId, ...acceptDraft(chair, documentId, { candidateId: "new" }) };
}

const search = (person: Person, words: string) => searchOpening(world.viewer(person), parseSearch(words));
const groups = (person: Person, words: string) => search(person, words).map(({ id, total }) => `${id} ${total}`);
/** Whether the index holds exactly what the searched tables say. */
const checkIndex = () =>
  world.installation.sqlite.prepare("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)").run();

test("what an activity stands under comes with it and finds it", async () => {
  const chair = world.viewer("chair");
  const plain = inventedDraft(ILSE);
  const text = `${plain.text}\nConference referee\nRiver Days`;
  const at = (words: string) => ({ start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length });
  const told = (value: string) => ({ value, span: at(value), confidence: 0.9 });
  const service = {
    kind: "service" as const,
    text: told("River Days"),
    period: null,
    under: told("Conference referee"),
  };
  const draft = { ...plain, text, activities: [service] };
  const { documentId } = await importFile(chair, { fileName: "cv.txt", bytes: new TextEncoder().encode(text) });
  storeDraft(system(), { documentId: documentId ?? 0, openingId: world.openingId }, draft, "text");
  const { candidateId } = acceptDraft(chair, documentId ?? 0, { candidateId: "new" });
  expect(getProfile(chair, candidateId).activities).toMatchObject([
    { text: "River Days", under: "Conference referee" },
  ]);
  expect(search("chair", "referee river").find(({ id }) => id === "activities")?.hits).toMatchObject([{ candidateId }]);
  checkIndex();
});

test("words are found in names, publications and documents, and lead to their place", async () => {
  const { documentId, candidateId } = await accept(ILSE);
  expect(groups("member", "okonjo")).toEqual(["people 1", "publications 1", "documents 1"]);
  const [publication] = search("member", "slow rivers")[0]?.hits ?? [];
  const text = (getDocumentText(world.viewer("member"), documentId).segments ?? []).map((one) => one.text).join("");
  expect(publication).toMatchObject({ candidateId, candidateName: "Ilse Økonjo", place: { documentId } });
  expect(text.slice(publication?.place?.start, publication?.place?.end)).toContain("Knots in Slow Rivers");
  const document = search("member", "vantongeren").find(({ id }) => id === "documents")?.hits[0];
  expect(text.slice(document?.place?.start, document?.place?.end)).toBe("Vantongeren");
  expect(groups("member", '"rivers slow"')).toEqual([]);
});

test("a masked detail is not found, and not shown beside what is", async () => {
  await accept(ILSE);
  for (const word of ["horses", "Married", "two horses"]) expect(search("chair", word)).toEqual([]);
  expect(JSON.stringify(search("chair", "okonjo"))).not.toMatch(/horses|Married/);
  // The index is made of words in the clear: none of them may be in it either.
  const vocabulary = "SELECT term FROM temp.words WHERE term IN ('horses', 'married')";
  world.installation.sqlite.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, row)");
  expect(world.installation.sqlite.prepare(vocabulary).all()).toEqual([]);
});

test("a candidate one is recused from is not found, from the moment of the recusal", async () => {
  const { candidateId } = await accept(ILSE);
  addNote(world.viewer("chair"), { candidateId, audience: "committee", text: "Ask about rivers." });
  expect(groups("chair", "rivers")).toEqual(["publications 1", "documents 1", "notes 1"]);
  const declared = { candidateId, kind: "family", scope: "candidate", statement: "A cousin." } as const;
  declareConflict(world.viewer("chair"), world.account.chair, declared);
  for (const words of ["rivers", "okonjo", "icml"]) expect(search("chair", words)).toEqual([]);
});

test("notes and reviews are found by whom they are open to, and drafts by nobody", () => {
  mark(world);
  expect(groups("member", '"REVIEW other"')).toEqual([]);
  expect(groups("member", '"COMMITTEE other"')).toEqual([]);
  addReview(world, 0, "member", true);
  expect(groups("member", '"REVIEW other"')).toEqual(["reviews 1"]);
  expect(groups("member", '"COMMITTEE other"')).toEqual(["notes 1"]);
  world.set({ phase: "discussion" });
  expect(groups("member", '"REVIEW other"')).toEqual(["reviews 4"]);
  expect(groups("conflicted", '"REVIEW other"')).toEqual(["reviews 3"]);
  for (const person of ["chair", "member", "other", "observer"] as const)
    expect(groups(person, '"DRAFT chair"')).toEqual([]);
  expect(groups("other", '"PRIVATE other"')).toEqual(["notes 4"]);
  expect(groups("member", '"PRIVATE other"')).toEqual([]);
});

test("what is not the opening's is not found in it, and nothing in set-up by members", async () => {
  await accept(ILSE);
  world.set({ phase: "setup" });
  expect(search("member", "rivers")).toEqual([]);
  expect(search("observer", "rivers")).toEqual([]);
  expect(groups("chair", "rivers")).toEqual(["publications 1", "documents 1"]);
});

test("the index follows every change, and what is gone leaves the file", async () => {
  mark(world);
  checkIndex();
  const { documentId } = await accept(ILSE);
  checkIndex();
  const { sqlite } = world.installation;
  database()
    .update(publications)
    .set({ title: "Zanthoxylum" })
    .where(eq(publications.title, ILSE.papers?.[0]?.title ?? ""))
    .run();
  database().update(activities).set({ text: "Quillwort prize" }).run();
  checkIndex();
  expect(groups("chair", "zanthoxylum")).toEqual(["publications 1"]);
  expect(groups("chair", "quillwort")).toEqual(["activities 4"]);
  database().update(activities).set({ under: "Spleenwort honours" }).run();
  checkIndex();
  expect(groups("chair", "spleenwort quillwort")).toEqual(["activities 4"]);
  removeDocument(world.viewer("chair"), documentId);
  database().delete(activities).run();
  for (const table of ["scores", "review_revisions", "reviews", "notes", "education", "positions"])
    sqlite.prepare(`DELETE FROM ${table}`).run();
  checkIndex();
  expect(search("chair", "zanthoxylum")).toEqual([]);
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  expect(readFileSync(join(folder, "shortlist.db")).includes("quillwort")).toBe(false);
});

test("every searched table has its triggers", () => {
  const rows = world.installation.sqlite
    .prepare(
      "SELECT tbl_name AS name, count(*) AS n FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%search_index%' GROUP BY 1",
    )
    .all() as { name: string; n: number }[];
  expect(rows).toHaveLength(SEARCHED.length);
  for (const { name, n } of rows) expect([name, n]).toEqual([name, 4]);
});

test("a search asks the database the same number of questions for one finding and for many", () => {
  const asked = (words: string) => {
    const { sqlite } = world.installation;
    const prepare = sqlite.prepare.bind(sqlite);
    let n = 0;
    sqlite.prepare = ((text: string) => {
      n += 1;
      return prepare(text);
    }) as typeof sqlite.prepare;
    search("chair", words);
    sqlite.prepare = prepare;
    return n;
  };
  mark(world);
  expect(asked("cand0")).toBeGreaterThan(8);
  expect(asked("cand0")).toBe(asked("letters"));
  expect(asked("shared work")).toBe(asked("nothing-at-all"));
});
