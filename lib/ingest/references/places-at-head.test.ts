import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (list: string, ending = "md") => {
  const source = `# Ada Reed\n\n## Publications\n\n${list}`;
  const { publications } = await ingest(new TextEncoder().encode(source), `cv.${ending}`);
  return publications.map(({ title, authors, year, venueAsPrinted }) => [
    title.value,
    authors.map(({ value }) => value).join(", "),
    year?.value,
    venueAsPrinted?.value,
  ]);
};

test("the meeting and its year at the head of all entries, before a colon", async () => {
  const read1 = await read(`- **TIDEC 2024**: *Slow tides of the north* . Ada Reed, Carl Stone
- **MUDS 2022**: *Walls: a survey of harbours*. Carl Stone, Ada Reed
- **TIDEC 2021**: *Salt in small bays*. Ada Reed`);
  expect(read1).toEqual([
    ["Slow tides of the north", "Ada Reed, Carl Stone", 2024, "TIDEC"],
    ["Walls: a survey of harbours", "Carl Stone, Ada Reed", 2022, "MUDS"],
    ["Salt in small bays", "Ada Reed", 2021, "TIDEC"],
  ]);
});

test("before people as before titles, with bars, dashes or volumes", async () => {
  expect(
    await read(`1. Harbour Letters 2024: Ada Reed and Carl Stone. Slow tides of the north
2. Journal of Tides 2022: Carl Stone, Ada Reed. Walls that remember the ice
3. Journal of Tides 2020: Ada Reed. Salt in small bays`),
  ).toEqual([
    ["Slow tides of the north", "Ada Reed, Carl Stone", 2024, "Harbour Letters"],
    ["Walls that remember the ice", "Carl Stone, Ada Reed", 2022, "Journal of Tides"],
    ["Salt in small bays", "Ada Reed", 2020, "Journal of Tides"],
  ]);
  expect(
    await read(
      `J. Fluid Mech. 2021 - Slow tides of the north - A. Reed

Ocean Reports 2020 - Walls that remember the ice - C. Stone & A. Reed

J. Fluid Mech. 2018 - Salt in small bays - A. Reed, C. Stone & O. Fell
`,
      "txt",
    ),
  ).toEqual([
    ["Slow tides of the north", "A. Reed", 2021, "J. Fluid Mech"],
    ["Walls that remember the ice", "C. Stone, A. Reed", 2020, "Ocean Reports"],
    ["Salt in small bays", "A. Reed, C. Stone, O. Fell", 2018, "J. Fluid Mech"],
  ]);
});

test("titles that begin with a name or end with a year are titles, and keys of people are no places", async () => {
  const titles = async (list: string) => (await read(list)).map(([title]) => title);
  expect(
    await titles(`- TIDEMARK: counting waves at night. Ada Reed, Carl Stone. Harbour Letters, 2021.
- SALTNET: walls that learn. Ada Reed. Journal of Tides, 2020.
- WADI: a measure of harbours. Carl Stone, Ada Reed. Journal of Salt, 2019.`),
  ).toEqual(["TIDEMARK: counting waves at night", "SALTNET: walls that learn", "WADI: a measure of harbours"]);
  expect(
    await titles(`- Reed 2021: Ada Reed. Slow tides of the north. Harbour Letters.
- Stone 2020: Carl Stone, Ada Reed. Walls that remember the ice. Journal of Tides.
- Reed 2019: Ada Reed. Salt in small bays. Journal of Salt.`),
  ).toEqual(["Slow tides of the north", "Walls that remember the ice", "Salt in small bays"]);
});

test("labels at the head of lines that say what they hold are no places", async () => {
  const list = `- **Title:** *Slow tides of the north* \\
  **Authors:** A. Reed, C. Stone
- **Title:** *Walls that remember the ice* \\
  **Authors:** A. Reed
- **Title:** *Salt in small bays* \\
  **Authors:** A. Reed, O. Fell
`;
  expect((await read(list)).map(([title, people, , place]) => [title, people, place])).toEqual([
    ["Slow tides of the north", "A. Reed, C. Stone", undefined],
    ["Walls that remember the ice", "A. Reed", undefined],
    ["Salt in small bays", "A. Reed, O. Fell", undefined],
  ]);
});
