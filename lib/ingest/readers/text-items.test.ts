import { expect, test } from "vitest";
import { linesOutside } from "#lib/ingest/readers/text-items.ts";

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
