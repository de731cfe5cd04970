import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const CITED = `<p><cite>Stone, C., B. Moss, et al. (2018).
&ldquo;Slow tides of a harbour&rdquo;.
In: <em>The Salt Circular</em> 57, pp. 4&ndash;19.</cite></p>

<p><cite>Reed, A. and C. Stone (2017).
&ldquo;Quiet walls of a harbour&rdquo;.
In: <em>The Salt Circular</em> 56, pp. 8&ndash;21.</cite></p>
`;

test.each([
  ["cv.md", `# Ada Reed\n\n## Publications\n\n${CITED}`],
  ["cv.html", `<html><body><h1>Ada Reed</h1><h2>Publications</h2>${CITED}</body></html>`],
])("within a reference that is one citation only what is set in italics stands apart (%s)", async (name, source) => {
  const { publications } = await ingest(new TextEncoder().encode(source), name);
  expect(publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["Slow tides of a harbour", "The Salt Circular"],
    ["Quiet walls of a harbour", "The Salt Circular"],
  ]);
});
