import { expect, test } from "vitest";
import type { Fact, PositionEntry } from "#lib/ingest/draft.ts";
import { withPlacesAlike } from "#lib/ingest/entries/place-slots.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { postsIn } from "#lib/ingest/entries/testing.ts";

test("where a list names its places in brackets behind the dates, all of them are read there", () => {
  const list = [
    "- [Warden (senior)] 2019–2021 (Department of Tides, Kvam University)",
    "- [Lecturer] 2016–2019 (at the Fen College)",
    "- [Research Fellow] 2014–2016 (Brinepost)",
    "- [Intern] 2012–2014 (Fen College)",
  ];
  expect(postsIn(list.join("\n"))).toEqual([
    ["Warden", "Department of Tides, Kvam University"],
    ["Lecturer", "Fen College"],
    ["Research Fellow", "Brinepost"],
    ["Intern", "Fen College"],
  ]);
});

test("a place that runs on into the post is parted from it, where others of the list are alike", () => {
  expect(postsIn("- Kvam Museum of Salt Intern, 2019–2021\n- Harbour Museum Intern, 2016–2019")).toEqual([
    ["Intern", "Kvam Museum of Salt"],
    ["Intern", "Harbour Museum"],
  ]);
});

test("a post without a place stays so, whatever is told of it in brackets", () => {
  const list = [
    "- Warden, Kvam University, 2019–2021 (Tide Halls)",
    "- Freelance Diver, 2016–2019 (C1)",
    "- Freelance Editor, 2014–2016 (Slow Salt)",
  ];
  expect(postsIn(list.join("\n"))).toEqual([
    ["Warden", "Kvam University"],
    ["Freelance Diver", null],
    ["Freelance Editor", null],
  ]);
});

const factOf = (text: string, value: string): Fact<string> => {
  const start = text.lastIndexOf(value);
  return { value, span: { start, end: start + value.length }, confidence: 0.9 };
};

function toldIn(text: string, title: string, place: string): { station: Station; entry: PositionEntry } {
  const span = { start: 0, end: text.length };
  const station = { lines: [{ span, text, runs: [], lines: [0] }], above: [], details: [] };
  return { station, entry: { title: factOf(text, title), organization: factOf(text, place), period: null, span } };
}

const placesOf = (told: { station: Station; entry: PositionEntry }[]) =>
  withPlacesAlike(
    told.map(({ station }) => station),
    told.map(({ entry }) => entry),
  ).map((entry) => [entry?.title?.value, entry?.organization?.value]);

test("towns taken for places give way to what stands in front of the posts", () => {
  expect(
    placesOf([
      toldIn("Heron Institute — Tide Engineer, Port Salt, UK", "Heron Institute — Tide Engineer", "Port Salt"),
      toldIn("Brinepost — Summer Intern, Halden, UK", "Brinepost — Summer Intern", "Halden"),
      toldIn("Fen College — Research Fellow, Halden, UK", "Fen College — Research Fellow", "Halden"),
      toldIn("Kvam University — Teaching Assistant, Kvam, UK", "Kvam University — Teaching Assistant", "Kvam"),
    ]),
  ).toEqual([
    ["Tide Engineer", "Heron Institute"],
    ["Summer Intern", "Brinepost"],
    ["Research Fellow", "Fen College"],
    ["Teaching Assistant", "Kvam University"],
  ]);
});

test("the label of a line is no place", () => {
  expect(
    placesOf([
      toldIn("Warden\nTopic: slow tides\nKvam University", "Warden", "Topic"),
      toldIn("Lecturer\nTopic: salt\nFen College", "Lecturer", "Fen College"),
    ])[0],
  ).toEqual(["Warden", "Kvam University"]);
});

test("a list in which every post has its place is left as it was read", () => {
  const told = [
    toldIn("Warden, Kvam University", "Warden", "Kvam University"),
    toldIn("Lecturer, Fen College", "Lecturer", "Fen College"),
  ];
  const entries = told.map(({ entry }) => entry);
  expect(
    withPlacesAlike(
      told.map(({ station }) => station),
      entries,
    ),
  ).toBe(entries);
});
