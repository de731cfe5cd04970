import { eq, isNull, ne, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { listConflicts } from "#db/conflicts.ts";
import { declareConflict, listRoster } from "#db/declarations.ts";
import { getDocumentText, getOriginal } from "#db/documents.ts";
import { listEvents } from "#db/events.ts";
import { FIRST } from "#db/hidden-cv.ts";
import { keepHiddenPlaces } from "#db/hidden-places.ts";
import { identify } from "#db/hidden-world.ts";
import { prepareHiding, saveHiding } from "#db/hiding.ts";
import { findViolations } from "#db/invariants.ts";
import { mark } from "#db/marked-world.ts";
import { addNote } from "#db/note-acts.ts";
import { listNotes, searchNotes } from "#db/notes.ts";
import { readingsOfCandidate } from "#db/readings.ts";
import { revealPlace } from "#db/reveals.ts";
import { candidates } from "#db/schema/candidates.ts";
import { drafts, hiddenSpans } from "#db/schema/documents.ts";
import { events } from "#db/schema/people.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { NotFound } from "#lib/access/refusal.ts";
import { HIDEABLE, type Hideable, PHASES } from "#lib/access/viewer.ts";
import { MASK } from "#lib/profile/mask.ts";
import { parseSearch } from "#lib/search/words.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  mark(world);
  identify(world, FIRST);
});
afterEach(() => world.close());

const as = (person: Person) => world.viewer(person);
const hide = (...hides: Hideable[]) => saveHiding(as("chair"), { hides, reason: "To read for the work." });
const documentId = 5_000_000;
const textFor = (person: Person) => getDocumentText(as(person), documentId).segments ?? [];
const wordsFor = (person: Person) =>
  textFor(person)
    .map(({ text }) => text)
    .join("");

/** As if everything had been read while nothing was to be hidden. */
function forgetPlaces(): void {
  database().delete(hiddenSpans).run();
  database().update(candidates).set({ hiddenPlacesAt: null }).run();
}
const places = () => database().select().from(hiddenSpans).all().length;
const unprepared = () => database().select().from(candidates).where(isNull(candidates.hiddenPlacesAt)).all().length;

test("what is hidden is hidden from readers while they read; graduation dates from everyone for good", () => {
  hide(...HIDEABLE);
  const table = PHASES.map((phase) => {
    world.set({ phase });
    return (["chair", "member", "observer"] as const).map((person) => hiddenFrom(as(person)).size).join(" ");
  });
  expect(table).toEqual(["1 4 4", "1 4 4", "1 1 1", "1 1 1", "1 1 1"]);
});

test("a change needs a reason once members can read, and the record keeps both", () => {
  expect(() => saveHiding(as("chair"), { hides: ["names"], reason: "" })).toThrow("Reading has begun");
  expect(as("member").seat.hides).toEqual([]);
  hide("venues", "names");
  expect(as("member").seat.hides).toEqual(["names", "venues"]);
  const [line] = listEvents(as("chair")).rows;
  expect(line).toMatchObject({ action: "opening.configure", detail: { hides: ["names", "venues"] } });
  hide("venues", "names");
  expect(listEvents(as("chair")).rows[1]?.action).not.toBe("opening.configure");
  expect(() => saveHiding(as("member"), { hides: [], reason: "I would like to see." })).toThrow("Only the chair");
  world.set({ phase: "setup" });
  saveHiding(as("chair"), { hides: [], reason: "" });
});

test("whoever has no alias gets one, those who have keep theirs; places are found in files read before", () => {
  const [first, second] = world.candidate;
  database().update(candidates).set({ alias: null }).where(eq(candidates.id, second)).run();
  forgetPlaces();
  hide("names");
  const rows = database().select({ id: candidates.id, alias: candidates.alias }).from(candidates).all();
  expect(rows.find(({ id }) => id === first)?.alias).toBe("K7");
  expect(rows.find(({ id }) => id === second)?.alias).toMatch(/^[A-Z][2-9]$/);
  expect(new Set(rows.map(({ alias }) => alias)).size).toBe(rows.length);
  expect(wordsFor("member")).not.toContain("Quillon");
  expect(wordsFor("chair")).toContain("Quillon");
  expect(findViolations(world.installation.sqlite).map(({ invariant }) => invariant)).not.toContain(
    "everybody has an alias where names are hidden",
  );
});

