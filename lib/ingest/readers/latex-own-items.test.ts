import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string) => ingest(new TextEncoder().encode(text), "cv.tex");

test("commands defined elsewhere that go on in an item begin none; journals may be commands", async () => {
  const { publications } = await read(`\\section*{First-Author Papers}
\\begin{etaremune}

\\item
\\myself, C.~Fell, B.~Moss, O.~F.~van~der~Stone,
\\paper{The Salt-Tide Connection in Low Walls from Weak Waves},
2018, \\href{https://salt.example/1}{\\mnras, 478, 1244}
\\arxiv{1706.00125}

\\item
\\myself\\ \\etal{25}
\\paper{The Kvam Tide Telescope: Heights of 44 Walls},
2016, \\href{https://salt.example/2}{\\aap, 575, A48}
\\arxiv{1512.00910}

\\item
C.~Fell \\etal{14}
\\paper{Masses of Walls in Groups of Harbours},
2015, \\href{https://salt.example/3}{arXiv:1509.00737},
\\submitted{\\apj}

\\end{etaremune}
`);
  expect(
    publications.map(({ title, authors, venue, year }) => [title.value, authors.length, venue, year?.value]),
  ).toEqual([
    [
      "The Salt-Tide Connection in Low Walls from Weak Waves",
      4,
      "Monthly Notices of the Royal Astronomical Society",
      2018,
    ],
    ["The Kvam Tide Telescope: Heights of 44 Walls", 1, "Astronomy & Astrophysics", 2016],
    ["Masses of Walls in Groups of Harbours", 1, "The Astrophysical Journal", 2015],
  ]);
});

test("papers that commands of their own begin are entries still", async () => {
  const { publications } = await read(`\\section{Publications}
\\begin{papers}
\\paper{Reed, A., Fell, C. (2020). Slow walls of the north. \\emph{Harbour Letters}, 1(2), 3--9.}
\\paper{Reed, A., Moss, B. (2019). Quick tides of the south. \\emph{Harbour Letters}, 2(2), 13--19.}
\\end{papers}
`);
  expect(publications.map(({ title }) => title.value)).toEqual(["Slow walls of the north", "Quick tides of the south"]);
});

test("the place that a template gives is where one was, whatever heading stands above", async () => {
  const { employment } = await read(`\\documentclass{moderncv}
\\name{Ada}{Reed}
\\begin{document}
\\section{Experience}
\\subsection{Research \\& Development}
\\cventry{2019--present}{Lead Scientist}{Tideo AI}{}{}{}
\\cventry{2018--2019}{Postdoctoral Fellow}{Kvam University}{Kvam}{}{}
\\end{document}
`);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Lead Scientist", "Tideo AI"],
    ["Postdoctoral Fellow", "Kvam University"],
  ]);
});
