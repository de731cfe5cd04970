import { afterEach, beforeEach, expect, test } from "vitest";
import { countQueries } from "#db/profile-fixtures.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { changeView, listViews, removeView, saveView } from "#db/views.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const save = (person: Person, name: string, query = "q=graphs", shared = false) =>
  saveView(world.viewer(person), { table: "candidates", name, query, shared }).id;
const names = (person: Person) => listViews(world.viewer(person), "candidates").map(({ name }) => name);

test("a view is its owner's alone and belongs to one table; the same name takes the new address", () => {
  save("member", "Graph people");
  save("member", "Graph people", "q=graph");
  save("member", "All");
  expect(listViews(world.viewer("member"), "candidates")).toMatchObject([
    { name: "All", own: true, shared: false, by: null },
    { name: "Graph people", query: "q=graph" },
  ]);
  expect(names("chair")).toEqual([]);
  expect(listViews(world.viewer("member"), "venues")).toEqual([]);
});

test("the chair shares a view, and keeps it to themselves again; nobody else may share", () => {
  const id = save("chair", "Longlist", "stage=longlist", true);
  expect(names("observer")).toEqual([]);
  world.set({ observersBrowse: true });
  expect(listViews(world.viewer("observer"), "candidates")).toMatchObject([
    { name: "Longlist", own: false, shared: true, by: "chair" },
  ]);
  changeView(world.viewer("chair"), { id, name: "The longlist", shared: false });
  expect(names("member")).toEqual([]);
  expect(names("chair")).toEqual(["The longlist"]);
  expect(() => save("member", "Mine for all", "", true)).toThrow(Refused);
  expect(names("member")).toEqual([]);
});

test("a shared view that names somebody in its name or filter is not shown to who is recused from them", () => {
  save("chair", "About Dara Voss", "", true);
  save("chair", "One", "candidate=Dara+V%C3%B6ss", true);
  save("chair", "Everybody", "sort=name", true);
  expect(names("conflicted")).toEqual(["Everybody"]);
  expect(names("member")).toHaveLength(3);
});

test("only one's own views are renamed and removed, and a name is used once", () => {
  const id = save("chair", "Longlist", "stage=longlist", true);
  const own = save("member", "Graph people");
  save("member", "All");
  expect(() => removeView(world.viewer("member"), id)).toThrow(NotFound);
  expect(() => changeView(world.viewer("member"), { id, name: "Mine", shared: false })).toThrow(NotFound);
  expect(() => changeView(world.viewer("member"), { id: own, name: "All", shared: false })).toThrow(Invalid);
  removeView(world.viewer("member"), own);
  removeView(world.viewer("chair"), id);
  expect(names("member")).toEqual(["All"]);
  expect(names("chair")).toEqual([]);
});

test("the menu asks the same questions for one view and for many", () => {
  save("member", "One");
  const asked = () => countQueries(world, () => listViews(world.viewer("member"), "candidates"));
  const one = asked();
  for (const name of ["Two", "Three", "Four"]) save("chair", name, "", true);
  expect(asked()).toEqual(one);
});