test("originals are for those from whom nothing is hidden, and for the chair", () => {
  hide("graduation dates");
  expect(() => getOriginal(as("member"), documentId)).toThrow("what the opening hides");
  hide();
  // Allowed; the test world keeps no files.
  for (const person of ["member", "chair"] as const)
    expect(() => getOriginal(as(person), documentId)).toThrow("keeps no documents");
});

test("the long part comes before, shows nobody anything, and lets others be answered; the switch finds nothing left to do", async () => {
  forgetPlaces();
  const events = listEvents(as("chair")).rows.length;
  const seen = textFor("member");
  let answered = 0;
  const others = setInterval(() => {
    answered += 1;
    expect(textFor("member")).toEqual(seen);
  }, 0);
  await prepareHiding(as("chair"), { hides: ["names"], reason: "To read for the work." });
  clearInterval(others);
  expect(answered).toBeGreaterThan(2);
  expect(unprepared()).toBe(0);
  expect(listEvents(as("chair")).rows).toHaveLength(events);
  const written = places();
  hide("names");
  expect(places()).toBe(written);
  expect(wordsFor("member")).not.toContain("Quillon");
});

test("what is corrected between the long part and the switch is hidden all the same, and so is what a crash left undone", async () => {
  forgetPlaces();
  await prepareHiding(as("chair"), { hides: ["names"], reason: "To read for the work." });
  const [id] = world.candidate;
  database()
    .update(drafts)
    .set({ text: sql`replace(${drafts.text}, 'Common words', 'Zora words..')` })
    .run();
  database().transaction((pen) => keepHiddenPlaces(pen, id, readingsOfCandidate(pen, id)));
  database().update(candidates).set({ hiddenPlacesAt: null }).where(ne(candidates.id, id)).run();
  database().delete(hiddenSpans).where(ne(hiddenSpans.documentId, documentId)).run();
  hide("names");
  expect(wordsFor("member")).not.toContain("Zora");
  expect(unprepared()).toBe(0);
  expect(
    new Set(
      database()
        .select()
        .from(hiddenSpans)
        .all()
        .map((row) => row.documentId),
    ).size,
  ).toBe(4);
});

test("nobody prepares what they may not switch", async () => {
  forgetPlaces();
  const input = { hides: ["names" as const], reason: "I would like to see." };
  await expect(prepareHiding(as("member"), input)).rejects.toThrow("Only the chair");
  await expect(prepareHiding(as("chair"), { ...input, reason: "" })).rejects.toThrow("Reading has begun");
  expect(places()).toBe(0);
});

test("a note on a passage stands at the same words for everyone, however it is counted", () => {
  hide("names");
  const shown = wordsFor("member");
  const start = shown.indexOf("Common words");
  const place = { documentId, start, end: start + "Common words".length };
  const candidateId = world.candidate[0];
  addNote(as("member"), { candidateId, audience: "committee", text: "Here.", place });
  world.set({ phase: "discussion" });
  const placed = (person: Person) => listNotes(as(person), candidateId).flatMap((note) => note.place ?? []);
  const [seen] = placed("chair");
  expect(seen?.quote).toBe("Common words");
  expect(wordsFor("chair").slice(seen?.start, seen?.end)).toBe("Common words");
  world.set({ phase: "independent", seal: "always" });
  expect(placed("member")[0]).toMatchObject(place);
});

test("conflicts are declared by name where names are hidden, and an id is no one's", () => {
  hide("names");
  const [id] = world.candidate;
  database().update(candidates).set({ name: "Rosa Lindt" }).where(eq(candidates.id, id)).run();
  const declaration = { kind: "family", scope: "disclosed", statement: "A cousin." } as const;
  const declare = (whom: { candidateId: number | null; candidateName?: string }) =>
    declareConflict(as("member"), world.account.member, { ...declaration, ...whom });
  expect(() => declare({ candidateId: id })).toThrow(NotFound);
  expect(() => declare({ candidateId: null, candidateName: "Nobody Here" })).toThrow(NotFound);
  expect(() => declare({ candidateId: null, candidateName: FIRST.name })).toThrow("Two candidates have this name");
  expect(listRoster(as("member")).map(({ candidateId }) => candidateId)).toEqual([null, null, null, null]);
  expect(listRoster(as("observer"))).toEqual([]);
  declare({ candidateId: null, candidateName: "Rosa Lindt" });
  const own = listConflicts(as("member")).find((row) => row.evidence === "A cousin.");
  expect(own).toMatchObject({ candidateId: null, candidateName: "Rosa Lindt" });
  expect(listConflicts(as("chair")).find((row) => row.evidence === "A cousin.")?.candidateId).toBe(id);
  const [line] = listEvents(as("member")).rows;
  expect(line).toMatchObject({ action: "conflict.declare", candidateId: null, candidate: null });
});

