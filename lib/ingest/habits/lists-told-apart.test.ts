import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const draft = (text: string, name: string) => ingest(new TextEncoder().encode(text), name);
const papers = async (text: string, name: string) =>
  (await draft(text, name)).publications.map(({ title, authors, venueAsPrinted, year }) => [
    title.value,
    authors.map(({ value }) => value).join(", "),
    venueAsPrinted?.value ?? null,
    year?.value ?? null,
  ]);

const SLOW = "Slow tides of northern harbours and bays";
const WALLS = "On the settling of walls in salt water";

test("a table whose headings stand alone in a row, large and not bold, above rows of several cells", async () => {
  const source = String.raw`\documentclass{article}
\newcommand{\headed}{\Large\color{Green}}
\newenvironment{Part}[1]{\begin{longtable}{rp{5in}} & #1 \\}{\end{longtable}}
\begin{document}
\begin{Part}{\Huge Ada Reed} & reed@kvam.example \end{Part}
\begin{Part}{\headed Education}
2014 -- 2018 & \textbf{Ph.D. in Oceanography}, Kvam University \\
\end{Part}
\begin{Part}{\headed Experience}
2018 -- 2020 & \textbf{Fen College} -- Research Fellow \\
2020 -- 2022 & \textbf{Mire Institute} -- Lecturer \\
\end{Part}
\begin{Part}{\headed Publications}
2021 & \textbf{${SLOW}} \newline Ada Reed, Olaf Stone, Carl Fell \newline \textit{Harbour Studies}. \\
2020 & \textbf{${WALLS}} \newline Carl Fell, Ada Reed \newline \textit{Mire Letters}. \\
\end{Part}
\begin{Part}{\headed Research Interests} & Tides, walls and what they do to each other. \end{Part}
\end{document}`;
  expect(await papers(source, "cv.tex")).toEqual([
    [SLOW, "Ada Reed, Olaf Stone, Carl Fell", "Harbour Studies", 2021],
    [WALLS, "Carl Fell, Ada Reed", "Mire Letters", 2020],
  ]);
  const { education, employment } = await draft(source, "cv.tex");
  expect([education.length, employment.length]).toEqual([1, 2]);
});

test("headings of one rank are titles, those of a lower one the people below them", async () => {
  const entry = (title: string, people: string) =>
    `<h3>${title}</h3><h5>${people}<br>&gt; <a href="https://press.example/p.pdf">paper</a></h5>`;
  const page = `<html><body><h1>Ada Reed</h1><h2>Selected publications</h2>
<h5>For the full list, see <a href="https://list.example">a search engine</a></h5>
${entry(SLOW, "Olaf Stone, Bea Moss, <b>Ada Reed</b>")}${entry(WALLS, "<b>Ada Reed</b>, Carl Fell, Bea Moss")}
${entry("Does the ebb forget? Memory in shallow water", "Carl Fell, Olaf Stone, <b>Ada Reed</b>")}</body></html>`;
  expect((await papers(page, "pubs.html")).map(([title, people]) => [title, people])).toEqual([
    [SLOW, "Olaf Stone, Bea Moss, Ada Reed"],
    [WALLS, "Ada Reed, Carl Fell, Bea Moss"],
    ["Does the ebb forget? Memory in shallow water", "Carl Fell, Olaf Stone, Ada Reed"],
  ]);
});

test("below titles, as lists, with whom and where, and sentences about them", async () => {
  const source = `# Ada Reed

## Publications

[${WALLS}](https://doi.org/10.1234/x)

- *Mire Letters*, 2022. With Olaf Stone, Carl Fell, and Bea Moss.
- Measures how far walls sink in nine harbours, from gauges that fishermen keep, and how much of it salt explains.

## Working papers

${SLOW}

- Studies how tides slow down on their way along a coast, and what that means for those who wait for them in harbours.

The price of waiting for the ebb

- With Carl Fell and Olaf Stone.
- A sudden change of the tables kept two boats in three at the quay for roughly four hours longer than in other years.
`;
  expect((await papers(source, "cv.md")).map(([title, people, , year]) => [title, people, year])).toEqual([
    [WALLS, "Olaf Stone, Carl Fell, Bea Moss", 2022],
    [SLOW, "", null],
    ["The price of waiting for the ebb", "Carl Fell, Olaf Stone", null],
  ]);
});

