import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const draft = (body: string) =>
  ingest(
    new TextEncoder().encode(
      `\\documentclass{res}\\begin{document}\n\\name{Ada Reed}\n\\begin{resume}\n${body}\n\\end{resume}\\end{document}`,
    ),
    "cv.tex",
  );

test("bold rows of a table and bold entries of a list head what stands below them", async () => {
  const { education, employment, publications } = await draft(String.raw`\begin{tabular}{ll}
\multicolumn{2}{l}{\textbf{Academic Appointments}}\\
[0.2cm]
2018---present & \textbf{Kvam School of Management}\\
& Professor of Finance\\
[0.5cm]
\multicolumn{2}{l}{\textbf{Education}}\\
2002---2007 & \textbf{Port Salt University}\\
& Ph.D., Economics\\
\end{tabular}
\begin{itemize}
\item \textbf{Awards}\\
\begin{longtable}{ll}
2018 & Fenland Prize\\
\end{longtable}
\item \textbf{Publications}
\begin{enumerate}
\item Sluices and the Price of Peat\\ with Boris Quill.\\ \emph{Journal of Finance}, May 2010, 65(2)
\item Who Pays the Keepers of the Dyke?\\ with Cora Stone.\\ \emph{Management Science}, 2012, 58(1)
\end{enumerate}
\item \textbf{Working Papers}
\begin{enumerate}
\item Lanterns over the Moor at Night\\ with Boris Quill
\end{enumerate}
\end{itemize}`);
  expect(education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["Ph.D. in Economics", "Port Salt University"],
  ]);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Professor of Finance", "Kvam School of Management"],
  ]);
  expect(publications.map(({ title, status }) => `${title.value} (${status.value})`)).toEqual([
    "Sluices and the Price of Peat (published)",
    "Who Pays the Keepers of the Dyke? (published)",
    "Lanterns over the Moor at Night (working)",
  ]);
});

test("one bold entry of its kind stays an entry", async () => {
  const { publications } = await draft(String.raw`\section{Research Papers}
\begin{itemize}
\item \textbf{Teaching}
\begin{itemize}\item A. Reed, B. Quill. "Counting sluices in a salt marsh". \emph{Journal of Peat}, 2012.\end{itemize}
\item \textbf{Mosses}
\begin{itemize}\item A. Reed, C. Stone. "Lanterns over the moor". \emph{Journal of Peat}, 2014.\end{itemize}
\end{itemize}`);
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Counting sluices in a salt marsh",
    "Lanterns over the moor",
  ]);
});

test("where several bold entries of a list name sections, those set alike head something as well", async () => {
  const { sections } = await ingest(
    new TextEncoder().encode(
      `<h1>Ada Reed</h1>
<ul><li><b>Education</b></li></ul><p>2010–2014 PhD in Botany, Kvam University</p>
<ul><li><b>Lectures and seminars at meetings abroad</b></li></ul><p>2022 “Salt on the walls”, Harbour Days, Fen</p>
<ul><li><b>Patents</b></li></ul><p>Reed, A. Needle for salt. Norland Patent 0000, 2017.</p>
<ul><li><b>Research grants</b></li></ul><p>2023–2027 Tide Fund, “Slow tides”</p>
<ul><li><b>What I do all day</b></li></ul><p>I work on trees that grow where the water is bad.</p>`,
    ),
    "cv.html",
  );
  expect(sections.map(({ heading, kind }) => [heading, kind]).slice(1)).toEqual([
    ["Education", "education"],
    ["Lectures and seminars at meetings abroad", "talks"],
    ["Patents", "patents"],
    ["Research grants", "grants"],
    ["What I do all day", "other"],
  ]);
});
