import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (list: string) => {
  const page = `<html><body><h1>Ada Reed</h1><h2>Publications</h2>${list}</body></html>`;
  const { publications } = await ingest(new TextEncoder().encode(page), "cv.html");
  return publications.map(({ title, year, venueAsPrinted }) => [title.value, year?.value, venueAsPrinted?.value]);
};

test("a short sentence on the last line of most entries tells of the paper", async () => {
  expect(
    await read(`<ul>
<li><b>Slow tides of the north</b> - A. Reed, C. Stone - Harbour Letters, 2021<br>
A simple way to count waves that needs no labels and runs on one small board.</li>
<li><b>Walls that remember the ice</b> - C. Stone, A. Reed - Journal of Tides, 2020<br>
We ask how letters travelled between quays, and find that few arrived.</li>
<li><b>Salt in small bays</b> - A. Reed - Journal of Salt, 2019<br>
TL;DR: slow tides are faster than they look.</li>
</ul>`),
  ).toEqual([
    ["Slow tides of the north", 2021, "Harbour Letters"],
    ["Walls that remember the ice", 2020, "Journal of Tides"],
    ["Salt in small bays", 2019, "Journal of Salt"],
  ]);
});

test("titles on the last lines are titles", async () => {
  expect(
    await read(`<ul>
<li>A. Reed, C. Stone (2021)<br>Slow tides of the north and the people who live by them.</li>
<li>C. Stone, A. Reed (2020)<br>Walls of the quay and the long memory of the northern ice.</li>
<li>A. Reed (2019)<br>Salt in small bays before and after the second great wall.</li>
</ul>`),
  ).toEqual([
    ["Slow tides of the north and the people who live by them", 2021, undefined],
    ["Walls of the quay and the long memory of the northern ice", 2020, undefined],
    ["Salt in small bays before and after the second great wall", 2019, undefined],
  ]);
});

const ABSTRACT =
  "We show that walls lower the salt of inner harbours and that this fades within nine years. We then study how the measure behaves when bays are small, and compare it with what fishermen report. The results hold for all of the bays that we could visit.";

test("a reference and its abstract may be lines of one paragraph", async () => {
  expect(
    await read(`<p>Reed, A.; Stone, C. · <i>Slow tides of the north</i> · Harbour Letters, 2021. [<a href="x.pdf">Paper</a>]<br>${ABSTRACT}</p>
<p>Stone, C.; Reed, A. · <i>Walls that remember the ice</i> · Journal of Tides, 2020. [<a href="y.pdf">Paper</a>]<br>${ABSTRACT}</p>`),
  ).toEqual([
    ["Slow tides of the north", 2021, "Harbour Letters"],
    ["Walls that remember the ice", 2020, "Journal of Tides"],
  ]);
});
