import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const titles = async (heading: string, above: string) =>
  (
    await ingest(
      new TextEncoder().encode(
        `# Ada Reed\n\n## Education\n\nPhD in Botany, Kvam University, 2016\n\n## ${above}\n\nNorse\n\n### ${heading}\n\n- Ada Reed and Carl Stone. “Slow tides of the northern coast.”\n- Ada Reed. “Salt and time on the coast.”\n`,
      ),
      "cv.md",
    )
  ).publications.map(({ title }) => title.value);

test("papers below a heading of the sidebar stand beside it, and are no part of what it heads", async () => {
  const both = ["Slow tides of the northern coast", "Salt and time on the coast"];
  for (const above of ["Personal", "Languages"])
    for (const heading of ["Under review and revision", "Chapters, proceedings, cases", "Book chapters"])
      expect([above, heading, await titles(heading, above)]).toEqual([above, heading, both]);
  expect(await titles("Workshops", "Teaching")).toEqual([]);
});

test("where papers are listed, those of conferences taken part in are papers", async () => {
  const both = ["Slow tides of the northern coast", "Salt and time on the coast"];
  expect(await titles("Conference participation", "Publications")).toEqual(both);
  expect(await titles("III. Conference participation", "II. Publications")).toEqual(both);
  expect(await titles("Conference participation", "Teaching")).toEqual([]);
});

test("book reviews below service are written, reviews of papers are not", async () => {
  const page = (heading: string) =>
    `# Ada Reed\n\n## Service\n\n### ${heading}\n\n- “Entangled Harbours: Salt and Walls.” Quay Collaborative, 27 Dec. 2017.\n- “Review of Slow Tides by Olaf Stone.” Journal of Salt, vol. 23, 2016.\n`;
  const count = async (heading: string) =>
    (await ingest(new TextEncoder().encode(page(heading)), "cv.md")).publications.length;
  expect(await count("Book Reviews and Tidal Blog Posts")).toBe(2);
  expect(await count("Book Reviews for Journals")).toBe(0);
});
