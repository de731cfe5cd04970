import { expect, test } from "vitest";
import { datedRuns } from "#lib/ingest/entries/dated-runs.ts";

/** Lines put together, "|" between lines of one run and "head > " before what one heads. */
function runs(...lines: string[]): string[] {
  return datedRuns(lines).map(({ from, to, head }) => {
    const own = lines.slice(from, to + 1).join(" | ");
    return head === null ? own : `${lines[head]} > ${own}`;
  });
}

test("lines that all have a date, or hardly ever one, stand alone", () => {
  expect(runs("Medal, 2016", "Prize, 2018")).toEqual(["Medal, 2016", "Prize, 2018"]);
  expect(runs("Member of the choir", "Reader of proofs", "Host of the fair", "Fen trip", "Warden, 2019")).toHaveLength(
    5,
  );
});

test("places below dated lines belong to them", () => {
  expect(runs("2016 Warden", "Fen Works", "2014 Pilot", "Port Salt", "40 hours")).toEqual([
    "2016 Warden | Fen Works",
    "2014 Pilot | Port Salt | 40 hours",
  ]);
});

test("an undated award among dated ones is one of its own", () => {
  expect(runs("Medal, 2016", "Prize, 2017", "Dean's list", "Cup, 2018", "Bowl, 2019")).toHaveLength(5);
});

test("titles are told when by the line below them", () => {
  expect(runs("Slow tides", "Harbour Congress, 2015", "Quick tides", "Salt Days, 2017")).toEqual([
    "Slow tides | Harbour Congress, 2015",
    "Quick tides | Salt Days, 2017",
  ]);
});

test("a place above several dated lines heads them", () => {
  expect(
    runs("Kvam University", "Law of the sea, 2015", "Law of the coast, 2016", "Fen College", "Torts, 2017"),
  ).toEqual([
    "Kvam University > Law of the sea, 2015",
    "Kvam University > Law of the coast, 2016",
    "Fen College > Torts, 2017",
  ]);
});

test("as many lines above each date and as many below it make one each", () => {
  expect(
    runs(
      "Kvam University",
      "Lecturer, 2004–2006",
      "Law",
      "Fen College",
      "Tutor, 2001–2003",
      "Torts",
      "Mire School",
      "Reader, 1999",
      "Wills",
    ),
  ).toEqual([
    "Kvam University | Lecturer, 2004–2006 | Law",
    "Fen College | Tutor, 2001–2003 | Torts",
    "Mire School | Reader, 1999 | Wills",
  ]);
});
