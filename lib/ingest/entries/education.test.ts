import { expect, test } from "vitest";
import { datedDegrees } from "#lib/ingest/entries/testing.ts";
import { ingest } from "#lib/ingest/ingest.ts";

const head = "# Orla Fennimore\n\n## Education\n\n";

test("what stands where degrees stand is studied, whatever it is called", async () => {
  expect(
    await datedDegrees(`${head}**Graduate Student in Botany**\n*Kvam University, Port Salt*\n
**Bachelor of Science in Botany**\n*Fen College, Mire*\n`),
  ).toEqual(["Graduate Student in Botany | Kvam University | –", "Bachelor of Science in Botany | Fen College | –"]);
  expect(
    await datedDegrees(`${head}- 2021 –> 2021 Diplomado en Botánica, Universidad de Puerto Sal
- 2018 --> 2019 Magíster en Mareas, Universidad de Puerto Sal
- 2009 → 2014 Título profesional de Botánica, Universidad de Puerto Sal
- 2011 Erasmus Visiting Student, Kvam University\n`),
  ).toEqual([
    "Diplomado en Botánica | Universidad de Puerto Sal | 2021–2021",
    "Magíster en Mareas | Universidad de Puerto Sal | 2018–2019",
    "Título profesional de Botánica | Universidad de Puerto Sal | 2009–2014",
    "Erasmus Visiting Student | Kvam University | 2011–2011",
  ]);
});

test("the institution is the whole beside its part, and the one above before one in brackets", async () => {
  expect(
    await datedDegrees(`${head}- 2012–2017 PhD College of Salt, Tides and Walls, Kvam University
- 2010–2012 MSc in Botany (First Class Honours), Fen College
`),
  ).toEqual(["PhD | Kvam University | 2012–2017", "MSc in Botany | Fen College | 2010–2012"]);
  expect(
    await datedDegrees(`${head}- Ph.D. in Karolinska Institutet, 2019–now\n- M.Sc. in Tides, Fen College, 2015\n`),
  ).toEqual(["Ph.D. | Karolinska Institutet | 2019–present", "M.Sc. in Tides | Fen College | –2015"]);
  const rows = String.raw`\documentclass{article}\begin{document}{\huge Orla Fennimore}
\section*{Education}\begin{tabular}{lr}\textbf{Kvam University}\\ Ph.D. in Botany & 2019\\ M.A. in Tides & 2015\\
\textbf{University of Port Salt}\\ B.A. in Walls (Honors College) & 2012\end{tabular}\end{document}`;
  expect((await datedDegrees(rows, "cv.tex")).at(-1)).toBe("B.A. in Walls | University of Port Salt | –2012");
});

test("no degree is told below an entry, in the name of a programme or beside a scholarship", async () => {
  expect(
    await datedDegrees(`${head}- **University of Port Salt, (Northern Masters of Tides)**, 10/2019 - 10/2020\\
  **MSc in Tides**
- **Kvam University**, 2012 - 2016\\
  **BSc in Botany**
    - Visiting Master student at Fen College
    - Harbour PhD Fellowship Scheme\n`),
  ).toEqual(["MSc in Tides | University of Port Salt | 2019–2020", "BSc in Botany | Kvam University | 2012–2016"]);
});

test("a degree as a heading of its section begins the entry below it; when it was conferred is a note", async () => {
  const page = `<h1>Orla Fennimore</h1><h2>Education</h2><h3>PhD in Botany</h3>
    <p>2012 – 2017<br>Kvam University<br>To be conferred May 29, 2017</p>
    <h3>MSc in Tides</h3><p>2010 – 2012<br>Fen College<br>Conferred on October 13, 2012</p>`;
  expect(await datedDegrees(page, "cv.html")).toEqual([
    "PhD in Botany | Kvam University | 2012–2017",
    "MSc in Tides | Fen College | 2010–2012",
  ]);
});

test("in a section of posts a degree is the programme worked for, where degrees have their own section", async () => {
  const posts = "## Employment\n\n- 2015–2016 MSc in Botany, Kvam University, Teaching\n";
  const own = "- 2010–2014 PhD in Tides, Fen College\n\n";
  expect(await datedDegrees(`${head}${own}${posts}`)).toEqual(["PhD in Tides | Fen College | 2010–2014"]);
});

test("schools before a university are neither degrees nor posts", async () => {
  const { education, employment } = await ingest(
    new TextEncoder().encode(`${head}- 2014–2018 BSc in Botany, Fen College\n- 2006–2014 Highschool, Port Gymnasium\n`),
    "cv.md",
  );
  expect([education.length, employment.length]).toEqual([1, 0]);
});

