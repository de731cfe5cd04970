import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const listed = (source: string) =>
  draftOf(readMarkdown(source)).publications.map(({ title, authors, venueAsPrinted, year }) => [
    title.value,
    authors.map(({ value }) => value).join("; "),
    venueAsPrinted?.value,
    year?.value,
  ]);

test("where most entries begin with bold words and a colon, titles begin there; where these are names, they sign", () => {
  expect(
    listed(
      "## Papers\n- **Believe the Tides Before You See Them**: The Role of Salt in the North | Work in progress\n- **Slow Signal:** A Fair Warning System for the Walls of Harbours | Work in progress\n- **Loosening the Ropes that Bind:** Salt and Tides in Nine Harbours | [Marine Letters](a.html)\n",
    ).map(([title, authors]) => [title, authors]),
  ).toEqual([
    ["Believe the Tides Before You See Them: The Role of Salt in the North", ""],
    ["Slow Signal: A Fair Warning System for the Walls of Harbours", ""],
    ["Loosening the Ropes that Bind: Salt and Tides in Nine Harbours", ""],
  ]);
  expect(
    listed(
      "## Papers\n- **Ada Reed**: The salt of the walls of the north. *Marine Letters*, 2020.\n- **Olaf Stone**: The tides of nine harbours. *Marine Letters*, 2019.\n- **Bea Moss**: The keepers of the walls in winter. *Marine Letters*, 2018.\n",
    ).map(([title, authors]) => [title, authors]),
  ).toEqual([
    ["The salt of the walls of the north", "Ada Reed"],
    ["The tides of nine harbours", "Olaf Stone"],
    ["The keepers of the walls in winter", "Bea Moss"],
  ]);
});

test("“expected” behind a year is no place, and what was reprinted elsewhere names nobody", () => {
  expect(
    listed(
      "## Work in progress\n1. Reed A., Stone O. (2027, expected) *Can walls of salt hold the tides? Evidence from nine harbours*\n2. Reed A., Moss B. (2026, expected) *On the keepers of the northern walls*\n",
    ),
  ).toEqual([
    ["Can walls of salt hold the tides? Evidence from nine harbours", "A. Reed; O. Stone", undefined, 2027],
    ["On the keepers of the northern walls", "A. Reed; B. Moss", undefined, 2026],
  ]);
  expect(
    listed(
      "## Articles\n\n[Walls and their keepers: a law of salt](a.pdf), 71 _Kvam Law Review_ 1203 (2009); reprinted in 12 _Harbour and Tide Law Review_ 31 (2010); cited in Fell v. Moss, 12 F.3d 34 (4th Cir. 2011)\n\n[Walls at Work](b.pdf), 52 _Fen Law Review_ 953 (2016)\n",
    ).map(([title, authors, venue]) => [title, authors, venue]),
  ).toEqual([
    ["Walls and their keepers: a law of salt", "", "Kvam Law Review"],
    ["Walls at Work", "", "Fen Law Review"],
  ]);
});
