import { expect, test } from "vitest";
import { datedDegrees } from "#lib/ingest/entries/testing.ts";

const head = "# Orla Fennimore\n\n## Education\n\n";

test("a place of study of no known kind stands alone on the line below the dates", async () => {
  expect(
    await datedDegrees(
      `${head}PhD Tidal Physics\n\nDec/2010 – Jan/2013\n\nMaregrafo Nacional, Brazil\n
MSc Tidal Physics\n\nMar/2008 – Nov/2010\n\nMaregrafo Nacional, Brazil\n`,
    ),
  ).toEqual([
    "PhD Tidal Physics | Maregrafo Nacional | 2010–2013",
    "MSc Tidal Physics | Maregrafo Nacional | 2008–2010",
  ]);
});

test("the field stands behind honours, before a full stop or before a colon and the institution", async () => {
  expect(
    await datedDegrees(`${head}- BA Hons. in Tidal Economics, Kvam University, 2011\n- H.BSc. in Botany: Fen College, 2007-09
- Ph.D. in Botany: Kvam University, 2012-16\n- **Master of Arts, Salt & Culture**. Kvam University. 2020.\n`),
  ).toEqual([
    "BA Hons. in Tidal Economics | Kvam University | –2011",
    "H.BSc. in Botany | Fen College | 2007–2009",
    "Ph.D. in Botany | Kvam University | 2012–2016",
    "Master of Arts in Salt & Culture | Kvam University | –2020",
  ]);
});

test("who advised somebody tells of no degree", async () => {
  expect(
    await datedDegrees(`${head}- [2013-2018] PhD in Botany\n  - **Kvam University**, Mire, NL\n
## Research Training\n\n- [2012-2018] Advised by **Dr. Ada Reed** at Kvam University\n`),
  ).toEqual(["PhD in Botany | Kvam University | 2013–2018"]);
});

test("a sentence names a university of science and technology in full", async () => {
  expect(
    await datedDegrees(
      "# Orla Fennimore\n\nI am a lecturer at Fen College. I received my bachelor's degree in Botany from Port Salt University of Science and Technology in 2013.\n",
    ),
  ).toEqual(["bachelor's degree in Botany | Port Salt University of Science and Technology | –2013"]);
});

test("an honours degree begins an entry of its own", async () => {
  expect(
    await datedDegrees(`${head}**Master of Arts, Salt & Culture**. Fen College. 2020.\n
**Honours Bachelor of Arts, Tides**. High Distinction. Kvam University. 2017\n`),
  ).toEqual([
    "Master of Arts in Salt & Culture | Fen College | –2020",
    "Bachelor of Arts in Tides | Kvam University | –2017",
  ]);
});

test("a laboratory belongs to the place behind it, a national one stands for itself", async () => {
  expect(
    await datedDegrees(`${head}- PhD in Botany, Tide Imaging Laboratory, Fen Marsh Center, 2017–2021\n
- MSc in Botany, Harbour National Laboratory, Salt Marsh Center, 2015–2017\n`),
  ).toEqual([
    "PhD in Botany | Fen Marsh Center | 2017–2021",
    "MSc in Botany | Harbour National Laboratory | 2015–2017",
  ]);
});

test("what ends the line of a degree is its field where letters of a place begin the next", async () => {
  expect(
    await datedDegrees(
      `${head}**M.Eng., Salt & Tidal Economics**  \nHNT, Port Salt — Walls and Tides track  \n2011 – 2014\n\n**PhD in Botany**  \nKvam University  \n2014 – 2018\n`,
    ),
  ).toEqual(["M.Eng. in Salt & Tidal Economics | HNT | 2011–2014", "PhD in Botany | Kvam University | 2014–2018"]);
});
