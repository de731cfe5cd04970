import { expect, test } from "vitest";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { sectionsOf } from "#lib/ingest/sections.ts";

const headings = (source: string) =>
  sectionsOf(readMarkdown(source)).map(({ heading, sense }) => `${heading}: ${sense.kind}`);

test("bold lines that mostly say what headings say are headings where the known ones are set so", () => {
  expect(
    headings(
      `**Education**\n\nPhD, Kvam University, 2019\n\n**Practical experience**\n\nKeeper, Port Salt\n\n
**Publications**\n\n**Slow harbours of the north**\n\nReed, A. (2021). Harbour Letters.\n\n**Report of Teaching and Training**\n\nTides\n
**Awards**\n\nTide Prize`,
    ),
  ).toEqual([
    ": head",
    "Education: education",
    "Practical experience: employment",
    "Publications: publications",
    "Report of Teaching and Training: teaching",
    "Awards: awards",
  ]);
  expect(
    headings("# Education\n\nPhD, 2019\n\n**Practical experience**\n\nKeeper\n\n# Awards\n\nTide Prize, 2019"),
  ).toEqual([": head", "Education: education", "Awards: awards"]);
});

test("emoji names are no words of a heading, and of students’ theses a part of “Supervision” is made", () => {
  expect(
    headings(
      "# Education :school:\n\nPhD, 2019\n\n# Supervision\n\n# Master theses\n\n2021 Slow Tides – C. Stone\n\n# Publications :pencil:\n\nX",
    ),
  ).toEqual([
    ": head",
    "Education :school:: education",
    "Supervision: advising",
    "Master theses: advising",
    "Publications :pencil:: publications",
  ]);
});

test("a box that its class or its words call a heading is one, though all boxes are alike", () => {
  const parts = sectionsOf(
    readHtml(`<div class="section-title">publications</div><div class="e"><div>Slow Tides</div><div>Ada Reed</div></div>
<div class="e"><div>Quiet Harbours</div><div>Ada Reed</div></div><div class="section-title">Voyages</div>
<div class="e"><div>To the north, 2019</div></div><div class="e"><div><b>II. EDUCATION</b></div></div>
<div class="e"><div>PhD, Kvam University, 2018</div></div><div class="heading">Salt and time, a short account</div>`),
  );
  expect(parts.map(({ heading }) => heading)).toEqual(["", "publications", "Voyages", "II. EDUCATION"]);
});

test("a list below a heading may be indented as a whole", () => {
  const { blocks } = readMarkdown(
    "# Papers\n\n    - Slow Tides\n        with Carl Stone\n    - Quiet Harbours\n\n# Talks\n",
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "item", "item", "heading"]);
});

test("“Publications and talks” alone above other headings set alike speaks for them", () => {
  const parts = sectionsOf(
    readMarkdown(
      "**Publications and talks**\n\n**Journal articles**\n\nA\n\n**Conference contributions**\n\nB\n\n**Awards**\n\nC\n\n**Books**\n\nD",
    ),
  );
  expect(parts.filter(({ sense }) => sense.withTalks).map(({ heading }) => heading)).toEqual([
    "Publications and talks",
    "Journal articles",
    "Conference contributions",
  ]);
});
