import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("behind the stop of a title, letters and a year with a colon begin the name of a meeting", async () => {
  const papers = [
    "[WALL: Watching All Lamps of the Land. TSS 2014: Slow Salt in Open Harbours.](https://salt.example/1)",
    "[Counting the keepers of lamps. TIDE 2016: 4th Norland Conference on Harbours.](https://salt.example/3)",
    "[Following Slow Tides. Algorithms of Salt Journal (2012).](https://salt.example/4)",
    "[Counting the tides of a northern bay. TIDE 2013: 8th Conference on Harbours and Salt.](https://salt.example/2)",
  ];
  const source = `# Ada Reed\n\n## Publications\n\n${papers.map((paper) => `- ${paper}`).join("\n")}\n`;
  const { publications } = await ingest(new TextEncoder().encode(source), "reed.md");
  expect(
    publications.map(({ title, venueAsPrinted, kind }) => [title.value, venueAsPrinted?.value, kind.value]),
  ).toEqual([
    ["WALL: Watching All Lamps of the Land", "TSS 2014: Slow Salt in Open Harbours", "conference"],
    ["Counting the keepers of lamps", "TIDE 2016: 4th Norland Conference on Harbours", "conference"],
    ["Following Slow Tides", "Algorithms of Salt Journal", "journal"],
    ["Counting the tides of a northern bay", "TIDE 2013: 8th Conference on Harbours and Salt", "conference"],
  ]);
});

test("in front of a title they are its own", async () => {
  const source = `# Ada Reed\n\n## Publications\n\n- Ada Reed, Olaf Stone. TIDE 2019: the salt that harbours remember. Journal of Harbours 3, 2020.\n- Ada Reed. Slow walls and the keepers of lamps. Journal of Tides 4, 2019.\n`;
  const { publications } = await ingest(new TextEncoder().encode(source), "reed.md");
  expect(publications.map(({ title }) => title.value)).toEqual([
    "TIDE 2019: the salt that harbours remember",
    "Slow walls and the keepers of lamps",
  ]);
});
