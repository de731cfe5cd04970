import { expect, test } from "vitest";
import { endsInInitial, namesBelow, placeBelow, signedBelow } from "#lib/ingest/readers/line-starts.ts";
import { readText } from "#lib/ingest/readers/text.ts";

test.each([
  ["Slow tides of the northern estuaries", "Ada Reed, Carl Stone, Eva Moss", true],
  ["Slow tides of the north: A quiet sort", "AB Reed, C Stone, and DE, Tidal Lett 7, 410 (2021)", true],
  ["Slow tides of the northern estuaries", "A Reed and BC, Tidal Lett 6 (2020)", true],
  ["Reed, A., Stone, C. and", "E. Moss, F. Fen, Slow tides, 2019", false],
  ["Slow tides of the northern estuaries and their", "Harbour Studies 12, 2019", false],
])("%j + %j: names below a title: %j", (previous, line, expected) => {
  expect(namesBelow(previous, line)).toBe(expected);
});

test.each([
  ["Slow Tides of Northern Bays, with Ada Reed", "Journal of Finance, Forthcoming.", true],
  ["Slow Tides of Northern Bays", "Revise and Resubmit at Harbour Studies", true],
  ["Slow tides of northern bays, in the", "Journal of Finance, 2019", false],
  ["Ada Reed, Eva Moss, and Carl Stone.", "Forthcoming. “Slow Tides of Northern Bays.”", false],
])("%j + %j: a place below: %j", (previous, line, expected) => {
  expect(placeBelow(previous, line)).toBe(expected);
});

test.each([
  ["… of quiet harbours.” Harbour Studies. 12:3–9.", "Ada Reed and Carl Stone. 2017. “Slow Tides of", true],
  ["… of quiet harbours.” Harbour Studies.", "Ada Reed (equal authors). 2017. “Slow Tides of", true],
  ["… of quiet harbours.” Harbour Studies.", "Ada Reed, Carl Stone, Eva Moss, and Fay", true],
  ["… of quiet harbours.”", "Ada Reed and Carl Stone (eds.) The Book of Tides", false],
  ["… Forthcoming. “Quiet Harbours.” In", "Ada Reed and Carl Stone. 2017. The Book of Tides", false],
])("%j + %j: the next reference: %j", (previous, line, expected) => {
  expect(signedBelow(previous, line)).toBe(expected);
});

test("initials at a line end wait for their family name", () => {
  expect(endsInInitial("Ada Reed, Carl Stone, Dana R.")).toBe(true);
  expect(endsInInitial("Harbour Studies of Kvam.")).toBe(false);
});

const linesOf = (source: string) => {
  const { text, blocks } = readText(source);
  return blocks.map(({ lines, span }) =>
    lines.map((start, index) => text.slice(start, lines[index + 1] ?? span.end).trim()),
  );
};

test("a title that ends well before the lines of its list do stands alone, a full one goes on", () => {
  const source = [
    "[4] Salt in the quiet harbours of Norland: Seven winters on a pier",
    "    AB, Tidal News 31, 7 (2019)",
    "[3] Patient crowds of wading birds in the harbours of the north: How they find",
    "    their resting place",
    "    AB Reed, C Stone, and D Moss, Bull Coast Soc 3, 115 (2018)",
    "[2] Counting in fog: What the keepers of lights write down on a winter morning",
    "    C Stone, AB Reed, D Moss, E Fen, and F Mire, Tidal Lett 9, 120 and 133 (2017) | Chosen note",
  ];
  expect(linesOf(source.join("\n"))).toEqual([
    ["Salt in the quiet harbours of Norland: Seven winters on a pier", "AB, Tidal News 31, 7 (2019)"],
    [
      "Patient crowds of wading birds in the harbours of the north: How they find their resting place",
      "AB Reed, C Stone, and D Moss, Bull Coast Soc 3, 115 (2018)",
    ],
    [
      "Counting in fog: What the keepers of lights write down on a winter morning",
      "C Stone, AB Reed, D Moss, E Fen, and F Mire, Tidal Lett 9, 120 and 133 (2017) | Chosen note",
    ],
  ]);
});

test("references without indents or blank lines begin with their authors and go on behind full lines", () => {
  const source = [
    "Ada Reed, Carl Stone, Eva Moss, and Fay Mire. Forthcoming. “Slow Tides,",
    "Early Winters, Late Ice.” In the summer issue of Harbour and Coast.",
    "Eva Moss, Fay Mire, Gus Fen, Hal Silt, Ian Sand, Jo Shell, and Dana R.",
    "Salt. 2019. “Boats Counted at Night by Keepers of the Lights in the Small",
    "Hours.” In Ada Reed, Bea Kelp, Cleo Wrack, Dora Dune, and Edward Long",
    "Shore (Eds.) The Book of Harbours. Port Salt: Quayside Press. 12:3–9.",
    "Ada Reed and Carl Stone (equal authors). 2016. “Salt on Sand.” The",
    "Journal of Silt. 4: 31-52.",
  ];
  const entries = linesOf(source.join("\n")).flat();
  expect(entries.map((entry) => entry.slice(0, 9))).toEqual(["Ada Reed,", "Eva Moss,", "Ada Reed "]);
  expect(entries[1]).toContain("Dana R. Salt. 2019.");
  expect(entries[1]).toContain("Edward Long Shore (Eds.)");
});

test("a page that ends inside an item or a full line is no end", () => {
  const body = "Reed, A. 2018. Slow tides of the northern bays and what they tell. Harbour Studies 4.";
  const above = `${body}\n[2] Slow tides of the northern bays and the quiet harbours`;
  expect(linesOf(`${above}\n\n2\n\f    Ada Reed, Carl Stone, Harbour Letters 4, 2019`).at(-1)).toEqual([
    "Slow tides of the northern bays and the quiet harbours",
    "Ada Reed, Carl Stone, Harbour Letters 4, 2019",
  ]);
  const full = `${body}\nStone, C. 2017. Quiet harbours of the northern bays. A second printing is planned for`;
  expect(
    linesOf(`${full}\n\n2\n\fNorland and Halden with Quayside Press in a book of its own on the harbours, 2021.`),
  ).toHaveLength(1);
});

test("where a converter took the hyphens out, the other lines still tell the width", () => {
  const line = (name: string) => [
    `${name}, A., & Stone, C. (2018). Examining the tides of northern bays and their harbours in the`,
    `winter of that year, with care for salt. Journal of Slow Tides and Quiet Harbours, 47(6), 1178–1191 and a second line that was joined`,
    "to it. https://tides.example/10.1007/s10964",
  ];
  const source = ["Reed", "Moss", "Fen", "Mire", "Silt", "Kelp", "Wrack", "Dune", "Shell"].flatMap(line).join("\n");
  expect(linesOf(source)[0]).toHaveLength(9);
});
