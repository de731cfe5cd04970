import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const WORKS: [string, string, string][] = [
  ["Salt walls that remember a century of tides", "Journal of Tidal Studies 12(3), 2021", "Ada Reed, Olaf Stone"],
  ["Slow gates of the northern harbours", "Harbour Letters, 2019", "Carl Fell, Ada Reed"],
  ["Walls that sing to the moon", "Salt Research 7(1), 2017", "Ada Reed, Bea Moss"],
];

test("links to what belongs to a paper, as a list below it, begin no entries", () => {
  const link = (label: string) => `- [${label}](https://fen.example/${label})`;
  const entries = WORKS.map(
    ([title, venue, people]) =>
      `### [${title}](https://fen.example/a)\n\n${venue}\n\n${people}\n\n${link("PDF")}\n${link("Code")}`,
  );
  const { publications } = draftOf(readMarkdown(`# Ada Reed\n\n## Publications\n\n${entries.join("\n\n")}`));
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value).join(", ")])).toEqual(
    WORKS.map(([title, , people]) => [title, people]),
  );
});
