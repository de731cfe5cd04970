import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

async function read(body: string, head = "{\\huge Orla Fennimore}") {
  const source = `\\documentclass{article}\n\\begin{document}\n${head}\n\n${body}\n\\end{document}`;
  return ingest(new TextEncoder().encode(source), "cv.tex");
}

async function jobs(body: string): Promise<string[]> {
  const { employment } = await read(body);
  return employment.map(({ organization, title, period }) => {
    const end = period?.value.end;
    return `${title?.value ?? "-"} | ${organization?.value ?? "-"} | ${end === "present" ? end : (end?.year ?? "-")}`;
  });
}

test("positions of the class res: what was kept is printed above the words, which are no stations", async () => {
  expect(
    await jobs(String.raw`\section{EXPERIENCE}
\employer{\textbf{Mire Works, Inc}}
\title{{\sl VP Peat, Moss, and Engineering}}
\dates{Jan 2021 - Present}
\location{Port Salt, CA}
\begin{position}
Mire Works was bought by Fen Holding in July 2021. The details are not told.

My work was the drainage of the southern mires.
\end{position}
\employer{Dykes/Sluices}
\title{Principal Researcher}
\dates{2016-2021}
\begin{position}
Dykes was bought by Sluices in 2018.
\end{position}`),
  ).toEqual([
    "VP Peat, Moss, and Engineering | Mire Works, Inc | present",
    "Principal Researcher | Dykes/Sluices | 2021",
  ]);
});

test("a template that says post and place is believed unless it was filled in the other way round", async () => {
  expect(
    await jobs(String.raw`\section{Employment}
\cventry{2019--2022}{Keeper of sedges (part time)}{Marsh}{Port Salt}{}{}
\cventry{2015--2019}{Kvam University}{Postdoctoral Researcher}{Norland}{}{}`),
  ).toEqual(["Keeper of sedges | Marsh | 2022", "Postdoctoral Researcher | Kvam University | 2019"]);
});

test("commas inside the name of a department or company part nothing", async () => {
  expect(
    await jobs(String.raw`\section{Employment}
\textbf{Department of Mires, Fens, and Bogs,} Kvam University \hfill 2015--2019\\
\emph{Research Associate}

\textbf{Peat Partners, Inc.} \hfill 2011--2014\\
\emph{Analyst}

\textbf{Salt Water Exchange (SWE) Programme} \hfill 2009--2010\\
\emph{Assistant Teacher}`),
  ).toEqual([
    "Research Associate | Department of Mires, Fens, and Bogs, Kvam University | 2019",
    "Analyst | Peat Partners, Inc | 2014",
    "Assistant Teacher | Salt Water Exchange Programme | 2010",
  ]);
});

test("a row of a table goes on with a linked journal or a thesis; a cited work without a year is a row of its own", async () => {
  const { publications } = await read(String.raw`\section{Publications}
\begin{tabularx}{\linewidth}{lX}
2015 & \textit{Light on the fen}\\
 & O. Fennimore and A. Quill\\
 & \href{https://journal.example/a-very-long-address/that-goes-on/and-on/10.1000/5551234567890}{Journal of Mire Studies, \textbf{11} (2015) 51}\\
2014 & \textit{Dark on the fen}\\
 & O. Fennimore\\
 & Journal of Mire Studies, \textbf{10} (2014) 12\\
\end{tabularx}
\section{Reports}
\begin{tabularx}{\linewidth}{lX}
2013 & \hangindent=2.em Fennimore, O., and Quill, A. A new face of the northern fen. \textit{Office of Dykes}.\\
 & \hangindent=2.em Quill, A. and Fennimore, O. Counting the sluices of the delta. \textit{Harbour Board}.\\
\end{tabularx}`);
  expect(publications.map(({ title, year }) => `${title.value} ${year?.value}`)).toEqual([
    "Light on the fen 2015",
    "Dark on the fen 2014",
    "A new face of the northern fen 2013",
    "Counting the sluices of the delta 2013",
  ]);
});

test("a rule across the page parts the name, set in lower case, from what follows it", async () => {
  const head = String.raw`{\LARGE\scshape{\MakeTextLowercase{Ada Quill}}}
\bigskip
{\color{gray}\hrule height 0.4pt}
Department of Mires \hfill ada@fen.example`;
  const { name } = await read(String.raw`\section{Interests} Mires`, head);
  expect(name?.value).toBe("Ada Quill");
});

