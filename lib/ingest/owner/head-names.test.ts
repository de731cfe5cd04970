import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (source: string, file: string) => ingest(new TextEncoder().encode(source), file);
const nameIn = async (source: string, file: string) => (await read(source, file)).name?.value ?? null;

test("a name whose parts a command of the author's own takes apart is put together", async () => {
  const head = String.raw`\documentclass{article}\newcommand{\header}[3]{\noindent #1 & #2 \\ #3}\begin{document}
\header{Orla}{Fennimore}{Botanist of salt walls}
\section{Contact} fennimore@port-salt.edu`;
  expect(
    await nameIn(`${head}\n\\section{Education} PhD in Botany, Kvam University, 2014\\end{document}`, "cv.tex"),
  ).toBe("Orla Fennimore");
});

test("a sign that parts the name from a degree behind it is no part of it", async () => {
  const cv = String.raw`\documentclass{friggeri-cv}\begin{document}\header{Orla}{Fennimore/}{PhD}{Salt walls}
\section{Contact} orla.fennimore@port-salt.edu\end{document}`;
  expect(await nameIn(cv, "cv.tex")).toBe("Orla Fennimore");
});

test("a family name below the given one belongs to it where it is printed again; a town below a whole name does not", async () => {
  const rest = "\n\nEducation\n\n2010-2014 PhD in Botany, Kvam University\n2008-2010 MSc in Botany, Kvam University\n";
  expect(await nameIn(`Orla\nFennimore\no.fennimore@port-salt.edu${rest}`, "cv.txt")).toBe("Orla Fennimore");
  const page =
    "<h1>Orla<br>Fennimore<br>van Dalen</h1><h2>Education</h2><p>2010-2014 PhD in Botany, Kvam University</p>";
  expect(await nameIn(page, "cv.html")).toBe("Orla Fennimore van Dalen");
  expect(await nameIn(`Orla Fennimore\nKvamsund\norla@kvamsund.no${rest}`, "cv.txt")).toBe("Orla Fennimore");
});

test("titles before a name are no part of it", async () => {
  for (const title of ["ir.", "Dr.-Ing.", "prof. dr hab.", "Mag.", "Drs.", "mgr inż.", "doc. RNDr."])
    expect(await nameIn(`# ${title} Orla Fennimore\n\n## Education\n\nPhD, Kvam University, 2014\n`, "cv.md")).toBe(
      "Orla Fennimore",
    );
});

test("a row labelled “Name” says the name, the labels below it do not", async () => {
  const page = `<h1>CV</h1><h3>Contact</h3><table><tr><td><b>Name</b></td><td>Orla Fennimore</td></tr>
    <tr><td><b>Full Position</b></td><td>Lecturer in Botany</td></tr></table>
    <h3>Education</h3><ul><li>PhD in Botany, Kvam University, 2014</li></ul>`;
  expect(await nameIn(page, "cv.html")).toBe("Orla Fennimore");
});

test("a group that heads a page is nobody; a heading may say whose papers follow", async () => {
  const papers = [1, 2, 3]
    .map((n) => `<li>Olaf Stone. “Slow walls in cold water ${n}.” Harbour Letters ${n} (201${n}).</li>`)
    .join("");
  expect(await nameIn(`<h1>Tides Lab</h1><h2>Publications</h2><ul>${papers}</ul>`, "p.html")).not.toBe("Tides Lab");
  const joint = papers.replaceAll("Olaf Stone.", "With Olaf Stone.");
  expect(
    await nameIn(
      `<p><b><font size="5">Publications of Orla Fennimore</font></b> (some of them to be had here)</p><ol>${joint}</ol>`,
      "p.html",
    ),
  ).toBe("Orla Fennimore");
});

test("what the head of a file says of its page names the owner; the name that is printed is fuller", async () => {
  const told = "---\ntitle: CV\nexcerpt: Orla M. Fennimore's curriculum vitae (CV)\n---\n";
  expect(await nameIn(`${told}Below is what I do.\n\n## Education\n\nPhD, Kvam University, 2014\n`, "cv.md")).toBe(
    "Orla M. Fennimore",
  );
  const papers = [1, 2, 3].map((n) => `<li>O. Vera, <i>Slow walls ${n}</i>, Harbour Letters, 201${n}.</li>`).join("");
  expect(
    await nameIn(
      `<title>Orla Vera - vita</title><h1>Orla A. Vera Pazos de Luna</h1><h2>Publications</h2><ul>${papers}</ul>`,
      "cv.html",
    ),
  ).toBe("Orla A. Vera Pazos de Luna");
});

