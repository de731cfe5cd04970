import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const signed = async (list: string) => {
  const { publications } = await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Papers\n\n${list}`), "cv.md");
  return publications.map(({ title, authors, self }) => [title.value, authors.map(({ value }) => value), self]);
};

test("who signs as me is the owner, at any place of the list", async () => {
  expect(
    await signed(`- "Slow tides of the north". Stone, C., me, & Fell, O. Harbour Letters (2021)
- "Walls that remember the ice". me and Fell, O. Journal of Tides (2020)
- "Salt in small bays". Fell, O., & me. Journal of Salt (2019)
- "The quay without a witness". me. Journal of Salt (2018)`),
  ).toEqual([
    ["Slow tides of the north", ["C. Stone", "Ada Reed", "O. Fell"], 1],
    ["Walls that remember the ice", ["Ada Reed", "O. Fell"], 0],
    ["Salt in small bays", ["O. Fell", "Ada Reed"], 1],
    ["The quay without a witness", ["Ada Reed"], 0],
  ]);
});

test("a given name that is set apart from its neighbours is a person of its own", async () => {
  expect(
    await signed(`- *Slow tides of the north*\\
  Carl Stone, **Ada**, Olaf Fell\\
  Harbour Letters, 2021
- *Walls that remember the ice*\\
  Olaf Fell, **Ada**, Eva Moss\\
  Journal of Tides, 2020
- *Salt in small bays*\\
  Olaf Fell, **Ada**\\
  Journal of Salt, 2019`),
  ).toEqual([
    ["Slow tides of the north", ["Carl Stone", "Ada", "Olaf Fell"], 1],
    ["Walls that remember the ice", ["Olaf Fell", "Ada", "Eva Moss"], 1],
    ["Salt in small bays", ["Olaf Fell", "Ada"], 1],
  ]);
});

test("a hyphen or a bare year behind initials and a family name ends the list", async () => {
  expect(
    await signed(`- *Slow tides of the north*\\
  A. Reed, C. Stone - *Harbour Letters* 9:77–95, 2021
- *Walls that remember the ice*\\
  C. Stone, A. Reed - *Journal of Tides* 17:4–19, 2020
- *Salt in small bays*\\
  A. Reed - *Journal of Salt* 4:1–9, 2019`),
  ).toEqual([
    ["Slow tides of the north", ["A. Reed", "C. Stone"], 0],
    ["Walls that remember the ice", ["C. Stone", "A. Reed"], 1],
    ["Salt in small bays", ["A. Reed"], 0],
  ]);
  expect(
    await signed(`- A. Reed and C. Stone 2021; “Slow tides of the north”; Harbour Letters
- C. Stone and A. Reed 2020; “Walls that remember the ice”; Journal of Tides
- A. Reed 2019; “Salt in small bays”; Journal of Salt`),
  ).toEqual([
    ["Slow tides of the north", ["A. Reed", "C. Stone"], 0],
    ["Walls that remember the ice", ["C. Stone", "A. Reed"], 1],
    ["Salt in small bays", ["A. Reed"], 0],
  ]);
});
