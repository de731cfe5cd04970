import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const PAGE = `## Papers

- Ada Reed, Olaf Stone. Slow tides of the north. *Marine Letters*, 2021.
- Ada Reed. Salt in slow rivers. *Harbour Studies*, in press.`;

const facts = (source: string) => {
  const { publications, protected: covered, employment, activities } = draftOf(readMarkdown(source));
  return {
    papers: publications.map(({ title, year }) => [title.value, year?.value]),
    covered: covered.length,
    rest: employment.length + activities.length,
  };
};

test("what is printed on every page of a site changes nothing", () => {
  const own = facts(PAGE);
  expect(own.papers).toHaveLength(2);
  for (const above of ["[Home](/) | [Publications](/papers) | [Teaching](/teach) | [CV](/cv.pdf)"])
    expect(facts(`${above}\n\n${PAGE}`)).toEqual(own);
  for (const below of [
    "Last updated: March 2024",
    "*Page last modified on 3 May 2023*",
    "© 2024 Ada Reed. Powered by Salt & Minimal Mistakes.",
    "This website uses cookies to improve your visit.",
    "Built with Salt | All rights reserved",
  ])
    expect([below, facts(`${PAGE}\n\n---\n\n${below}`)]).toEqual([below, own]);
});

test("below what is private it is no private thing", () => {
  const { text, protected: covered } = draftOf(
    readText("Ada Reed\n\nHobbies\n\nRowing, choir\n\nLast updated: March 2024"),
  );
  expect(covered.map(({ span }) => text.slice(span.start, span.end)).join()).not.toContain("updated");
});

test("links to other sites and lines of a list are no menu", () => {
  const { links, publications } = draftOf(
    readMarkdown(
      "# Ada Reed\n\n[GitHub](https://github.com/areed) | [ORCID](https://orcid.org/0000-0001) | [CV](/cv.pdf)\n\n## Papers\n\n- [Talks](a.pdf), [Teaching](b.pdf), [Service](c.pdf): three essays by Ada Reed, Marine Letters, 2020.",
    ),
  );
  expect(links.length).toBeGreaterThan(1);
  expect(publications).toHaveLength(1);
});