test("the chair looks beneath one mask, with a reason; the record has the kind and not the words", () => {
  hide("graduation dates");
  const mask = textFor("chair").find(({ masked }) => masked !== null);
  expect(mask).toMatchObject({ text: MASK, masked: "graduation dates" });
  const input = { documentId, start: mask?.start ?? -1, reason: "The contract asks for the date." };
  expect(revealPlace(as("chair"), input)).toEqual({ what: "graduation dates", words: String(FIRST.graduation) });
  const line = database().select().from(events).all().at(-1);
  expect(line).toMatchObject({ action: "document.reveal", candidateId: world.candidate[0] });
  expect(JSON.parse(line?.detail ?? "")).toEqual({ documentId, what: "graduation dates", reason: input.reason });
  expect(JSON.stringify(line)).not.toContain(String(FIRST.graduation));
  expect(wordsFor("chair")).not.toContain(String(FIRST.graduation));
});

test("nobody else looks beneath a mask, and where there is none there is nothing", () => {
  hide(...HIDEABLE);
  const start = textFor("chair").find(({ masked }) => masked !== null)?.start ?? -1;
  const input = { documentId, start, reason: "I would like to know." };
  const before = database().select().from(events).all().length;
  for (const person of ["member", "observer"] as const) {
    world.set({ observersBrowse: true });
    expect(() => revealPlace(as(person), input)).toThrow("Only the chair");
  }
  expect(() => revealPlace(as("chair"), { ...input, start: start + 1 })).toThrow(NotFound);
  expect(() => revealPlace(as("chair"), { ...input, documentId: 1 })).toThrow(NotFound);
  declareConflict(as("chair"), world.account.chair, {
    candidateId: world.candidate[0],
    kind: "family",
    scope: "candidate",
    statement: "A cousin.",
  });
  expect(() => revealPlace(as("chair"), input)).toThrow(NotFound);
  const reveals = database().select().from(events).all().slice(before);
  expect(reveals.map(({ action }) => action)).toEqual(["conflict.declare"]);
});

test("what others write is masked alike; one's own words stay, and the chair's are whole to the chair", () => {
  hide("names", "institutions");
  world.set({ seal: "always" });
  const candidateId = world.candidate[0];
  const text = `Z. Quillon of ${FIRST.institution} has a proof in the ${FIRST.venue}.`;
  for (const person of ["chair", "member"] as const) addNote(as(person), { candidateId, audience: "committee", text });
  const by = (person: Person, author: Person) =>
    listNotes(as(person), candidateId).find((note) => note.authorId === world.account[author])?.text;
  expect(by("member", "chair")).toBe(`${MASK} of ${MASK} has a proof in the ${FIRST.venue}.`);
  expect(by("member", "member")).toBe(text);
  expect(by("chair", "member")).toBe(text);
  const found = (words: string) => searchNotes(as("other"), parseSearch(words), 10);
  expect(found("quillon")).toEqual([]);
  expect(found("masked")).toEqual([]);
  expect(found("proof").map((hit) => [hit.total, hit.text])).toEqual([
    [2, `${MASK} of ${MASK} has a proof in the ${FIRST.venue}.`],
    [2, `${MASK} of ${MASK} has a proof in the ${FIRST.venue}.`],
  ]);
});

test("where headings and items stand is counted in the text as it is shown", () => {
  const { text } = database().select().from(drafts).where(eq(drafts.documentId, documentId)).get() ?? { text: "" };
  const blocksFor = (person: Person) => getDocumentText(as(person), documentId).blocks;
  expect(blocksFor("chair").at(-1)?.span).toEqual({ start: text.length - 1, end: text.length });
  hide("names", "institutions");
  world.set({ phase: "independent" });
  const shown = wordsFor("member");
  expect(shown).toContain(MASK);
  expect(shown.length).not.toBe(text.length);
  expect(blocksFor("member").at(-1)?.span).toEqual({ start: shown.length - MASK.length, end: shown.length });
});
