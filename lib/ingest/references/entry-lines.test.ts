import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";

test("a column of years with letters parts papers that a conversion left in one block", () => {
  const { publications } = draftOf(
    readText(
      [
        "Ada Reed",
        "",
        "Publications",
        "2018a           Reed, A., Stone, O. Sedges that glow in the northern fens and",
        "                in the letters of their keepers. Mire Letters.",
        "2018b           Stone, O., Reed, A. Walls that move with the tides. In proceedings",
        "                of the Meeting on Tidal Design.",
        "2017a           Reed, A., Moss, B. Salt in the letters of a harbour. Shore Letters.",
        "2017b           Reed, A., Vale, B. Gauges of the quiet shore. Shore Letters.",
      ].join("\n"),
    ),
  );
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Sedges that glow in the northern fens and in the letters of their keepers", 2018],
    ["Walls that move with the tides", 2018],
    ["Salt in the letters of a harbour", 2017],
    ["Gauges of the quiet shore", 2017],
  ]);
});
