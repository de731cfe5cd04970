import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

/** What is read of a text typed by hand, as lines: authors; title | venue | year | kind. */
async function lines(source: string, name: string): Promise<string[]> {
  const draft = await ingest(new TextEncoder().encode(source), name);
  return draft.publications.map(({ authors, title, venue, year, kind }) => {
    const people = authors.map(({ value }) => value).join(", ");
    return `${people}; ${title.value} | ${venue ?? "-"} | ${year?.value ?? "-"} | ${kind.value}`;
  });
}

test("a bibliography whose names are set in bold is no LaTeX; its notes are neither title nor journal", async () => {
  const source = String.raw`@article{a,
  title={Sedges and their keepers}, author={\textit{Quill, A.} and \textbf{Fennimore, O.}},
  journal={Mire Journal}, year={2019}, pages={accepted},
  note={I counted the sedges, wrote the second section of the manuscript and drew the maps}
}
@article{b,
  title={\textit{Juncus}: a lightweight key}, author={\textbf{Fennimore, O.}},
  journal={Fen Letters}, year={2018}, note={To be read with care}
}
@misc{c,
  title={Rushes of the shore}, author={Orla Fennimore and Quill, A.},
  note={arXiv:1903.00001. To appear in J. Fluid Mech.}, year={2020}
}`;
  expect(await lines(source, "papers.bib")).toEqual([
    "A. Quill, O. Fennimore; Sedges and their keepers | Mire Journal | 2019 | journal",
    "O. Fennimore; Juncus: a lightweight key | Fen Letters | 2018 | journal",
    "Orla Fennimore, A. Quill; Rushes of the shore | Journal of Fluid Mechanics | 2020 | journal",
  ]);
});

test("org: tables that stand in LaTeX between the headings; topics above lists, lines parted by hand", async () => {
  const cv = String.raw`#+latex_class: cv
#+begin_export latex
\begin{center}{\huge Orla Fennimore}\end{center}
#+end_export
* Education
#+begin_export latex
\begin{tabular}{lp{9cm}}
\textbf{2012} & \textbf{Fen University}\\
& PhD in Botany
\end{tabular}
#+end_export
* Publications
** Mires
Orla Fennimore, Anselm Quill \\
*Keeping the water table by hand* \\
/Mire Journal/, 3(2), 2019. \\
[[https://a.example/a.pdf][Available from the journal]]

Anselm Quill and Orla Fennimore \\
*Sedge counts from kites* \\
/Fen Letters, Volume 7/ \\
[[https://a.example/b.pdf][Available here]]
** Shores
- Orla Fennimore. /Rushes of the shore/ in /Littoral Studies/ 4 (2020), pre-print available as [[https://a.example][Fen Report 2018/046]].
- Orla Fennimore, Anselm Quill. /Eelgrass by night/ in /Littoral Studies/ 2 (2018). available at [[https://b.example][the library]].
`;
  expect(await lines(cv, "cv.org")).toEqual([
    "Orla Fennimore, Anselm Quill; Keeping the water table by hand | Mire Journal | 2019 | journal",
    "Anselm Quill, Orla Fennimore; Sedge counts from kites | Fen Letters | - | journal",
    "Orla Fennimore; Rushes of the shore | Littoral Studies | 2020 | journal",
    "Orla Fennimore, Anselm Quill; Eelgrass by night | Littoral Studies | 2018 | journal",
  ]);
  const { name, education } = await ingest(new TextEncoder().encode(cv), "cv.org");
  expect(name?.value).toBe("Orla Fennimore");
  expect(education.map(({ institution }) => institution?.value)).toEqual(["Fen University"]);
});

test("the owner is named behind “Curriculum vitae of”", async () => {
  const source = "#+TITLE: Curriculum Vitæ of Orla Fennimore\n* Education\n- PhD in Botany (2012) Fen University\n";
  expect((await ingest(new TextEncoder().encode(source), "cv.org")).name?.value).toBe("Orla Fennimore");
});

test("plain text: years between the items head the next ones, headings in other words between lists, editors before a book", async () => {
  const cv = `Orla Fennimore

Education

- PhD in Botany, Fen University, 2012

Publications

- Orla Fennimore, "Sedges and their keepers", in Anselm Quill and B. Moss, eds., Books
  of the mire (Oxford: Quayside Press, 2016).
- "The water table by hand", Mire Journal 5 (2015), 99-118.

In Press

- Orla Fennimore, "Rushes of the shore", Fen Letters.

Presentations

Conference Papers

- Orla Fennimore, "Eelgrass by night", Mire Meeting, Port Salt, 2014.

Shore Walks and Community Engagement

- Founder, Walks by Night. Led walks for a hundred people, 2013-2015.

Awards

- Mire Medal, 2013
`;
  expect(await lines(cv, "cv.txt")).toEqual([
    "Orla Fennimore; Sedges and their keepers | Books of the mire | 2016 | book",
    "; The water table by hand | Mire Journal | 2015 | journal",
    "Orla Fennimore; Rushes of the shore | Fen Letters | - | journal",
  ]);
  const { activities } = await ingest(new TextEncoder().encode(cv), "cv.txt");
  expect(activities.map(({ kind }) => kind)).toEqual(["talk", "service", "award"]);
  const years =
    "Publications\n\n2019\n\n- O. Fennimore, A. Quill. Salt and sedge. Mire Journal, 2019.\n\n2018\n\n- O. Fennimore. Rush hours. Fen Letters.\n- A. Quill, O. Fennimore. Slow water. Fen Letters.\n";
  expect((await lines(years, "papers.txt")).map((line) => line.split(" | ")[2])).toEqual(["2019", "2018", "2018"]);
});

