import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (list: string, heading = "Books") => {
  const text = `# Ada Reed\n\n## ${heading}\n\n${list}\n`;
  return (await ingest(new TextEncoder().encode(text), "cv.md")).publications.map(
    ({ title, venueAsPrinted, status }) => [title.value, venueAsPrinted?.value ?? null, status.value],
  );
};

test("prizes and reviews in items below a book are said of it", async () => {
  const list = `*Brine: How Walls Hold*. Port Salt: Quayside Press, 2022.

* Winner, 2023 Salt Prize in Harbour History
* Reviewed in *Harbour Studies*, *Tides*, and *Mire Journal*

*Low Bays: Keeping the Shore*. Port Salt: Quayside Press, 2016.`;
  expect(await read(list)).toEqual([
    ["Brine: How Walls Hold", "Quayside Press", "published"],
    ["Low Bays: Keeping the Shore", "Quayside Press", "published"],
  ]);
});

test("a quoted title above an abstract, and short titles under way, are papers", async () => {
  const paper = `**“Dredging the Bay: Depth and Local Tides”**\\
*I study how the depth of a bay changes the tides behind it. Using old records, I find that one more metre slows them.*`;
  expect(await read(paper, "Job Market Paper")).toEqual([["Dredging the Bay: Depth and Local Tides", null, "working"]]);
  const list = `- Harbour Pilots (with Carl Stone), *draft coming soon*
- Salt Tides (with Carl Stone)
- "Ferry Walls"
- Walls and the State of the Salt
- Tidal Bars. Draft coming soon!.`;
  expect(await read(list, "Work in Progress")).toEqual(
    ["Harbour Pilots", "Salt Tides", "Ferry Walls", "Walls and the State of the Salt", "Tidal Bars"].map((title) => [
      title,
      null,
      "working",
    ]),
  );
});

test("where a paper was presented again and again is neither its year nor its place", async () => {
  const list = `- "Walls as Early Parliaments" (with Carl Stone and Dora Fell). Presented at TIDES 2023, SALT 2022.
- "Slow Bays and Ferries" (with Bea Moss). Under review.`;
  expect(await read(list, "Working Papers")).toEqual([
    ["Walls as Early Parliaments", null, "working"],
    ["Slow Bays and Ferries", null, "submitted"],
  ]);
});
