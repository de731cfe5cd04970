import { afterEach, beforeEach, expect, test } from "vitest";
import { keepCoauthors } from "#db/coauthor-lists.ts";
import { listCoauthors } from "#db/coauthors.ts";
import { countQueries } from "#db/profile-fixtures.ts";
import { documents } from "#db/schema/documents.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { nameKey } from "#lib/profile/person-name.ts";
import { workKey } from "#lib/profile/same-work.ts";

let world: TestWorld;
let next = 7_000_000;

beforeEach(() => {
  world = openTestWorld();
  next = 7_000_000;
  const { openingId, account, candidate } = world;
  const at = new Date("2026-11-05T10:00:00Z");
  for (const [i, candidateId] of candidate.entries())
    world.installation.db
      .insert(documents)
      .values({
        id: i + 1,
        openingId,
        candidateId,
        fileName: "cv.txt",
        size: 1,
        sha256: String(i),
        addedBy: account.chair,
        addedAt: at,
      })
      .run();
});

afterEach(() => world.close());

/** A work on the list of candidate `i`; `self` is the candidate's place among the authors, null when not found. */
function addWork(i: number, title: string, authors: string[], self: number | null, year = 2022): void {
  const id = next++;
  const { db } = world.installation;
  db.insert(publications)
    .values({
      id,
      openingId: world.openingId,
      candidateId: world.candidate[i] ?? 0,
      documentId: i + 1,
      start: id,
      end: id + 1,
      confidence: 1,
      title,
      workKey: workKey(title),
      year,
      kind: "conference",
      status: "published",
      links: [],
      authorCount: authors.length,
      authorPosition: self === null ? null : self + 1,
      firstAuthor: self === 0,
      authorsText: authors.join(", "),
    })
    .run();
  db.insert(authorships)
    .values(
      authors.map((name, at) => ({
        publicationId: id,
        position: at + 1,
        name,
        nameKey: nameKey(name),
        self: at === self,
        equal: false,
      })),
    )
    .run();
}

const seen = (person: "chair" | "member" | "conflicted") =>
  listCoauthors(world.viewer(person)).rows.map(
    ({ name, part, papers, who }) =>
      `${name}: ${part}, ${papers} with ${who.map((one) => `${one.name} ${one.papers}`).join(", ")}`,
  );

test("a person who wrote with two candidates connects them; one work by two candidates counts once", () => {
  addWork(0, "Knots in slow rivers", ["Ada Quill", "Per Vantongeren", "Bo Lindqvist"], 0);
  addWork(1, "Knots in Slow Rivers", ["Ada Quill", "Vantongeren, Per", "Bo Lindqvist"], 2);
  addWork(0, "A theory of lanterns", ["Ada Quill", "Ulla Once"], 0);
  const { rows, others, joint } = listCoauthors(world.viewer("member"));
  expect(rows.map(({ name, part, papers, who }) => [name, part, papers, who.length])).toEqual([
    ["Ada Quill", "candidate", 1, 1],
    ["Bo Lindqvist", "candidate", 1, 1],
    ["Vantongeren, Per", "other", 1, 2],
  ]);
  expect(others).toBe(1);
  expect(joint).toMatchObject([{ a: { name: "Ada Quill" }, b: { name: "Bo Lindqvist" }, papers: 1 }]);
});

test("members are recognised by name, and where only initials agree it is a question", () => {
  const { sqlite } = world.installation;
  sqlite.prepare("UPDATE accounts SET name = 'Magda Torvald' WHERE id = ?").run(world.account.member);
  addWork(0, "Knots", ["Ada Quill", "Magda Torvald"], 0);
  addWork(1, "Lanterns", ["Bo Lindqvist", "M. Torvald"], 0);
  expect(seen("chair")).toEqual([
    "M. Torvald: maybe-member, 1 with Bo Lindqvist 1",
    "Magda Torvald: member, 1 with Ada Quill 1",
  ]);
});

test("a candidate not found among the authors is not their own coauthor, and crowds connect nobody", () => {
  addWork(0, "Knots", ["A. Quill", "Per Vantongeren"], null);
  addWork(0, "Lanterns", ["A. Quill", "Per Vantongeren"], null);
  const crowd = Array.from({ length: 31 }, (_, i) => `Crowd Person${String.fromCharCode(97 + (i % 26))}${i}`);
  addWork(0, "A large detector", crowd, null);
  addWork(1, "A large detector", crowd, null);
  expect(seen("chair")).toEqual(["Per Vantongeren: other, 2 with Ada Quill 2"]);
});

test("a candidate one is recused from is no name, no count and no connection, whichever way they are printed", () => {
  addWork(0, "Knots", ["Ada Quill", "Dara Voss", "Per Vantongeren"], 0);
  addWork(1, "Lanterns", ["Bo Lindqvist", "D. Voss"], 0);
  const without = { member: seen("member"), conflicted: listCoauthors(world.viewer("conflicted")) };
  expect(without.member.join()).toContain("Dara Voss: candidate");
  addWork(3, "Knots", ["Ada Quill", "Dara Voss", "Per Vantongeren"], 1);
  addWork(3, "Stones", ["Dara Voss", "Per Vantongeren"], 0);
  expect(seen("member").join()).toContain("Per Vantongeren: other, 2 with Ada Quill 1, Dara Voss 2");
  expect(listCoauthors(world.viewer("conflicted"))).toEqual(without.conflicted);
  expect(JSON.stringify(without.conflicted)).not.toContain("Voss");
});

test("the database is asked the same number of questions for one work and for many", () => {
  const asked = () => countQueries(world, () => listCoauthors(world.viewer("chair"))).length;
  addWork(0, "Knots", ["Ada Quill", "Per Vantongeren"], 0);
  const one = asked();
  for (let i = 0; i < 12; i += 1) addWork(i % 4, `Work ${i}`, [`Someone Else${i % 3}`, "Per Vantongeren"], null);
  expect(one).toBeGreaterThan(3);
  expect(asked()).toBe(one);
});

test("what is kept is what is counted, and goes when a work, its authors or the candidate's name change", () => {
  addWork(0, "Knots", ["Ada Quill", "Per Vantongeren"], 0);
  addWork(1, "Lanterns", ["B. Lindqvist", "Per Vantongeren"], null);
  const { db, sqlite } = world.installation;
  const counted = listCoauthors(world.viewer("chair"));
  const kept = () => sqlite.prepare("SELECT count(*) FROM coauthor_lists").pluck().get();
  const keepAll = () => {
    db.transaction((pen) => world.candidate.forEach((id) => void keepCoauthors(pen, id)));
    expect(kept()).toBe(world.candidate.length);
  };
  keepAll();
  expect(listCoauthors(world.viewer("chair"))).toEqual(counted);
  for (const change of [
    "UPDATE authorships SET name = 'Vantongeren, Per' WHERE name = 'Per Vantongeren' AND publication_id = 7000000",
    "UPDATE publications SET year = 2020 WHERE id = 7000000",
    "UPDATE candidates SET name = 'Ada Q. Quill' WHERE name = 'Ada Quill'",
    "DELETE FROM authorships WHERE publication_id = 7000000 AND position = 2",
    "DELETE FROM publications WHERE id = 7000000",
  ]) {
    keepAll();
    sqlite.exec(change);
    expect([change, kept()]).toEqual([change, world.candidate.length - 1]);
  }
  addWork(2, "Stones", ["Someone Else"], null);
  expect(listCoauthors(world.viewer("chair")).rows).toEqual([]);
});
