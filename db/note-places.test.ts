import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { mark } from "#db/marked-world.ts";
import { addNote } from "#db/note-acts.ts";
import { listNotes } from "#db/notes.ts";
import { drafts, protectedSpans } from "#db/schema/documents.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  mark(world);
  world.set({ phase: "discussion" });
});
afterEach(() => world.close());

/** The marked world gives candidate `i` one document, "CAND<i> text of the document, with CAND<i> in it." */
const document = (i: number) => 5_000_000 + i * 1_000;
const note = (by: Person, i: number, start: number, end: number, of = i) =>
  addNote(world.viewer(by), {
    candidateId: world.candidate[i] ?? 0,
    audience: "committee",
    text: "On this passage.",
    place: { documentId: document(of), start, end },
  });
const placed = (person: Person, i: number) =>
  listNotes(world.viewer(person), world.candidate[i] ?? 0).flatMap(({ place }) => (place ? [place] : []));

it("quotes the passage with its file and place", () => {
  note("member", 0, 6, 10);
  expect(placed("other", 0)).toEqual([
    { documentId: document(0), start: 6, end: 10, fileName: "CAND0.txt", quote: "text" },
  ]);
});

it("never quotes a masked word, whether masked before the note or after it", () => {
  const protect = (start: number, end: number) =>
    world.installation.db
      .insert(protectedSpans)
      .values({ documentId: document(0), kind: "age", start, end })
      .run();
  protect(6, 10);
  // Counted as it is shown: "CAND0 [masked] of".
  note("member", 0, 0, 17);
  expect(placed("other", 0)[0]?.quote).toBe("CAND0 [masked] of");
  note("member", 0, 7, 9);
  expect(placed("other", 0)[1]?.quote).toBe("[masked]");
  protect(0, 5);
  expect(placed("other", 0)[0]?.quote).toBe("[masked] [masked] of");
});

it("quotes nothing once the file was read anew: the place may hold other words", () => {
  note("member", 0, 6, 10);
  const readAt = new Date(Date.now() + 1000);
  world.installation.db
    .update(drafts)
    .set({ readAt })
    .where(eq(drafts.documentId, document(0)))
    .run();
  expect(placed("other", 0)[0]?.quote).toBeNull();
});

it("takes only passages of this candidate’s files, within their text, from those who may read them", () => {
  expect(() => note("member", 0, 0, 5, 1)).toThrow(NotFound);
  expect(() => note("member", 0, 0, 5_000)).toThrow(Invalid);
  expect(() => note("conflicted", 3, 0, 5)).toThrow(Refused);
  expect(() => note("conflicted", 0, 0, 5, 3)).toThrow(NotFound);
  expect(placed("other", 0)).toEqual([]);
});

it("asks as many questions for many notes as for one", () => {
  const asked: string[] = [];
  const { sqlite } = world.installation;
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((source: string) => {
    asked.push(source);
    return prepare(source);
  }) as typeof sqlite.prepare;
  const count = () => {
    asked.length = 0;
    listNotes(world.viewer("other"), world.candidate[0]);
    return asked.length;
  };
  note("member", 0, 6, 10);
  const one = count();
  for (let n = 0; n < 4; n += 1) note("member", 0, n, n + 3);
  expect(one).toBeGreaterThan(2);
  expect(count()).toBe(one);
});
