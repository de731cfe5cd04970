import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const read = (markdown: string) => {
  const { publications, sections, activities, education } = draftOf(readMarkdown(`# Ada Reed\n\n${markdown}`));
  return {
    titles: publications.map(({ title }) => title.value),
    years: publications.map(({ year }) => year?.value),
    status: publications.map(({ status }) => status.value),
    kinds: new Map(sections.map(({ heading, kind }) => [heading, kind])),
    talks: activities.filter(({ kind }) => kind === "talk").length,
    degrees: education.map(({ degree }) => degree?.value),
  };
};

const PAPER = "Reed, A., Stone, O. (2021). Sedges that glow in northern fens. *Mire Letters* 6, 204–219.";

test("roles, places, links and years under a heading of something else are no papers", () => {
  const { titles } = read(`## Publications\n\n- ${PAPER}\n\n## Projects\n
- Principal Investigator, [Tidal Archive](https://tide.example), Kvam Research Centre, 2015 – 2017
- Maintainer, [Salt Reader for Harbour Walls](https://salt.example), Kvam Research Centre, 2016 – 2018
- Platform Redesign, [Fen Atlas of the North](https://fen.example), Kvam Research Centre, 2014 – 2019
- Contributing Historian, [Morvik Map](https://morvik.example), Kvam Research Centre, 2012 – 2013
`);
  expect(titles).toEqual(["Sedges that glow in northern fens"]);
});

test("references under such a heading are papers", () => {
  const { titles } = read(`## Things made\n
- ${PAPER}
- Stone, O., Reed, A. (2020). Walls that move with the tides. *Shore Letters* 2, 11–19.
- Reed, A., Moss, B. (2019). Salt in the letters of a harbour. *Mire Letters* 4, 1–9.
`);
  expect(titles).toHaveLength(3);
});

test("conferences and workshops head papers or the meetings somebody went to", () => {
  const went = read(`## Publications\n\n- ${PAPER}\n\n## Conferences & Workshops\n
- 12th Meeting on Tidal Design. Presented a research paper. (2024)
- Salt and Security Summer School. (2023)
- 5/17: Invited talk, Walls of the northern shore, Tide Society Conference, Port Salt, NL
- 3/16: Contributed poster, Sedges in motion, Fen Congress, Morvik, NL
`);
  expect(went.titles).toEqual(["Sedges that glow in northern fens"]);
  expect(went.kinds.get("Conferences & Workshops")).toBe("talks");
  expect(went.talks).toBe(4);
  const printed = read(`## Conferences\n
- A. Reed and O. Stone. Walls that move with the tides. In Proceedings of Tidal Systems, 2020.
- O. Stone, A. Reed. Sedges that glow in northern fens. In Proceedings of Fen Computing, 2019.
`);
  expect(printed.titles).toHaveLength(2);
});

test("contributions under topics of their own are papers where they are printed as such", () => {
  const { titles } = read(`## Significant contributions\n\n### (1) Open journals of the tide\n\n${PAPER}\n
### (2) Walls under review\n\nStone, O., Reed, A. (2019). Counting the walls of the north. *Shore Letters* 2, 11–19.\n
## Selected contributions\n\n- Wrote the harbour gauge reader\n- Rebuilt the tide server\n`);
  expect(titles).toEqual(["Sedges that glow in northern fens", "Counting the walls of the north"]);
});

test("publications and talks are told apart entry by entry", () => {
  const { titles } = read(`## Publications and talks\n
- ${PAPER}
- Reed, A. (2020). Slow walls (invited talk). Tide Seminar, Morvik.
- Stone, O., Reed, A. (2019). Counting the walls of the north. *Shore Letters* 2, 11–19.
`);
  expect(titles).toEqual(["Sedges that glow in northern fens", "Counting the walls of the north"]);
});

test("the name of a place below talks or degrees is no heading of another kind", () => {
  const { kinds } = read(`## Public Talks\n\n### Salt Society for Tidal Education\n\n- Walls in motion (2019)\n
### Morvik Community College\n\n- Tides for all (2018)\n\n## Education\n\n### Doctoral Student in Geography (ABD), 1987-1992\n
- Fields: walls\n`);
  expect(kinds.get("Salt Society for Tidal Education")).toBe("talks");
  expect(kinds.get("Morvik Community College")).toBe("talks");
  expect([...kinds.values()]).not.toContain("advising");
});

test("what is in review and reviews that were printed are publications, reviewing is service", () => {
  const { titles, status, kinds } = read(`## Publications\n\n- ${PAPER}\n\n## In-review\n
- Reed, A., Moss, B. Salt in the letters of a harbour. *Mire Letters*.\n
## Reviews and other non-refereed publications\n
- Reed, A. (2018). Review of The Quiet Wall. *Shore Letters* 2, 99.\n\n## Reviewing\n\n- Mire Letters\n`);
  expect(titles).toHaveLength(3);
  expect(status[1]).toBe("submitted");
  expect(kinds.get("Reviewing")).toBe("service");
});

test("several years above papers date none of them, and a count beside a year is no part of it", () => {
  const { years } = read(`## Publications\n
2023

- Reed, A., Moss, B. Salt in the letters of a harbour. *Mire Letters*.

2019-2022

- Stone, O., Reed, A. Counting the walls of the north. *Shore Letters*.
- Reed, A., Vale, B. Fens under glass and under ice. *Shore Letters*.

<details><summary><strong>2018</strong> (1 publications)</summary>

- Reed, A., Vale, B. Gauges of the quiet shore at night. *Mire Letters*.
</details>
`);
  expect(years).toEqual([2023, undefined, undefined, 2018]);
});

