import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("a school at the end of a reference is where a work was written, not what it is called", async () => {
  const source = `# Ada Reed

## Publications

- **A. Reed**. Criptografía de mareas. Facultad de ciencias del mar, Universidad Central de Kvam. 2020.
- **A. Reed**, *First manual of the laboratory*. University of Port Salt Department of Tides, 2004.
- **A. Reed**. University governance in Norland. Harbour Letters 3, 4–9, 2018.
- **A. Reed**. Tides that remember. Studies in Salt and Walls 231. University of Kvam, 2017.
- **A. Reed** (2023). Audit. In B. Fell (Ed.), Words for walled harbours (pp. 11–24). Cambridge University Press.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Criptografía de mareas",
    "First manual of the laboratory",
    "University governance in Norland",
    "Tides that remember",
    "Audit",
  ]);
  expect(publications.at(-1)?.venue).toBe("Words for walled harbours");
});
