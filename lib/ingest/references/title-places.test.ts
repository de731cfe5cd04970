import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { isBeforeCountryOfTitle } from "#lib/ingest/references/title-places.ts";

const asked = (text: string) => isBeforeCountryOfTitle(text, text.lastIndexOf(","));

test("a country behind the sentence of a title belongs to it", () => {
  expect(asked("Reed AB (2023). Kelp along the windy northern coast of Maine, USA. Mire Letters 12")).toBe(true);
  expect(asked("Reed AB. Slow growth of grass below the dunes of Wales, United Kingdom. Mire Letters")).toBe(true);
});

test("behind meetings, names and short places it does not", () => {
  expect(asked("Slow tides. In: symposium on kelp along windy northern shores, Chile. Quayside")).toBe(false);
  expect(asked("A. Reed. Slow tides. Port Salt, USA. Quayside Press")).toBe(false);
  expect(asked("Kelp along the windy northern coast of Maine, Ecology. Mire Letters 12")).toBe(false);
});

test("titles keep the country they end with", () => {
  const { publications } = draftOf(
    readMarkdown(`# Ada Reed

## Publications

1. Reed AB, Stone C, Moss D (2023). Kelp along the windy northern coast of Maine, USA. *Mire Letters* 12: 3-9.
2. Stone C, **Reed AB** (2022). Counting shells on windy beaches. *Mire Letters* 4: 11-19.
3. **Reed AB** (2020). Where gulls nest in winter. *Tidal Studies* 2: 4-8.`),
  );
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Kelp along the windy northern coast of Maine, USA",
    "Counting shells on windy beaches",
    "Where gulls nest in winter",
  ]);
});

test("inside the words of one link no place begins", () => {
  const list = (title: string) =>
    draftOf(
      readMarkdown(`# Ada Reed\n\n## Publications\n
- [${title}](https://tides.example/1)\\\n  Carl Stone, **Ada Reed**\\\n  Tide Systems Conference, 2023
- [Slow tides of the northern coast](https://tides.example/2)\\\n  Carl Stone, **Ada Reed**\\\n  Tide Systems Conference, 2022`),
    ).publications.map((one) => one.title.value)[0];
  expect(list("Talking to tidal agents in Virtual Reality")).toBe("Talking to tidal agents in Virtual Reality");
});