test("a year of higher rank than the heading before it does not stand below that", () => {
  const { kinds } = read(`### Research topics\n\nTides, salt, walls\n\n## 2021 (1 publications)\n\n${PAPER}\n`);
  expect(kinds.get("2021 (1 publications)")).toBe("publications");
});

test("a card is read from the line that cites it, and a linked title is no heading whatever its words", () => {
  const { titles } = read(`## Books\n\nQuayside Press · 2022 · ISBN 978-0-00-000000-2\n
### [Tides and the Media](https://tide.example)\n\nReed, A. (2022). Tides and the Media. Port Salt: Quayside Press.\n
If you want to know the history of the walls, know those who built them.\n\nWalls Salt Tides\n
Kai Press · 2019 · ISBN 978-0-00-000000-3\n
### [News of the Quiet Shore](https://shore.example)\n\nReed, A. (2019). News of the Quiet Shore. Morvik: Kai Press.\n
A history told from the gauges.\n`);
  expect(titles).toEqual(["Tides and the Media", "News of the Quiet Shore"]);
});

test("a thesis may be a title alone, and the file of a manuscript does not make a paper one", () => {
  const { titles, status } = read(`## Publications\n\n- ${PAPER}
- Stone, O., Reed, A. (2020). Walls that move with the tides. *Shore Letters* 2, 11–19.
- Reed, A., Moss, B. (2019). Salt in the letters of a harbour. *Mire Letters* 4, 1–9.\n
## Dissertation\n\n- [Fens and gauges of the quiet northern shore.](thesis.pdf)\n- [Synopsis](short.pdf)\n
## Economics\n\n**Walls and wages of the quiet shore**  \nMire Economic Review, 2018  \nManuscript: [walls.pdf](walls.pdf)\n
**Salt and prices of the northern coast**  \n(joint with Olaf Stone)  \nShore Economic Review, 2017  \nManuscript: [salt.pdf](salt.pdf)\n`);
  expect(titles.slice(0, 4)).toEqual([
    "Sedges that glow in northern fens",
    "Walls that move with the tides",
    "Salt in the letters of a harbour",
    "Fens and gauges of the quiet northern shore",
  ]);
  expect(status.every((one) => one === "published")).toBe(true);
});

test("paragraphs in one box that each begin with a title set apart are entries; reviewing is none of them", () => {
  const draft = draftOf(
    readHtml(`<h1>Ada Reed</h1><h2>Publications</h2><h3>Monographs</h3><div class="box">
      <p><em>The Marsh and the Map: Drawing the Northern Shore</em>. Tides and Time. Vol. 3. Quayside Press. 2020.</p>
      <p><em>A Place Between Fens: Imagining the Salt Coast</em>. (Work in progress)</p></div>
      <h3>Reviews</h3><div class="box"><p>Review of <em>Quiet Walls</em> by Olaf Stone. <em>Mire Letters</em> 29 (2019) 5: 102–103.</p>
      <p>Review of <em>Loud Fens</em> by Bea Moss. <em>Mire Letters</em> 28 (2018) 1: 10–13.</p>
      <p>Peer Reviewer for <em>Shore Letters</em>.</p></div>`),
  );
  expect(draft.publications.map(({ title }) => title.value)).toEqual([
    "The Marsh and the Map: Drawing the Northern Shore",
    "A Place Between Fens: Imagining the Salt Coast",
    expect.stringMatching(/^Review of Quiet Walls/),
    expect.stringMatching(/^Review of Loud Fens/),
  ]);
});

test("what points to other entries or tells of a table is no paper", () => {
  const { titles } =
    read(`## Publications\n\nThe table below gives an overview of my papers since 2013. All are listed in full.\n
Most read: Mire Letters [40][35][7], 2019\n\n- ${PAPER}\n- Stone, O., Reed, A. (2020). Walls that move. *Shore Letters* 2, 11–19.\n`);
  expect(titles).toEqual(["Sedges that glow in northern fens", "Walls that move"]);
});

test("practice is employment", () => {
  expect(read("## Legal Practice\n\n- Associate, Quay & Stone LLP, 2006–2007\n").kinds.get("Legal Practice")).toBe(
    "employment",
  );
});

test("scholarship is what was written or what was won, as its entries say", () => {
  const written = read(
    `## Scholarship\n\n- ${PAPER}\n- Stone, O., Reed, A. (2020). Walls that move. *Shore Letters* 2, 11–19.\n`,
  );
  expect(written.titles).toHaveLength(2);
  const won = read("## Scholarship\n\n- Tidal Fund scholarship for the north, 2019\n- Harbour Fund stipend, 2017\n");
  expect(won.titles).toEqual([]);
  expect(won.kinds.get("Scholarship")).toBe("awards");
});

test("posts below “Research” are told apart from papers though their dates stand above them", () => {
  const { titles, kinds } = read(`## Research\n
- Sep 2015 – Dec 2015  \n  Research Assistant – Study of walls on salt surfaces  \n  Kvam University
- 2013 – 2014  \n  Undergraduate Research Assistant – Tide gauges  \n  Department of Tides, Morvik University\n`);
  expect(titles).toEqual([]);
  expect(kinds.get("Research")).toBe("employment");
});

test("a paper with numbered notes that are linked stays one", () => {
  const { titles } =
    read(`## Publications\n\n- **Walls that move with the tides of the shore**  \n  Ada Reed, Olaf Stone  \n  Shore Letters, 2023  
  Covered in a blog [\\[1\\]](a.html), [\\[2\\]](b.html), [\\[3\\]](c.html)\n- **Sedges that glow in northern fens at night**  \n  Ada Reed, Bea Moss  \n  Mire Letters, 2022\n`);
  expect(titles).toEqual(["Walls that move with the tides of the shore", "Sedges that glow in northern fens at night"]);
});
