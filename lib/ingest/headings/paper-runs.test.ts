import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (lines: string[], name = "cv.md") => ingest(new TextEncoder().encode(lines.join("\n")), name);
const titles = ({ publications }: Awaited<ReturnType<typeof read>>) => publications.map(({ title }) => title.value);

const PAPERS = [
  "- Reed, A., & Stone, O. (2021). Slow tides of the northern estuaries. *Harbour Studies*, 12(3), 45–67.",
  "- Fell, C., Reed, A., & Moss, B. (2019). Salt walls and what they hold. *Mire Letters*, 4(1), 1–19.",
  "- Reed, A. (2016). Doors of small harbours in a rising sea. *Tidal Journal*, 7, 88–103.",
];
const TITLES = [
  "Slow tides of the northern estuaries",
  "Salt walls and what they hold",
  "Doors of small harbours in a rising sea",
];

test("papers that the owner signs are papers below a heading of something else", async () => {
  const draft = await read([
    "# Ada Reed",
    "## Education",
    "- PhD in Tidal Studies, Kvam University, 2014–2018",
    "## Teaching",
    "- Tides and salt, Fen College, 2019",
    "- Walls for beginners, Fen College, 2020",
    "",
    "What I have put on paper so far",
    "",
    ...PAPERS,
    "## Languages",
    "- English, Norwegian",
  ]);
  expect(titles(draft)).toEqual(TITLES);
  expect(draft.education).toHaveLength(1);
  expect(draft.activities.filter(({ kind }) => kind === "teaching")).toHaveLength(2);
});

test("who signs most of them is their owner where nobody’s name is printed", async () => {
  const draft = await read(["## Community outreach", ...PAPERS]);
  expect(titles(draft)).toEqual(TITLES);
});

test("a title above its people belongs to the run", async () => {
  const draft = await read([
    "# Ada Reed",
    "## Education",
    "- PhD in Tidal Studies, Kvam University, 2014–2018",
    "## Education with computers, 2026",
    ...[1, 2, 3, 4].flatMap((at) => [
      "",
      `Slow tides of the northern estuaries, told ${at} times over`,
      "",
      "Carl Fell, Ada Reed, Bea Moss, Olaf Stone.",
      "",
      `Harbour Studies ${2020 + at}`,
    ]),
  ]);
  expect(draft.publications.map(({ title, year }) => [title.value.slice(0, 10), year?.value])).toEqual(
    [2021, 2022, 2023, 2024].map((year) => ["Slow tides", year]),
  );
  expect(draft.education).toHaveLength(1);
});

test("talks that are printed as papers are stay talks, unless they say where they are printed", async () => {
  const given = (place: string) => [
    "# Ada Reed",
    "## Conference presentations",
    `- Reed, A., & Stone, O. (2021). Slow tides of the northern estuaries. ${place}.`,
    `- Fell, C., Reed, A., & Moss, B. (2019). Salt walls and what they hold. ${place}.`,
    `- Reed, A., & Moss, B. (2016). Doors of small harbours in a rising sea. ${place}.`,
  ];
  expect((await read(given("Norland Congress on Walls, Port Salt, 17–21 July"))).publications).toEqual([]);
  expect(titles(await read(given("*Tidal Research Abstracts*, Vol. 16, pp. 3–4")))).toEqual(TITLES);
});

test("what somebody did, and who is thanked for it, is no run of papers", async () => {
  const draft = await read([
    "# Ada Reed",
    "## Service",
    "- Reviewer, Harbour Studies, Mire Letters and Tidal Journal, 2018–2021",
    "- Editor with Olaf Stone and Carl Fell, Mire Letters, vol. 4, 2019",
    "- Chair, Norland Congress on Walls, with Bea Moss, Carl Fell and Olaf Stone, 2016",
    "- Jury of the Salt Prize, with B. Moss and C. Fell, 2014–2020",
  ]);
  expect(draft.publications).toEqual([]);
});

