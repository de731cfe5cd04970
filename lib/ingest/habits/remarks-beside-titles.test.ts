import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

async function read(source: string, name = "cv.md") {
  return ingest(new TextEncoder().encode(source), name);
}

test("behind a title in italics “presented at” and “published in” tell the place, and no title goes on with them", async () => {
  const draft = await read(`# Ada Reed

## Publications

- *Slow tides along the old walls of harbours* presented at the SALT workshop of TIDES 2017
- *Salt that climbs the walls of old towns* presented at the WALLS workshop of TIDES 2018, awarded best paper
- *Harbours that lean towards the north* published in Journal of Salt 2019
`);
  expect(draft.publications.map((one) => [one.title.value, one.venueAsPrinted?.value, one.year?.value])).toEqual([
    ["Slow tides along the old walls of harbours", "SALT workshop of TIDES 2017", 2017],
    ["Salt that climbs the walls of old towns", "WALLS workshop of TIDES 2018", 2018],
    ["Harbours that lean towards the north", "Journal of Salt 2019", 2019],
  ]);
});

test("a paper that names another place keeps it", async () => {
  const draft = await read(`# Ada Reed

## Publications

- A. Reed, O. Stone. *Slow tides along the old walls.* Journal of Salt, 12(3):4–9, 2017. Presented at the Workshop on Walls.
- A. Reed, C. Fell. *Salt that climbs the walls.* Journal of Salt, 14(1):2–8, 2019.
`);
  expect(draft.publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["Slow tides along the old walls", "Journal of Salt"],
    ["Salt that climbs the walls", "Journal of Salt"],
  ]);
});

test("“(sole-authored)” stands beside a title as the names of others do, and names nobody", async () => {
  const draft = await read(`# Ada Reed

## Working papers

[Slow Tides & Salt: Do Walls Lean Towards Harbours?](https://papers.example/1) (Sole-Authored)

[What can salt tell us about the tides?](https://papers.example/2) (with Olaf Stone and Carl Fell)

Harbours for Everybody: Walls and Quiet Trades (Sole-Authored)
`);
  expect(draft.publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["Slow Tides & Salt: Do Walls Lean Towards Harbours?", []],
    ["What can salt tell us about the tides?", ["Olaf Stone", "Carl Fell"]],
    ["Harbours for Everybody: Walls and Quiet Trades", []],
  ]);
});

test("a sentence that begins with “In” and has its pages in brackets is the book of a chapter", async () => {
  const draft = await read(`# Ada Reed

## Book chapters

Stone, O., Reed, A., Fell, C. and Moss, B., (2019). Harbour Systems: Salt.
In The Lasting Use of Stone-Walls (LUSW) in Harbours (pp. 19-28). Quay, Morvik.

Reed, A., Fell, C. and Stone, O. (2020). In search of tides along old walls. Journal of Salt, 3, 9-12.
`);
  expect(draft.publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["Harbour Systems: Salt", "The Lasting Use of Stone-Walls (LUSW) in Harbours"],
    ["In search of tides along old walls", "Journal of Salt"],
  ]);
});

test("the owner may be called like a heading", async () => {
  for (const name of ["Ada Mae Grant", "Olaf Service", "Bea Talks"]) {
    const draft = await read(
      `\\documentclass{article}\\begin{document}
\\begin{center}\\textbf{${name}}\\end{center}
\\section{Education}
PhD in Tides, Kvam University, 2019
\\end{document}`,
      "cv.tex",
    );
    expect(draft.name?.value).toBe(name);
  }
  const none = await read("# Research Grants\n\nSalt Fund, 2019\n\nWall Fund, 2020\n");
  expect(none.name).toBeNull();
});