test.each(["jemdoc", "html", "tex"])(
  "the source's lines part people, title and place where no mark does: %s",
  async (kind) => {
    const entries = [
      ["2018 Ada Reed, Olaf Stone, and Carl Fell", SLOW, "IEEE Transactions on Antennas, IEEE"],
      ["2019 Carl Fell and Ada Reed", WALLS, "IEEE Transactions on Robotics, IEEE"],
    ].map((lines) => lines.join("\n"));
    const sources: Record<string, string> = {
      jemdoc: `# jemdoc\n= Publications\n\n${entries.map((one) => `- ${one}`).join("\n\n")}\n`,
      html: `<html><body><h1>Publications</h1><ul>${entries.map((one) => `<li>${one}</li>`).join("")}</ul></body></html>`,
      tex: `\\documentclass{article}\\begin{document}\\section{Publications}\\begin{itemize}\n${entries.map((one) => `\\item ${one}\n`).join("\n")}\\end{itemize}\\end{document}`,
    };
    expect(await papers(sources[kind] ?? "", `cv.${kind}`)).toEqual([
      [SLOW, "Ada Reed, Olaf Stone, Carl Fell", "IEEE Transactions on Antennas, IEEE", 2018],
      [WALLS, "Carl Fell, Ada Reed", "IEEE Transactions on Robotics, IEEE", 2019],
    ]);
  },
);

test("a year above each of several papers of that year: none of them is cut at what it won or was printed in", async () => {
  const source = `## Journal publications

\`2016\`
Reed, A., Stone, O. and Fell, C. "Who still listens? On sirens
that sound too often." *Harbour Studies*, 31, 2 (2016), 14-29. __Awarded “Best Published Paper” for 2016__.

\`2016\`
Stone, O., Reed, A. "A year of false alarms on
the quay." *Mire Letters*, 9, 1 (2016), 5-17.

\`2015\`
Fell, C., Moss, B. and Reed, A. "Why the ebb is late." *Harbour Studies*, 26, 1 (2015), 3-13.
`;
  expect((await papers(source, "vita.md")).map(([title, , , year]) => [title, year])).toEqual([
    ["Who still listens? On sirens that sound too often", 2016],
    ["A year of false alarms on the quay", 2016],
    ["Why the ebb is late", 2015],
  ]);
});

test("lines of references with tags inside and none around are text, one paper a line", async () => {
  const line = (people: string, year: number, title: string, place: string) =>
    `${people} (${year}). ${title}. <em>${place}</em>(2), 35–50.|https://doi.org/10.1234/${year}`;
  const source = [
    line("Reed, A. B., Stone, O., & Fell, C.", 2024, SLOW, "Harbour Studies, 50"),
    line("Reed, A. B.", 2023, WALLS, "Mire Letters, 7"),
    line("Stone, O., & Reed, A. B.", 2021, "The price of waiting for the ebb", "Harbour Studies, 47"),
  ].join("\n");
  expect(await papers(source, "publications.txt")).toEqual([
    [SLOW, "A. B. Reed, O. Stone, C. Fell", "Harbour Studies", 2024],
    [WALLS, "A. B. Reed", "Mire Letters", 2023],
    ["The price of waiting for the ebb", "O. Stone, A. B. Reed", "Harbour Studies", 2021],
  ]);
});

