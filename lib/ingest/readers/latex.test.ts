import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";
import { latexText } from "#lib/ingest/readers/latex-text.ts";
import { computedSince } from "#lib/processor-time.ts";

function outline(document: ReadDocument): string[] {
  return document.blocks.map(({ kind, level, span, marker }) => {
    const text = document.text.slice(span.start, span.end);
    return `${kind}${level || ""}${marker ? ` ${marker}` : ""}: ${text}`;
  });
}

function roles(document: ReadDocument): Record<string, string> {
  const runs = document.blocks.flatMap((block) => block.runs).filter((run) => run.role);
  return Object.fromEntries(runs.map(({ span, role }) => [document.text.slice(span.start, span.end), role ?? ""]));
}

describe("plain text", () => {
  test.each([
    [
      String.raw`{\"O}rnfell, T.~Q. and Mosk{\'a}l, Ter{\'\i}n, Fran{\c{c}}ois, \v{S}\'ark\=a, \L{}ukasz \o re \AA`,
      "Örnfell, T. Q. and Moskál, Terín, François, Šárkā, Łukasz øre Å",
    ],
    ["pages 3--7 --- ``quoted'' 100\\% \\& \\$5 \\#1", "pages 3–7 — “quoted” 100% & $5 #1"],
    [String.raw`An $O(n^2)$ bound for $\alpha$-stable \emph{mires}`, "An O(n2) bound for α-stable mires"],
    ["{DNA} and {{RNA}}: {\\textendash}", "DNA and RNA: –"],
    ["50% off", "50% off"],
  ])("%s", (source, text) => {
    expect(latexText(source)).toBe(text);
  });
});

describe("documents", () => {
  test("sections, lists, line ends and comments", () => {
    const cv = readLatex(String.raw`\documentclass{article}
      \usepackage[margin=1in]{geometry} % \name{Not Her}
      \begin{document}
      {\Large\bf Orla Fennimore}\\ Fen College \hfill \href{mailto:orla@fen.example}{orla@fen.example}

      \section*{Papers}
      \begin{enumerate}[label={[J\arabic*]}]
        \item \textbf{Sedges}, \textit{Mire J.} 3:1--9, 2019. % \item Gone
        \item Rushes
          \begin{itemize} \item reprint \end{itemize}
      \end{enumerate}
      \begin{comment} \section{Secret} \end{comment}
      \iffalse dropped \else kept\footnote{$^*$ equal work} \fi
      \end{document} after`);
    expect(outline(cv)).toEqual([
      "paragraph: Orla Fennimore\nFen College\torla@fen.example",
      "heading2: Papers",
      "item1 [J1]: Sedges, Mire J. 3:1–9, 2019.",
      "item1 [J2]: Rushes",
      "item2: reprint",
      "paragraph: kept",
      "paragraph: * equal work",
    ]);
    const [head] = cv.blocks[0]?.runs ?? [];
    expect(head).toEqual({ bold: true, size: 1.44, span: { start: 0, end: 14 } });
    expect(cv.blocks[0]?.runs.at(-1)?.href).toBe("mailto:orla@fen.example");
  });

  test("tables: rows at top level, lines inside an entry and in one column", () => {
    const cv = readLatex(String.raw`\begin{tabular}{@{}l} Fen College \\ Mire Road 1 \end{tabular}

      \begin{tabularx}{\textwidth}{>{\bf}r@{\hspace{1em}}X} 2019 & PhD, Fen College \\[2pt] 2014 & MSc \\ \hline \end{tabularx}
      \begin{itemize}\item \begin{tabular}{l r} Fen College & 2019 \\ Fellow & Mire \end{tabular}\end{itemize}`);
    expect(outline(cv)).toEqual([
      "paragraph: Fen College\nMire Road 1",
      "row: 2019\tPhD, Fen College",
      "row: 2014\tMSc",
      "item1: Fen College\t2019\nFellow\tMire",
    ]);
  });

  test("own commands and environments are expanded, switches are followed", () => {
    const cv = readLatex(String.raw`\newcommand{\paper}[3][2019]{\item \textbf{#2}, #3, #1.}
      \newenvironment{papers}{\begin{itemize}}{\end{itemize}} \def\fen{Fen College} \let\mire\fen
      \newif\ifshort \shorttrue
      \begin{papers}\paper{Sedges}{\mire} \paper[2021]{Rushes}{\fen}\end{papers} \ifshort short\else long\fi`);
    expect(outline(cv)).toEqual([
      "item1: Sedges, Fen College, 2019.",
      "item1: Rushes, Fen College, 2021.",
      "paragraph: short",
    ]);
  });

  test("commands nobody defined: entries, headings, marks of the owner", () => {
    const cv = readLatex(String.raw`\sectiontitle{Work}
      \begin{timeitemize}[Fellow, Mire]{Fen College}{2019 -- Present} \item Counted sedges \end{timeitemize}
      \timeitem{PhD in Botany}{2015} \subitem{Advisor: A. Quill}
      A. Quill, \me{O. Fennimore}`);
    expect(outline(cv).slice(0, 4)).toEqual([
      "heading2: Work",
      "paragraph: Fen College\t2019 – Present\nFellow, Mire",
      "item1: Counted sedges",
      "item1: PhD in Botany\t2015",
    ]);
    expect(cv.blocks.at(-1)?.runs[0]?.underline).toBe(true);
  });

  test("files that were not read are named", () => {
    expect(readLatex("\\input{papers/list}\n\\bibliography{own}").remarks).toEqual([
      "The file refers to other files, such as “papers/list”, which were not read.",
      "The file takes references from a BibTeX file, which was not read: import that file as well.",
    ]);
  });
});

