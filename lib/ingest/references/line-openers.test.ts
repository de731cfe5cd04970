import { expect, test } from "vitest";
import { linesOf } from "#lib/ingest/passages/passage.ts";
import { openedAt } from "#lib/ingest/references/line-openers.ts";

function starts(text: string): string[] {
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const passage = { text, span: { start: 0, end: text.length }, runs: [], lines };
  return openedAt(passage, linesOf(passage)).map((at) => text.slice(at, at + 12));
}

test("a place and year in brackets, or a year, at the head of a line begin an entry", () => {
  expect(starts("[Mire Letters 2021] Slow tides\nAda Reed\n[Salt 2019] What walls hold\nCarl Stone")).toEqual([
    "[Mire Letter",
    "[Salt 2019] ",
  ]);
  expect(starts("(2021) Slow tides. Ada Reed.\n(2019) What walls hold. Carl Stone.")).toEqual([
    "(2021) Slow ",
    "(2019) What ",
  ]);
});

test("where the lines ran together, the year behind an end begins an entry, and one amid words does not", () => {
  expect(starts("(2021) Slow tides. Ada Reed. Salt. (2019) What walls hold.")).toEqual([
    "(2021) Slow ",
    "(2019) What ",
  ]);
  expect(starts("Ada Reed. (2021) Slow tides. Salt (2019) 12, 3–9.")).toEqual([]);
});
