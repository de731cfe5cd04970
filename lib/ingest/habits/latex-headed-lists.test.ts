import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (body: string) =>
  ingest(
    new TextEncoder().encode(
      `\\documentclass{article}\n\\begin{document}\n{\\huge Orla Fennimore}\n\n${body}\n\\end{document}`,
    ),
    "cv.tex",
  );

test("the argument of a list heads it, and so does a label with paragraphs below", async () => {
  const { education, employment, publications } = await read(String.raw`\begin{partlist}{Situation Actuelle}
\item[Depuis 2019] Chercheuse\\
\textbf{Université de Kvam}
\end{partlist}

\begin{partlist}{Etudes et formation}
\item[2018] DOCTORAT EN BOTANIQUE\\
\textbf{Université de Kvam}
\item[2013] MASTER EN BOTANIQUE\\
\textbf{Université de Kvam}
\end{partlist}

\begin{partlist}{Publications}
\item[Revues]

\textbf{[2017]} \textbf{O. Fennimore}, A. Quill.\\
{\it “Slow tides of the northern fen.”}\\
Annals of Mires, Volume 12: 3--9.

\item[Conférences internationales]

\textbf{[2016]} \textbf{O. Fennimore} and A. Quill.\\
{\it “Quick tides of the southern fen”}\\
Tide Systems Meeting, Port Salt, 2016.

\textbf{[2015]} A. Quill, \textbf{O. Fennimore}.\\
{\it “Salt walls and who keeps them”}\\
Tide Systems Meeting, Mire, 2015.
\end{partlist}`);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Chercheuse"]);
  expect(education.map(({ degree }) => degree?.value)).toEqual(["DOCTORAT EN BOTANIQUE", "MASTER EN BOTANIQUE"]);
  expect(publications.map(({ title, kind }) => `${title.value} | ${kind.value}`)).toEqual([
    "Slow tides of the northern fen | journal",
    "Quick tides of the southern fen | conference",
    "Salt walls and who keeps them | conference",
  ]);
});

test("labels of a thesis below a degree head no section, and papers of a series at a meeting are conference papers", async () => {
  const { education, publications } = await read(String.raw`\section*{Education}
\textbf{Kvam University} \hfill 2015--2018

MSc in Botany

\underline{Thesis:}
\begin{itemize}
\item Title: Slow tides of the northern fen
\item Supervisor: Prof. Ada Quill
\end{itemize}

\textbf{Fen College} \hfill 2011--2015

BSc in Botany

\section*{Publications}
\subsection*{Conference papers}
\begin{itemize}
\item O. Fennimore, A. Quill. “Quick tides of the southern fen”. Lecture Notes in Computer Science 4507, 2007, pp. 3--9.
\end{itemize}`);
  expect(education.map(({ degree }) => degree?.value)).toEqual(["MSc in Botany", "BSc in Botany"]);
  expect(publications.map(({ title, kind }) => [title.value, kind.value])).toEqual([
    ["Quick tides of the southern fen", "conference"],
  ]);
});

test("papers set as posts of a résumé, their people and a remark as a list below each", async () => {
  const entry = (title: string, place: string, year: string, ...items: string[]) =>
    String.raw`\item \begin{rSubsection}{${title}}{}{${place}}{${year}}
${items.map((item) => String.raw`\item ${item} \\`).join("\n")}
\end{rSubsection}`;
  const { publications } = await read(String.raw`\begin{rSection}{Some of the Publications}
${entry("Tides for Harbours: Walls That Are Built of Salt", "Kvam College", "2025", String.raw`\textbf{Fennimore~O.C.}`, String.raw`\textbf{Doctoral Thesis}`)}
${entry("Advancing Salt Studies: Many Bays in One View", "TIDE", "2024", String.raw`Stone~L., \textbf{Fennimore~O.C.}, Fell~L., and Vance~M.`, String.raw`\textbf{Both wrote one half of it}`)}
\end{rSection}
\begin{rSection}{Full List}
${entry("Tides for Harbours: Walls That Are Built of Salt", "Kvam College", "2025", String.raw`\textbf{Fennimore~O.C.}`, String.raw`\textbf{Doctoral Thesis}`)}
${entry("Rain on Harbours: Learning from Roofs", "Mire Letters", "2023", String.raw`Moss~B., \textbf{Fennimore~O.C.}, and Vance~M.`)}
${entry("A Model of Fog in Northern Ports", "Harbour Review", "2022", String.raw`\textbf{Fennimore~O.C.}, Vance~M., and Hull~T.`)}
\end{rSection}`);
  expect(
    publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value).join("; ")]).sort(),
  ).toEqual([
    ["A Model of Fog in Northern Ports", "O.C. Fennimore; M. Vance; T. Hull"],
    ["Advancing Salt Studies: Many Bays in One View", "L. Stone; O.C. Fennimore; L. Fell; M. Vance"],
    ["Rain on Harbours: Learning from Roofs", "B. Moss; O.C. Fennimore; M. Vance"],
    ["Tides for Harbours: Walls That Are Built of Salt", "O.C. Fennimore"],
  ]);
});