describe("CV classes", () => {
  test("accents in a first name of its own", () => {
    const cv = readLatex(String.raw`\documentclass{moderncv} \firstname{Gra\c{c}a} \familyname{de Reed}
      \begin{document} \makecvtitle \section{Education} \end{document}`);
    expect(outline(cv)[0]).toBe("heading1: Graça de Reed");
  });

  test("moderncv", () => {
    const cv = readLatex(String.raw`\documentclass[11pt]{moderncv} \moderncvstyle{classic}
      \firstname{Orla} \familyname{Fennimore} \email{orla@fen.example} \social[github]{orla-f} \photo[64pt]{me.jpg}
      \begin{document} \makecvtitle
      \section{Education}
      \cventry{2015--2019}{PhD}{Fen College}{Mire}{}{Advisor: A. Quill}
      \section{Experience}
      \cventry{2019--}{Fellow}{Bog Institute}{}{}{\begin{itemize}\item counted sedges\end{itemize}}
      \cvitem{Languages}{Irish, Welsh} \cvlistitem{Prize of the Mire}
      \end{document}`);
    expect(outline(cv)).toEqual([
      "heading1: Orla Fennimore",
      "paragraph: orla@fen.example",
      "paragraph: orla-f",
      "heading2: Education",
      "row: 2015–2019\tPhD, Fen College, Mire\nAdvisor: A. Quill",
      "heading2: Experience",
      "row: 2019–\tFellow, Bog Institute",
      "item1: counted sedges",
      "row: Languages\tIrish, Welsh",
      "item1: Prize of the Mire",
    ]);
    expect(roles(cv)).toEqual({
      "2015–2019": "date",
      PhD: "degree",
      "Fen College": "institution",
      Mire: "place",
      "2019–": "date",
      Fellow: "position",
      "Bog Institute": "organization",
    });
    expect(cv.meta.author).toBe("Orla Fennimore");
  });

  test("awesome-cv, altacv, friggeri, resume", () => {
    const cv = readLatex(String.raw`\name{Orla}{Fennimore} \cvsection{Experience}
      \begin{cventries}\cventry{Fellow}{Bog Institute}{Mire}{2019--2021}{\begin{cvitems}\item {counted sedges}\end{cvitems}}\end{cventries}
      \cvevent{Botanist}{Fen College}{2018}{Mire}
      \begin{entrylist}\entry{2017}{Warden}{Fen Trust}{kept the gates}\end{entrylist}
      \begin{rSection}{Education}\begin{rSubsection}{Fen College}{2015}{PhD}{Mire}\item first\end{rSubsection}\end{rSection}`);
    expect(outline(cv)).toEqual([
      "heading1: Orla Fennimore",
      "heading2: Experience",
      "row: 2019–2021\tFellow, Bog Institute, Mire",
      "item1: counted sedges",
      "row: 2018\tBotanist, Fen College, Mire",
      "row: 2017\tWarden, Fen Trust\nkept the gates",
      "heading2: Education",
      "row: 2015\tPhD, Fen College, Mire",
      "item1: first",
    ]);
  });
});

