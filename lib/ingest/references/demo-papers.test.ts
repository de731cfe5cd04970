import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { isDemoTitle } from "#lib/ingest/references/demo-papers.ts";

test("what a template shows as a paper is none", async () => {
  const page = [
    "---",
    'title: "Publications"',
    "---",
    "",
    "## [Slow tides of the northern estuaries](https://tides.example/a)",
    "Ada Reed, Olaf Stone. *Harbour Letters*, 2021.",
    "",
    "## [Salt walls and what they hold](https://tides.example/b)",
    "Olaf Stone, Ada Reed. *Mire Letters*, 2020.",
    "",
    "## [Paper Title Number 1](https://tides.example/c)",
    "Our Name, Us. *Journal 1*, 2009.",
  ].join("\n");
  const { publications } = await ingest(new TextEncoder().encode(page), "papers.md");
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow tides of the northern estuaries",
    "Salt walls and what they hold",
  ]);
});

test("words that show where a title goes", () => {
  for (const title of [
    "Paper title here",
    "An example journal article",
    "Title of your publication",
    "Lorem ipsum dolor",
  ])
    expect(isDemoTitle(title)).toBe(true);
  for (const title of ["An example journal article of the tides", "Title and deed in small harbours", "Paper walls"])
    expect(isDemoTitle(title)).toBe(false);
});