test("the posts and degrees of one row of a table share the date beside the first and the place below the last", async () => {
  const { education, employment } = await read(String.raw`\section{Education}
\begin{tabular}{lp{9cm}}
2001--2005 & \textbf{Bachelor of Science,} \textsl{summa cum laude,} Salt Botany\\
 & \textbf{Bachelor of Science,} Tidal Physics\\
 & Fen State University, Port Salt, MS\\
\end{tabular}
\section{Appointments}
\begin{tabular}{lp{9cm}}
2014--2019 & \textbf{Professor,} Department of Mires\\
 & \textbf{Professor,} Department of Dykes\\
 & Kvam University, Port Salt, MS\\
2010--2014 & \textbf{Postdoctoral Scholar,} Peat\\
 & Kvam University; Advisor: Dr. Ada Quill\\
\end{tabular}`);
  const told = education.map(({ degree, institution, period }) => {
    return `${degree?.value} | ${institution.value} | ${JSON.stringify(period?.value.end)}`;
  });
  expect(told).toEqual([
    'Bachelor of Science in Salt Botany | Fen State University | {"year":2005}',
    'Bachelor of Science in Tidal Physics | Fen State University | {"year":2005}',
  ]);
  expect(employment.map(({ title, organization }) => `${title?.value} | ${organization?.value}`)).toEqual([
    "Professor | Department of Mires, Kvam University",
    "Professor | Department of Dykes, Kvam University",
    "Postdoctoral Scholar | Kvam University",
  ]);
  expect(employment.map(({ period }) => period?.value.start?.year)).toEqual([2014, 2014, 2010]);
});

test("cells of a row: the degree, its field, the university; years of two digits are ends where others must be", async () => {
  const { education } = await read(String.raw`\section{Education}
\begin{tabular}{llll}
Ph.D. & Salt Botany & Kvam University & 2011-17\\
B.A. & Tidal Physics & Fen College & 2007-11\\
\end{tabular}`);
  expect(education.map(({ degree, period }) => [degree?.value, period?.value])).toEqual([
    ["Ph.D. in Salt Botany", { start: { year: 2011 }, end: { year: 2017 } }],
    ["B.A. in Tidal Physics", { start: { year: 2007 }, end: { year: 2011 } }],
  ]);
});

test("years behind names in one style, months behind their year, and lines marked by hand below a paper", async () => {
  const { publications } = await read(String.raw`\section{Reports}
\begin{enumerate}
\item Slow tides of the northern mires. \textit{Orla Fennimore and Ben Stone} 2007 July
\item Quick tides of the southern mires. \textit{Orla Fennimore and Ben Stone 2005}
\item Counting the rushes of the delta. \textit{Orla Fennimore and Ben Stone} 2004\\
* Told of in \textbf{over 85 newspapers of the coast.}\\
* The most read of all papers in \textit{Harbour Letters} in 2004
\end{enumerate}`);
  const told = publications.map(({ authors, venue, year }) => [authors.length, venue, year?.value]);
  expect(told).toEqual([
    [2, null, 2007],
    [2, null, 2005],
    [2, null, 2004],
  ]);
});

test("papers filled into the template of posts: the list decides which argument is the title", async () => {
  const paper = (title: string, year: number, people: string, place: string) =>
    `\\cventry{${year}}{${title}}{${people}}{${place}}{}{}`;
  const { publications, employment } = await read(String.raw`\section{Experience}
\subsection{Research}
\cventry{2014--2019}{Scientist}{School of Dykes, Kvam University}{Port Salt}{}{\begin{itemize}\item Counted sluices in all winters\item Mended three gauges\end{itemize}}
\section{Publications}
${paper("Slow tides, quick tides, and the northern fen", 2019, "A Quill, O Fennimore, B Stone, ...", "Annals of Mires")}
${paper("Counting the sluices of the delta", 2018, "O Fennimore, A Quill", "Journal of Dykes and Sluices")}
${paper("Keeping sedges: a method for salt water", 2018, "B Stone, O Fennimore", "Fen Letters")}
${paper("What the rushes tell of drought", 2017, "O Fennimore, B Stone", "Annals of Mires")}`);
  expect(publications.map(({ title, authors, venue }) => `${authors.length} ${title.value} | ${venue}`)).toEqual([
    "3 Slow tides, quick tides, and the northern fen | Annals of Mires",
    "2 Counting the sluices of the delta | Journal of Dykes and Sluices",
    "2 Keeping sedges: a method for salt water | Fen Letters",
    "2 What the rushes tell of drought | Annals of Mires",
  ]);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Scientist"]);
});

