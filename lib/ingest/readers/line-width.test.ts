import { expect, test } from "vitest";
import { lineWidth } from "#lib/ingest/readers/line-width.ts";

const TITLES = [
  "Slow tides of the northern estuaries and bays. Harbour Letters 12 (2021), 3-9. journal",
  "How the harbours of the old north forget floods. Journal of Mires 7 (2020), 12-31.",
  "Salt in the walls of quays: a survey of damage. Harbour Studies 4 (2019), 1-17. pdf",
  "What wardens of the flood wrote down by night. Mire Letters 33 (2018), 101-120. pdf",
  "Peat and the price of winter in the far islands. Harbour Letters 9 (2017), 44-60.",
  "Reeds that bend and those that break in the wind. Journal of Mires 4 (2016), 7-19.",
  "Lanterns on the water: lights of the old ferries. Harbour Studies 1 (2015), 2-30.",
  "Dry summers on the marsh and what comes of them. Mire Letters 30 (2014), 77-91. pdf",
];

test("lines that only happen to be long are not wrapped: no sentence runs on over their ends", () => {
  const { isWrapped } = lineWidth(TITLES);
  expect(TITLES.slice(1).map((line, at) => isWrapped(TITLES[at] ?? "", line))).toEqual(
    TITLES.slice(1).map(() => false),
  );
});

test("a text whose sentences run on over full lines is wrapped", () => {
  const lines = [
    "This page lists what I wrote on the tides of the north, and on the harbours that",
    "they fill and leave twice a day; some of it was written with my students, whose",
    "names are underlined. The first of these papers tells how old harbours silt up,",
    "the second how they were dug again, and the third who paid for the digging. Most",
    "of the drawings are by Eva Moss, who also kept the diary of the tides for eleven",
    "years, in all weathers, from the tower above the old fish market of Port Salt. A",
    "part of that diary is printed in the fourth paper, together with the tables that",
    "came out of it.",
  ];
  const { isWrapped } = lineWidth(lines);
  expect(lines.slice(1).map((line, at) => isWrapped(lines[at] ?? "", line))).toEqual(lines.slice(1).map(() => true));
});

test("entries that each end with their date are not joined, however full their lines are", () => {
  const posts = [
    "Senior Warden of the Northern Tides, Salt College of Port Salt, 2010–present",
    "Postdoctoral Fellow in Mire Ecology, Harbour Research Centre, 2007–2010",
  ];
  const prose = Array.from({ length: 8 }, (_, at) =>
    at % 2 === 0
      ? "Fennimore, O. Slow tides of the northern estuaries and of the bays that"
      : "stand behind them in the long winters of the far north. Mire Letters 4.",
  );
  const { isWrapped } = lineWidth([...prose, "", ...posts]);
  expect(isWrapped(posts[0] ?? "", posts[1] ?? "")).toBe(false);
  expect(isWrapped(prose[0] ?? "", prose[1] ?? "")).toBe(true);
});