test("without a mark between, the place begins at “in”; a number in brackets is nobody; two forms of a name are one author", async () => {
  const list = `Publications

1. Anselm Quill and O.B. Fennimore. Counting sedges with kites in proceedings of ICML 2015,
   Springer Verlag, 2015.
2. O.B. Fennimore and B. Moss. Slow water in a wide mire in Journal of Fluid Mechanics 9(3):169-203 (2014).
3. The shore rush under chromium (VI), A. Quill, O. Fennimore, and B. Moss, Physical Review Letters 3, 22 (2012).
4. Salt in the roots, A. Quill, O. Fennimore, and B. Moss, Physical Review Letters 4, 17 (2013).
5. Roots in the salt, O. Fennimore and B. Moss, Physical Review Letters 5, 19 (2014).
`;
  expect(await lines(list, "publications.txt")).toEqual([
    "Anselm Quill, O.B. Fennimore; Counting sedges with kites | ICML | 2015 | conference",
    "O.B. Fennimore, B. Moss; Slow water in a wide mire | Journal of Fluid Mechanics | 2014 | journal",
    "A. Quill, O. Fennimore, B. Moss; The shore rush under chromium (VI) | Physical Review Letters | 2012 | journal",
    "A. Quill, O. Fennimore, B. Moss; Salt in the roots | Physical Review Letters | 2013 | journal",
    "O. Fennimore, B. Moss; Roots in the salt | Physical Review Letters | 2014 | journal",
  ]);
  expect((await ingest(new TextEncoder().encode(list), "publications.txt")).name?.value).toBe("O.B. Fennimore");
});

test("org: slashes of addresses and dates are no emphasis; the year in the column of an entry is its own", async () => {
  const source = String.raw`* Publications
#+begin_export latex
\begin{tabular}{lp{9cm}}
2023 & Orla Fennimore and Anselm Quill. Sedges and kites. In \textit{Meetings of the Mire Society, MIRE 2021}. \\
2020 & Orla Fennimore. Slow water. \textit{Mire Journal} 11/12 (July 2020), 33-48. \\
\end{tabular}
#+end_export
- Orla Fennimore. //The mire report 2018//. [[https://a.example/reports/mire-2018/]] 2018.
`;
  const read = await lines(source, "cv.org");
  expect(read[0]).toContain(" | 2023 | ");
  expect(read[2]).toBe("Orla Fennimore; The mire report 2018 | - | 2018 | other");
});

test("a table saved as text, titles over lists of authors and places, commas between the authors of an entry", async () => {
  const table = [
    "Authors\tTitle\tPublication\tVolume\tNumber\tPages\tYear\tdoi",
    "Fennimore, Orla; Quill, Anselm; \tSedges and their keepers\tMire Journal\t10\t6\t1-9\t2016\t10.1000/1",
    "Quill, Anselm; Fennimore, Orla; \tRushes of the shore\tFen Letters\t3\t\te12\t2017\t10.1000/2",
    "Fennimore, Orla; Moss, Bea; \tThe water table by hand\tMire Journal\t12\t1\t4-8\t2018\t10.1000/3",
  ].join("\n");
  expect(await lines(table, "pubs.txt")).toEqual([
    "Orla Fennimore, Anselm Quill; Sedges and their keepers | Mire Journal | 2016 | journal",
    "Anselm Quill, Orla Fennimore; Rushes of the shore | Fen Letters | 2017 | journal",
    "Orla Fennimore, Bea Moss; The water table by hand | Mire Journal | 2018 | journal",
  ]);
  expect((await ingest(new TextEncoder().encode(table), "pubs.txt")).name?.value).toBe("Orla Fennimore");
  const rst = `Publications
############

Keeping the water table by hand
  - **Orla Fennimore**, A. Quill, and
    B. Moss
  - \`Phys. Rev. A 93, 22 (2016) <https://a.example>\`_

Counting sedges from kites
  - A. Quill and **Orla Fennimore**
  - \`Phys. Rev. B 14, 7 (2012) <https://b.example>\`_
`;
  expect(await lines(rst, "cv.rst")).toEqual([
    "Orla Fennimore, A. Quill, B. Moss; Keeping the water table by hand | Physical Review A | 2016 | journal",
    "A. Quill, Orla Fennimore; Counting sedges from kites | Physical Review B | 2012 | journal",
  ]);
  const entry =
    "@article{a, title={Peat and time}, author={Orla Fennimore, Anselm Quill, Bea Moss}, journal={Mire Journal}, year={2020}}\n";
  expect(await lines(entry, "own.bib")).toEqual([
    "Orla Fennimore, Anselm Quill, Bea Moss; Peat and time | Mire Journal | 2020 | journal",
  ]);
});