test("papers under preparation or development; talks and proceedings under one heading", async () => {
  const source = `* Ada Reed
** Publications
Reed A. and Stone O.: *${SLOW}* Harbour Studies 4, 3-9, 2021.

** Under Preparation
Reed A. and Fell C.: *Near-field motion of quays*

** Conference Talks/Proceedings and Workshops
2020: Fell C., Reed A.: "A comparison of gauges in nine harbours", in Proceedings of the 11th Conference on Tides, 2020, Port Salt.

2019: Reed A., Stone O.: "${WALLS}", In Proceedings of the 9th Conference on Tides, Morvik.

2018: Reed A.: "Sounding the ebb", invited talk, Tide seminar, Kvam University.
`;
  const { publications } = await draft(source, "cv.org");
  expect(publications.map(({ title, status }) => [title.value, status.value])).toEqual([
    [SLOW, "published"],
    ["Near-field motion of quays", "working"],
    ["A comparison of gauges in nine harbours", "published"],
    [WALLS, "published"],
  ]);
});

test("a button behind a title is none of it; a stop too many ends a name all the same; “in” may belong to a journal's name", async () => {
  const page = `<html><body><h2>Publications</h2><ul>
<li><h3>${SLOW} <button onclick="window.open('https://press.example')">DETAIL</button></h3>
<p>Stone O., <span>Reed A.</span>., Fell C., & Moss B. (2021). <strong>Briefings in Bioinformatics</strong> 9, 31-40.</p></li>
<li><h3>${WALLS} <button onclick="window.open('https://press.example')">DETAIL</button></h3>
<p>Reed A., & Fell C. (2019). <strong>Marine Biology</strong>, 7(1), 3-9.</p></li></ul></body></html>`;
  expect(await papers(page, "pubs.html")).toEqual([
    [SLOW, "O. Stone, A. Reed, C. Fell, B. Moss", "Briefings in Bioinformatics", 2021],
    [WALLS, "A. Reed, C. Fell", "Marine Biology", 2019],
  ]);
});

test("a page of titles with an abstract below each, set as headings, and nothing of people or years", async () => {
  const entry = (title: string, abstract: string) => `<h4><strong>${title}</strong></h4><br><h4>${abstract}</h4>`;
  const page = `<html><body><h1>Research</h1><p>These are papers that I wrote or write.</p>
${entry("Taxing the ebb: an analysis of dues and levies", "This paper extends a model of harbour dues so that it can be asked what keepers should levy. It includes several mechanisms that make the model richer and allow for experiments with the dues of small boats, which are shown to matter more than it was thought.")}
${entry("Walls divided: a model of who pays for the quay", "Growing differences between harbours have led to a new interest in who pays for walls. A major puzzle is that walls are more unequal than the boats behind them. This paper contributes by studying the impact of inherited quays, and we find that they have a significant effect on all of the coast.")}
${entry("Those who can: sorting of keepers in bad years", "What a bad year does to who becomes a keeper is the question that this paper asks. It argues that in bad years those who are hired by harbours are better at their work than others, and documents this with the logs of nine harbours, which were kept by hand and have not been used before.")}
</body></html>`;
  expect((await papers(page, "papers.html")).map(([title]) => title)).toEqual([
    "Taxing the ebb: an analysis of dues and levies",
    "Walls divided: a model of who pays for the quay",
    "Those who can: sorting of keepers in bad years",
  ]);
});

test("references that a conversion ran together are several; a bullet without words heads nothing", async () => {
  const source = `# Ada Reed

## Peer-reviewed

- Reed, A., & Stone, O. (2024). ${SLOW}. Harbour Studies, 15(1), 34-39.

-

- Fell, C., Reed, A., & Moss, B. (2023). ${WALLS}. Mire Letters 19 (1), 42.Stone, O., Reed, A., ... & Fell, C. (2022). The price of waiting for the ebb. Harbour Studies, 1-11. Reed, A., Moss, et al. (2021). What sirens tell. Mire Letters.

- Reed, A. (2020). Sounding the ebb. Harbour Studies, 11(3), 4-9.
`;
  expect((await papers(source, "cv.md")).map(([title, , , year]) => [title, year])).toEqual([
    [SLOW, 2024],
    [WALLS, 2023],
    ["The price of waiting for the ebb", 2022],
    ["What sirens tell", 2021],
    ["Sounding the ebb", 2020],
  ]);
});
