import { expect, test } from "vitest";
import { datedDegrees } from "#lib/ingest/entries/testing.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isPlace } from "#lib/ingest/words/organization.ts";

const read = (list: string, heading = "Education") =>
  draftOf(readMarkdown(`# Orla Fennimore\n\n## ${heading}\n\n${list}`));

test("degrees with their letters the other way round, and with misplaced stops", () => {
  expect(findDegrees("A.M., Botany").map(({ level }) => level)).toEqual(["master"]);
  expect(findDegrees("A.M. in Botany").map(({ level }) => level)).toEqual(["master"]);
  expect(findDegrees("P.hD. Botany").map(({ level }) => level)).toEqual(["doctor"]);
  expect(findDegrees("9 A.M. Monday")).toEqual([]);
});

test("a visiting professor teaches, under Education too; a visiting student studies", () => {
  const { education, employment } = read(
    "- 2019–2021 Visiting Assistant Professor, Fen College\n- 2014–2018 PhD in Botany, Kvam University\n- 2013–2014 Visiting student, University of Norland",
    "Academic record",
  );
  expect(employment.map(({ title }) => title?.value)).toEqual(["Visiting Assistant Professor"]);
  expect(education.map(({ degree }) => degree?.value)).toEqual(["PhD in Botany", "Visiting student"]);
});

test("between the comma behind a degree and a dash stands what was studied, behind the dash where", () => {
  const { education } = read("**B.Tech., Salt Technology -- HNT Fenmark**, Port Salt (2014–2018)");
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["B.Tech. in Salt Technology", "HNT Fenmark"],
  ]);
});

test("no town is written with a capital inside its one word", () => {
  expect(isPlace("TideLink", "Kenya")).toBe(false);
  expect(isPlace("Fenmark", "Kenya")).toBe(true);
  expect(isPlace("MacDonald", "Canada")).toBe(true);
});

test("a middle dot ends a degree, and what it included is no degree of its own", () => {
  const { education } = read(
    "**PhD in Botany** · Kvam University, Norland · *2011 – 2016*\n\n**BSc in Salt and Walls** · Fen College, Norland · *2004 – 2007*  \nIncluding exchange semester at University of Norland (August 2006 – February 2007).",
  );
  expect(education.map(({ degree, period }) => [degree?.value, period?.value.start?.year])).toEqual([
    ["PhD in Botany", 2011],
    ["BSc in Salt and Walls", 2004],
  ]);
});

test("the year before the field and its school is no end of the degree", () => {
  const { education } = read("- Ph.D., 2008, Wall Botany, Kvam University\n- M.Sc., 2004, Fen College");
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Ph.D. in Wall Botany", "Kvam University"],
    ["M.Sc.", "Fen College"],
  ]);
});

