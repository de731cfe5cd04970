import { expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";

const items = (source: string): string[] => {
  const { blocks, text } = readLatex(source);
  return blocks
    .filter(({ kind }) => kind === "item")
    .map(({ span, marker }) => `${marker ?? "-"} ${text.slice(span.start, span.end)}`);
};

const LIST = String.raw`\begin{document}\begin{itemize}
\paper{title={Slow, Low Tides of \toi{7}}, by={\me, Stone, C.}, year=2031, in=Harbour Letters}
\paper{by=\me, title={Salt = Walls}, in={Fen Review}, doi=10.5555/fen_1,
  year = 2029 }
\end{itemize}\end{document}`;
const OWN = String.raw`\newcommand{\me}{Reed, A.}\newcommand{\toi}[1]{Bay~#1}\newcounter{no}`;
const PRINTED = [
  "1. Reed, A., Stone, C. 2031, Slow, Low Tides of Bay 7. Harbour Letters",
  "2. Reed, A. 2029, Salt = Walls. Fen Review, doi:10.5555/fen_1",
];

test.each([
  [
    "pgfkeys that store their values, with a style that empties them",
    String.raw`\pgfkeys{/paper/.is family, /paper, title/.store in=\ptitle, by/.store in=\pby, year/.store in=\pyear,
  in/.store in=\pin, doi/.store in=\pdoi, none/.style={title=,by=,year=,in=,doi=}}
\NewDocumentCommand{\paper}{m}{\pgfkeys{/paper,none,#1}\stepcounter{no}\item[\theno.] \pby\ifdefempty{\pyear}{}{ \pyear}, \ptitle.
  \pin\ifdefempty{\pdoi}{}{, doi:\pdoi}}`,
  ],
  [
    "pgfkeys with values of their own",
    String.raw`\pgfkeys{/paper/.cd, title/.initial=, by/.initial=, year/.initial=, in/.initial=, doi/.initial=}
\newcommand{\paper}[1]{\begingroup\pgfqkeys{/paper}{#1}\refstepcounter{no}\item[\arabic{no}.] \pgfkeysvalueof{/paper/by}
 \pgfkeysvalueof{/paper/year}, \pgfkeysvalueof{/paper/title}. \pgfkeysvalueof{/paper/in}%
 \pgfkeysgetvalue{/paper/doi}{\pdoi}\ifx\pdoi\empty\else, doi:\pdoi\fi\pgfkeyssetvalue{/paper/doi}{}\endgroup}`,
  ],
  [
    "keys of keyval, each with a command that a group gives back",
    String.raw`\makeatletter\def\pdoi{}\define@key{paper}{title}{\def\ptitle{#1}}\define@key{paper}{by}{\def\pby{#1}}
\define@key{paper}{year}[n.d.]{\def\pyear{#1}}\define@key{paper}{in}{\def\pin{#1}}\define@key{paper}{doi}{\def\pdoi{#1}}
\newcommand{\paper}[1]{{\setkeys{paper}{#1}\addtocounter{no}{1}\item[\theno.] \pby\ \pyear, \ptitle. \pin
 \ifx\pdoi\@empty\else\unskip, doi:\pdoi\fi}}\makeatother`,
  ],
  [
    "keys of xkeyval that make their commands",
    String.raw`\makeatletter\define@cmdkeys{paper}[p@]{title,by,year,in,doi}
\newcommand{\paper}[1]{\def\p@doi{}\setkeys{paper}{#1}\stepcounter{no}\item[\theno.] \p@by\ \p@year, \p@title. \p@in
 \if\relax\p@doi\relax\else\unskip, doi:\p@doi\fi}\makeatother`,
  ],
  [
    "keys of LaTeX itself",
    String.raw`\DeclareKeys[paper]{title .store = \ptitle, by .store = \pby, year .store = \pyear, in .store = \pin, doi .store = \pdoi}
\NewDocumentCommand\paper{+m}{\def\pdoi{}\SetKeys[paper]{#1}\stepcounter{no}\item[\theno.] \pby\ \pyear, \ptitle. \pin
 \IfBlankF{\pdoi}{\unskip, doi:\pdoi}}`,
  ],
  [
    "keys of its own programming language",
    String.raw`\ExplSyntaxOn
\keys_define:nn { paper } { title .tl_set:N = \l_paper_title_tl, by .tl_set:N = \l_paper_by_tl, year .tl_set:N = \l_paper_year_tl,
  in .tl_set:N = \l_paper_in_tl, doi .tl_set:N = \l_paper_doi_tl, }
\cs_new_protected:Npn \__paper_doi:n #1 { ,~doi:#1 }
\NewDocumentCommand{\paper}{m}
 {
  \group_begin: \keys_set:nn { paper } { #1 } \stepcounter{no} \item[\theno.] \tl_use:N \l_paper_by_tl
  \tl_if_empty:NF \l_paper_year_tl { ~\l_paper_year_tl } ,~\l_paper_title_tl .~\l_paper_in_tl
  \tl_if_empty:NTF \l_paper_doi_tl { } { \__paper_doi:n { \l_paper_doi_tl } }
  \group_end:
 }
\ExplSyntaxOff
`,
  ],
])("%s", (_, definition, source = LIST) => {
  expect(items(OWN + definition + source).map((item) => item.replace(/\s+(?=,)/gu, ""))).toEqual(PRINTED);
});

test("keys that are switches, have values of their own, or stand for other keys, and keys nobody knows", () => {
  const { text } =
    readLatex(String.raw`\makeatletter\newif\ifopen\pgfkeys{/tide/.cd, open/.is if=open, open/.default=true,
sea/.code={The #1 sea. }, sea/.default=northern, loop/.style={loop,sea}, all/.style={sea,open,loop}}
\define@boolkey{tide}{deep}[true]{\ifKV@tide@deep Deep. \fi}\makeatother
\begin{document}\pgfkeys{/tide, /tide/.cd, all, unknown=salt}\ifopen Open.\else Closed.\fi\setkeys{tide}{deep}\end{document}`);
  expect(text).toBe("The northern sea. Open.Deep.");
});
