import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const AUTHORS = ["A. Reed, B. Holt, and C. Vane,", "A. Reed, M. Brill, and D. Stone,", "A. Reed and C. Vane,"];
const REST = [
  '"Quay walls of the southern harbours".\n_Mire Access_,\nvol. 13, pp. 212-242, 2025.',
  '"Parallel paths of many tidal barges",\n_2025 International Conference on Autonomous Barges (ICAB)_,\nPort Salt, Norland, 2025, pp. 78-85.',
  '"Slow tides of the north".\n_16th International Conference on Tides (TIDE 2024)_,\nKvam, Norland, 2024, pp. 268-279.',
];
const titlesOf = (source: string, read = readMarkdown) =>
  draftOf(read(source)).publications.map(({ title }) => title.value);
const TITLES = [
  "Quay walls of the southern harbours",
  "Parallel paths of many tidal barges",
  "Slow tides of the north",
];

test.each(["\n", " "])("no reference begins behind a comma (%j between authors and title)", (between) => {
  const list = AUTHORS.map((authors, index) => `${authors}${between}${REST[index]}`).join("\n\n");
  expect(titlesOf(`# Ada Reed\n\n## Publications\n\n${list}\n`)).toEqual(TITLES);
  expect(titlesOf(`Ada Reed\n\nPublications\n\n${list.replaceAll("_", "")}\n`, readText)).toEqual(TITLES);
});
