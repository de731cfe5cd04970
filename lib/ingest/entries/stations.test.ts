import { expect, test } from "vitest";
import { datedPosts } from "#lib/ingest/entries/testing.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readJemdoc } from "#lib/ingest/readers/jemdoc.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readOrg } from "#lib/ingest/readers/org.ts";

const read = (source: string) => draftOf(readMarkdown(source));

test("paragraphs that each say title, place and date are posts of their own, wherever they do not name a school", () => {
  expect(
    datedPosts(
      "## Employment\n\nProfessor. Tidal Informatics. Norland Coast Guard. Port Salt. 2021–22.\n\nLecturer. Department of Botany. Kvam University. 2007–2016.\n\nReader. Department of Botany. Kvam University. 1999–2007.",
    ),
  ).toEqual([
    ["Professor", expect.anything(), 2021],
    ["Lecturer", "Department of Botany, Kvam University", 2007],
    ["Reader", "Department of Botany, Kvam University", 1999],
  ]);
});

test("long paragraphs dated at their end begin posts; years in titles, topics and remarks are none of theirs", () => {
  expect(
    datedPosts(
      "**Academic posts**\n\nTide Fellow at the Harbour Institute in Port Salt. Research topic: “Salt and seals: the northern coast, its boats and its people and all of their neighbours, 1860-1960” (Nov 10 – Feb 11)\n\nAssociate researcher at Kvam University. Research project: the growth of the small harbours and of those who lived and worked and sang and traded beside them during the long years, 1945-1963. Supervisor: professor Carl Stone (Oct 05 – Oct 06)",
    ),
  ).toEqual([
    ["Tide Fellow", "Harbour Institute in Port Salt", 2010],
    ["Associate researcher", "Kvam University", 2005],
  ]);
});

test("degrees without a year stand apart; who supervised is read with small letters too", () => {
  const { education, phd } = read(
    "## Education\n\nPh.D. in Botany, Kvam University, in progress. Supervised by prof. A. Reed & C. Stone\n\nB.A. in Botany, Fen College, 2009",
  );
  expect(education.map(({ institution, period }) => [institution?.value, period?.value.end])).toEqual([
    ["Kvam University", "present"],
    ["Fen College", { year: 2009 }],
  ]);
  expect(phd.advisors.map(({ value }) => value)).toEqual(["A. Reed", "C. Stone"]);
});

test("names keep their commas and campuses; a town between firm and state is no firm", () => {
  expect(
    datedPosts(
      "## Experience\n\n* Lecturer, Department of Earth, Ocean, and Tidal Sciences, Kvam University, 2019\n* Visiting scholar, University of California, Riverside, 2018\n* Analyst, Heron Consulting, Washington, PA, 2017",
    ),
  ).toEqual([
    ["Lecturer", "Department of Earth, Ocean, and Tidal Sciences, Kvam University", 2019],
    ["Visiting scholar", "University of California, Riverside", 2018],
    ["Analyst", "Heron Consulting", 2017],
  ]);
});

test("lines filled by the editor go on; a line of its own is one", () => {
  expect(
    datedPosts(
      "## Work\n\n* 2005 Postdoc, Kvam University, Norland, model of the tides around the outer\n  Harbour Islands and their seals (SALT). A joint\n  project with Coast Research (Norland)\n* 2006 - 2012 Scientist, Harbour Institute",
    ),
  ).toEqual([
    ["Postdoc", "Kvam University", 2005],
    ["Scientist", "Harbour Institute", 2006],
  ]);
});

test("emphasis of jemdoc may hold a link; org keeps the ends of its lines where its options say so", () => {
  const jemdoc = draftOf(
    readJemdoc(
      "= Vitae\n\n== Education\n- M.S., /[https://www.kvam.example/a/b Salt and tides]/, Kvam University, 2019.\n",
    ),
  );
  expect(jemdoc.education.map(({ degree }) => degree?.value)).toEqual(["M.S. in Salt and tides"]);
  expect(jemdoc.name).toBeNull();
  const org = draftOf(
    readOrg(
      "#+TITLE: Ada Reed CV\n#+OPTIONS: num:nil \\n:t toc:nil\n* Talks\n“Slow tides”\nHarbour Congress\n2015 - Port Salt\n\n“Quick tides”\nSalt Days\n2016 - Kvam\n",
    ),
  );
  expect(org.activities.map(({ text }) => text.value)).toEqual([
    "“Slow tides” Harbour Congress 2015 - Port Salt",
    "“Quick tides” Salt Days 2016 - Kvam",
  ]);
});

test("months with years of two digits begin lines; degrees stand right before their school; honours are no field", () => {
  const { education, employment } = draftOf(
    readJemdoc(
      "= CV of Ada Reed\n\n== Degrees\n- 2/05 PhD in Botany, Kvam University\n- 6/98 B.S. Fen College (tidal mechanics)\n- 6/94 A.B. summa cum laude, Salt Studies, Fen College\n\n== Employments\n- 10/12-- hoofddocent, Department of Tides, Kvam University\n- 03/07--09/12 lecturer, Fen College\n",
    ),
  );
  expect(education.map(({ degree, period }) => [degree?.value, period?.value.end])).toEqual([
    ["PhD in Botany", { year: 2005, month: 2 }],
    ["B.S. in tidal mechanics", { year: 1998, month: 6 }],
    ["A.B. in Salt Studies", { year: 1994, month: 6 }],
  ]);
  expect(employment.map(({ title, period }) => [title?.value, period?.value.start?.year, period?.value.end])).toEqual([
    ["hoofddocent", 2012, "present"],
    ["lecturer", 2007, { year: 2012, month: 9 }],
  ]);
});

