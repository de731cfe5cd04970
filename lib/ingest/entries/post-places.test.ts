import { expect, test } from "vitest";
import { readEmployment } from "#lib/ingest/entries/employment.ts";
import { postsIn } from "#lib/ingest/entries/testing.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

test("a place before a colon is where the post behind it was held, whatever its name ends in", () => {
  expect(
    postsIn(
      "Kvam University: Research Assistant, 2019–2021\n\nHeron Dykes S.p.A: Tide Engineer, 2016–2019\n\nUnit UMR8199: Biostatistician, 2012–2015",
    ),
  ).toEqual([
    ["Research Assistant", "Kvam University"],
    ["Tide Engineer", "Heron Dykes S.p.A"],
    ["Biostatistician", "Unit UMR8199"],
  ]);
});

test("a post and its place with nothing but a blank between are two", () => {
  expect(
    postsIn(
      "- Teaching Assistant Kvam University 2019–2021\n- Profesora asociada Universidad de Puerto Sal 2016–2019\n- Postdoctoral Research Fellow University of Norland 2010–2012",
    ),
  ).toEqual([
    ["Teaching Assistant", "Kvam University"],
    ["Profesora asociada", "Universidad de Puerto Sal"],
    ["Postdoctoral Research Fellow", "University of Norland"],
  ]);
  expect(postsIn("- Director of the Salt and Tides Research Laboratory, Kvam University, 2019–2021")).toEqual([
    ["Director of the Salt and Tides Research Laboratory", "Kvam University"],
  ]);
});

test("at a place one is something, whatever the two are called", () => {
  expect(
    postsIn("- Scheduler at Fen Daycare (2018–2020)\n- Research Assistant at Kvam University (2016–2018)"),
  ).toEqual([
    ["Scheduler", "Fen Daycare"],
    ["Research Assistant", "Kvam University"],
  ]);
});

test("a heading may say that the positions below were held; lines of dated paragraphs below it head nothing", () => {
  const { employment } = draftOf(
    readMarkdown(
      "# Orla Fennimore\n\n**Education**\n\nPhD in Botany, Kvam University, 2015\n\n**Positions Held**\n\nLecturer, Fen College, 2015–2019",
    ),
  );
  expect(employment.map(({ title }) => title?.value)).toEqual(["Lecturer"]);
  expect(
    postsIn(
      "Docencia  \nUniversidad de Puerto Sal  \n2018–2020\n\n**Kvam University** 2016–2018  \n*Doctoral Student*\n\nCurator  \nFen College  \n2012–2014",
    ),
  ).toEqual([
    ["Docencia", "Universidad de Puerto Sal"],
    ["Doctoral Student", "Kvam University"],
    ["Curator", "Fen College"],
  ]);
});

test("banks are institutions in other languages too, and a division beside one is a part of it", () => {
  expect(
    postsIn(
      "**Economist**, Harbour Policy and Salt Stability Division  \n**Banque de Norland** (2022–ongoing)\n\n**Data scientist**, Tidal Division  \n**Banco del Norte** (2019–2022)",
    ),
  ).toEqual([
    ["Economist", "Harbour Policy and Salt Stability Division, Banque de Norland"],
    ["Data scientist", "Tidal Division, Banco del Norte"],
  ]);
});

test("the word between a post and the place set in another style belongs to neither", () => {
  expect(
    postsIn(
      "Research Intern at *Harbour Walls, Fenmark*, 2019–2021\n\n**Tide Scientist**, at *iTides*: 2016–2019\n\n**PhD Student** at *Kvam University, Fenmark*, 2012–2015",
    ),
  ).toEqual([
    ["Research Intern", "Harbour Walls"],
    ["Tide Scientist", "iTides"],
    ["PhD Student", "Kvam University"],
  ]);
});

test("a sentence below on the work is not where it was done", () => {
  expect(
    postsIn(
      "**Researcher** · Kvam University · Fenmark, Norland  \n*April 2017 – March 2018*  \nMeasuring the salt of northern walls.\n\n**Research Internship** · Fennet · Saltby, Norland  \n*January 2009 – August 2011*  \nPart-time internship at Saltby dyke repair with focus on modelling of artificially raised walls and locks.",
    ),
  ).toEqual([
    ["Researcher", "Kvam University"],
    ["Research Internship", "Fennet"],
  ]);
});