test("no name from a list of papers beats one in the head that fits the address", async () => {
  const page = `<p><b>Orla Mae Fennimore</b><br>orla.fennimore@port-salt.edu</p><h2>Work in progress</h2><ol>
    <li><b>Salt, Slow Walls, and Harbour Outcomes</b> (draft).</li></ol>`;
  expect(await nameIn(page, "cv.html")).toBe("Orla Mae Fennimore");
});

test("addresses below posts and of referees are other people's where the head gives the owner's", async () => {
  const { emails } = await read(
    `# Orla Fennimore\n\norla@port-salt.edu\n\n## Employment\n\n- 2014–2016 Lecturer, Kvam University. Head: olaf.stone@kvam.no\n- 2016–2020 Curator, Harbour Museum. fennimore@harbour.org\n`,
    "cv.md",
  );
  expect(emails.map(({ value }) => value)).toEqual(["orla@port-salt.edu", "fennimore@harbour.org"]);
});

test("a name drawn across the top of the page is read, one further down is an ornament", async () => {
  const band = String.raw`\begin{tikzpicture}[remember picture, overlay]
    \fill[red] (current page.north west) rectangle ([yshift={-3cm}]current page.north east);
    \node[anchor=north west, text={white}] at (current page.north west) {\fontsize{21}{24}\selectfont Dr. Orla Fennimore};
    \draw (0,0) -- (1,0) node[right] {Botanist of salt walls};
    \end{tikzpicture}`;
  const rest = "\n\\section{Education} PhD in Botany, Kvam University, 2014";
  const head = "\\documentclass{article}\\begin{document}";
  const cv = await read(`${head}${band}${rest}\\end{document}`, "cv.tex");
  expect(cv.name?.value).toBe("Orla Fennimore");
  expect(cv.text).toContain("Botanist of salt walls");
  expect((await read(`${head}${rest}${band}\\end{document}`, "cv.tex")).text).not.toContain("Fennimore");
});

test("a CV in LaTeX that prints no name is that of whom its PDF names as author", async () => {
  const cv = String.raw`\documentclass{article}\hypersetup{pdftitle={CV}, pdfauthor = {Orla Fennimore}}\begin{document}
\section{Education} PhD in Botany, Kvam University, 2014\end{document}`;
  expect(await nameIn(cv, "cv.tex")).toBe("Orla Fennimore");
  expect(await nameIn(cv.replace("{Orla Fennimore}", "{}"), "cv.tex")).toBeNull();
});

test("a link behind the name in a heading is no part of it", async () => {
  const page = "# Orla Fennimore  <a href='/cv.pdf'>Download CV</a>\n\n## Education\n\nPhD, Kvam University, 2014\n";
  expect(await nameIn(page, "cv.md")).toBe("Orla Fennimore");
});

test("addresses in a heading and among the lines at the foot of a page of papers are the owner’s", async () => {
  const papers = ["Slow tides", "Quick walls", "Deep salt"].map(
    (title) => `<li>O. Fennimore. ${title}. Salt Letters, 2019.`,
  );
  const list = `<h2>Publications</h2><ul>${papers.join("")}</ul>`;
  const headed = `<h3>Orla Fennimore</h3><h3>E-mail: ORLA@KVAM.EXAMPLE</h3>${list}`;
  expect((await read(headed, "cv.html")).emails.map(({ value }) => value)).toEqual(["ORLA@KVAM.EXAMPLE"]);
  const footed = `<h1>Orla Fennimore</h1>${list}<footer><p>© 2019 Orla Fennimore<br>orla@kvam.example<br>Kvam</p></footer>`;
  expect((await read(footed, "cv.html")).emails.map(({ value }) => value)).toEqual(["orla@kvam.example"]);
});

test("a family name in front is one where an address says so; forms label the name in their ways", async () => {
  const rest = "\n\norla.fennimore@kvam.example\n\n## Education\n\nPhD in Botany, Kvam University, 2014\n";
  expect(await nameIn(`# Fennimore, Orla${rest}`, "cv.md")).toBe("Orla Fennimore");
  expect(await nameIn(`# Orla Fennimore, PhD${rest}`, "cv.md")).toBe("Orla Fennimore");
  expect(await nameIn(`# Port Salt, Norland${rest}`, "cv.md")).toBe(null);
  const form = "# Europass\n\n| First name(s) / Surname(s) | Orla Fennimore |\n|---|---|\n| Address | Kvam |\n";
  expect(await nameIn(`${form}\n## Education\n\nPhD in Botany, Kvam University, 2014\n`, "cv.md")).toBe(
    "Orla Fennimore",
  );
});

