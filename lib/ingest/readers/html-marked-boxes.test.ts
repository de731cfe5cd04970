import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const box = (place: string, title: string, people: string, told: string) => `
<div class='paper-box'>
<div class='paper-box-image'><div><div class="badge">${place}</div>
<a href="https://tides.example/${title.length}">
<img src='tide.png' width="80%" alt="sym">
</a>
</div></div>
<div class='paper-box-text' markdown="1">

## **<font color=teal >${title}</font>**

---

${people}

- ${told}

</div>
</div>`;

test("boxes that are marked to be read as Markdown: title, people and what is told stand on lines of their own", async () => {
  const page = [
    "<head><link rel='stylesheet' href='tides.css'></head>",
    box(
      "Harbour Studies",
      "Slow tides of the northern estuaries",
      "**A. Reed**, O. Stone, C. Fell#",
      "We show how slow the tides of northern estuaries are, and we propose a wall of salt against them.",
    ),
    box(
      "Mire Letters",
      "Salt walls and what they hold",
      "O. Stone†, **A. Reed†**, B. Moss",
      "We build walls of salt, and we show that they hold the tides of small harbours for a year.",
    ),
    box(
      "Nature",
      "Doors of small harbours in a rising sea",
      "**A. Reed**, C. Fell",
      "We propose doors for small harbours, and we show that they close before the sea does.",
    ),
    box(
      "Tidal Journal",
      "Hinges of walls in the mire",
      "B. Moss, **A. Reed**",
      "Hinges are proposed for walls that open.",
    ),
  ].join("\n");
  const { publications, name } = await ingest(new TextEncoder().encode(page), "papers.md");
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["Slow tides of the northern estuaries", ["A. Reed", "O. Stone", "C. Fell"]],
    ["Salt walls and what they hold", ["O. Stone", "A. Reed", "B. Moss"]],
    ["Doors of small harbours in a rising sea", ["A. Reed", "C. Fell"]],
    ["Hinges of walls in the mire", ["B. Moss", "A. Reed"]],
  ]);
  expect(publications.map(({ venueAsPrinted }) => venueAsPrinted?.value)).toEqual([
    "Harbour Studies",
    "Mire Letters",
    "Nature",
    "Tidal Journal",
  ]);
  expect(name?.value).toBe("A. Reed");
});