test("the field stands on a line between the degree and its school; a distinction is no field", () => {
  const { education } = read(
    "PhD  \nWall Botany  \nKvam University, Norland  \n2023\n\nMSc  \nSalt Studies  \nFen College, Norland  \n2020\n\nBSc Salt (Distinction award)  \nFen College  \n2018",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual([
    "PhD in Wall Botany",
    "MSc in Salt Studies",
    "BSc Salt",
  ]);
});

test("degrees in Swedish", () => {
  const { education } = read(
    "* Filosofie Kandidat i Saltlära, Kvam Universitet, Oktober 1, 1993\n* Filosofie Licentiat i Botanik, Kvam Universitet, Maj 31, 1996\n* Filosofie Doktor i Botanik, Kvam Universitet, Juni 3, 1998",
    "Utbildning",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual([
    "Filosofie Kandidat i Saltlära",
    "Filosofie Licentiat i Botanik",
    "Filosofie Doktor i Botanik",
  ]);
});

test("a label for the thesis alone on its line below a degree heads no section", () => {
  const { education, publications } = read(
    "**Master of Science**  \nSalt Studies  \nWall Botany\n\n**Thesis**:\n\nKvam University  \n10/2011 - Present\n\n**Bachelor of Science**  \nFirst class honours\n\n**Thesis**:  \nA model of salted walls in the north\n\nFen College  \n10/2008 - 09/2011",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Master of Science in Salt Studies", "Kvam University"],
    ["Bachelor of Science", "Fen College"],
  ]);
  expect(publications).toEqual([]);
});

test("a field in brackets, behind a bar or a middle dot, or behind the year", () => {
  const { education } = read(
    "2015–2019: PhD (Botany), Kvam University\n\nFen College | MSc, Salt Studies | 2013–2015\n\n2012 · MA · History · Fen College\n\nBSc (2010) in Wall Botany from Fen College\n\nBSc Eng (Hons) in Tides, Kvam University, 2009",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual([
    "PhD in Botany",
    "MSc in Salt Studies",
    "MA in History",
    "BSc in Wall Botany",
    "BSc Eng in Tides",
  ]);
});

test.each([
  [
    "**M.S., Tidal & Harbour Engineering** — Kvam State University · *2015–2016*",
    ["M.S. in Tidal & Harbour Engineering"],
  ],
  ["**B.Sc. — Salt Studies**, Kvam University, 2002–2005", ["B.Sc. in Salt Studies"]],
  ["MSc – Fen College, 2010–2012", ["MSc"]],
  ["M.A., International Studies (distinction), *Kvam University*, 2000", ["M.A. in International Studies"]],
  ["Wall Botany BSc (Hons), Kvam University, 1998", ["BSc (Hons) in Wall Botany"]],
  ["Joint PhD, Kvam University, 1998", ["PhD"]],
  [
    "Ph.D. and M.A., Salt & Tide Studies, Fen College, 2016–2021",
    ["Ph.D. in Salt & Tide Studies", "M.A. in Salt & Tide Studies"],
  ],
  [
    "M.Sc. (Hons.) Botany and B.E. (Hons.) Tides, Kvam University, 2013",
    ["M.Sc. (Hons.) Botany", "B.E. (Hons.) Tides"],
  ],
])("what was studied in %s", (line, degrees) => {
  const { education } = read(`${line}\n\nMA in History, Fen College, 1991`);
  expect(education.map(({ degree }) => degree?.value)).toEqual([...degrees, "MA in History"]);
});

test("a field behind brackets that say how the degree was taken", () => {
  const { education } = read(
    "- MEng (upper second-class) *Ship Science*, Kvam University, 2009–2013\n- BSc (3-year) in Wall Botany. Adviser: Prof. Carl Stone, Fen College, 2005–2009\n- PhD (part-time) in Salt Studies, Fen College, 2020\n- MA (with distinction) History, Fen College, 2010\n- MPhil (full-time) Kvam University, 2004\n- Study of History (Double Major), Fen College, 2001–2004",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual([
    "MEng in Ship Science",
    "BSc in Wall Botany",
    "PhD in Salt Studies",
    "MA in History",
    "MPhil",
    "Study of History",
  ]);
});

test("Turkish degrees in the cells of a form; what a thesis was about is no degree", () => {
  const { education } = read(
    `| Derece | Alan | Üniversite | Yıl |
|---|---|---|---|
| Y. Lisans | Gelgit Mühendisliği | Kvam Üniversitesi | 2004-2007 |
| Doktora | Liman Mühendisliği | Fen Üniversitesi | 2007-2013 |

**Doktora Tez Başlığı:** Slow walls, Prof. Dr. Bea Moss`,
    "Öğrenim Durumu",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["Y. Lisans in Gelgit Mühendisliği", "Kvam Üniversitesi"],
    ["Doktora in Liman Mühendisliği", "Fen Üniversitesi"],
  ]);
});

test("who supervised is no degree, and what a single year dates among degrees is no post", () => {
  const { education, employment } = read(
    `- 2016 Docent i botanik, Kvam University\n- 2013 Promotion zur Dr.-Ing., Fen College. Betreuer: Prof. Dr.-Ing. Olaf Stone`,
    "Studium und Promotion",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual(["Dr.-Ing."]);
  expect(employment).toEqual([]);
});

test("studies that lead to their place, and degrees called twice", () => {
  const { education } = read(
    "- 1989–1997 Diplomstudium Botanik an der Universität Kvam\n- 1986–1989 Promotionsstudium an der Universität Kvam",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Diplomstudium Botanik", "Universität Kvam"],
    ["Promotionsstudium", "Universität Kvam"],
  ]);
  const called = read(
    "- **B.S.** -- Diplôme d'Ingénieur in Salt Science, École Nationale Supérieure d'Océanographie, d'Hydrologie et d'Optique de Port-Sel, 1993\n- **M.S.** -- Diplôme d'Études Approfondies in Tides, Kvam University, 1994",
  ).education;
  expect(called.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["B.S. in Salt Science", "École Nationale Supérieure d'Océanographie, d'Hydrologie et d'Optique de Port-Sel"],
    ["M.S. in Tides", "Kvam University"],
  ]);
});

test("when and how well a degree was received is no part of it, nor is work on a thesis a degree", () => {
  const { education } = read(
    "- **Kvam University**, Port Salt: M.S.Ed. in secondary salt education received in June 2012. Thesis on walls.\n- **Fen College**: A.B. Cum Laude in Botany received in 2007.",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual([
    "M.S.Ed. in secondary salt education",
    "A.B. in Botany",
  ]);
});

test("a degree is dated by when it was conferred where nothing else dates it, and ends before the title of its thesis", () => {
  const { education } = read(
    "### PhD | Kvam University | Programme in Salt\n\nConferred September 2016 | Advisor Ada Reed\n\n### BSc | Fen College | School of Botany\n\nConferred June 2011 | Magna Cum Laude",
  );
  expect(education.map(({ degree, period }) => [degree?.value, period?.value.end])).toEqual([
    ["PhD", { year: 2016, month: 9 }],
    ["BSc", { year: 2011, month: 6 }],
  ]);
  const french = read(
    "- **Doctorat**: *Marées lentes, murs et sel hybride*, Université de Port-Sel, 2011–2014",
  ).education;
  expect(french.map(({ degree }) => degree?.value)).toEqual(["Doctorat"]);
});

test("what stands beside a thesis, and a remark in brackets, tell of the degree above", async () => {
  const source = String.raw`\documentclass{article}\begin{document}
{\Large Ada Reed}
\section*{Education}
Kvam University, Port Salt, Arizona \\
MSc in Botany \hfill May 2014 \\
Thesis: Slow tides of the north \hfill Olaf C. Stone, Ph.D., advisor

\hfill (Digital or printed copy available upon request.)

Kvam University, Port Salt, Arizona \\
BSc in Botany \hfill May 2012 \\
Research: Recent developments in salt \hfill Olaf C. Stone, advisor

Salt College Preparatory, Port Salt, Arizona \hfill May 2008
\end{document}`;
  expect(await datedDegrees(source, "cv.tex")).toEqual([
    "MSc in Botany | Kvam University | –2014",
    "BSc in Botany | Kvam University | –2012",
  ]);
});

test("fields stand behind long honours and behind degrees of engineering", () => {
  const { education } = read(
    "- 2014 BA (Hons, 1st Class) (Geography), Kvam University\n- 2010 Bachelor of Engineering, Hydraulics, First Class Honours, Fen College",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual([
    "BA in Geography",
    "Bachelor of Engineering in Hydraulics",
  ]);
});

test("a doctorate among the posts is a degree where the section on degrees has none", async () => {
  const source = String.raw`\documentclass{moderncv}\name{Ada}{Reed}\begin{document}\makecvtitle
\section{Positions}
\cventry{2023--2025}{Postdoctoral researcher}{Fen College}{Norland}{}{}
\cventry{2018--2022}{Ph.D in Botany (Defense 12/12/2022)}{Kvam University}{Norland}{}{}
\section{Education}
\cventry{2016--2018}{MSc in Botany}{Salt College}{Norland}{}{}
\end{document}`;
  expect(await datedDegrees(source, "cv.tex")).toEqual([
    "Ph.D in Botany | Kvam University | 2018–2022",
    "MSc in Botany | Salt College | 2016–2018",
  ]);
});

test("prizes by the year below a degree, and the scholarship one was awarded for the next, are none", () => {
  const { education } = read(
    "- 2011–2015 BSc in Botany, Kvam University\n- 2012: Ada Reed Prize in Salt Chemistry\n- 2013: Faculty of Walls Medal for the best student of tides\n- 2015: Awarded a Harbour Scholarship to study for a DPhil at Fen College",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["BSc in Botany", "Kvam University"],
  ]);
});

test("how well a degree was done, in brackets behind it, is not what it was in", () => {
  const { education } = read("- Bachelor of Engineering (Graduated with Honours) in Salt Works, Kvam University, 2012");
  expect(education.map(({ degree }) => degree?.value)).toEqual(["Bachelor of Engineering in Salt Works"]);
});

test("beside two posts that lasted, a summer's post among degrees is one, too", () => {
  const posts = (list: string) => read(list, "Preparation").employment.map(({ organization }) => organization?.value);
  const lasting = [
    "**Postdoctoral fellow**  \n*Harbour Institute*, 2012–2014",
    "**Visiting assistant professor**  \n*Fen College*, 2010–2012",
  ];
  const summer = "**Postdoctoral fellow**  \n*Institute of Mires*, Summer 2009";
  const degree = "**Ph.D., Botany**  \n*Kvam University*, 2004–2009";
  expect(posts([...lasting, summer, degree].join("\n\n"))).toEqual([
    "Harbour Institute",
    "Fen College",
    "Institute of Mires",
  ]);
  expect(posts([summer, degree].join("\n\n"))).toEqual([]);
});

test("which examination of the state it was stands before it, and is not what it was in", () => {
  const { education } = read(
    "- 2009 Erstes Staatsexamen, Kvam University\n- 2008 Erstes Juristisches Staatsexamen, Universität Mire\n- 2014 PhD in Botany, Kvam University",
    "Ausbildung",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual([
    "Erstes Staatsexamen",
    "Erstes Juristisches Staatsexamen",
    "PhD in Botany",
  ]);
});
