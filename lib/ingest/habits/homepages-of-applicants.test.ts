import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, file: string) => await ingest(new TextEncoder().encode(source), file);
const papers = async (source: string, file: string) =>
  (await read(source, file)).publications.map(({ title, authors, venueAsPrinted, year, status }) => [
    title.value,
    authors.map(({ value }) => value).join("; "),
    venueAsPrinted?.value ?? null,
    year?.value ?? null,
    status.value,
  ]);

test("“Work-in-progress” heads papers, whatever posts are called", async () => {
  const list = `# Ada Reed

## Employment

- Lecturer, Kvam University, 2019–

## Work-in-progress

- “Spillovers Between Walls and Bays” (with Carl Stone and Dora Fell)
- “Networks of Salt versus Common Tides” (with Bea Moss)
`;
  expect(await papers(list, "cv.md")).toEqual([
    ["Spillovers Between Walls and Bays", "Carl Stone; Dora Fell", null, null, "working"],
    ["Networks of Salt versus Common Tides", "Bea Moss", null, null, "working"],
  ]);
});

test("a button beside the picture of a paper heads nothing", async () => {
  const box = (button: string, title: string, people: string, place: string) =>
    `<div class="row"><div class="c3"><img src="x.jpg"><table><tr><td><a href="https://x.example/${button}">${button}</a></td></tr></table></div>
<div class="c9"><b><a href=""> ${title}</a></b><p> ${people}<br/> ${place}</p><p>We show that walls keep the salt of many bays, and that few of them are known. They are simple.</p></div></div>`;
  const page = `<h2>Preprints</h2>${box("Talk", "GAUGE: Further Tides Through Forgetting", "Carl Stone*, <i>Ada Reed*</i>, Dora Fell", "NeurIPS Workshop on Tides 2019")}
${box("ArXiv", "Learning to Reach Walls Without Salt", "<i>Ada Reed*</i>, Carl Stone*, Bea Moss", "Arxiv.")}
<h2>Publications</h2>${box("Code", "Learning Bays with Known Walls", "<i>Ada Reed</i>, Carl Stone", "ICLR 2018")}`;
  expect((await papers(page, "research.html")).map(([title, people]) => [title, people])).toEqual([
    ["GAUGE: Further Tides Through Forgetting", "Carl Stone; Ada Reed; Dora Fell"],
    ["Learning to Reach Walls Without Salt", "Ada Reed; Carl Stone; Bea Moss"],
    ["Learning Bays with Known Walls", "Ada Reed; Carl Stone"],
  ]);
});

test("a heading right below that of a paper is its subtitle, and each link behind “with” names somebody", async () => {
  const box = (title: string, below: string, rest: string) => `<div><h3>${title}</h3><h4>${below}</h4>${rest}</div>`;
  const page = `<h1>Ada Reed</h1><h2>Working Papers</h2>
${box("Can tides still climb the wall?", "Evidence from two northern bays", `<i>with <a href="https://x.example/1">Cecilia Fell-Moss</a> and <a href="https://x.example/2">Tanguy van Stone</a></i> | Submitted`)}
${box("The reallocation of salt over waves", "An analysis of many harbours", `<i>with <a href="https://x.example/3">Tom Vane</a>, <a href="https://x.example/4">Flora Wall</a> and <a href="https://x.example/5">Mary Bay</a></i> | <i>Working paper in preparation</i>`)}`;
  expect(await papers(page, "index.html")).toEqual([
    [
      "Can tides still climb the wall? Evidence from two northern bays",
      "Cecilia Fell-Moss; Tanguy van Stone",
      null,
      null,
      "submitted",
    ],
    [
      "The reallocation of salt over waves: An analysis of many harbours",
      "Tom Vane; Flora Wall; Mary Bay",
      null,
      null,
      "working",
    ],
  ]);
});

test("a proposal under review is a paper, and the year at the end of a linked title is a part of it", async () => {
  const list = `# Ada Reed

## Selected Publications

- *Salt by Nature: Walls and the Imagining of Bays*. Kvam: Quayside University Press, proposal under review.
- Reed, A., Stone, C. 2019. [Correction to Reed and Stone et al. (2012)](https://doi.org/10.1000/x). *Mire Letters, 193(6): 897*.
- Stone, C., Reed, A. 2017. [Slow tides of the northern bays](https://doi.org/10.1000/y). *Mire Letters, 190(2): 12*.
`;
  expect((await papers(list, "cv.md")).map(([title, , , year, status]) => [title, year, status])).toEqual([
    ["Salt by Nature: Walls and the Imagining of Bays", null, "submitted"],
    ["Correction to Reed and Stone et al. (2012)", 2019, "published"],
    ["Slow tides of the northern bays", 2017, "published"],
  ]);
});

test("topics above papers that the page names by class are neither papers nor the owner", async () => {
  const item = (title: string, rest: string) =>
    `<li><div class="paper-title"><a href="https://doi.org/10.1000/${title.length}">${title}</a></div><div class="paper-meta">${rest}</div></li>`;
  const lists = `<section><h2>Real Salt</h2><ul>${item("Walls and bargaining over tides", "with Marina Fell. <em>Harbour Studies</em>, forthcoming.")}
${item("Gauges, misreporting, and slow models", "with Bea Moss. <em>Journal of Tides</em>, 2019, 53(6): 1–22.")}</ul></section>
<section><h2>Bays &amp; Doors</h2><ul>${item("Late harbours", "with Jo Lund. <em>Mire Letters</em>, 2018, 7(2): 5–9.")}
${item("Salt as an asset: evidence from the keeper", "with Tom Vane. <em>Mire Letters</em>, 2017, 6(1): 1–9.")}</ul></section>`;
  const titles = [
    "Walls and bargaining over tides",
    "Gauges, misreporting, and slow models",
    "Late harbours",
    "Salt as an asset: evidence from the keeper",
  ];
  const heads = [
    '<div class="site-name"><a href="index.html">Ada Reed</a></div>',
    '<header><div class="site-name"><a href="index.html">Ada Reed</a></div><nav><a href="index.html">Home</a></nav></header>',
  ];
  for (const head of heads) {
    const draft = await read(`<title>Publications — Ada Reed</title>${head}${lists}`, "publications.html");
    expect(draft.name?.value).toBe("Ada Reed");
    expect(draft.publications.map(({ title }) => title.value)).toEqual(titles);
  }
});

test("two topics above papers that name everybody: who signs them all is the owner", async () => {
  const item = (title: string, people: string, venue: string) =>
    `<li><span class="title">${title}</span><span class="authors">${people}</span><span class="venue">${venue}</span></li>`;
  const draft = await read(
    `<title>Research</title><h2>Real Salt</h2><ul>${item("Walls and tides of the north", "Ada Reed, Carl Stone", "Harbour Letters, 2021")}
${item("Slow gauges", "Ada Reed", "Fen Review, 2020")}</ul><h2>Quiet Doors</h2><ul>${item("Late harbours", "Bea Moss, Ada Reed", "Mire Letters, 2019")}
${item("Salt as an asset", "Ada Reed, Tom Vane", "Mire Letters, 2018")}</ul>`,
    "research.html",
  );
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.publications.length).toBe(4);
});
