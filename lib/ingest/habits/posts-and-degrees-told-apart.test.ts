import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const modern = (body: string) =>
  ingest(
    bytes(
      `\\documentclass{moderncv}\\moderncvtheme[blue]{classic}\\firstname{Ada}\\familyname{Reed}\\begin{document}\\makecvtitle\n${body}\n\\end{document}`,
    ),
    "reed.tex",
  );
const article = (body: string) =>
  ingest(
    bytes(
      `\\documentclass{article}\\begin{document}\\begin{center}\\Large Ada Reed\\end{center}\n${body}\n\\end{document}`,
    ),
    "reed.tex",
  );
type Draft = Awaited<ReturnType<typeof ingest>>;
const degreesIn = ({ education }: Draft) =>
  education.map(({ degree, institution }) => [degree?.value ?? null, institution?.value ?? null]);
const postsIn = ({ employment }: Draft) =>
  employment.map(({ title, organization }) => [title?.value ?? null, organization?.value ?? null]);

const MSC = String.raw`\section{Education}\cventry{2003--2005}{MSc in Tides}{Kvam University}{Kvam}{}{}`;

test("a section called by a degree holds it, and what is said of its thesis and advisors is no second one", async () => {
  const read = await modern(
    String.raw`\section{PhD}\cventry{2005--2009}{PhD Student in Tides}{Fen College}{}{}{}\cvline{Thesis}{\emph{A study of walls}, discussed on June 3rd, 2009}\cvline{Coadvisorship supervisors}{Prof. Carl Fell (Kvam University) and Ida Wall (University of Fen)}${MSC}`,
  );
  expect(degreesIn(read)).toEqual([
    ["PhD Student in Tides", "Fen College"],
    ["MSc in Tides", "Kvam University"],
  ]);
});

test("below “Advising”, the name of a degree parts those who were advised", async () => {
  const read = await article(
    String.raw`\section{Advising}\subsection{PhD}\begin{itemize}\item Olaf Stone, Kvam University, 2015--2019\end{itemize}`,
  );
  expect(degreesIn(read)).toEqual([]);
});

test("brackets say what one degree is made of", async () => {
  const read = await article(
    String.raw`\section{Education}\begin{itemize}\item \textbf{Fen College} \hfill 2001 -- 2006\\ Integrated M.Tech. (B.Tech. + M.Tech.) in Tides and Salt\item \textbf{Kvam University} \hfill 1998 -- 2001\\ B.Sc. in Walls\end{itemize}`,
  );
  expect(degreesIn(read)).toEqual([
    ["M.Tech. in Tides and Salt", "Fen College"],
    ["B.Sc. in Walls", "Kvam University"],
  ]);
});

test("a profession beside a school is a degree among degrees; “Ph.D. students” is none", async () => {
  const read = await article(
    String.raw`\section{Education}\begin{itemize}\item \textbf{Ph.D. in Tides}, National University of Kvam, Norland, 1999.\item \textbf{Tidal Engineer}, National University of Kvam, Norland, 1994.\end{itemize}\section{Human Resources Training}\begin{itemize}\item Co-supervision of Ph.D. students in tides, University of Fen.\end{itemize}`,
  );
  expect(degreesIn(read)).toEqual([
    ["Ph.D. in Tides", "National University of Kvam"],
    ["Tidal Engineer", "National University of Kvam"],
  ]);
});

test("a university diploma is given by another place than itself", async () => {
  const read = await modern(
    String.raw`\section{Education}\cventry{2003 -- 2005}{University Diploma in Tidal Sciences}{Kvam/Fen University}{}{}{}`,
  );
  expect(degreesIn(read)).toEqual([["University Diploma in Tidal Sciences", "Kvam/Fen University"]]);
});

test("who paid for a post stands behind its place and is none", async () => {
  const read = await modern(
    String.raw`\section{Positions}\cventry{2014 -- 2019}{Postdoctoral researcher}{Institute of Tides}{}{}{funded by the Stone Fund for Salt and Walls}\cventry{May 2011\\Oct. 2012}{Postdoctoral researcher in the SALT team}{Fen, KTU-Mire}{Kvam}{}{Funded by the Walls project, we measured tides.}`,
  );
  expect(postsIn(read)).toEqual([
    ["Postdoctoral researcher", "Institute of Tides"],
    ["Postdoctoral researcher in the SALT team", "Fen"],
  ]);
});

test("a group leader in brackets below a post is whom one worked for", async () => {
  const page = `<h1>Ada Reed</h1><h2>Research Experience</h2><p>Postdoctoral researcher at the Harbour Centre, 2008-2012</p><p>(Group Leader: Dr. Olaf Stone)</p><p>Graduate research assistant at Kvam University</p><p>Wall Lab (Supervisor: Dr. Carl Fell), 2003-2008</p>`;
  expect(postsIn(await ingest(bytes(page), "reed.html"))).toEqual([
    ["Postdoctoral researcher", "Harbour Centre"],
    ["Graduate research assistant", "Kvam University, Wall Lab"],
  ]);
});

test("a post alone in bold stands above every place where one held it", async () => {
  const read = await article(String.raw`\section{Research Experience}
{\bf Visiting Researcher}

{\em Fen Medical School} \hfill {\bf March, 2009 - October, 2010}

{\bf Research Assistant}

{\em Kvam University} \hfill {\bf January, 2007 - June, 2008}\\
First student of the Tide Lab, and its keeper.

{\em Fen University} \hfill {\bf October, 2005 - July, 2006}\\
Worked on walls as a keeper of tides.`);
  expect(postsIn(read)).toEqual([
    ["Visiting Researcher", "Fen Medical School"],
    ["Research Assistant", "Kvam University"],
    ["Research Assistant", "Fen University"],
  ]);
});

test("letters behind parts of an institution say of which", async () => {
  const read = await article(
    String.raw`\section{Positions}\begin{itemize}\item \textbf{Full Professor}, Tide Laboratory, Salt Engineering Department, KTN-FRKV (2011--Present).\item \textbf{Reader}, Harbour Centre, USA (2006--2011).\end{itemize}`,
  );
  expect(postsIn(read)).toEqual([
    ["Full Professor", "Tide Laboratory, Salt Engineering Department, KTN-FRKV"],
    ["Reader", "Harbour Centre"],
  ]);
});
