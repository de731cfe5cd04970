import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { declareConflict } from "#db/declarations.ts";
import { getLastLook, saveLook } from "#db/looks.ts";
import { addReview } from "#db/marked-world.ts";
import { listNews } from "#db/news.ts";
import { addNote, removeNote, saveNote } from "#db/note-acts.ts";
import { listMentionable, listNotes } from "#db/notes.ts";
import { movePhase } from "#db/openings.ts";
import { events, openings } from "#db/schema/people.ts";
import { noteMentions, reviews } from "#db/schema/reviews.ts";
import { moveCandidate } from "#db/stages.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  world.set({ phase: "discussion" });
  world.installation.db
    .update(openings)
    .set({ discussionAt: new Date(Date.now() - 60_000) })
    .run();
});
afterEach(() => world.close());

const ada = () => world.candidate[0];
const dara = () => world.candidate[3];
const say = (by: Person, candidateId: number, text: string, replyTo?: number) =>
  addNote(world.viewer(by), { candidateId, audience: "committee", text, replyTo });
const notesOn = (person: Person, candidateId: number) => listNotes(world.viewer(person), candidateId);

describe("answers", () => {
  it("hang under the note at the head of the thread", () => {
    say("member", ada(), "First.");
    const head = notesOn("member", ada())[0]?.id ?? 0;
    say("other", ada(), "An answer.", head);
    const answer = notesOn("member", ada())[1]?.id ?? 0;
    say("member", ada(), "An answer to the answer.", answer);
    expect(notesOn("other", ada()).map((one) => one.replyTo)).toEqual([null, head, head]);
  });

  it("cannot be given to a note one may not see, or of another candidate", () => {
    addNote(world.viewer("member"), { candidateId: ada(), audience: "private", text: "For me." });
    const hidden = notesOn("member", ada())[0]?.id ?? 0;
    expect(() => say("other", ada(), "?", hidden)).toThrow(NotFound);
    say("member", world.candidate[1], "About Bo.");
    const elsewhere = notesOn("member", world.candidate[1])[0]?.id;
    expect(() => say("other", ada(), "?", elsewhere)).toThrow(NotFound);
    expect(() => say("conflicted", dara(), "?")).toThrow(Refused);
    expect(() => say("observer", ada(), "?")).toThrow(Refused);
  });
});

describe("mentions", () => {
  // The people of the test world are called by their accounts' names.
  const called = (person: Person) => notesOnNames().find((one) => one.accountId === world.account[person])?.name ?? "";
  const notesOnNames = () => [
    ...listMentionable(world.viewer("member"), ada()),
    ...listMentionable(world.viewer("chair"), ada()),
  ];

  it("offer the committee but oneself, observers, those removed, and whoever is recused from this candidate", () => {
    const offered = (by: Person, id: number) =>
      listMentionable(world.viewer(by), id)
        .map((one) => one.accountId)
        .sort();
    expect(offered("member", ada())).toEqual(
      [world.account.chair, world.account.other, world.account.conflicted].sort(),
    );
    expect(offered("member", dara())).toEqual([world.account.chair, world.account.other].sort());
    expect(offered("conflicted", dara())).toEqual([]);
  });

  it("of someone recused are refused in plain words, in new notes and reworded ones, and nothing is written", () => {
    const name = called("conflicted");
    expect(() => say("member", dara(), `What says @${name}?`)).toThrow(Invalid);
    expect(() => say("member", dara(), `What says @${name}?`)).toThrow(/takes no part in the discussion/);
    expect(notesOn("member", dara())).toEqual([]);
    say("member", dara(), "Plain.");
    const id = notesOn("member", dara())[0]?.id ?? 0;
    expect(() => saveNote(world.viewer("member"), id, `@${name}, please look.`)).toThrow(/takes no part/);
    expect(notesOn("member", dara())[0]?.text).toBe("Plain.");
    say("member", ada(), `@${name}, please look.`);
  });

  it("are kept with the note, follow its words, and are none in a private one", () => {
    const kept = () => world.installation.db.select().from(noteMentions).all();
    say("member", ada(), `@${called("other")} and @${called("chair")}, please.`);
    expect(
      kept()
        .map((one) => one.accountId)
        .sort(),
    ).toEqual([world.account.chair, world.account.other].sort());
    const id = notesOn("member", ada())[0]?.id ?? 0;
    saveNote(world.viewer("member"), id, `@${called("other")}, please.`);
    expect(kept().map((one) => one.accountId)).toEqual([world.account.other]);
    addNote(world.viewer("member"), { candidateId: ada(), audience: "private", text: `Ask @${called("chair")}.` });
    expect(kept()).toHaveLength(1);
  });
});

