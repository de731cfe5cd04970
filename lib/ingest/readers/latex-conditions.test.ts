import { expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";

test.each([
  [String.raw`\def\x{}\ifx\x\empty Moss\else Fern\fi`, "Moss"],
  [String.raw`\def\x{a}\ifx\x\empty Moss\else Fern\fi`, "Fern"],
  [String.raw`\def\x{}\def\y{\x}\ifdefempty{\y}{Moss}{Fern}`, "Moss"],
  [String.raw`\ifx\x\undefined Moss\else Fern\fi`, "Moss"],
  [String.raw`\def\x{a}\ifdefined\x Moss\else Fern\fi`, "Moss"],
  [
    String.raw`\makeatletter\expandafter\def\csname sea@2\endcsname{a}\ifcsname sea@2\endcsname Moss\else Fern\fi`,
    "Moss",
  ],
  [String.raw`\makeatletter\@ifundefined{sea}{Moss}{Fern}`, "Moss"],
  [String.raw`\newcommand{\p}[1]{Salt\ifx#1\empty\else, #1\fi. }\p{}\p{2031}`, "Salt. Salt, 2031."],
  [String.raw`\newcommand{\p}[1]{Salt\ifblank{#1}{}{, #1}\notblank{#1}{!}{}. }\p{ }\p{2031}`, "Salt. Salt, 2031!."],
  [String.raw`\newtoggle{long}\toggletrue{long}\iftoggle{long}{Moss}{Fern}\nottoggle{long}{Moss}{Fern}`, "MossFern"],
  [
    String.raw`\newbool{long}\setbool{long}{true}\ifbool{long}{Moss}{Fern}\ifthenelse{\boolean{long}}{Moss}{Fern}`,
    "MossMoss",
  ],
  [String.raw`\ifthenelse{\NOT\isempty{a}}{Moss}{Fern}\ifthenelse{\equal{\x}{\x}\AND\y}{Moss}{Fern}`, "MossMoss"],
  [String.raw`\def\x{salt}\ifdefstring{\x}{salt}{Moss}{Fern}\ifstrequal{a}{b}{Moss}{Fern}`, "MossFern"],
  [
    String.raw`\NewDocumentCommand\p{s o m O{2031} d<>}{#3\IfBooleanT{#1}{*}\IfValueTF{#2}{ (#2)}{.} #4\IfNoValueF{#5}{ at #5} }
\p{Moss}\p*[wet]{Fern}[2029]<Fen>`,
    "Moss. 2031 Fern* (wet) 2029 at Fen",
  ],
  [
    String.raw`\makeatletter\def\p{\@ifnextchar[{\p@with}{\p@without}}\def\p@with[#1]#2{#2 (#1)}\def\p@without#1{#1.}
\p{Moss} \p[wet]{Fern} \def\q{\@ifstar{Sedge}{Reed}}\q* \q`,
    "Moss. Fern (wet) Sedge Reed",
  ],
  [String.raw`\def\p#1,#2;{#2 #1. }\p Moss, wet;`, "wet Moss."],
  [String.raw`\newcommand{\p}[2][wet]{#2 (#1). }\p{Moss}\p[dry]{Fern}`, "Moss (wet). Fern (dry)."],
  [
    String.raw`\def\x{Moss}{\def\x{Fern}\x} \begingroup\def\x{Sedge}\x\endgroup\ \x{\gdef\x{Reed}} \x`,
    "Fern Sedge Moss Reed",
  ],
  [String.raw`\newenvironment{p}[1]{\def\x{#1}}{\x.}\def\x{Moss}\begin{p}{Fern}A \end{p} \x`, "A Fern. Moss"],
  [String.raw`\edef\x{Moss}\edef\x{\x, Fern}\x\providecommand{\x}{Sedge} \x`, "Moss, Fern Moss, Fern"],
])("%s", (source, printed) => {
  expect(readLatex(source).text.replace(/\s+/gu, " ")).toBe(printed);
});

test("a name that keeps its blank stands apart from the sign that joins it to the next", () => {
  const { text } = readLatex(String.raw`\newcommand{\me}{Reed, A.\xspace}\me \& Stone, C., \me, and \me [sic]`);
  expect(text).toBe("Reed, A. & Stone, C., Reed, A., and Reed, A. [sic]");
});