test("a post in a heading does not stand at the place that the dated heading before it names", () => {
  expect(
    postsIn(
      "##### Kvam Observatory (2017 – 2021)\nCurator\n\n##### Visiting Scholar (2021/11 – 2021/12)\n\n##### Fen College (2014 – 2017)\nTeacher\n\n##### Salt Observatory (2010 – 2014)\nNight Assistant",
    ),
  ).toEqual([
    ["Curator", "Kvam Observatory"],
    ["Visiting Scholar", null],
    ["Teacher", "Fen College"],
    ["Night Assistant", "Salt Observatory"],
  ]);
});

test("a shortened word before a post belongs to it", () => {
  expect(postsIn("- Eng. Manager, Salt Team, Fenmark Inc., 2008–2009\n- Vis. Scholar, Fen College, 2007")).toEqual([
    ["Eng. Manager", "Fenmark Inc"],
    ["Vis. Scholar", "Fen College"],
  ]);
});

test("a post that ends in the name of its group is a post", () => {
  expect(
    postsIn(
      "2018–2020\n: Senior Researcher in Slow Tides Group\n: Harbour Institute Norland, Port Salt\n\n2016–2018\n: Research Fellow\n: Reed Group\n: Kvam University",
    ).map(([title]) => title),
  ).toEqual(["Senior Researcher in Slow Tides Group", "Research Fellow"]);
});

test("the date of a post may stand behind its notes", () => {
  const source =
    "**PhD Researcher**, Chair of Tides, **Kvam University**, Norland.\nAdvisor: Prof. Carl Stone. *September 2021 – present.*\n\n**Java Engineer**, Heron Ltd., Port Salt. *2019 – 2021.*\n";
  const { blocks, ...document } = readMarkdown(source);
  expect(
    readEmployment({ ...document, blocks }, blocks).entries.map(({ period }) => period?.value.start?.year),
  ).toEqual([2021, 2019]);
});

test("a line in brackets below a post names its place", () => {
  const tex = (line: string) => `- Wissenschaftlicher Angestellter, 1997–2003\\\n  ${line}`;
  expect(postsIn(tex("(am Lehrstuhl D für Salz der Universität Kvam)"))).toEqual([
    ["Wissenschaftlicher Angestellter", "Lehrstuhl D für Salz der Universität Kvam"],
  ]);
  expect(postsIn(tex("(School of Salt and Tides, Kvam University)"))).toEqual([
    ["Wissenschaftlicher Angestellter", "School of Salt and Tides, Kvam University"],
  ]);
});

test("a word that leads to a date is no part of the post", () => {
  expect(postsIn("- Keeper rising to Lecturer in 2012, Kvam University")).toEqual([
    ["Keeper rising to Lecturer", "Kvam University"],
  ]);
});

test("a town that is named as schools are is no part of the place", () => {
  expect(postsIn("- Research Assistant, Harbour Laboratory, College Park, MD, 2012–2013")).toEqual([
    ["Research Assistant", "Harbour Laboratory"],
  ]);
});

test("what one was, in small letters, is not where", () => {
  expect(
    postsIn("- Ingénieur de recherche, spécialiste en techniques du sel, Centre de calcul de Port-Sel, 2015–2019"),
  ).toEqual([["Ingénieur de recherche", "Centre de calcul de Port-Sel"]]);
});

test("a town and its state without a comma are no place to work at", () => {
  expect(postsIn("- Evening tutor at KMU, Halden MI, 2011–2013\n- Salt author at Heron, 2006–2008")).toEqual([
    ["Evening tutor", "KMU"],
    ["Salt author", "Heron"],
  ]);
});

test("commas between the people somebody worked for part nothing", () => {
  expect(
    postsIn(
      "- Research Assistant for Profs. Ada Jia Reed, Olaf Stone, and Bea Moss, 2023–2025\n- Research Assistant to Olaf Stone, Bea van Moss and Carl Fell, Kvam University, 2021–2022\n- Research Assistant for Professor Bea Moss, Fen College, 2019–2020",
    ),
  ).toEqual([
    ["Research Assistant for Profs. Ada Jia Reed, Olaf Stone, and Bea Moss", null],
    ["Research Assistant to Olaf Stone, Bea van Moss and Carl Fell", "Kvam University"],
    ["Research Assistant for Professor Bea Moss", "Fen College"],
  ]);
});

