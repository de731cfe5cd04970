import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const ENTRY = (title: string, link: string, people: string, place: string, told: string) => `<div class="pub">
  <div class="title">
    <strong> ${title}. </strong>
    <a href="${link}"><i class="icon-book"></i></a>
<!--  <a href="https://code.example/x">code</a> -->
  </div>
  <div class="meta">
    ${people}.
    <em> ${place} </em>
    <details class="more">
      <summary>In plain words</summary>
      <div>${told}</div>
    </details>
  </div>
</div>
`;

test("a site builder's page that is all tags is read as HTML: folded words are no authors and no place", async () => {
  const page = `---
title: Papers
---

<h2>Publications</h2>

${ENTRY("Slow tides in a shallow bay of the northern coast, and the walls that the people there built", "https://doi.org/10.1234/tide.5", '<a href="https://c.example">Carl Stone</a>*,\n  Ada Reed* and <a href="https://d.example">Dora Fell Fell</a>', "Harbour Studies 12 (2021): 3–9.", "The sea rises, and we ask how long a wall will stand before it.")}
${ENTRY("What a wall remembers of the storms that its builders forgot", "https://www.port.example/wall.pdf", 'Ada Reed and\n <a href="https://e.example">Ed K. Salt</a>', "Marine Letters 7 (2019): 14–20.", "Walls keep the marks of storms. We read them for the first time.")}
`;
  const draft = await ingest(new TextEncoder().encode(page), "papers.md");
  expect(
    draft.publications.map(({ title, authors, venue }) => [title.value, authors.map(({ value }) => value), venue]),
  ).toEqual([
    [
      "Slow tides in a shallow bay of the northern coast, and the walls that the people there built",
      ["Carl Stone", "Ada Reed", "Dora Fell Fell"],
      "Harbour Studies",
    ],
    ["What a wall remembers of the storms that its builders forgot", ["Ada Reed", "Ed K. Salt"], "Marine Letters"],
  ]);
  // Nothing is lost: what the page folds away stands at the end of its text.
  expect(draft.text).toContain("Walls keep the marks of storms.");
});
