import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, name = "cv.md") => ingest(new TextEncoder().encode(source), name);

test("a family name of two letters that ends a list is no initial; behind initials and commas it is one", async () => {
  const { publications } = await read(`# Wei Yu

## Publications

- Ada Reed, Carl Stone, Wei Yu. Slow tides of the northern harbours. *Harbour Letters*, 2021.
- Ada Reed, Bea Moss, Wei Yu. Quiet walls of the northern harbours. *Harbour Letters*, 2020.
- Carl Stone, Wei Yu. Salt in the walls of northern harbours. *Harbour Letters*, 2019.`);
  expect(publications.map(({ authors }) => authors.at(-1)?.value)).toEqual(["Wei Yu", "Wei Yu", "Wei Yu"]);
});

test("the stop behind “Prof.” does not end what is told of a post", async () => {
  const { employment } = await read(
    "# Ada Reed\n\nI am a lecturer at Fen College. Before joining it, I was a senior researcher at Kvam University working for Prof. Olaf Stone from 2015-2017.\n\n## Publications\n\n- Reed, A. Slow tides. *Harbour Letters*, 2021.",
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value]),
  ).toContainEqual(["senior researcher", "Kvam University", { start: { year: 2015 }, end: { year: 2017 } }]);
});

test("a laboratory and its department are parts of the university that the next argument names", async () => {
  const { employment } = await read(
    `\\documentclass{moderncv}\\begin{document}\\name{Ada}{Reed}\\makecvtitle
\\section{Research Experience}
\\cventry{2020--present}{Doctoral Researcher}{Stone Lab,  Dept. of Tides and Salt}{Kvam University}{}{}
\\cventry{2019--2020}{Guest Researcher}{School of Harbour Sciences}{Kvam University}{}{}
\\end{document}`,
    "cv.tex",
  );
  expect(employment[0]?.organization?.value).toBe("Stone Lab, Dept. of Tides and Salt, Kvam University");
});

test("under a heading of hobbies a club is one, too", async () => {
  const draft = await read("# Ada Reed\n\n## Hobbies\n\nRowing, member of the Kvam University rowing club\n");
  expect(draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join(" ")).toContain("rowing club");
});
