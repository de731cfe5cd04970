import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { opensWithColon } from "#lib/ingest/words/reference-start.ts";

const read = async (source: string, name = "cv.md") =>
  (await ingest(new TextEncoder().encode(source), name)).publications.map(
    ({ title, authors, year, venueAsPrinted }) => [
      title.value,
      authors.map(({ value }) => value),
      year?.value,
      venueAsPrinted?.value,
    ],
  );

test.each([
  ["Reed Ada: Lassú dagályok az öbölben. Só és Fal 3.", true],
  ["Reed Ada – Stone Olaf (szerk.): Lassú dagályok.", true],
  ["Ada Reed, Carl Fell und Bea Moss: Salz im Hafen.", true],
  ["Slow tides of the bays: a survey.", false],
  ["Reed, A. (2017). Slow tides: a survey.", false],
])("%j begins with people and a colon: %j", (line, expected) => {
  expect(opensWithColon(line)).toBe(expected);
});

test("family names first, people parted by dashes, each in a paragraph", async () => {
  const list = `# Reed Ada

## Publikációk

Reed Ada: *Só a falakon. A kikötő könyvei*. Sósrév, Rakpart, 2015. 288 p.

Stone Olaf – Reed Ada – Moss Bea: A lassú dagály: egy öböl újramérése. *Dagály és Fal*, 104. (2022) 55–78.

Reed Ada: A kikötő kapuja. In: Stone Olaf – Moss Bea (szerk.): *A só útjai*. Sósrév, Rakpart, 2021. 19–46.

Reed Ada – Fell Carl: Falak és ajtók. *Dagály és Fal*, 61. (2016) 2. sz. 37–98.
`;
  const [book, paper, chapter, last] = await read(list);
  expect(book?.slice(0, 3)).toEqual(["Só a falakon. A kikötő könyvei", ["Reed Ada"], 2015]);
  expect(paper).toEqual([
    "A lassú dagály: egy öböl újramérése",
    ["Stone Olaf", "Reed Ada", "Moss Bea"],
    2022,
    "Dagály és Fal",
  ]);
  expect(chapter).toEqual(["A kikötő kapuja", ["Reed Ada"], 2021, "A só útjai"]);
  expect(last?.slice(0, 2)).toEqual(["Falak és ajtók", ["Reed Ada", "Fell Carl"]]);
});

test("a bold year behind the last initials is no volume", async () => {
  const [paper] = await read(
    "# Ada X. Reed\n\n## Publications\n\n- Stone, C., Reed, A.X., Fell, S., **2025**. How far does a hot tide run? Walls of the bay. *Harbour Letters*, 87, 41.\n",
  );
  expect(paper?.[1]).toEqual(["C. Stone", "A.X. Reed", "S. Fell"]);
});

test("a star or a picture behind the last initial does not hide the stop", async () => {
  const papers = await read(
    "# Ada X. Reed\n\n## Publications\n\n- Reed, A.X., Stone, C.⋆ A drum for the tides. *Harbour Letters*, 7, 2019.\n- Reed AX, Stone C🎓. Walls heard by ear. *Harbour Letters* 12(2): 7–9, 2020.\n",
  );
  expect(papers.map(([title, people]) => [title, people])).toEqual([
    ["A drum for the tides", ["A.X. Reed", "C. Stone"]],
    ["Walls heard by ear", ["AX Reed", "C Stone"]],
  ]);
});

test("a journal that is called a review, behind a title and before its volume, reviews nothing", async () => {
  const [paper] = await read(
    "# Ada Reed\n\n## Publications\n\n- Stone C, Reed A. Charcoal and the spread of slow tides. *Review of Saltbotany and Wallology* 290, 104433, 2021.\n- Reed A. Doors of the bay. *Harbour Letters* 31: 88–99, 2020.\n",
  );
  expect(paper?.slice(0, 2)).toEqual(["Charcoal and the spread of slow tides", ["C Stone", "A Reed"]]);
});
