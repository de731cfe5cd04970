import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const LIST = `# Ada Reed

## Publikasjonar

- Reed, A. & Stone, O. (2024). «Slow tides of the north». *Harbour Letters*, 3(2), 14–19.
- Reed, A. «Doors of the quiet sea». Sendt til *Harbour Letters*, juni 2025.
- Stone, O. & Reed, A. «Low walls of the south». *Salt Studies* (antatt).
- Reed, A. «Salt in the letters». Utkast.
- Reed, A. (2023). «Counting doors in the harbour». Paper presentert på TIDEX, Kvam.
- Reed, A. (2022). *Salt in the walls. Three bays without a keeper*. Oslo: Saltverk.
- Reed, A. & Fell, C. (2021). «Quick tides of the east». *Harbour Letters*, 1(2), 4–9.
`;

test("how far a paper is, in Norwegian; where one was read; a book whose title is two sentences", async () => {
  const { publications } = await ingest(new TextEncoder().encode(LIST), "cv.md");
  const by = (words: string) => publications.find(({ title }) => title.value.startsWith(words));
  expect(by("Doors")?.status.value).toBe("submitted");
  expect([by("Low walls")?.status.value, by("Low walls")?.venueAsPrinted?.value]).toEqual([
    "published",
    "Salt Studies",
  ]);
  expect(by("Salt in the letters")?.status.value).toBe("working");
  expect(by("Counting")?.venueAsPrinted?.value).toBe("TIDEX, Kvam");
  expect(by("Salt in the walls")?.title.value).toBe("Salt in the walls. Three bays without a keeper");
});