describe("what is new since one last looked", () => {
  it("counts others’ reviews, notes and moves, and those to oneself first", () => {
    addReview(world, 0, "other", true);
    say("other", ada(), "One.");
    say("member", ada(), "My own is no news to me.");
    moveCandidate(world.viewer("chair"), {
      candidateId: ada(),
      to: "longlist",
      reasonFor: "Two readers ask for it.",
      reasonAgainst: "",
    });
    expect(listNews(world.viewer("member"))).toEqual([
      { candidateId: ada(), name: "Ada Quill", reviews: 1, notes: 1, mentions: 0, moves: 1 },
    ]);
    saveLook(world.viewer("member"), ada());
    expect(listNews(world.viewer("member"))).toEqual([]);
    expect(listNews(world.viewer("chair"))).toMatchObject([{ reviews: 1, notes: 2, moves: 0 }]);
    const later = new Date(Date.now() + 1000);
    world.installation.db.update(reviews).set({ submittedAt: later }).run();
    expect(listNews(world.viewer("member"))).toMatchObject([{ reviews: 1, notes: 0, moves: 0 }]);
  });

  it("goes when it is taken away or its writer recused, and is never there for someone recused", () => {
    say("other", dara(), "One.");
    expect(listNews(world.viewer("conflicted"))).toEqual([]);
    expect(listNews(world.viewer("member"))).toMatchObject([{ notes: 1 }]);
    declareConflict(world.viewer("other"), world.account.other, {
      candidateId: dara(),
      kind: "family",
      scope: "candidate",
      statement: "A cousin.",
    });
    expect(listNews(world.viewer("member"))).toEqual([]);
    say("chair", dara(), "Two.");
    const id = notesOn("chair", dara())[0]?.id ?? 0;
    removeNote(world.viewer("chair"), id);
    expect(listNews(world.viewer("member"))).toEqual([]);
  });

  it("forgets a look from before the reviews were opened: what was sealed is new", () => {
    world.set({ phase: "independent" });
    world.installation.db.update(openings).set({ discussionAt: null }).run();
    addReview(world, 0, "other", true);
    saveLook(world.viewer("member"), ada());
    expect(getLastLook(world.viewer("member"), ada())).toBeInstanceOf(Date);
    expect(listNews(world.viewer("member"))).toEqual([]);
    const later = Date.now() + 2;
    while (Date.now() < later);
    movePhase(world.viewer("chair"), { to: "discussion", reason: "Enough has been read." });
    expect(getLastLook(world.viewer("member"), ada())).toBeNull();
    expect(listNews(world.viewer("member"))).toMatchObject([{ reviews: 1 }]);
  });

  it("leaves no line in the record, and is refused where one may not look", () => {
    const lines = () => world.installation.db.select().from(events).all().length;
    const before = lines();
    saveLook(world.viewer("member"), ada());
    expect(lines()).toBe(before);
    expect(() => saveLook(world.viewer("conflicted"), dara())).toThrow(NotFound);
  });

  it("asks as many questions for many as for one", () => {
    const { sqlite } = world.installation;
    const asked: string[] = [];
    const prepare = sqlite.prepare.bind(sqlite);
    sqlite.prepare = ((source: string) => {
      asked.push(source);
      return prepare(source);
    }) as typeof sqlite.prepare;
    const count = () => {
      asked.length = 0;
      listNews(world.viewer("member"));
      return asked.length;
    };
    say("other", ada(), "One.");
    const one = count();
    for (const id of world.candidate) say("other", id, "More.");
    expect(one).toBeGreaterThan(3);
    expect(count()).toBe(one);
  });
});
