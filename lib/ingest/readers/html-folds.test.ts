import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

test("what a button named Abstract folds open is left out, and a line that names only sites of lists is no paper", () => {
  const { publications } = draftOf(
    readHtml(`<title>Ada Reed - Publikationen</title><h1>Publikationen</h1>
    <p>Auch zu finden auf <a href="https://x.example/g"><i></i> Google Scholar</a>, <a href="https://x.example/r">Researchgate</a> und <a href="https://x.example/o">ORCiD</a></p>
    <p><strong>Reed A. M.</strong>, Fell C., Stone O. <em>Walls and attitudes toward the sea: a comparison of northern keepers, southern keepers, and those between</em>. Journal of Harbour Health (2022). doi: <a href="https://dx.doi.org/10.1080/1">https://dx.doi.org/10.1080/1</a></p>
    <div class="callout"><div class="callout-header" data-bs-toggle="collapse" data-bs-target=".callout-1-contents">Abstract</div>
    <div class="callout-1-contents collapse"><p>Background and aims</p><p>The purpose of this study was to ask the keepers of walls, in the north and in the south. Method</p><p>In all 507 keepers were asked, and many of them answered.</p></div></div>
    <p><strong>Reed, A.</strong>, Fell C., &amp; Stone, O. <em>Slow tides and the salt of harbours: a longitudinal study</em>. Harbour Letters (2021). <a href="http://dx.doi.org/10.2196/2">http://dx.doi.org/10.2196/2</a>
      <button data-toggle="collapse" data-target="#bib2">BibTeX</button></p><div id="bib2" class="collapse"><p>@article{reed, title={Slow tides}}</p></div>
    <p>Moss, B., <strong>Reed, A.</strong>, &amp; Stone, O. <em>What prevents the young from keeping walls? Barriers in nine harbours</em>. Mire Letters (2020). <a href="http://dx.doi.org/10.2196/3">http://dx.doi.org/10.2196/3</a></p>`),
  );
  expect(publications.map(({ title, authors, year }) => [title.value, authors.length, year?.value])).toEqual([
    [
      "Walls and attitudes toward the sea: a comparison of northern keepers, southern keepers, and those between",
      3,
      2022,
    ],
    ["Slow tides and the salt of harbours: a longitudinal study", 3, 2021],
    ["What prevents the young from keeping walls? Barriers in nine harbours", 3, 2020],
  ]);
});
