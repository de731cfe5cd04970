import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (lines: string[]) => ingest(new TextEncoder().encode(lines.join("\n")), "page.md");

const HEAD = ["# Ada Reed", "", "I work on tides and salt at Kvam University.", ""];

test("headings above the people who wrote them are papers, though no heading says so", async () => {
  const { publications } = await read([
    ...HEAD,
    "## Slow tides of the northern estuaries and what they carry",
    "Ada Reed, Olaf Stone, Carl Fell",
    "",
    "We measured slow tides in three estuaries, and found that they carry more salt than anybody believed before.",
    "",
    "## Salt walls and what they hold in small harbours",
    "Olaf Stone, Ada Reed",
    "",
    "We built walls of salt in two harbours and watched them for a year.",
    "",
    "## Doors of small harbours in a quickly rising sea",
    "Carl Fell, Bea Moss, Ada Reed",
  ]);
  expect(publications.map(({ title, authors, self }) => [title.value, authors.length, self])).toEqual([
    ["Slow tides of the northern estuaries and what they carry", 3, 0],
    ["Salt walls and what they hold in small harbours", 2, 1],
    ["Doors of small harbours in a quickly rising sea", 3, 2],
  ]);
});

test("groups whose members are others each time are no papers", async () => {
  const { publications } = await read([
    ...HEAD,
    "## The keepers of slow tides",
    "Ada Reed, Olaf Stone, Carl Fell",
    "",
    "## The builders of salt walls",
    "Bea Moss, Dag Kvist",
    "",
    "## The watchers of small doors",
    "Eli Mire, Finn Wall, Greta Shore",
  ]);
  expect(publications).toEqual([]);
});
