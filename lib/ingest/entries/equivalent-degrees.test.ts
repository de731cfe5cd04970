import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";

test("a specialist whose degree is like a master's has studied", async () => {
  const page = `# Ada Reed

### Education and Academic Appointments
**Fen University**, Morvik, Norland.
Postdoctoral Fellow, 2023-present
Advisor: Dr. Olaf Stone

**University of Kvam**, Kvam, Norland.
Ph.D. Tides and evolution of salt, 2016–2022
Advisor: Dr. Bea Moss

**Harbour State University**, Saltby, Norland.
Specialist in Kelp, (equivalent to MSc) Geology, 2008–2013
Advisor: Dr. Carl Fell
`;
  const { education, employment } = await ingest(new TextEncoder().encode(page), "cv.md");
  expect(education.map(({ institution, period }) => [institution.value, period?.value.start?.year])).toEqual([
    ["University of Kvam", 2016],
    ["Harbour State University", 2008],
  ]);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Postdoctoral Fellow"]);
  expect(findDegrees("Research Specialist in Tides, Kvam University")).toEqual([]);
});
