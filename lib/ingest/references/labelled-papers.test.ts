import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("papers behind “Published:” among what is told of a degree are papers, and the degrees stay", async () => {
  const source = `# Ada Reed

## Education

**M.Sc. Theoretical Botany**

Kvam University

2018 – 2020
- Master's thesis: *Slow answers of walls with delay*
- **Published**:
**Reed, A.**, et al. (2021) *„Answers of northern walls with distributed tides"*. Tidal Cybern (Tidal Cybernetics), December. [doi.org/10.9999/s00422](https://doi.org/10.9999/s00422).
- Emphases: walls, tides

**B.Sc. Botany**

Kvam University

2014 – 2018
- Published: Reed, A., et al. (2019). *„Relay of harbours in networks of slow maps"*. Harbour Letters, Vol. 126, Nr. 5, July 2019, p. 50004.
`;
  const { publications, education } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, year }) => `${title.value} | ${year?.value}`)).toEqual([
    "Answers of northern walls with distributed tides | 2021",
    "Relay of harbours in networks of slow maps | 2019",
  ]);
  expect(education.map(({ period }) => period?.value.start?.year)).toEqual([2018, 2014]);
});
