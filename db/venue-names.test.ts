import { afterEach, beforeEach, expect, test } from "vitest";
import { listCandidates } from "#db/candidates.ts";
import { getProfile } from "#db/profile.ts";
import { addPublication, countQueries } from "#db/profile-fixtures.ts";
import { listPublicationFacets } from "#db/publication-facets.ts";
import { countPublications, listAllPublications, listPublications } from "#db/publications.ts";
import { searchOpening } from "#db/search.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { listVenueChanges, nameVenues, undoVenueChange } from "#db/venue-names.ts";
import { listVenues } from "#db/venues.ts";
import { watchVenue } from "#db/watched-venues.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";
import { parseSearch } from "#lib/search/words.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { parseQuery } from "#lib/tables/query.ts";

let world: TestWorld;
const member = () => world.viewer("member");
const venues = () => listVenues(member()).map(({ venue, papers }) => `${venue} ${papers}`);
const query = (search: string) => parseQuery(PUBLICATIONS, search);

beforeEach(() => {
  world = openTestWorld();
  const [ada, bo, , dara] = world.candidate;
  addPublication(world, ada, { title: "One", venue: "Annals of Tests", year: 2020 });
  addPublication(world, ada, { title: "Two", venue: "Ann. Tests", year: 2021 });
  addPublication(world, bo, { title: "Three", venue: "Zebra Days", year: 2022 });
  addPublication(world, dara, { title: "Four", venue: "Secret Letters", year: 2023 });
});
afterEach(() => world.close());

test("merged venues are one in every table, facet, filter, order, page and file; the documents' word is kept", () => {
  nameVenues(member(), { from: ["Annals of Tests", "Ann. Tests"], to: "Quality Annals" });
  expect(venues()).toEqual(["Quality Annals 2", "Secret Letters 1", "Zebra Days 1"]);
  const found = listPublications(member(), query("q=venue:%22Quality+Annals%22"));
  expect(found.map(({ venue }) => venue)).toEqual(["Quality Annals", "Quality Annals"]);
  expect(countPublications(member(), query("q=quality")).shown).toBe(2);
  expect(countPublications(member(), query("venue=Ann.+Tests")).shown).toBe(0);
  const facet = listPublicationFacets(member(), query("")).find(({ id }) => id === "venue");
  expect(facet?.values.map(({ value, count }) => [value, count])).toContainEqual(["Quality Annals", 2]);
  const filtered = listPublicationFacets(member(), query("year=2020..2022")).find(({ id }) => id === "venue");
  expect(filtered?.values[0]).toMatchObject({ value: "Quality Annals", count: 2 });
  const ordered = listAllPublications(member(), query("sort=-venue")).map(({ venue }) => venue);
  expect(ordered).toEqual(["Zebra Days", "Secret Letters", "Quality Annals", "Quality Annals"]);
  const [ada] = world.candidate;
  expect(listCandidates(member()).find(({ id }) => id === ada)?.venues).toEqual([["Quality Annals", 2]]);
  expect(new Set(getProfile(member(), ada).publications.map(({ venue }) => venue))).toEqual(
    new Set(["Quality Annals"]),
  );
});

test("a search finds a paper by its document's word for the venue, and says the opening's", () => {
  nameVenues(member(), { from: ["Ann. Tests"], to: "Quality Annals" });
  const [papers] = searchOpening(member(), parseSearch("tests two"));
  const said = papers?.hits.map(({ detail }) => detail.map(({ text }) => text).join(""));
  expect([papers?.id, said]).toEqual(["publications", ["Quality Annals"]]);
});

test("a change is undone, in any order, and what documents say comes back", () => {
  const before = venues();
  nameVenues(member(), { from: ["Ann. Tests"], to: "Annals of Tests" });
  nameVenues(world.viewer("chair"), { from: ["Annals of Tests"], to: "AoT" });
  expect(venues()).toEqual(["AoT 2", "Secret Letters 1", "Zebra Days 1"]);
  const changes = listVenueChanges(member());
  expect(changes.map(({ from, to, by }) => [from, to, by])).toEqual([
    [["Annals of Tests"], "AoT", "chair"],
    [["Ann. Tests"], "Annals of Tests", "member"],
  ]);
  undoVenueChange(member(), changes[1]?.id ?? 0);
  expect(venues()).toEqual(["Ann. Tests 1", "AoT 1", "Secret Letters 1", "Zebra Days 1"]);
  undoVenueChange(member(), changes[0]?.id ?? 0);
  expect(venues()).toEqual(before);
  expect(listVenueChanges(member())).toEqual([]);
  expect(() => undoVenueChange(member(), changes[0]?.id ?? 0)).toThrow(NotFound);
});

test("a venue of somebody one is recused from answers like one that nobody has", () => {
  const conflicted = world.viewer("conflicted");
  const answer = (name: string) => () => nameVenues(conflicted, { from: [name], to: "Elsewhere" });
  expect(answer("Secret Letters")).toThrow(Invalid);
  expect(answer("No Such Letters")).toThrow(Invalid);
  nameVenues(member(), { from: ["Secret Letters", "Zebra Days"], to: "Both" });
  nameVenues(member(), { from: ["Annals of Tests"], to: "Other" });
  expect(listVenueChanges(conflicted).map(({ from }) => from)).toEqual([["Annals of Tests"], ["Zebra Days"]]);
});

test("the chair's list of venues to watch follows a renaming; nobody else changes it, nothing hidden gets on it", () => {
  const chair = world.viewer("chair");
  const watched = () =>
    listVenues(member())
      .filter((row) => row.watched)
      .map(({ venue }) => venue);
  watchVenue(chair, { venue: "Zebra Days", watched: true });
  watchVenue(chair, { venue: "Zebra Days", watched: true });
  expect(watched()).toEqual(["Zebra Days"]);
  nameVenues(member(), { from: ["Zebra Days"], to: "Days of Zebras" });
  expect(watched()).toEqual(["Days of Zebras"]);
  watchVenue(chair, { venue: "Days of Zebras", watched: false });
  expect(watched()).toEqual([]);
  expect(() => watchVenue(member(), { venue: "Ann. Tests", watched: true })).toThrow(Refused);
  expect(() => watchVenue(chair, { venue: "No Such Letters", watched: true })).toThrow(NotFound);
});

test("observers name nothing, and nobody does when the opening is closed", () => {
  world.set({ observersBrowse: true });
  const name = (person: "observer" | "chair") => () =>
    nameVenues(world.viewer(person), { from: ["Zebra Days"], to: "Days" });
  expect(name("observer")).toThrow(Refused);
  world.set({ phase: "closed" });
  expect(name("chair")).toThrow(Refused);
});

test("the same questions are asked with no change and with many", () => {
  const asked = () => countQueries(world, () => listVenues(member()));
  const none = asked();
  for (const to of ["A", "B", "C"]) nameVenues(member(), { from: venues().map((one) => one.slice(0, -2)), to });
  expect(asked()).toEqual(none);
});
