import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (body: string, preamble = "\\documentclass{article}") =>
  ingest(new TextEncoder().encode(`${preamble}\n\\begin{document}\n${body}\n\\end{document}\n`), "cv.tex");

const CLASS = "\\documentclass{moderncv}\n\\firstname{Ada}\n\\familyname{Reed}";

async function stations(body: string, preamble?: string): Promise<{ degrees: unknown[]; posts: unknown[] }> {
  const { education, employment } = await read(body, preamble);
  return {
    degrees: education.map(({ degree, institution }) => [degree?.value, institution?.value]),
    posts: employment.map(({ title, organization }) => [title?.value, organization?.value]),
  };
}

test("a size of letters that names itself in its definition expands once", async () => {
  const { name, education } = await read(
    "{\\mysmall Ada Reed}\n\\section{Education}\nPhD, Kvam University, 2010",
    "\\documentclass{article}\n\\makeatletter\n\\newcommand*\\mysmall{%\n  \\@setfontsize\\mysmall{7.5}{9.0}%\n}\n\\makeatother",
  );
  expect(name?.value).toBe("Ada Reed");
  expect(education.map(({ institution }) => institution?.value)).toEqual(["Kvam University"]);
});

test("words that commands quote are the title, years and extensions within", async () => {
  const { publications } = await read(
    "{\\huge Ada Reed}\n\\section{Publications}\n\\enquote{Walls at the fens: tides in the north, 2020.} \\textit{Journal of Tides}, 17(2), pp. 85--106. With Olaf Stone.\n\n\\say{Two ways to the harbour extension of salt rights.} \\textit{Journal of Salt}, 18(2), pp. 5--10. With Carl Fell.",
  );
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["Walls at the fens: tides in the north, 2020", ["Olaf Stone"]],
    ["Two ways to the harbour extension of salt rights", ["Carl Fell"]],
  ]);
});

test("a form that tells of a thesis holds no paper of its supervisors", async () => {
  const { publications } = await read(
    "\\section{PhD thesis}\n\\cvitem{Title}{\\emph{The slow tides of the eastern fens}}\n\\cvitem{Supervisors}{Olaf Stone, Carl Fell (co-supervisor)}\n\\cvitem{Description}{Words on walls and salt.}\n\\section{Publications}\n\\begin{itemize}\n\\item A. Reed and O. Stone. Walls of salt. \\emph{Journal of Tides} 4 (2012), 1--12.\n\\end{itemize}",
    CLASS,
  );
  expect(publications.map(({ title }) => title.value).filter((title) => !title.startsWith("The slow tides"))).toEqual([
    "Walls of salt",
  ]);
});

test("headings in the margin may take two lines, with room above them", async () => {
  const { protected: kept, sections } = await read(
    "{\\large Ada Reed}\n\n\\marginhead{\\sffamily {{\\vskip -0.2em} education}}\n\nPh.D. Botany, Kvam University, 2010.\n\n\\marginhead{\\sffamily {\\vskip 0.35em} research \\newline interests}\n\n\\noindent Salt, Walls, Tides\n",
    "\\documentclass{article}\n\\newcommand{\\marginhead}[1]{\\marginpar{\\textsf{{\\footnotesize\\vspace{-1em}\\flushright #1}}}}",
  );
  expect(kept).toEqual([]);
  expect(sections.map(({ heading }) => heading)).toContain("research interests");
});

test("below Formation an engineer holds a degree, and a thesis is one", async () => {
  const read = await stations(
    "\\section{Formation}\n\\cventry{2012--2015}{Thèse de doctorat}{Laboratoire des Salines}{Port-Sel}{}{}\n\\cventry{2013--2014}{Master}{Université de Kvam}{Port-Sel}{}{}\n\\cventry{2010--2013}{Ingénieur}{École des Digues}{Port-Sel}{}{}",
    CLASS,
  );
  expect(read).toEqual({
    degrees: [
      ["Thèse de doctorat", "Laboratoire des Salines"],
      ["Master", "Université de Kvam"],
      ["Ingénieur", "École des Digues"],
    ],
    posts: [],
  });
});

test("studies without a degree and offices of students are no degrees", async () => {
  const { degrees } = await stations(
    "\\section{Education}\n\\begin{itemize}\n\\item 2012--2016: Ph.D. Botany, Kvam University\n\\item 2009: Graduate non-degree, Fen College\n\\item 2013--2014: Graduate Student Council president, Kvam University\n\\end{itemize}",
  );
  expect(degrees).toEqual([["Ph.D. Botany", "Kvam University"]]);
});

test("fields of a degree may be listed, or go on behind a dash", async () => {
  const { degrees } = await stations(
    "\\section{Education}\n\\cventry{2012--2014}{Master's Degree in Salt, Tides and Walls}{Kvam University}{Port Salt}{}{}\n\\cventry{2009--2012}{MEng (Hons) Tidal Science -- Walls \\& Harbours}{Fen College}{Port Salt}{}{}",
    CLASS,
  );
  expect(degrees).toEqual([
    ["Master's Degree in Salt, Tides and Walls", "Kvam University"],
    ["MEng (Hons) Tidal Science – Walls & Harbours", "Fen College"],
  ]);
});