test("one or two papers are a list where nothing else stands below a heading of something else", async () => {
  const below = (heading: string, ...lines: string[]) =>
    read(["# Ada Reed", "## Publications", ...PAPERS, `## ${heading}`, "", ...lines, "## Languages", "- English"]);
  const more = "Reed, A., & Moss, B. (2011). A door of salt. *Mire Letters*, 2(4), 7–12.";
  expect(titles(await below("Earlier work", `- ${more}`))).toEqual([...TITLES, "A door of salt"]);
  expect(
    titles(await below("Review articles", "Doors and what opens them", "", "Carl Fell, Ada Reed, Bea Moss")),
  ).toEqual([...TITLES, "Doors and what opens them"]);
  expect(titles(await below("Earlier work", `- ${more}`, "- Guard of the northern walls"))).toEqual(TITLES);
  expect(titles(await below("Software", `- ${more}`))).toEqual(TITLES);
  expect(titles(await below("Awards", `- ${more}`))).toEqual(TITLES);
  const spoken = "Norse. Mother tongue\\\nSalish. Read, write and speak. Test of 2011: 8 (2011).";
  expect(titles(await below("Languages spoken", spoken))).toEqual(TITLES);
  const edited = "- Reed, A., & Moss, B., Special Issue on Slow Doors. *Mire Letters*, 2(4), April 2011.";
  expect(titles(await below("Editorial boards", edited))).toEqual(TITLES);
});

test("below a heading of talks and papers, what its people sign is a paper", async () => {
  const given = (...headings: string[]) =>
    read([
      "# Ada Reed",
      "## Education",
      "- PhD in Tidal Studies, Kvam University, 2014–2018",
      ...headings,
      "- Reed A., Stone O.: “Slow tides of the northern estuaries”, Congress on Walls, 17–21 July 2021, Port Salt.",
      "- Fell C., Reed A.: “Salt walls and what they hold”, Congress on Walls, 4–8 June 2019, Port Salt.",
      "- Reed A., Moss B.: “Doors of small harbours in a rising sea”, Congress on Tides, 2–5 May 2016, Morvik.",
    ]);
  expect(titles(await given("## Conference talks / proceedings and workshops"))).toEqual(TITLES);
  expect(titles(await given("## Conference talks"))).toEqual([]);
  expect(titles(await given("## Presentations", "### Conference papers"))).toEqual([]);
});

test("a biography that begins with its owner's name is no list of one paper", async () => {
  const draft = await read([
    "# Ada Reed",
    "## Welcome",
    "Ada Reed joined Kvam University in 2022, and works on tides, salt and walls. She earned her PhD in Botany from Fen College, 2017. Reed is a Harbour Studies fellow.",
    "## Papers",
    ...PAPERS,
  ]);
  expect(titles(draft)).toEqual(TITLES);
  expect(draft.education.map(({ institution }) => institution.value)).toEqual(["Fen College"]);
});

test("titles above their people are papers below any heading, whatever stands around them", async () => {
  const item = (title: string, people: string, place: string) => `- ${place}  \n  ${title}  \n  ${people}`;
  const draft = await read([
    "# Ada Reed",
    "## Things I have made",
    item(TITLES[0] ?? "", "A. Reed, O. Stone, C. Fell", "The Kvam shore"),
    item(TITLES[1] ?? "", "O. Stone, A. Reed", "A mire of slow birds"),
    item(TITLES[2] ?? "", "C. Fell, B. Moss, A. Reed", "Small doors"),
  ]);
  expect(titles(draft)).toEqual(TITLES);
});

test("one or two papers without a heading are a list on a page that its title calls one of papers", async () => {
  const body = `<table><tr><td id="layout-menu"><div class="menu-category">Ada Reed</div><div><a href="index.html">home</a></div>
    <div><a href="papers.html">papers</a></div></td><td><div><a href="https://tides.example/reed"></a></div>
    <ol><li>Olaf Stone, Ada Reed*, <i>Slow tides of the northern coast and its walls</i>, <b>2022</b>.</li></ol></td></tr></table>`;
  const titles = async (title: string) => {
    const page = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
    return (await ingest(new TextEncoder().encode(page), "page.html")).publications.map((one) => one.title.value);
  };
  expect(await titles("Publications")).toEqual(["Slow tides of the northern coast and its walls"]);
  expect(await titles("Welcome")).toEqual([]);
});