describe("hostile sources end quickly", () => {
  const laughs = Array.from(
    { length: 30 },
    (_, i) =>
      `\\def\\l${String.fromCharCode(97 + (i % 26))}${i > 25 ? "x" : ""}{${`\\l${String.fromCharCode(97 + ((i + 1) % 26))}${i + 1 > 25 ? "x" : ""}`.repeat(10)}}`,
  );
  const sources: Record<string, string> = {
    "nested groups": `${"{".repeat(300_000)}x${"}".repeat(300_000)}`,
    "nested commands": `${"\\textbf{".repeat(100_000)}x`,
    "nested environments": "\\begin{itemize}\\item a ".repeat(40_000),
    "commands that multiply": `${laughs.join("")}\\la`,
    "a command that calls itself": "\\def\\a{x\\a}\\a",
    "arguments that double": `\\def\\a#1{#1#1}${"\\a{".repeat(60)}x${"}".repeat(60)}`,
    "one line of 1 MB": "word \\'e ".repeat(110_000),
    "open brackets": "\\item[".repeat(100_000),
    "open conditions": "\\iffalse ".repeat(100_000),
    "unclosed verb": "\\verb|".repeat(100_000),
    "unclosed comment environments": "\\begin{comment}".repeat(60_000),
  };
  test.each(Object.entries(sources))("%s", (_, source) => {
    const start = process.cpuUsage();
    try {
      readLatex(source);
    } catch (error) {
      expect(String(error)).toMatch(/^Unreadable: This LaTeX file .*\.$/u);
    }
    expect(computedSince(start)).toBeLessThan(8000);
  });

  test("a command that calls itself is refused with a sentence", () => {
    expect(() => readLatex("\\newcommand{\\a}{\\a\\a}\\a")).toThrow(/expand without end/u);
  });
});

test("where an argument is empty, what is printed only with it is not", () => {
  const { text } = readLatex(
    "\\newcommand{\\post}[2]{#1\\ifx\\relax#2\\relax\\else\\ (#2)\\fi\\par}\\begin{document}\\post{Warden}{}\\post{Reeve}{half time}\\end{document}",
  );
  expect(text).toBe("Warden\nReeve (half time)");
});

test("a date in a box of a width of its own stands in a column; a box of no width is glued to what follows", () => {
  const { text } = readLatex(
    "\\begin{document}\\makebox[7em][l]{2014--2016}Warden\\par\\makebox[0pt][l]{2018}Reeve\\end{document}",
  );
  expect(text).toBe("2014–2016\tWarden\n2018Reeve");
});

test("an argument that is spelt out before it is compared is empty or not", () => {
  const { text } = readLatex(
    "\\newcommand{\\post}[2]{#1\\if\\relax\\detokenize{#2}\\relax\\else\\ (#2)\\fi\\par}\\begin{document}\\post{Warden}{}\\post{Reeve}{half time}\\end{document}",
  );
  expect(text).toBe("Warden\nReeve (half time)");
});

test("of two signs that meet where an argument is empty the first branch is printed", () => {
  const { text } = readLatex(
    "\\newcommand{\\post}[2]{#1\\ifx&#2&\\else\\ (#2)\\fi\\par}\\begin{document}\\post{Warden}{}\\post{Reeve}{half time}\\end{document}",
  );
  expect(text).toBe("Warden\nReeve (half time)");
});

test("with the short commands of the package for dashes a slash is a hyphen; without it, one that may break", () => {
  const print = (head: string) =>
    readLatex(String.raw`${head}\begin{document}The Salt\-/Water and Reed\--Stone walls\end{document}`).text.trim();
  expect(print(String.raw`\usepackage[shortcuts]{extdash}`)).toBe("The Salt-Water and Reed–Stone walls");
  expect(print("")).toBe("The Salt/Water and Reed-Stone walls");
});