test("a post-doctorate is no doctorate; who guided it is told in French too", () => {
  const { phd } = read(
    "## Formation\n\n* 2010-2012 **Post-doctorat**, Institut des Marées, équipe dirigée par le Pr. Carl Stone\n* 2007-2010 **Doctorat** de botanique, Université de Kvam, encadré par le Dr Ada Reed, Laboratoire de Chimie",
  );
  expect([phd.institution?.value, phd.year?.value]).toEqual(["Université de Kvam", 2010]);
  expect(phd.advisors.map(({ value }) => value)).toEqual(["Ada Reed"]);
});

test("a spaced dash behind a year opens nothing; fields in quotes, degrees of engineers, doctors of engineering", () => {
  const { education, employment, phd, activities } = read(
    "## Degrees\n\n2014 — Dr.-Ing. in “Signals, Tides, Waves”, Kvam University\n\n2010 — Engineering degree, École des Marées\n\n## Positions\n\n2024 — Rapporteur on tides, Norland Council\n\n2020–21 — Librarian, Harbour Office\n\n## Positions of trust\n\n2018–23 Board member, Fen Foundation",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual([
    "Dr.-Ing. in “Signals, Tides, Waves”",
    "Engineering degree",
  ]);
  expect(phd.institution?.value).toBe("Kvam University");
  expect(employment.map(({ title, period }) => [title?.value, period?.value.end])).toEqual([
    ["Rapporteur on tides", { year: 2024 }],
    ["Librarian", { year: 2021 }],
  ]);
  expect(activities.map(({ kind }) => kind)).toEqual(["service"]);
});

test("what paid for a degree does not date it; “D. Phil.” is a doctorate, “Lic. en” a degree", () => {
  const { education, phd, name } = read(
    "## Full CV\n\n### Education\n\n##### University of Kvam\n\n* **D. Phil. in Botany**, 2013 (advised by Carl Stone)\n* funded by the Harbour Award, 2008-2011\n\n##### Fen University\n\n* **Lic. en Botánica**, 2008",
  );
  expect(education.map(({ degree, period }) => [degree?.value, period?.value])).toEqual([
    ["D. Phil. in Botany", { start: null, end: { year: 2013 } }],
    ["Lic. en Botánica", { start: null, end: { year: 2008 } }],
  ]);
  expect(phd.advisors.map(({ value }) => value)).toEqual(["Carl Stone"]);
  expect(name).toBeNull();
});

test("labels that say nothing but dates close the degree above them; who supervised a post held none of its own", () => {
  const { education, employment } = read(`# Orla Fennimore

## Education

PhD in Botany (ongoing)  
Kvam University, Port Salt, Norland  
Duration: 2021-Present  
Master of Science  
Fen College, Fenwick, Norland  
Major: Botany  
Duration: 2019-2021  
Bachelor of Science  
Fen College, Fenwick, Norland  
Duration: 2016-2019

## Experience

Research Assistant, 2019–2020  
Formal supervisor: Prof. Petra Hale  
Under supervision of: Asst. Prof. Carl Stone  
Centre for Tides, Kvam University

Summer Intern, 2018  
Doctoral Advisor: Dr. Petra Hale  
Harbour Institute, Port Salt
`);
  expect(education.map(({ degree, period }) => [degree?.value, period?.value.start?.year])).toEqual([
    ["PhD in Botany", 2021],
    ["Master of Science", 2019],
    ["Bachelor of Science", 2016],
  ]);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Research Assistant", "Summer Intern"]);
});

test("items that each have a line of their own for the date are entries, also below one that is no item", () => {
  const post = (role: string, place: string, years: string) =>
    `<div><div><h3>${role}</h3><div>${place}</div></div><div>${years}</div></div>`;
  const html =
    `<title>Orla Fennimore</title><h2>Experience</h2>${post("Postdoctoral Researcher", "Kvam University", "2014 - 2016")}` +
    `<div class="job">${post("Assistant Professor", "Fen College", "2010 - 2013")}</div>` +
    `<div class="job">${post("Lecturer", "Heron University", "2007 - 2010")}</div>` +
    `<div class="job">${post("Postdoctoral Researcher", "Salt Hospital", "2006 - 2007")}</div>`;
  expect(
    draftOf(readHtml(html)).employment.map(({ title, organization }) => [title?.value, organization?.value]),
  ).toEqual([
    ["Postdoctoral Researcher", "Kvam University"],
    ["Assistant Professor", "Fen College"],
    ["Lecturer", "Heron University"],
    ["Postdoctoral Researcher", "Salt Hospital"],
  ]);
});