test("a dash parts post and place where the place of the template holds a town, and the name of one place else", async () => {
  const { posts } = await stations(
    "\\section{Experience}\n\\cventry{2021--2023}{Heron Works — Tide Analyst}{Port Salt}{USA}{}{}\n\\cventry{2019--2021}{Salt Engineer — Fenlight}{Port Salt}{USA}{}{}\n\\cventry{2016--2018}{Biostatistician}{CNRS UMR4242 - Integrated Tides and Salt Modelling}{Port-Sel}{}{}",
    CLASS,
  );
  expect(posts).toEqual([
    ["Tide Analyst", "Heron Works"],
    ["Salt Engineer", "Fenlight"],
    ["Biostatistician", "CNRS UMR4242 - Integrated Tides and Salt Modelling"],
  ]);
});

test("a centre that lists its fields is one place, though the last of them is Society", async () => {
  const { posts } = await stations(
    "\\section{Experience}\n\\begin{itemize}\n\\item Researcher, Center for Law, Salt, and Society, 2015--2017\n\\item Postdoctoral Fellow, INAF - Osservatorio Astronomico di Porto Sale, 2012--2015\n\\end{itemize}",
  );
  expect(posts).toEqual([
    ["Researcher", "Center for Law, Salt, and Society"],
    ["Postdoctoral Fellow", "INAF, Osservatorio Astronomico di Porto Sale"],
  ]);
});

test("the lists of currvita are sections, whatever heads them, with labels for lists of papers", async () => {
  const { publications } = await read(
    `\\begin{cv}{{\\Huge Ada Reed}}
\\begin{cvlist}{Enseñanza}
\\item[2007] Profesora, Universidad de Kvam.
\\end{cvlist}
\\begin{cvlist}{Mareas y sal}
\\item[Journals]

\\textbf{[2011]} O. Stone, \\textbf{A. Reed}, and C. Moss.\\\\
{\\it \`\`Walls of salt in the northern fens.''}\\\\
Harbour Letters, Volume 32(7): 962--972.
\\end{cvlist}
\\end{cv}`,
    "\\documentclass{article}\n\\usepackage{currvita}",
  );
  expect(publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["Walls of salt in the northern fens", "Harbour Letters"],
  ]);
});

test("a list of currvita below a heading is a part of what the heading says", async () => {
  const { publications } = await read(
    `\\section{Publications}
\\begin{cvlist}{}
\\item[1] Stone, O. and Reed, A. (2011): Walls of salt in the northern fens. \\textit{Harbour Letters} 32, 962--972.
\\end{cvlist}
\\section{Students}
\\begin{cvlist}{Graduate level:}
\\item[2] Moss, B. \`\`Slow tides of the eastern fens and their quays''\\\\
Degree: MSc. Begun: 2024/06, \\textit{Kvam University}
\\item[1] Fell, C. \`\`Gates of the western fens and their lamps''\\\\
Degree: MSc. Begun: 2023/06, \\textit{Kvam University}
\\end{cvlist}`,
    "\\documentclass{article}\n\\usepackage{currvita}",
  );
  expect(publications.map(({ title }) => title.value)).toEqual(["Walls of salt in the northern fens"]);
});

test("what a post was about and what paid for it is no place; a technical university is none but a place", async () => {
  const { posts } = await stations(
    "\\section{Experiencia}\n\\begin{itemize}\n\\item[2011--2012] \\textbf{Investigadora}\\\\ Proyecto SALNOR 1070999.\\\\ Tema: Muros de sal y mareas del norte.\\\\ Departamento de Botánica\\\\ Universidad Técnica de Puerto Sal.\n\\item[2006--2007] \\textbf{Ayudante de Investigación}\\\\ Tema: Mareas lentas.\\\\ Universidad Técnica de Puerto Sal.\n\\end{itemize}",
  );
  expect(posts).toEqual([
    ["Investigadora", "Departamento de Botánica, Universidad Técnica de Puerto Sal"],
    ["Ayudante de Investigación", "Universidad Técnica de Puerto Sal"],
  ]);
});

test("months and revisions are no places where papers appeared", async () => {
  const { publications } = await read(
    "{\\huge Ada Reed}\n\\section{Research Papers}\n{\\bf Beliefs about tides and the price of salt} \\hfill {\\em October 2023} \\\\\n{\\it with Olaf Stone and Carl Fell}\n\n{\\bf Slow news from the harbour and what it costs} \\hfill {\\em August 2022} \\\\\n{\\it with Bea Moss}\n\n{\\bf Can walls be explained by their makers?} \\hfill {\\em July 2021} \\\\\n{\\it with Bea Moss}",
  );
  expect(publications.map(({ year, venueAsPrinted }) => [year?.value, venueAsPrinted])).toEqual([
    [2023, null],
    [2022, null],
    [2021, null],
  ]);
});

test("a campus stands without the college behind it, and a laboratory with all its fields", async () => {
  const { degrees, posts } = await stations(
    "\\section{Education}\n\\textbf{PhD in Botany} \\hfill August 2019 -- May 2024 \\\\\n\\textit{University of California, Davis College of Letters} \\hfill Davis, CA\n\\section{Research experience}\n\\textbf{Tides, Salt, and Walls Laboratory (Advisor: Dr. Olaf Stone)} \\hfill Port Salt, NL \\\\\n\\textit{Graduate Researcher} \\hfill August 2019 -- May 2024\n\\subsection{Extracurricular}\n\\textbf{Fen Star Group} \\hfill Port Salt, NL \\\\\n\\textit{Member} \\hfill August 2019 -- May 2020",
  );
  expect(degrees).toEqual([["PhD in Botany", "University of California, Davis"]]);
  expect(posts).toEqual([["Graduate Researcher", "Tides, Salt, and Walls Laboratory"]]);
});
