import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (lines: string[]) =>
  (await ingest(new TextEncoder().encode(lines.join("\n")), "papers.md")).publications.map(({ title }) => title.value);

const AHEAD = ["---", 'title: "Publications"', "permalink: /papers/", "---", ""];
const PAPERS = [
  "1. **Slow tides of the northern estuaries and their walls**  ",
  "   Olaf Stone, Ada Reed and Carl Fell  ",
  "   *Harbour Studies*, 2021  ",
  "1. **Salt walls and what they hold in small harbours**  ",
  "   Ada Reed, Bea Moss and Carl Fell  ",
  "   *Mire Letters*, **4** (1), 1-19, 2019  ",
  "1. **Doors of small harbours in a quickly rising sea**  ",
  "   Ada Reed and Olaf Stone  ",
  "   *Tidal Journal*, **7**, 88-103, 2016  ",
  "",
];
const TITLES = [
  "Slow tides of the northern estuaries and their walls",
  "Salt walls and what they hold in small harbours",
  "Doors of small harbours in a quickly rising sea",
];

test("what a template has left around a list of papers is none of them", async () => {
  const found = await read([
    ...AHEAD,
    "1. Take a copy of the harbour theme (needed!)",
    "1. Go to the settings of your copy, and give it a name of your own.",
    ...PAPERS,
    "## Where the files are",
    "* Settings: tide.yml (all of them)",
    "* Picture of yourself (set in tide.yml): pictures/me.png",
    "",
    "## Hints for salt and walls",
    "* Look at the tide list (on your copy) for the newest version that was built.",
    "  * Green: built",
    "  * Red X: an error",
    "",
    "### Rows and columns",
    "",
    "| Entry | Item | |",
    "| --- | --- | --- |",
    "| [Jo Roe](#) | 2016 | What this entry is about |",
    "| [Jan Roe](#) | 2019 | What this entry is about |",
    "",
    "### Code for walls",
    "`wall { margin: 0 }`",
  ]);
  expect(found).toEqual(TITLES);
});

test("headings of topics on such a page head its papers", async () => {
  const found = await read([
    ...AHEAD,
    ...PAPERS,
    "## On the mire and its birds",
    "1. **Herons of the salt mire and their slow days**  ",
    "   Ada Reed and Bea Moss  ",
    "   *Mire Letters*, 2014  ",
    "",
    "## On doors that never close",
    "1. **Hinges of doors in walls of northern harbours**  ",
    "   Ada Reed and Bea Moss  ",
    "   *Mire Letters*, 2012  ",
  ]);
  expect(found).toEqual([
    ...TITLES,
    "Herons of the salt mire and their slow days",
    "Hinges of doors in walls of northern harbours",
  ]);
});
