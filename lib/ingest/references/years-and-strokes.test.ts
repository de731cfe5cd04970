import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("bold years at the head of every block say where entries begin, with a stroke behind them or without", async () => {
  const list = await read(`# Ada Reed

## Conferences

**2019** | **Ada Reed**, Olaf Stone and Carl Fell <br>
Slow tides -- A way to count the walls of harbours<br>
*International Conference on Salt and Slow Tides '19*<br>
[DOI: 10.9999/salt.19](https://doi.org/10.9999/salt.19)

**2018** | **Ada Reed** and Carl Fell <br>
Salt walls against the northern bays<br>
*Parallel Computing Conference*<br>
[DOI: 10.9999/salt.18](https://doi.org/10.9999/salt.18)

**2016** | **Ada Reed** and Carl Fell <br>
Counting the harbours of the slow coast<br>
*8th International Conference on Walls and Tides*

**2015** | Carl Fell and **Ada Reed**<br>
What the quays of old towns are made of<br>
*7th International Conference on Walls and Tides*
`);
  expect(list).toEqual([
    "Slow tides -- A way to count the walls of harbours | International Conference on Salt and Slow Tides '19 | 2019 | conference | published",
    "Salt walls against the northern bays | Parallel Computing Conference | 2018 | conference | published",
    "Counting the harbours of the slow coast | 8th International Conference on Walls and Tides | 2016 | conference | published",
    "What the quays of old towns are made of | 7th International Conference on Walls and Tides | 2015 | conference | published",
  ]);
});
