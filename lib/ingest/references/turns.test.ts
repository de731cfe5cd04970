import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const listed = (...lines: string[]) =>
  draftOf(readText(["Ada Reed", "", "Publications", ...lines].join("\n"))).publications.map(
    ({ title, authors, year }) => [title.value, authors.map(({ value }) => value).join("; "), year?.value ?? null],
  );

test("title, people and place take turns, with nothing but line ends between the papers", () => {
  expect(
    listed(
      "Slow tides of the northern estuaries",
      "Ada Reed, Carl Stone, Eva Moss",
      "Harbour Letters. 2021 pdf | code",
      "How harbours forget their floods",
      "Carl Stone, Ada Reed",
      "Journal of Mires 12, 2020",
      "Salt in the walls: a survey of quays",
      "Ada Reed",
      "Harbour Studies. 2019 pdf",
    ),
  ).toEqual([
    ["Slow tides of the northern estuaries", "Ada Reed; Carl Stone; Eva Moss", 2021],
    ["How harbours forget their floods", "Carl Stone; Ada Reed", 2020],
    ["Salt in the walls: a survey of quays", "Ada Reed", 2019],
  ]);
});

test("co-authors in brackets or behind with, files and notes below the place, papers written alone", () => {
  expect(
    listed(
      "Who drains the northern mires?",
      "(joint with Carl Stone and Eva Moss)",
      "Working paper, 2022",
      "Manuscript: mires.pdf",
      "Salt and the price of quays",
      "Journal of Harbour Economics, 2021",
      "Manuscript: salt.pdf",
      "Supplement: salt-tables.pdf",
      "What the flood wardens knew",
      "(joint with Eva Moss)",
      "Harbour Letters, 2020",
      "Manuscript: wardens.pdf",
      "Manuscript, long: wardens-long.pdf",
    ).map(([title, , year]) => [title, year]),
  ).toEqual([
    ["Who drains the northern mires?", 2022],
    ["Salt and the price of quays", 2021],
    ["What the flood wardens knew", 2020],
  ]);
});

test("people first, and a year above those who share it", () => {
  expect(
    listed(
      "2021",
      "Reed, Ada and Stone, Carl",
      "Slow tides of the northern estuaries",
      "Harbour Letters",
      "Stone, Carl and Reed, Ada and Moss, Eva",
      "How harbours forget their floods",
      "Journal of Mires",
      "2019",
      "Reed, Ada",
      "Salt in the walls of the quays",
      "Harbour Studies",
    ).map(([title, , year]) => [title, year]),
  ).toEqual([
    ["Slow tides of the northern estuaries", 2021],
    ["How harbours forget their floods", 2021],
    ["Salt in the walls of the quays", 2019],
  ]);
});

test("paragraphs that are a paper each stay what they are", () => {
  const card = (...lines: string[]) => `<p>${lines.join("<br>")}</p>`;
  const { publications } = draftOf(
    readHtml(
      `<h1>Ada Reed</h1><h2>Publications</h2>${card("Slow tides of the north", "Ada Reed, Carl Stone", "Harbour Letters 2021", "Early draft with a longer appendix")}${card("Quays that settle late", "Ada Reed", "Harbour Studies 2020", "Talk | Slides | ePrint")}${card("How harbours forget their floods", "Carl Stone, Ada Reed", "Journal of Mires 2019", "Talk | ePrint")}`,
    ),
  );
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow tides of the north",
    "Quays that settle late",
    "How harbours forget their floods",
  ]);
});

test("remarks above a list that is one run of lines are no part of it, nor do they hide it", () => {
  expect(
    listed(
      "Google Scholar",
      "Look me up in the library of the port.",
      "Slow tides of the northern estuaries.",
      "Ada Reed, Carl Stone, Eva Moss.",
      "Harbour Letters, 2021",
      "How harbours forget their floods.",
      "Carl Stone, Ada Reed.",
      "Journal of Mires, 2020",
    ).map(([title]) => title),
  ).toEqual(["Slow tides of the northern estuaries", "How harbours forget their floods"]);
});

test("headings of topics below one that holds nothing but a remark head papers, the year beside them", () => {
  const { publications } = draftOf(
    readText(
      [
        "Ada Reed",
        "",
        "EDUCATION",
        "",
        "PhD in Botany, Kvam University, 2015",
        "",
        "PUBLICATIONS",
        "",
        "Students are underlined.",
        "",
        "TIDES",
        "",
        "2024 A. Reed, C. Stone, E. Moss, Voids between the northern tides, Journal of Harbour Studies, A199.",
        "2021 A. Reed, E. Moss, Counting tides without a clock, Journal of Northern Mires, B35.",
        "",
        "AWARDS",
        "",
        "Prize of the port, 2019",
      ].join("\n"),
    ),
  );
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Voids between the northern tides", 2024],
    ["Counting tides without a clock", 2021],
  ]);
});

test("no entry begins where a long line ends amid a sentence", () => {
  const source = `# Ada Reed

## Conference papers

Reed A, Stone O, De Fell C, Mossgård B, Vane M and Kadenvelder D (2021), [EEG gauges of environmental salt in daily life.](https://walls.example/2021/WALL%202021%20Papers/full_paper_12345.pdf) in proceeding of 13th WALLS Congress on Salt as a Public Quay
Problem, Stockholm, Norland (WALLS 2021), pp. 7512-7519, [[PDF]](https://tides.example/publication/12345_Gauges_of_environmental_salt).

Reed A, Lund Vik N, Sahr M, Eshag A, Lund Vik S, Ghana H, Firou K, Karam E, [Resting
state salt connectivity analysis of multiple harbours and northern quays using tide theory](https://tides.example/chapter/10.1007), XIII
Norland Conference on Harbour and Tidal Building and Computing, 2014 (37) (2014), pp.
206-209, [[PDF]](https://tides.example/publication/98765_Resting_State_Salt).
`;
  expect(draftOf(readMarkdown(source)).publications.map(({ title }) => title.value)).toEqual([
    "EEG gauges of environmental salt in daily life",
    "Resting state salt connectivity analysis of multiple harbours and northern quays using tide theory",
  ]);
});

test("what is linked from end to end above its people is a title, though it looks like a name", () => {
  const list = `2024

[Docking by Dialogue](https://x.example/1)
**A. Reed**, B. Moss, C. Stone
*Conference on Robot Learning (CoRL)*, 2024

[Grounded Knots](https://x.example/2)
**Ada Reed**, Ida Fell, Carl Stone
*International Conference on Learning Representations (ICLR)*, 2024

2022

[What Do Walls Mean? A Survey](https://x.example/3)
I. Fell, **A. Reed**
*arXiv:2206.00001*
`;
  const { publications } = draftOf(readMarkdown(`# Ada Reed\n\n## Papers\n\n${list}`));
  expect(publications.map(({ title, authors, year }) => [title.value, authors.length, year?.value])).toEqual([
    ["Docking by Dialogue", 3, 2024],
    ["Grounded Knots", 3, 2024],
    ["What Do Walls Mean? A Survey", 2, 2022],
  ]);
});