test("a template that prints names in capitals is told them in small letters", async () => {
  const cv = (given: string, family: string) =>
    String.raw`\documentclass{friggeri-cv}\begin{document}\header{${given}}{${family}}{}
\section{Contact} orla.fennimore@port-salt.edu\section{Education} PhD in Botany, Kvam University, 2014\end{document}`;
  expect(await nameIn(cv("orla", "fennimore"), "cv.tex")).toBe("Orla Fennimore");
  expect(await nameIn(cv("slow", "tides"), "cv.tex")).toBe(null);
});

test("several letters behind the comma after a name are none of it", async () => {
  const rest = "\n\nada.reed@kvam.example\n\n## Education\n\nPhD in Botany, Kvam University, 2014\n";
  expect(await nameIn(`# Ada Mae Reed, PhD FXYZ${rest}`, "cv.md")).toBe("Ada Mae Reed");
});

test("below “Personal data” a name may stand family first, before its earlier form and what is private", async () => {
  const {
    name,
    protected: kept,
    text,
  } = await ingest(
    new TextEncoder().encode(
      "# Ansioluettelo\n\n## 1. Henkilötiedot\n\nReed, Ada-Maria (o.s. Stone), nainen\n\nada.reed@kvam.example\n\n## 2. Julkaisut\n\n- Reed, A.-M. (2019). Slow tides. Harbour Letters, 3(1), 7–19.\n",
    ),
    "cv.md",
  );
  expect(name?.value).toBe("Ada-Maria Reed");
  expect(kept.map(({ span }) => text.slice(span.start, span.end))).toEqual(["nainen"]);
});

test("pronouns behind a name are no part of it, with brackets or without", async () => {
  for (const pronouns of ["(she/her)", "she/her", "they / them", "he/him/his"])
    expect(await nameIn(`# Ada Reed ${pronouns}\n\n## Education\n\nPhD, Kvam University, 2014\n`, "cv.md")).toBe(
      "Ada Reed",
    );
});

test("a heading with a hyphen may say whose papers follow", async () => {
  const papers = [1, 2, 3].map((n) => `<li><i>Slow walls in cold water ${n}</i>, with Carl Stone</li>`).join("");
  expect(await nameIn(`<h1>On-line papers by Ada Reed</h1><p>Published</p><ul>${papers}</ul>`, "p.html")).toBe(
    "Ada Reed",
  );
});

test("what a link to the page says is no name, nor is a row with its date or a heading of compound nouns", async () => {
  const rest = "\n\n## Education\n\n- PhD in Botany, Kvam University, 2014\n- MSc in Botany, Fen College, 2010\n";
  expect(await nameIn(`---\ntitle: CV\n---\n[Current CV](https://salt.example/cv.pdf)${rest}`, "cv.md")).toBeNull();
  expect(
    await nameIn(
      "---\ntitle: Vita\nauthor: 'Orla Fennimore'\n---\n\n|4. Juni 1983 |Salzpreis|\n|1999 bis 2002|Studium der Botanik in Kvam|\n|2013          |Verleihung des Salzkreuzes|\n",
      "vita.md",
    ),
  ).toBe("Orla Fennimore");
  expect(
    await nameIn(
      `---\ntitle: Lebenslauf\n---\n\n*Auf einen Blick.*${rest}\n## Akademische Wattforschung\n\nText.\n`,
      "cv.md",
    ),
  ).toBeNull();
});

test("the head of a file may say the whole name as the family name, or in the title of the page", async () => {
  const rest = "\n# Education\n\n- PhD in Botany, Kvam University, 2014\n";
  expect(await nameIn(`---\nname: \nsurname: Orla Fennimore\n---\n${rest}`, "cv.Rmd")).toBe("Orla Fennimore");
  expect(await nameIn(`---\ntitle: "Curriculum Vitae"\npagetitle: "Orla R. Fennimore"\n---\n${rest}`, "cv.Rmd")).toBe(
    "Orla R. Fennimore",
  );
});

test("a short family name in capitals keeps its end", async () => {
  expect(await nameIn("# Orla LE MAY\n\n## Education\n\nPhD in Botany, Kvam University, 2014\n", "cv.md")).toBe(
    "Orla LE MAY",
  );
});

test("a heading that begins with whose list it is names them", async () => {
  const list = "<ol><li>A. Reed and C. Stone. Slow tides of the north. Preprint, 2024.</li></ol>";
  expect(await nameIn(`<h2>Ada Reed's Preprint List</h2>${list}`, "page.html")).toBe("Ada Reed");
});
