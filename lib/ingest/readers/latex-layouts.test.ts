import { describe, expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";

function outline(body: string): string[] {
  const { blocks, text } = readLatex(`\\begin{document}\n${body}\n\\end{document}`);
  return blocks.map(({ kind, level, span }) => `${kind}${level || ""}: ${text.slice(span.start, span.end)}`);
}

test("a CV written as one list: labels of known headings, and all others with them, are headings", () => {
  expect(
    outline(String.raw`\begin{list}{}{\setlength{\leftmargin}{1in}}
\item[\textsc{Education}] PhD, Fen College, 2016

MSc, Kvam University, 2011
\item[Night Watch] Warden of the dykes
\item[\bf Publications]
\begin{enumerate} \item Sedges. Mire J., 2019. \end{enumerate}
\end{list}`),
  ).toEqual([
    "heading2: Education",
    "paragraph: PhD, Fen College, 2016",
    "paragraph: MSc, Kvam University, 2011",
    "heading2: Night Watch",
    "paragraph: Warden of the dykes",
    "heading2: Publications",
    "item1: Sedges. Mire J., 2019.",
  ]);
});

test("a known heading as a label heads the items below only when nothing stands beside it", () => {
  expect(
    outline(String.raw`\section{Works} \section{Duties}
\begin{itemize} \item[\textbf{Preprints}] \item Sedges, 2019. \item[Talks] Rushes, Port Salt \end{itemize}`).slice(1),
  ).toEqual(["heading2: Duties", "heading3: Preprints", "item1: Sedges, 2019.", "item1: Talks Rushes, Port Salt"]);
});

test("environments named as their sections are headed by their names, and their declarations print nothing", () => {
  expect(
    outline(String.raw`\newcategory{Education} \newcategory{Refereed Journal Publications} \newkind{Tides}
\begin{vita}
\begin{Education} \item Ph.D., Fen College, 2016 \end{Education}
\begin{Refereed Journal Publications} \item Sedges. Mire J., 2019. \end{Refereed Journal Publications}
\begin{awards} Silver Eel, 2012 \end{awards}
\begin{Tides} \item Low ones \end{Tides}
\end{vita}`),
  ).toEqual([
    "heading2: Education",
    "item1: Ph.D., Fen College, 2016",
    "heading2: Refereed Journal Publications",
    "item1: Sedges. Mire J., 2019.",
    "heading2: awards",
    "paragraph: Silver Eel, 2012",
    "item1: Low ones",
  ]);
  expect(
    outline(
      String.raw`\section{Journal papers} \begin{publications} Sedges \end{publications} \section{Duties} Warden`,
    ),
  ).toEqual(["heading2: Journal papers", "paragraph: Sedges", "heading2: Duties", "paragraph: Warden"]);
});

describe("room below a line", () => {
  test.each([
    ["a gap", String.raw`Fen College\\ Fellow\\[6pt] Kvam Museum\\ Clerk\\[.1in]`],
    ["a second line end", String.raw`Fen College\\ Fellow\\ \\ Kvam Museum\\ Clerk\\`],
    ["a skip", String.raw`Fen College\\ Fellow\\ \medskip Kvam Museum\\ Clerk`],
    ["space", String.raw`Fen College\\[1pt] Fellow\\ \vspace{2mm} Kvam Museum\\ \vspace{-3pt} Clerk`],
  ])("parts entries: %s", (_, body) => {
    expect(outline(body)).toEqual(["paragraph: Fen College\nFellow", "paragraph: Kvam Museum\nClerk"]);
  });

  test("parts nothing in an item", () => {
    expect(outline(String.raw`\begin{itemize}\item Sedges\\[6pt] Quill\end{itemize}`)).toEqual([
      "item1: Sedges\nQuill",
    ]);
  });
});

describe("side by side", () => {
  test("boxes are cells, and a known heading in the first heads the second", () => {
    expect(
      outline(String.raw`\makebox[3cm][l]{2016--2019}\parbox[t]{9cm}{Fellow, Fen College}

\parbox[t]{3cm}{\textsc{Awards}}\parbox[t]{9cm}{Silver Eel, 2012}`),
    ).toEqual(["paragraph: 2016–2019\tFellow, Fen College", "heading2: Awards", "paragraph: Silver Eel, 2012"]);
  });

  test("columns of paracol", () => {
    expect(
      outline(
        String.raw`\begin{paracol}{2} Education \switchcolumn PhD, Fen College \switchcolumn* Awards \end{paracol}`,
      ),
    ).toEqual(["paragraph: Education", "paragraph: PhD, Fen College", "paragraph: Awards"]);
  });

  test("a short last column stands beside its entry", () => {
    expect(
      outline(String.raw`\newenvironment{two}[2][]{\def\aside{#2}\begin{paracol}{2}}{\switchcolumn \raggedleft \aside \end{paracol}}
\begin{two}{\textit{May 2019}} \textbf{Sedges of the Salt Fens} \end{two}
\begin{itemize}\item \mbox{\textbf{Ada Quill}}, \mbox{Bo Stone}, \mbox{I-Lin Marsh}\end{itemize}
\begin{paracol}{2} Kvam Museum \switchcolumn 2016 \end{paracol}`),
    ).toEqual([
      "paragraph: Sedges of the Salt Fens\tMay 2019",
      "item1: Ada Quill, Bo Stone, I-Lin Marsh",
      "paragraph: Kvam Museum\t2016",
    ]);
  });

  test("tab stops part cells, and lines that set them are not printed", () => {
    expect(
      outline(String.raw`\begin{tabbing} Long years \= \kill
2019 \> Fellow, Fen College, where the peat was dry \\ 2016 \> Clerk \\ \> Kvam Museum \\ \end{tabbing}`),
    ).toEqual(["row: 2019\tFellow, Fen College, where the peat was dry", "row: 2016\tClerk\nKvam Museum"]);
  });

  test("years in the margin begin the entry beside them", () => {
    expect(
      outline(String.raw`\newcommand{\years}[1]{\marginnote{\scriptsize #1}}
\years{2019--}Fellow, Fen College\\ Port Salt\\ \years{2016}Clerk, Kvam Museum`),
    ).toEqual(["paragraph: 2019–\tFellow, Fen College\nPort Salt", "paragraph: 2016\tClerk, Kvam Museum"]);
  });
});

test("rows without a first cell go on with the row above where room alone parts the entries, whatever they say", () => {
  expect(
    outline(String.raw`\begin{tabular}{p{2cm} l}
2013 & “Salt tides of the north and of the inner fens.” With A. Reed, C. Fell, and \\
& B. Moss. Salt and Towns 2012. The University of Kvam, Port Salt, Norland. March 9--11, 2012. \\[2mm]
2012 & “Walls.” \\
& Fen College. \\[2mm]
2011 & “Harbours.” Kvam.
\end{tabular}`),
  ).toEqual([
    "row: 2013\t“Salt tides of the north and of the inner fens.” With A. Reed, C. Fell, and\nB. Moss. Salt and Towns 2012. The University of Kvam, Port Salt, Norland. March 9–11, 2012.",
    "row: 2012\t“Walls.”\nFen College.",
    "row: 2011\t“Harbours.” Kvam.",
  ]);
});

test("a page of dates beside a page of lines is a table of both", () => {
  const beside = String.raw`\begin{minipage}[t]{0.1\linewidth}
2025 \\ \\
2020 \\
2018
\end{minipage} \hfill
\begin{minipage}[t]{0.9\linewidth}PhD, Kvam University \\
{\footnotesize Advisor: Ada Reed} \\
MSc, Fen College \\
\normalsize BSc, Salt College \\
\end{minipage}`;
  expect(outline(beside)).toEqual([
    "row: 2025\tPhD, Kvam University\nAdvisor: Ada Reed",
    "row: 2020\tMSc, Fen College",
    "row: 2018\tBSc, Salt College",
  ]);
  const one = String.raw`\begin{minipage}[t]{1cm}2019--2021\end{minipage}\begin{minipage}[t]{9cm}Lecturer \\ Fen College\end{minipage}`;
  expect(outline(one)).toEqual(["row: 2019–2021\tLecturer\nFen College"]);
  const head = String.raw`\begin{minipage}{5cm}School of Salt \\ Fen College\end{minipage}
\begin{minipage}{5cm}Phone: 123 \\ ada@fen.example\end{minipage}`;
  expect(outline(head)).toEqual(["paragraph: School of Salt\nFen College", "paragraph: Phone: 123\nada@fen.example"]);
});

test("a title that nothing prints is no heading", () => {
  const source = (make: string) =>
    String.raw`\documentclass[11pt]{article}\title{Chapter 4}\author{Ada Reed}\begin{document}${make} Port Salt\end{document}`;
  expect(readLatex(source("")).text).not.toContain("Chapter 4");
  expect(readLatex(source(String.raw`\maketitle`)).text).toContain("Chapter 4");
});

test("a title in the body of a page whose style is a file of its own is printed where it stands", () => {
  const source = (style: string) =>
    String.raw`\documentclass{article}${style}\begin{document}\title{Ada de Reed}\section{Education} Port Salt\end{document}`.replaceAll(
      /(?=\\(?:begin|title|section))/gu,
      "\n",
    );
  expect(readLatex(source(String.raw`\input{style.tex}`)).text).toContain("Ada de Reed");
  expect(readLatex(source("")).text).not.toContain("Ada de Reed");
});

test("the label of an address is no part of it", () => {
  const { blocks } = readLatex(
    String.raw`\documentclass{moderncv}\email{email:~ada@salt.example}\begin{document}\end{document}`,
  );
  expect(blocks[0]?.runs[0]?.href).toBe("mailto:ada@salt.example");
});

test("words above each page are the head of the letter where they hold an address; a running title is none", () => {
  const head = String.raw`\chead{\textsf{{\Large Ada Reed} \\ {\small Port Salt $\star$ ada@salt.example}}}`;
  const { text } = readLatex(
    String.raw`\documentclass{article}\rhead{Reed, CV, \thepage}\lhead{Ada Reed}\begin{document}` +
      head +
      "Salt\\end{document}",
  );
  expect(text.split("\n")).toEqual(["Ada Reed", "Port Salt ⋆ ada@salt.example", "Salt"]);
});

test("a size that most of the text is set in heads nothing, and a sign between numbers has room on both sides", () => {
  const { blocks, text } = readLatex(
    String.raw`\documentclass{article}\begin{document}\large \section{Education} PhD, Fen College, 2016

{\Huge Walls} of $2 \times 3$ stones, and many more words of plain text\end{document}`,
  );
  expect(blocks.flatMap(({ runs }) => runs.flatMap(({ size }) => size ?? []))).toEqual([expect.closeTo(2.07, 1)]);
  expect(text).toContain("2 × 3");
});

test("a number in brackets behind the end of a line is no room between lines but a year or a number to be read", () => {
  const { text } = readLatex(
    String.raw`\documentclass{article}\begin{document}Ada Reed\\
[2024] Slow tides\\[2mm] Olaf Stone\\
[12] Salt walls\end{document}`,
  );
  expect(text).toContain("[2024] Slow tides");
  expect(text).toContain("[12] Salt walls");
  expect(text).not.toContain("2mm");
});

test("declared faces print nothing, and small capitals are seen as capitals", () => {
  const { text } = readLatex(
    String.raw`\documentclass{memoir}\begin{document}
\newfontface\scheader[SmallCapsFont={Mire Pro},SmallCapsFeatures={Letters=SmallCaps}]{Mire Pro}
\newfontfamily\headed{Mire Sans}
\noindent{\LARGE\scheader \textsc{ada reed}}

O\textsc{laf} \textsc{Stone}, Kvam, \textsc{nc} 27708\end{document}`,
  );
  expect(text.split("\n")).toEqual(["ADA REED", "Olaf Stone, Kvam, nc 27708"]);
});
