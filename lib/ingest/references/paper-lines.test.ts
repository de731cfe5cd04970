import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const papers = (source: string) =>
  draftOf(readHtml(source)).publications.map(({ title, authors, venueAsPrinted }) => [
    title.value,
    authors.map(({ value }) => value),
    venueAsPrinted?.value,
  ]);

test("cards of place, title and names are papers where no heading says so", () => {
  const card = (place: string, title: string, people: string) =>
    `<div class="box"><div class="side"><div class="badge">${place}</div><a href="https://fen.example/p"><img src="a.jpg"></a></div>
<div class="words" markdown="1">
## **${title}**
<a href="https://fen.example/c"><img src="b.svg" alt="code"></a>

---

**A Reed**, ${people}

</div></div>`;
  expect(
    papers(`<head><link rel="stylesheet" href="a.css"></head>
${card("Journal of Fluid Mechanics", "Slow walls in cold water of the north", "O Stone, B Moss")}
${card("Nature Geoscience", "Gauges of salt for the keepers of harbours", "O Stone, I Fell, B Moss")}
${card("Limnology and Oceanography", "Sedges that glow in the dark of winter", "I Fell")}`),
  ).toEqual([
    ["Slow walls in cold water of the north", ["A Reed", "O Stone", "B Moss"], "Journal of Fluid Mechanics"],
    ["Gauges of salt for the keepers of harbours", ["A Reed", "O Stone", "I Fell", "B Moss"], "Nature Geoscience"],
    ["Sedges that glow in the dark of winter", ["A Reed", "I Fell"], "Limnology and Oceanography"],
  ]);
});

test("posts and their places are none", () => {
  const post = (when: string, title: string, where: string) => `<li><p>${when}</p><p>${title}</p><p>${where}</p></li>`;
  expect(
    papers(`<h1>Ada Reed</h1><ul>${post("2019 – 2021", "Keeper of the northern harbour walls", "Kvam University, Port Salt")}
${post("2017 – 2019", "Reader of tides and of gauges", "Fen College, Morvik")}
${post("2015 – 2017", "Assistant to the keeper of walls", "Fen College, Morvik")}</ul>`),
  ).toEqual([]);
});
