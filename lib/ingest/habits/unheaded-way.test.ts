import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string) => {
  const { education, employment } = await ingest(new TextEncoder().encode(source), "cv.md");
  const years = (period: (typeof employment)[number]["period"]) =>
    [period?.value.start, period?.value.end].map((at) => (at === "present" ? at : at?.year)).join("–");
  return {
    degrees: education.map(({ degree, period }) => `${degree?.value} ${years(period)}`),
    posts: employment.map(({ title, period }) => `${title?.value} ${years(period)}`),
  };
};

const way = `**Postdoctoral fellow**\\
*Harbour Institute*, Mire, 2010–2012

**Visiting assistant professor / postdoc**\\
*Fen College*, Port Salt, 2008–2010

**Ph.D., Botany**\\
*Kvam University*, Kvam, 2003–2008

**B.S., Botany**\\
**B.S., Geology**\\
*University of Port Salt*, Port Salt, 2000–2003
`;

test.each(["Preparation", "The way here"])("degrees and the posts among them stand under %j", async (heading) => {
  expect(await read(`# Ada Reed\n\n## ${heading}\n\n${way}\n## Teaching\n\nTides I\n`)).toEqual({
    degrees: ["Ph.D. in Botany 2003–2008", "B.S. in Botany 2000–2003", "B.S. in Geology 2000–2003"],
    posts: ["Postdoctoral fellow 2010–2012", "Visiting assistant professor / postdoc 2008–2010"],
  });
});

test("dates beside each other are one stay, a year told far below is none of its dates", async () => {
  const { posts } = await read(`# Ada Reed

## Experience

**Statistical Consultant**, Harbour Office, 2018–2019, 2021–2026

Counted boats.

**Data Scientist**, Institute for Tides, 2020, 2026

Applied the methods of salt to questions of northern quays, and measured how the outward flow of the bays changed following the reforms of 2016.
`);
  expect(posts).toEqual(["Statistical Consultant 2018–2026", "Data Scientist 2020–2026"]);
});