test("a linked name right before the place is whom one worked with; a board is of its society", () => {
  expect(
    postsIn(
      "- 2015 Post-doc, [Olaf Stone](https://stone.example) Kvam University, UK\n- 2016 – 2019 Tide Scientist, Heron Fen, Unit Mountain Walls.\n- 2012 – 2014 Salt Fellow, [Carl Fell](https://fell.example) Institute\n- Since 2019 member of the board of the Norland Tidal Society",
    ),
  ).toEqual([
    ["Post-doc", "Kvam University"],
    ["Tide Scientist", "Heron Fen, Unit Mountain Walls"],
    ["Salt Fellow", "Carl Fell Institute"],
    ["member of the board", "Norland Tidal Society"],
  ]);
});

test("behind a team stands whose it is; a team may list its fields, and be called by its university", () => {
  expect(
    postsIn(
      "- Associate, Tides and Risk Team, Brine Life, 2014–2016\n- Research Assistant, Counting Tides, Salt, and Reeds of Growing Walls (TIDE) Lab, 2016–2018",
    ),
  ).toEqual([
    ["Associate", "Tides and Risk Team, Brine Life"],
    ["Research Assistant", "Counting Tides, Salt, and Reeds of Growing Walls Lab"],
  ]);
  expect(
    postsIn(
      "*Undergraduate Research Assistant*  \nKvam University  <tab> 2018–2020\n\n*SALT Summer Research Fellowship (REU)*  \nFen Institute of Technology TIDE Group <tab> Summer 2017",
    ),
  ).toEqual([
    ["Undergraduate Research Assistant", "Kvam University"],
    ["SALT Summer Research Fellowship", "Fen Institute of Technology TIDE Group"],
  ]);
  expect(postsIn("- Researcher, Strength from Salt, Norway (2008–2011)")).toEqual([
    ["Researcher", "Strength from Salt"],
  ]);
});

test("behind the date of a post sentences tell of it, however many", () => {
  const told =
    "Supervised by Dr. Olaf Stone. I have worked on gauges that count the slow tides behind the northern walls of salt";
  expect(
    postsIn(
      `- Data Scientist in Tides - Heron lab - SaLT, Kvam - Norway (Jan/2020 - Aug/2020).\n- Post-doc in Tidal and Wall Botany - Salt Spectra for Tides Unit - Harbour Institute - Kvam, Kvam - Norway (2016-2019). ${told}.`,
    ),
  ).toEqual([
    ["Data Scientist in Tides", "Heron lab"],
    ["Post-doc in Tidal and Wall Botany", "Salt Spectra for Tides Unit, Harbour Institute"],
  ]);
});

test("a professor beside a place is whom one worked with, not what one was", () => {
  const posts = postsIn(
    "**Kvam University** - Undergraduate Researcher, Prof. Carl Fell (2001–2002)\n\n**Fen College** - Counting of Northern Tides, Prof. Olaf Stone (2000–2001)\n\n**Harbour Labs** - Tutor, Salt Hall (1998–2000)",
  );
  expect(posts.map(([title]) => title)).not.toContain("Prof. Olaf Stone");
  expect(posts[0]).toEqual(["Undergraduate Researcher", "Kvam University"]);
});

test("what was worked on, behind the place, names no place", () => {
  expect(
    postsIn(
      "Scholar-in-Residence at the Salt Museum in Fenholm. Research topic: The level of the sea, a history of science (since Jan 2013)\n\nCurator at the Tide Archive. Project: Walls, University of the Sea and other names (2009–2012)",
    ),
  ).toEqual([
    ["Scholar-in-Residence", "Salt Museum in Fenholm"],
    ["Curator", "Tide Archive"],
  ]);
});

test("a group for processors is no post", () => {
  expect(isJobTitle("Salt Information Processor group")).toBe(false);
  expect(isJobTitle("Assistant Profesor")).toBe(true);
});

test("below a post stands its university with its campus, above a line that leads to the top", () => {
  const { employment } = draftOf(
    readMarkdown(
      "# Orla Fennimore\n\n## Academic Positions\n\n- **Lecturer (2019–present)**\n  - Salt & Walls\n  - University of California, Davis\n\n— Top —\n\n## Education\n\n- PhD in Botany, Kvam University, 2019",
    ),
  );
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Lecturer", "University of California, Davis"],
  ]);
});

test("what stands below 'Current position' without a date goes on", () => {
  const ends = (heading: string) =>
    draftOf(
      readMarkdown(
        `# Orla Fennimore\n\n## ${heading}\n\nAssociate Professor, Department of Botany, Kvam University\n\n## Education\n\nPhD in Botany, Fen College, 2012`,
      ),
    ).employment.map(({ period }) => period?.value.end ?? null);
  expect(ends("Current position")).toEqual(["present"]);
  expect(ends("Current and prior positions")).toEqual([null]);
});