test("a biosketch: lettered papers below what they showed, an issue that looks like a year, a state that looks like a degree", async () => {
  const sketch = `NAME: Fennimore, Orla M.

POSITION TITLE: Associate Professor of Botany

EDUCATION

Mire College, Cambridge, MA, 2004

B. Positions, Scientific Appointments, and Honors

2019 - Present   Associate Professor, Department of Botany, Fen University

C. Contributions to Science

1. Water in sedges. My early work showed that sedges move water against the slope.
   a. Fennimore OM, Quill A. Sedges move water uphill. Proc Biol Sci. 2023;290(2004):20231234. PMCID: PMC9990001.
   b. Quill A, Fennimore OM, Moss B. Roots against the slope. J Exp Bot. 2019;70(3):1-12. PMCID: PMC9990002.

Synergistic Activities

1. Organizer, Mire Workshop, 2018
`;
  expect(await lines(sketch, "biosketch.txt")).toEqual([
    "OM Fennimore, A Quill; Sedges move water uphill | Proceedings of the Royal Society B | 2023 | journal",
    "A Quill, OM Fennimore, B Moss; Roots against the slope | Journal of Experimental Botany | 2019 | journal",
  ]);
  const { name, education, employment, activities } = await ingest(new TextEncoder().encode(sketch), "biosketch.txt");
  expect(name?.value).toBe("Orla M. Fennimore");
  expect(education.filter(({ degree }) => degree?.value === "MA")).toEqual([]);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Associate Professor"]);
  expect(activities.map(({ kind }) => kind)).toEqual(["service"]);
});

test("org: a term that ends its line has its explanation below; years of one digit end a stretch", async () => {
  const source = `* Education
- Ph.D. in Botany (2011) Fen University ::
     Thesis: /Sedges/.
* Employment
- 2006–8: Shore University :: Research Associate
`;
  const { education, employment } = await ingest(new TextEncoder().encode(source), "cv.org");
  expect(education.map(({ institution }) => institution?.value)).toEqual(["Fen University"]);
  expect(employment.map(({ period }) => [period?.value.start, period?.value.end])).toEqual([
    [{ year: 2006 }, { year: 2008 }],
  ]);
});

test("notes without marks, editors of proceedings, servers that publish and series that stand for a volume", async () => {
  const source = String.raw`@misc{a, author={Fennimore, Orla and Quill, A.}, title={Light on the fen}, eprint="2503.08785", archivePrefix="arXiv",
  year="2025", note="{\it Annals of Mathematics} in press"}
@proceedings{b, editor={Fennimore, Orla and Quill, A.}, title={Proceedings of the Third Workshop on Mires}, year={2012}}
@misc{c, author={Fennimore, Orla}, title={Dusk on the fen}, publisher={SocArXiv}, year={2018}}
@inproceedings{d, author={Fennimore, Orla}, title={Dawn on the fen}, series={Kvam Technical Reports}, year={2016}}`;
  expect(await lines(source, "papers.bib")).toEqual([
    "Orla Fennimore, A. Quill; Light on the fen | Annals of Mathematics | 2025 | journal",
    "Orla Fennimore, A. Quill; Proceedings of the Third Workshop on Mires | - | 2012 | book",
    "Orla Fennimore; Dusk on the fen | SocArXiv | 2018 | preprint",
    "Orla Fennimore; Dawn on the fen | Kvam Technical Reports | 2016 | conference",
  ]);
});

test("a bibliography names its titles, whatever stands in them; pages on the net are no articles", async () => {
  const source = String.raw`@article{a, title={[{WIP}] {Blue} Dykes, {Blue} Gauges: {O}. {Quill}-{Fen} \& the Sluices before {Mires}}, author={Fennimore, Orla}, year={2021}}
@article{b, title={[{Under} {Review}] “{Sunk} even unto Peat:” The Keeping of Sedges}, author={Fennimore, Orla}, year={2020}}
@article{c, title={[{Forthcoming}] Counting the Sluices}, journal={Mire Journal}, author={Fennimore, Orla}, year={2020}}
@misc{d, title={Open Dyke Week 2018!}, journal={Fen University Port Salt Voices from the Dyke}, author={Fennimore, Orla}, year={2018}}
@misc{e, title={Sluices and their Keepers}, journal={TURF}, author={Fennimore, Orla}, year={2016}, note={00000}}`;
  const draft = await ingest(new TextEncoder().encode(source), "papers.bib");
  expect(draft.publications.map(({ title, kind, status }) => `${title.value} | ${kind.value} ${status.value}`)).toEqual(
    [
      "Blue Dykes, Blue Gauges: O. Quill-Fen & the Sluices before Mires | preprint working",
      "“Sunk even unto Peat:” The Keeping of Sedges | preprint submitted",
      "Counting the Sluices | journal published",
      "Open Dyke Week 2018! | other published",
      "Sluices and their Keepers | other published",
    ],
  );
});