test("a dash behind some years says that those go on; a page without headings may list degrees all the same", async () => {
  expect(
    await datedDegrees(
      `${head}- 2020 - **PhD in Botany** - Kvam University\n- 2018 **BSc. Tides** - Kvam University\n`,
    ),
  ).toEqual(["PhD in Botany | Kvam University | 2020–present", "BSc. Tides | Kvam University | –2018"]);
  const entry = (degree: string, years: string) =>
    `**${degree}**\n\nKvam University\n\n${years}\n\n- Emphases: salt\n\n`;
  expect(await datedDegrees(`${entry("Ph.D. Botany", "2021 - 2024")}${entry("M.Sc. Tides", "2018 – 2020")}`)).toEqual([
    "Ph.D. Botany | Kvam University | 2021–2024",
    "M.Sc. Tides | Kvam University | 2018–2020",
  ]);
});

test("what a degree is worth abroad is no degree more", async () => {
  expect(
    await datedDegrees(`${head}- 2010 – 2017 Licentiate degree in Salt, Kvam University\\
  The “Licentiate” degree in Salt is roughly equivalent to a MSc.\n`),
  ).toEqual(["Licentiate degree in Salt | Kvam University | 2010–2017"]);
});

test("a row that ends what the row above began adds its date to it", async () => {
  const rows = String.raw`\documentclass{article}\begin{document}{\huge Orla Fennimore}
\section{Education}\begin{tabular}{lr}\textbf{M.Sc. in Tides, Fen College} & August 2013 -\\
With distinction, Major: Salt. & September 2015\\
\textbf{B.Sc. in Botany, Kvam University} & August 2010 -\\ With honours, Major: Walls. & July 2013\\
\end{tabular}\end{document}`;
  expect(await datedDegrees(rows, "cv.tex")).toEqual([
    "M.Sc. in Tides | Fen College | 2013–2015",
    "B.Sc. in Botany | Kvam University | 2010–2013",
  ]);
});

test("how well somebody graduated is no institution, and parts no degrees", async () => {
  expect(
    await datedDegrees(
      `Orla Fennimore

Education
Fen College, Port Salt, NL
Ph.D. student, Botany                                                            2018 – present
Advisor: Ada Reed
Kvam University, Mire, NL
B.S., Joint Major in Botany and Tides                                                May 2017
Graduated with Distinction
Advisor: Cleo Moss
`,
      "cv.txt",
    ),
  ).toEqual([
    "Ph.D. student in Botany | Fen College | 2018–present",
    "B.S. in Joint Major in Botany and Tides | Kvam University | –2017",
  ]);
});

test("degrees that a sentence below a degree speaks of are none of their own", async () => {
  expect(
    await datedDegrees(
      String.raw`\documentclass{moderncv}\begin{document}\section{Education}
\cventry{2015--2017}{M.Sc. Botany}{Kvam University}{Kvam}{}{Mean grade: 4.7/5.}
\cventry{2012--2015}{B.Sc. Botany}{Fen College}{Port Salt}{}{Mean grade: 4.5/5. I spent one autumn of my bachelor's degree at Heron University, Mire. There I sat in courses on tides for one part of the week and kept the other part for a bachelor's thesis on gates.}
\end{document}`,
      "cv.tex",
    ),
  ).toEqual(["M.Sc. Botany | Kvam University | 2015–2017", "B.Sc. Botany | Fen College | 2012–2015"]);
});

test("the years of a scholarship are not those of the degree that it paid for", async () => {
  expect(
    await datedDegrees(
      `# Orla Fennimore

## Education

**Kvam University**\\
BS, Botany\\
BA, Tides\\
Aug 2005\\
*Dean’s list; Merit Scholarship (2001–2005)*
`,
      "cv.md",
    ),
  ).toEqual(["BS in Botany | Kvam University | –2005", "BA in Tides | Kvam University | –2005"]);
});

test("a candidate's degree keeps its field, as does one on society; what was built while studying is no degree", async () => {
  expect(
    await datedDegrees(
      `# Orla Fennimore

## Education

### Academic Qualifications

Ph.D. (c) in Botany (expected), Kvam University

Master of Philosophy, Northern Politics and Society, Fen College, 2012

### Notable Projects

- Master's Project: *Salt walls of the north*, Project grade: 71% – Overall Masters mark: 68% (some Botany)
`,
    ),
  ).toEqual([
    "Ph.D. in Botany | Kvam University | –",
    "Master of Philosophy in Northern Politics and Society | Fen College | –2012",
  ]);
});

test("behind a school stands its town or how far the studies are, not the field; years end a degree", async () => {
  expect(
    await datedDegrees(
      "# Orla Fennimore\n\n## Education\n\n- PhD Kvam University, Port Salt, NL, 2012\n- MA Fen College, current\n- BS 1999-2003, Halden College, Botany and Salt",
    ),
  ).toEqual([
    "PhD | Kvam University | –2012",
    expect.stringMatching(/^MA \| Fen College/),
    expect.stringMatching(/^BS(?! 1999)/),
  ]);
});