test("a sentence that counts the papers is none of them", async () => {
  const { publications } = await read(String.raw`\section{Publications}
My $h$-index is 14, which few reach so early (Stone 2011, Fen Letters, 28, 140).

\begin{enumerate}
\item O. Fennimore, A. Quill, Slow tides of the northern fen, Annals of Mires 12 (2019), 3--9.
\item O. Fennimore, Quick tides of the southern fen, Annals of Mires 11 (2018), 13--19.
\end{enumerate}`);
  expect(publications).toHaveLength(2);
});

test("a town that a university is called by is no employer behind the name of another place", async () => {
  expect(
    await jobs(String.raw`\section{Experience}
{\bf Sluice Genomics}, Cambridge, MA, United States

{\em Visiting Scholar} \hfill {\bf September 2018 - February 2019}`),
  ).toEqual(["Visiting Scholar | Sluice Genomics | 2019"]);
});

test("a label behind a post begins what was done there", async () => {
  expect(
    await jobs(String.raw`\section{Experience}
\cventry{Jan. 2016 -- Nov. 2018}{Head of the Gauges Team}{KR7 Institute of Tides}{Mire}{Activities: tide gauges, salt walls, night watches, care of two boats}{Headed by Jo Fell.}
\cventry{Sept. 2012 -- Dec. 2015}{Statistician}{KR7 Institute of Tides}{Mire}{Tâches : tide gauges, salt walls}{Headed by Jo Fell.}`),
  ).toEqual([
    "Head of the Gauges Team | KR7 Institute of Tides | 2018",
    "Statistician | KR7 Institute of Tides | 2015",
  ]);
});

test("a quotation below an entry tells of it on lines of its own, and a date there dates nothing", async () => {
  expect(
    await jobs(String.raw`\section{Research Experience}
\begin{itemize}
\item \textbf{Fellow}, Kvam University, 2011--2014
\begin{quote}Planning a new course on the building of locks and sluices at sea, to be opened in the spring of 2013.\end{quote}
\item \textbf{Tides and Salt}, Fen College, 2007--2010
\begin{quote}Measured the coast of Norland.\\ \textbf{Skills:} rowing.\end{quote}
\item \textbf{Summer Research Program}, Mire National Laboratory, 2006
\begin{quote}Drew walls.\end{quote}
\end{itemize}`),
  ).toEqual([
    "Fellow | Kvam University | 2014",
    "Tides and Salt | Fen College | 2010",
    "Summer Research Program | Mire National Laboratory | 2006",
  ]);
});

test("pairs of paragraphs are one station each: a place with its dates, and what one was there", async () => {
  expect(
    await jobs(String.raw`\section{Employment}
Kvam Botany\\ 2014--2016

Postdoctoral fellow, tides programme\\ Department of Botany, Kvam University

Fen Works\\ 2012--2014

Sailing, Diving, and Rowing Instructor\\ Fen Works, Port Salt

Mire Office\\ 2010--2012

Night warden\\ Mire Office, Port Salt`),
  ).toEqual([
    "Postdoctoral fellow | Department of Botany, Kvam University | 2016",
    "Sailing, Diving, and Rowing Instructor | Fen Works | 2014",
    "Night warden | Mire Office | 2012",
  ]);
});

test("a large line of an own command within a section is the place of a degree or a post there, not a section", async () => {
  const { education, employment } = await read(String.raw`\newcommand{\block}[3]{
    {\large #1}

    {\itshape #2}

    #3}
\section{Outreach}
\block{Research Mentor}{Fen Works | 2014 - 2016}{Two students}
\block{Fair Mentor}{Kvam Academy | Fall 2018}{}
\section{Education}
\block{Port Salt University}{PhD in Botany | Expected May 2020}{}
\block{Fen College}{BSc in Botany | May 2015}{}
\section{Work Experience}
\block{Warden}{Port Salt University | Advised by Prof. Carl Holt | Nov. 2015 - Present}{}
\section{Publications}
O. Fennimore. Slow tides of the north. Mire Journal, 2019.`);
  expect(education.map(({ institution }) => institution?.value)).toEqual(["Port Salt University", "Fen College"]);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Warden", "Port Salt University"],
  ]);
});

test("the head of the class of twenty seconds; arguments that only place what follows are no words", async () => {
  const draft = await read(
    String.raw`\begin{table}[!ht]\begin{textblock}{58.5}(6,7.7)Moss\end{textblock}\end{table}
\begin{addmargin}[.75em]{0em}Peat\end{addmargin}`,
    String.raw`\cvname{Orla Fennimore, RPh, Ph.D.}\cvdate{26 May 1989}`,
  );
  expect(draft.name?.value).toBe("Orla Fennimore");
  expect(draft.protected).toHaveLength(1);
  expect(draft.text).not.toMatch(/ht|7\.7|em/u);
});
