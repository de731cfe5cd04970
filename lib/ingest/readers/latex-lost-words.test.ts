import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const BODY = [
  "\\begin{document}",
  "\\begin{center}{\\Large \\textbf{Ada Reed}}\\end{center}",
  "\\section{Education}",
  "PhD in Tides, Kvam University \\hfill 2015--2019",
  "",
  "\\section{Publications}",
  "\\begin{enumerate}",
  "\\item A. Reed, O. Stone. Slow tides along the walls of harbours. Journal of Salt, 2019.",
  "\\item A. Reed, C. Fell. Salt that climbs the walls of old towns. Journal of Salt, 2021.",
  "\\end{enumerate}",
  "\\end{document}",
].join("\n");

async function read(source: string): Promise<{ name: string | undefined; titles: string[] }> {
  const draft = await ingest(new TextEncoder().encode(source), "cv.tex");
  return { name: draft.name?.value, titles: draft.publications.map(({ title }) => title.value) };
}

const WHOLE = {
  name: "Ada Reed",
  titles: ["Slow tides along the walls of harbours", "Salt that climbs the walls of old towns"],
};

test("a condition of a template whose end was cut off hides nothing", async () => {
  const heads = [
    "\\ifnum 0\\ifxetex 1\\fi\\ifluatex 1\\fi=0\n\\usepackage[T1]{fontenc}",
    "\\ifxetex\n\\usepackage{fontspec}",
    "\\newif\\iflong\n\\iflong\n\\newcommand{\\salt}{tides}",
    "\\ifxetex\n\\else\n\\ifluatex\n".repeat(40),
  ];
  for (const head of heads) expect(await read(`\\documentclass{article}\n${head}\n${BODY}`)).toEqual(WHOLE);
});

test("a branch that ends is still left out", async () => {
  const hidden = BODY.replace("\\item A. Reed, C. Fell", "\\iffalse\n\\item A. Reed, C. Fell").replace(
    "\\end{enumerate}",
    "\\fi\n\\end{enumerate}",
  );
  expect((await read(`\\documentclass{article}\n${hidden}`)).titles).toEqual([WHOLE.titles[0]]);
});

test("a definition without end swallows no document", async () => {
  const heads = [
    "\\newcommand{\\salt}[1]{\\textbf{#1}",
    "\\newenvironment{walls}{\\begin{itemize}",
    "\\def\\salt#1{\\textit{#1",
    "\\hypersetup{colorlinks",
  ];
  for (const head of heads) expect(await read(`\\documentclass{article}\n${head}\n${BODY}`)).toEqual(WHOLE);
});

test("a document that is begun in a comment alone is a part of another, and all of it is read", async () => {
  const part = BODY.replace("\\begin{document}", "% \\begin{document}").replace("\\end{document}", "");
  expect(await read(part)).toEqual(WHOLE);
  expect(await read(`\\documentclass{article}\n${BODY.replace("{document}", " {document}")}`)).toEqual(WHOLE);
});

test("a group, a comment or a definition that is left open in the text leaves its words", async () => {
  const slips = [
    "\\vspace{2pt",
    "\\begin{comment}",
    "\\newcommand{\\salt}{tides",
    "\\href{https://tides.example",
    "\\footnote{",
    "\\iffalse",
    "\\ifthenelse{",
  ];
  for (const slip of slips) {
    const { name, titles } = await read(
      `\\documentclass{article}\n${BODY.replace("\\section{Ed", `${slip}\n\\section{Ed`)}`,
    );
    expect([slip, name, titles.length]).toEqual([slip, "Ada Reed", 2]);
  }
});

test("a source of words in no order at all is still read", async () => {
  const draft = await ingest(
    new TextEncoder().encode(
      "\\documentclass{cv}\n\\def\\all{\\ifx\\salt\\walls{Ada Reed, Kvam University, Tides and harbours, and salt on old walls}",
    ),
    "cv.tex",
  );
  expect(draft.text).toContain("Kvam University");
});
