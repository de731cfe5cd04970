import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (list: string, heading = "Books") => {
  const text = `# Ada Reed\n\n## ${heading}\n\n${list}\n`;
  return (await ingest(new TextEncoder().encode(text), "cv.md")).publications.map(
    ({ title, venueAsPrinted, status }) => [title.value, venueAsPrinted?.value ?? null, status.value],
  );
};

test("prizes and reviews in items below a book are said of it", async () => {
  const list = `*Brine: How Walls Hold*. Port Salt: Quayside Press, 2022.

* Winner, 2023 Salt Prize in Harbour History
* Reviewed in *Harbour Studies*, *Tides*, and *Mire Journal*

*Low Bays: Keeping the Shore*. Port Salt: Quayside Press, 2016.`;
  expect(await read(list)).toEqual([
    ["Brine: How Walls Hold", "Quayside Press", "published"],
    ["Low Bays: Keeping the Shore", "Quayside Press", "published"],
  ]);
});

test("a quoted title above an abstract, and short titles under way, are papers", async () => {
  const paper = `**“Dredging the Bay: Depth and Local Tides”**\\
*I study how the depth of a bay changes the tides behind it. Using old records, I find that one more metre slows them.*`;
  expect(await read(paper, "Job Market Paper")).toEqual([["Dredging the Bay: Depth and Local Tides", null, "working"]]);
  const list = `- Harbour Pilots (with Carl Stone), *draft coming soon*
- Salt Tides (with Carl Stone)
- "Ferry Walls"
- Walls and the State of the Salt
- Tidal Bars. Draft coming soon!.`;
  expect(await read(list, "Work in Progress")).toEqual(
    ["Harbour Pilots", "Salt Tides", "Ferry Walls", "Walls and the State of the Salt", "Tidal Bars"].map((title) => [
      title,
      null,
      "working",
    ]),
  );
});

test("where a paper was presented again and again is neither its year nor its place", async () => {
  const list = `- "Walls as Early Parliaments" (with Carl Stone and Dora Fell). Presented at TIDES 2023, SALT 2022.
- "Slow Bays and Ferries" (with Bea Moss). Under review.`;
  expect(await read(list, "Working Papers")).toEqual([
    ["Walls as Early Parliaments", null, "working"],
    ["Slow Bays and Ferries", null, "submitted"],
  ]);
});

test("co-authors that the page names inside a title are none of its words", async () => {
  const box = (title: string, people: string, place: string) =>
    `<div><p class="title">${title} <span class="coauth">with ${people}</span></p><p class="pub"><i>${place}</i>, 2019.</p></div>`;
  const page = `<h1>Ada Reed</h1><h2>Papers</h2>${box("Bunching at the Wall", "Carl Stone and Dora Fell", "Harbour Studies")}${box("Salt Work and Tides", "Bea Moss", "Journal of Walls")}`;
  const { publications } = await ingest(new TextEncoder().encode(page), "cv.html");
  expect(publications.map(({ title, authors }) => [title.value, ...authors.map(({ value }) => value)])).toEqual([
    ["Bunching at the Wall", "Carl Stone", "Dora Fell"],
    ["Salt Work and Tides", "Bea Moss"],
  ]);
});

test("the stop of a template behind that of the last author parts no name", async () => {
  const list = `- Stone, O., Fell, E., Reed, A.. *Salt in the streams of the north*. Harbour Studies 27, 1–20, 2023.
- Reed, A., Stone, O.. *A century of tide lines*. Harbour Studies 15, 300–333, 2021.`;
  const { publications } = await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Articles\n\n${list}\n`), "cv.md");
  expect(publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["O. Stone", "E. Fell", "A. Reed"],
    ["A. Reed", "O. Stone"],
  ]);
});

test("how far an experiment is and who edited with whom are no part of a title or a place", async () => {
  const list = `- "Fishing the Bay" (with Carl Stone and Dora Fell). Endline data collected; AEARCTR-0001234.
- "Salt Shelters" [data collection ongoing]
- "Rice and Walls" (with Bea Moss)`;
  expect(await read(list, "Work in Progress")).toEqual(
    ["Fishing the Bay", "Salt Shelters", "Rice and Walls"].map((title) => [title, null, "working"]),
  );
  expect(
    await read(
      "- *Tides of the Quay*, edited with Carl Stone (London: Routledge, 2018).\n- *Walls*. London: Routledge, 2019.",
    ),
  ).toEqual([
    ["Tides of the Quay", "Routledge", "published"],
    ["Walls", "Routledge", "published"],
  ]);
});

test("items below the line of a working paper tell of it", async () => {
  const list = `Anchoring in harbour walls, with Carl Stone

- 2nd round at Harbour Studies
- Presented at: TIDE 2023, SALT 2022
- Best paper award, FENS 2022

The cross-section of tides, with Bea Moss and Dora Fell, 2023

- Best paper award, SALT 2021

Venture salt at sea`;
  expect((await read(list, "Working Papers")).map(([title]) => title)).toEqual([
    "Anchoring in harbour walls",
    "The cross-section of tides",
    "Venture salt at sea",
  ]);
});
