import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (page: string) =>
  (await ingest(new TextEncoder().encode(page), "index.html")).publications.map(
    ({ title, venue, year }) => `${title.value} | ${venue} | ${year?.value}`,
  );

const record = (title: string, journal: string, year: number) =>
  `@article{reed${year},<br> author={Ada Reed and Olaf Stone},<br> year={${year}},<br> title={${title}},<br> journal={${journal}},<br> note={Online First}<br>}`;
const paper = (title: string, journal: string, year: number) =>
  `<p>"${title}" (with O. Stone), <i>${journal}</i>, Volume 47, pp. 4–9, ${year}.<br>
<span><u>Abstract</u>,</span> <span>We weigh the salt of ${title.toLowerCase()} and ask what it says of harbours that nobody has seen. The answer is that walls do not forget, whatever the tides may carry away from them in a year.</span>
<a href="w.pdf">Preprint</a>, <span><u>BibTex</u>.</span> <span>${record(title, journal, year)}</span></p>`;

test("records of BibTeX and abstracts that a page hides below its papers say nothing else of them", async () => {
  expect(
    await read(
      `<h1>Ada Reed</h1><h2>Research</h2><h3>Articles</h3>${paper("Slow tides of the north", "Harbour Letters", 2017)}${paper("Costs of quiet walls", "Mire Journal", 2018)}${paper("Equal salt for all bays", "Tidal Review", 2019)}`,
    ),
  ).toEqual([
    "Slow tides of the north | Harbour Letters | 2017",
    "Costs of quiet walls | Mire Journal | 2018",
    "Equal salt for all bays | Tidal Review | 2019",
  ]);
});

test("a record in a block of its own goes, too", async () => {
  const list = [
    ["Slow tides of the north", "Harbour Letters", 2017],
    ["Costs of quiet walls", "Mire Journal", 2018],
  ] as const;
  const papers = list.map(
    ([title, journal, year]) =>
      `<p>Ada Reed and Olaf Stone. ${title}. <i>${journal}</i> 12, 4–9, ${year}.</p><pre>${record(title, journal, year).replaceAll("<br>", "\n")}</pre>`,
  );
  expect(await read(`<h1>Ada Reed</h1><h2>Publications</h2>${papers.join("")}`)).toEqual([
    "Slow tides of the north | Harbour Letters | 2017",
    "Costs of quiet walls | Mire Journal | 2018",
  ]);
});
