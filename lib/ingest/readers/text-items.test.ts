import { expect, test } from "vitest";
import { itemLevel, linesOutside } from "#lib/ingest/readers/text-items.ts";

test("a line as far out as the one above the items ends their list", () => {
  const lines = [
    "  Kvam University",
    "    - Reader in Botany, who also taught the slow tides",
    "      of the north",
    "    - Fellow",
    "  Salt College",
    "    - Clerk of the tides, and of whatever the harbour",
    "  wants",
    "",
    "  Port School",
  ];
  expect([...linesOutside(lines)]).toEqual([4]);
  expect(linesOutside(["   1. Slow tides of the northern", "Estuaries. 2014", "   2. Boats"]).size).toBe(0);
});

test("an item a little deeper than one of another mark stands below it", () => {
  const lines = [
    "- Kvam University — Norland",
    "  • PhD in Botany (2018–2022)",
    "  • Thesis: Slow tides",
    "- Fen College — Norland",
    "  • BSc in Salt (2014–2018)",
    "    + with honours",
    "1. Walls",
    " - Doors",
  ];
  expect(lines.map((_, at) => itemLevel(lines, at))).toEqual([1, 2, 2, 1, 2, 3, 1, 1]);
});
