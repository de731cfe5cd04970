import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (source: string) => ingest(new TextEncoder().encode(source), "cv.md");
const years = (period?: { start: { year: number } | null; end: { year: number } | "present" | null } | null) =>
  period
    ? `${period.start?.year ?? ""}-${typeof period.end === "string" ? period.end : (period.end?.year ?? "")}`
    : null;
const postsIn = async (source: string) =>
  (await read(source)).employment.map(({ title, organization, period }) => [
    title?.value,
    organization?.value,
    years(period?.value),
  ]);
const degreesIn = async (source: string) =>
  (await read(source)).education.map(({ degree, institution, period }) => [
    degree?.value,
    institution.value,
    years(period?.value),
  ]);

test("headings that are all places hold the posts below them, whatever their rank", async () => {
  const source = `# Ada Reed

## Academic Positions

###### Kvam University
Department of Botany

- *Reader*, since 2018
- *Lecturer*, 2015-2018

##### Fen College

- Department of Salt
- *Research Assistant Professor*, 2013-2015

##### Harbour University

- *Research Fellow*, 2012-2013
`;
  expect(await postsIn(source)).toEqual([
    ["Reader", "Kvam University, Department of Botany", "2018-present"],
    ["Lecturer", "Kvam University, Department of Botany", "2015-2018"],
    ["Research Assistant Professor", "Fen College, Department of Salt", "2013-2015"],
    ["Research Fellow", "Harbour University", "2012-2013"],
  ]);
});

test("a heading that is a post heads each of the dated places below it", async () => {
  const source = `# Ada Reed

### Work Experience

#### Postdoctoral Researcher

- Salt Institute — Northern Walls Centre (Sept 2015 - present)

    - Built models of walls

- Fen University (Jan 2014 - Sept 2015)

    - Measured tides

#### Lab Assistant

**Kvam University**

- Stone Lab (Nov 2004 - Aug 2005)

    - Kept the salt

#### Research Assistant

- Harbour College (Oct 2012 - May 2013)
`;
  expect(await postsIn(source)).toEqual([
    ["Postdoctoral Researcher", "Salt Institute, Northern Walls Centre", "2015-present"],
    ["Postdoctoral Researcher", "Fen University", "2014-2015"],
    ["Lab Assistant", "Kvam University", "2004-2005"],
    ["Research Assistant", "Harbour College", "2012-2013"],
  ]);
});

test("a second post behind a full stop stands at the place of the first", async () => {
  const source =
    "# Ada Reed\n\n## Academic Positions\n\n* Professor of Botany, Kvam University, 2006–present. Associate Professor, 1998–2006.\n* Lecturer, Fen College, 1994–1998.\n";
  expect(await postsIn(source)).toEqual([
    ["Professor of Botany", "Kvam University", "2006-present"],
    ["Associate Professor", "Kvam University", "1998-2006"],
    ["Lecturer", "Fen College", "1994-1998"],
  ]);
});

test("a place may begin with a small article; placements are posts", async () => {
  const source = `# Ada Reed

## Employment

- **Postdoctoral researcher, the Natural Harbour Museum in Port Salt** (2022-present)
- **Programme Assistant – Salt Office** (2016-2017)

## Placements

\`2013-14\`
__Research assistant__ (_Fen College, Norland_)
Worked two months at the walls.

\`2012-13\`
__Intern student__ (_Kvam University, Norland_)
Measured tides.
`;
  expect(await postsIn(source)).toEqual([
    ["Postdoctoral researcher", "the Natural Harbour Museum in Port Salt", "2022-present"],
    ["Programme Assistant", "Salt Office", "2016-2017"],
    ["Research assistant", "Fen College", "2013-2014"],
    ["Intern student", "Kvam University", "2012-2013"],
  ]);
});

