import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, name = "papers.org") => {
  const { publications } = await ingest(new TextEncoder().encode(text), name);
  return publications.map(({ title, authors, venueAsPrinted, year }) => [
    title.value,
    authors.map(({ value }) => value).join("; "),
    venueAsPrinted?.value ?? null,
    year?.value ?? null,
  ]);
};

const PAPERS = `* Slow Tides and the Law of Walls, 88 [[sc:Kvam L.J.]] __ (forthcoming 2027), with Olaf Stone and Bea Moss

* What Salt Owes to Doors, 31 [[sc:J. Tid. Econ.]] 220415 (2023), with Carl Fell ([[https://tides.example/1][SSRN]])
- Presented at Kvam University (2020), Fen College (2020*), Harbour School Workshop (2021), Mire Conference on
  Walls and Doors (2022).
- Formerly titled "Salt and Doors"

* The Keepers of Harbours, with Bea Moss ([[https://tides.example/2][SSRN]])
- Forthcoming, [[sc:Harb. Sci.]]
- Covered in [[https://post.example/3][/The Wall Post/]], [[https://news.example/4][Tide News (Kvam)]].

* Walls That Nobody Built, 19 [[sc:Fen L. Rev.]] 402 (2018), with Olaf Stone
- Winner of the Prize of the Northern Walls.
`;

test("references set as headings, with what became of each below, are a list of papers", async () => {
  expect(await read(PAPERS)).toEqual([
    ["Slow Tides and the Law of Walls", "Olaf Stone; Bea Moss", "Kvam L.J", 2027],
    ["What Salt Owes to Doors", "Carl Fell", "J. Tid. Econ", 2023],
    ["The Keepers of Harbours", "Bea Moss", "Harb. Sci", null],
    ["Walls That Nobody Built", "Olaf Stone", "Fen L. Rev", 2018],
  ]);
});

test("headings of a life that name years and people are none", async () => {
  const cv = `# Ada Reed

## Posts since 2019
Warden of tides, Kvam University

## With Olaf Stone, 2015–2019
Salt in walls.

## Before 2015
Fen College, student.
`;
  expect(await read(cv, "cv.md")).toEqual([]);
});
