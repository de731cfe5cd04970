import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const entry = (key: string, title: string, author: string) =>
  `@article{${key}, title = {${title}}, author = {${author}}, journal = {Tidal Letters}, year = {2031}}`;

test("who signs most papers with a given name cut short is the owner where it is written out, unless two could be meant", async () => {
  const { publications } = await ingest(
    new TextEncoder().encode(
      [
        entry("a", "Slow tides in cold harbours", "Stone, Olaf and Reed, Alex"),
        entry("b", "Salt in the walls of old quays", "Reed, Alex and Fell, Carl"),
        entry("c", "What walls remember of storms", "Reed, Alex and Moss, Bea"),
        entry("d", "Quays that nobody counted", "Moss, Bea and Reed, Alexander J"),
        entry("e", "Harbours of one wall", "Reed, Alexander J and Reed, Alexandra"),
      ].join("\n"),
    ),
    "papers.bib",
  );
  expect(publications.map(({ self }) => self)).toEqual([1, 0, 0, 1, null]);
});