test("how well a degree was done is no field; what was studied may stand in front of it or close the line", async () => {
  const source = `# Ada Reed

## Education

- **PhD Tides – Kvam University** (2017-2021)
- **BSc Salt, Upper second-class honours (2:1) – Fen College** (2011-2014)
`;
  expect(await degreesIn(source)).toEqual([
    ["PhD Tides", "Kvam University", "2017-2021"],
    ["BSc Salt", "Fen College", "2011-2014"],
  ]);
  expect(
    await degreesIn(
      "# Ada Reed\n\n## Education\n\n* Ph.D. Kvam University, 1992 (Tidal Botany).\n* B.A. Fen College, 1984 (Salt).\n",
    ),
  ).toEqual([
    ["Ph.D. in Tidal Botany", "Kvam University", "-1992"],
    ["B.A. in Salt", "Fen College", "-1984"],
  ]);
  expect(
    await degreesIn(
      "# Ada Reed\n\n## Education\n\nM.A. Tides (dual major). Fen State University. 1986.\n\nB.A. Salt. Kvam University. 1984.\n",
    ),
  ).toEqual([
    ["M.A. Tides", "Fen State University", "-1986"],
    ["B.A. Salt", "Kvam University", "-1984"],
  ]);
  expect(
    await degreesIn(
      "# Ada Reed\n\n## Education\n\n`2017`\n__Kvam University__ Tidal Botany PhD (supervisors: Olaf Stone)\n\n`2015-16`\n__Fen College__ MSc Salt\n",
    ),
  ).toEqual([
    ["PhD in Tidal Botany", "Kvam University", "-2017"],
    ["MSc Salt", "Fen College", "2015-2016"],
  ]);
});

test("two degrees of one rank below one school share the date that follows; an associate degree is one", async () => {
  const source = `# Ada Reed

## Education

**Kvam University**
PhD, Botany
May 2014

**Fen College**
BS, Tides
BA, Walls
Aug 2005

**Harbour Community College**
Associate of Arts
May 2001
`;
  expect(await degreesIn(source)).toEqual([
    ["PhD in Botany", "Kvam University", "-2014"],
    ["BS in Tides", "Fen College", "-2005"],
    ["BA in Walls", "Fen College", "-2005"],
    ["Associate of Arts", "Harbour Community College", "-2001"],
  ]);
});

test("a heading right below a tag is a heading", async () => {
  const source = `## EDUCATION<br>
PhD, Kvam University, 2014

## TEACHING<br>
KVAM UNIVERSITY | <em>TEACHING ASSISTANT</em><br>
<ul>
<li>Tides for beginners (2010).</li></ul>
  <br>
## PUBLICATIONS & OTHER OUTPUTS<br>

<em>Peer-reviewed</em>:
<ul>
<li>Fennimore, O.R., and C. Stone. 2015. Slow walls in cold water keep their salt. Harbour Letters. 26:560-568.</li>
<li>Fennimore, O.R., and B. Fell. 2013. Salt signals of the northern tide. Journal of Tides. 27:693–710.</li></ul>
`;
  const { publications, name } = await read(source);
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow walls in cold water keep their salt",
    "Salt signals of the northern tide",
  ]);
  expect(name?.value).toBe("O.R. Fennimore");
});

test("French degrees end before the place behind “à”", async () => {
  const source = `# Ada Reed

## Formation

* Maitrise de physique à l'Université de Kvam (1985)
* DEA d'Astrophysique à Paris 7 (1989)
* DU de Latin médiéval - Université de Kvam (2023 - 2025)
`;
  expect((await degreesIn(source)).map(([degree, , when]) => [degree, when])).toEqual([
    ["Maitrise de physique", "-1985"],
    ["DEA d'Astrophysique", "-1989"],
    ["DU de Latin médiéval", "2023-2025"],
  ]);
});

test("a heading with a remark in brackets parts a list of papers", async () => {
  const { publications } = await read(`# Olaf Stone

## Publications

### Books

Stone, Olaf. 2020. *Salt boats of the northern fens*. Fen Press.

### Articles

Stone, Olaf. 2018. Harbour property of the fens. In *The Kvam Companion to Walls*. Ed. Ada Reed. Fen Press.

Stone, Olaf. 1996. Salt ways of the north. In *Northern Walls*, 295–298. Port Salt: Garland.

### Miscellaneous (Essays, Television, CD)

2009\\. From walls to harbours: how one comes to describe salt. Project Fen Consortium.
`);
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Salt boats of the northern fens",
    "Harbour property of the fens",
    "Salt ways of the north",
    "From walls to harbours: how one comes to describe salt",
  ]);
});

test("letters behind “au” and “à l'” are a place", async () => {
  const source = `# Ada Reed

## Expérience

* Enseignant à l'EAMEK à Kvam (1987 à 1988)
* Stagiaire de recherche au LSEKT Fen (1989)
* Maître de conférences à l'Université de Kvam (1992 - 2009)
`;
  expect((await postsIn(source)).map(([title, place]) => [title, place])).toEqual([
    ["Enseignant", "EAMEK à Kvam"],
    ["Stagiaire de recherche", "LSEKT Fen"],
    ["Maître de conférences", "Université de Kvam"],
  ]);
});
