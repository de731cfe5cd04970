import { expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";

test.each([
  [
    "a command that begins like a condition takes groups",
    String.raw`\ifentrytype{article}{}{In:} Moss \fi Fern`,
    "article In: Moss Fern",
  ],
  ["conditions of TeX", String.raw`\ifnum 1\else Moss\fi\newif\iflong\iflong Fern\else Sedge\fi`, "MossSedge"],
  [
    "one's own command for an address and its words",
    String.raw`\def\doi#1#2{\href{https://doi.example/#1}{#2}}\doi{10.5555/tide_1}{Tidal~Lett.~\textbf{12}, 4}`,
    "Tidal Lett. 12, 4",
  ],
  [
    "groups by emptiness",
    String.raw`\newcommand{\degree}[1]{\ifstrempty{#1}{none}{in #1}}\degree{} \degree{Botany}`,
    "none in Botany",
  ],
  [
    "groups by what they equal",
    String.raw`\newcommand{\post}[2]{#1\ifthenelse{\equal{#2}{}}{.}{, {\slshape#2}.}}\post{Fen Works}{Warden} \post{Salt Works}{}`,
    "Fen Works, Warden. Salt Works.",
  ],
  ["lengths are no words", String.raw`\begin{columns}{6em} Moss \sep{.3\textwidth} Fern\end{columns}`, "Moss Fern"],
  ["colours of rows are no words", String.raw`\rowcolor[gray]{.9} Moss`, "Moss"],
  ["ties that stand between signs of mathematics are blanks", "Moss $ ~ ~ $ Fern~Bay", "Moss Fern Bay"],
])("%s", (_, source, text) => {
  expect(readLatex(source).text.replace(/\s+/g, " ")).toBe(text);
});

test("a row without a first cell goes on with the row above", () => {
  const { blocks, text } =
    readLatex(String.raw`\begin{tabular}{ll} Employer: & Fen College \\ & Tide Office, Port Salt \\ & \\
    Period: & 2019 \\ \end{tabular}`);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Employer:\tFen College\nTide Office, Port Salt",
    "Period:\t2019",
  ]);
});

test("who paid for a post, whoever is named at length, goes on with its row; so does who may be asked", () => {
  const money =
    "the Norland Ministry of Salt and Competitive Tides, within its three-year programme for the keepers of harbours";
  const rows = readLatex(String.raw`\begin{document}\section{Posts}\begin{tabular}{ll}
2014--2016 & Fellow, Kvam University\\
 & Funded by ${money}, and by those who live and work behind the walls of the coast\\
 & Reference: Ada Reed, who leads the institute that counts the tides of the northern coast, and ${money}\\
2012--2014 & Curator, Fen College\\
\end{tabular}\end{document}`).blocks.filter(({ kind }) => kind === "row");
  expect(rows.length).toBe(2);
});

test("an address that stands for itself under a name of the document's own is spelled out in links and at the head", () => {
  const { text, blocks } =
    readLatex(String.raw`\newcommand{\mymail}{ada@kvam.example}\newcommand{\mypage}{https://tides.example/\user}
\newcommand{\user}{reed}\def\loop{\loop\loop}
\begin{document}Email: \email{\mymail}, \href{mailto:\mymail}{write}, \href{\mypage}{page}, \href{\loop}{x}\end{document}`);
  expect(text).toContain("ada@kvam.example");
  const targets = blocks.flatMap(({ runs }) => runs.flatMap(({ href }) => href ?? []));
  expect(targets.slice(0, 3)).toEqual([
    "mailto:ada@kvam.example",
    "mailto:ada@kvam.example",
    "https://tides.example/reed",
  ]);
});
