import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readOrg } from "#lib/ingest/readers/org.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const signed = ({ publications }: ReturnType<typeof draftOf>) =>
  publications.map(({ authors }) => authors.map(({ value }) => value).join(", "));

test("beside names in full a given name and an initial are the beginning of one, at the end of a line, too", () => {
  expect(
    signed(
      draftOf(
        readText(
          "Ada Reed\n\nPublications\n\n2020, Slow Tides as Walls.\n      Ada Reed, Olaf Stone, Jo Fell, Kim J. Moor.\n      In: Proceedings of the 47th Symposium on Tidal Languages (STL).\n2018, Salt in Lenient Harbours.\n      Ada Reed, Olaf Stone, and Jo Fell.\n      In: Proceedings of the 45th Symposium on Tidal Languages (STL).\n2017, Harbours by Need.\n      Ada Reed.\n      In: Proceedings of the 44th Symposium on Tidal Languages (STL).\n",
        ),
      ),
    ),
  ).toEqual(["Ada Reed, Olaf Stone, Jo Fell, Kim J. Moor", "Ada Reed, Olaf Stone, Jo Fell", "Ada Reed"]);
});

test("so they are where the place is set apart right behind them", () => {
  expect(
    signed(
      draftOf(
        readOrg(
          "#+title: Research\n\n* Tides\n\n*[[https://a.example/1][A slow way to count the tides of harbours]]*\nOlaf Stone, Ada Reed, Jo Fell, Kim J. Moor\n/Harbour Letters (2023)/\n\n*[[https://a.example/2][Salt on walls and what comes of it]]*\nAda Reed, Olaf Stone\n/Tidal Studies/ (2020)\n\n*[[https://a.example/3][Counting small waves in the dark]]*\nJo Fell, Ada Reed\n/Tidal Studies/ (2018)\n",
        ),
      ),
    ),
  ).toEqual(["Olaf Stone, Ada Reed, Jo Fell, Kim J. Moor", "Ada Reed, Olaf Stone", "Jo Fell, Ada Reed"]);
});

test("behind family names an initial still ends the people", () => {
  expect(
    signed(
      draftOf(
        readMarkdown(
          "# Ada Reed\n\n## Publications\n\n- Stone O., Reed A. Tides and their walls. Harbour Letters 12, 4–9, 2021\n- Reed A. Salt in slow rivers. Marine Studies 3, 40–51, 2020\n- Fell J., Reed A. Harbours. In: Walls of the North, 2019",
        ),
      ),
    ),
  ).toEqual(["O. Stone, A. Reed", "A Reed", "J. Fell, A. Reed"]);
});

test("“Various authors” stand for people and are no part of the title", () => {
  expect(
    draftOf(
      readMarkdown(
        "# Ada Reed\n\n## Publications\n\n- [Slow tides of the northern harbours](a)<br>Various authors<br>*Harbour Letters* (2021)\n- [Salt on the walls of the south](b)<br>Ada Reed, Olaf Stone<br>*Harbour Letters* (2020)\n- [Counting waves in the dark](c)<br>Ada Reed<br>*Tidal Studies* (2019)",
      ),
    ).publications.map(({ title, authors }) => [title.value, authors.length]),
  ).toEqual([
    ["Slow tides of the northern harbours", 0],
    ["Salt on the walls of the south", 2],
    ["Counting waves in the dark", 1],
  ]);
});

test("names may be broken at the end of a line, and the second of a family signs no letters", () => {
  expect(
    signed(
      draftOf(
        readMarkdown(
          '# Ada Reed II\n\n## Publications\n\n1. "Slow tides in a lenient harbour"\nJo Fell, Olaf Stone, Kim Moor, Bea Vane, Eun\nSang Wall, Li-Wen Dyke, Qing Marsh, Dan A.\nGill, Jul A. Borch, Ada Reed II, Xiao-dong Fen, and Kai L. Wick\n(submitted)\n\n2. "Salt on the walls"\nJo Fell, Ada Reed II, Olaf Stone\nHarbour Letters 51, 1500 (2018)\n\n3. "Counting waves"\nOlaf Stone, Ada Reed II\nTidal Studies 12, 4 (2017)\n',
        ),
      ),
    ),
  ).toEqual([
    "Jo Fell, Olaf Stone, Kim Moor, Bea Vane, Eun Sang Wall, Li-Wen Dyke, Qing Marsh, Dan A. Gill, Jul A. Borch, Ada Reed II, Xiao-dong Fen, Kai L. Wick",
    "Jo Fell, Ada Reed II, Olaf Stone",
    "Olaf Stone, Ada Reed II",
  ]);
});
