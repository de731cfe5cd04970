import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const places = (entries: string[]) =>
  draftOf(readMarkdown(`# Ada Reed\n\n## Publications\n\n${entries.join("\n")}`)).publications.map(
    ({ venueAsPrinted }) => venueAsPrinted?.value,
  );

test("links that say the same in most entries and lead elsewhere in each are no places beside one", () => {
  expect(
    places([
      '- Reed A and Stone O, "A way of counting waves in harbours" Harbour Journal (2023). [Cross Ref](https://x.example/1)',
      '- Reed A and Stone O, "Salt shows the tides of the walls" Open Tides (2022). [Cross Ref](https://x.example/2)',
      '- Fell J, Reed A, "How boats drift in the long dark", Methods of Salt (2021). [Cross Ref](https://x.example/3)',
      '- Reed A, "What a wall can hold back", Tidal Reports (2018). [Cross Ref](https://x.example/4)',
    ]),
  ).toEqual(["Harbour Journal", "Open Tides", "Methods of Salt", "Tidal Reports"]);
});

test("where nothing else is a place, they are", () => {
  expect(
    places([
      '- Reed A and Stone O, "A way of counting waves in harbours", 2023. [Harbour Notes](https://x.example/1)',
      '- Reed A and Stone O, "Salt shows the tides of the walls", 2022. [Harbour Notes](https://x.example/2)',
      '- Fell J, Reed A, "How boats drift in the long dark", 2021. [Harbour Notes](https://x.example/3)',
    ]),
  ).toEqual(["Harbour Notes", "Harbour Notes", "Harbour Notes"]);
});
