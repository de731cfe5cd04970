import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

test("a report of a series is no journal paper, and the link to it no part of the series; a count above the list no paper", () => {
  const { publications } = draftOf(
    readMarkdown(`# Ada Reed

## Publications

[Journal articles] [Books] [Articles in books]  
See also: [Tide Index](https://index.example/reed)

(Papers in all: 31; first-authored 12)

**Reed A.**, Moss B. 2025. *Slow walls in northern bays: report for 2024.* Series C report, Norland Tides Institute. [Link to report (quay)](https://quay.example/1)

Moss B., **Reed A.** 2024. *Counting salt on the outer quays.* Harbour Processes 38(5): e15145.

Stone C., **Reed A.** 2023. *Whose dyke is it, and who pays for it.* Harbour Processes 37(1): 14–19.
`),
  );
  expect(publications.map(({ title, venue, kind }) => [title.value, venue, kind.value])).toEqual([
    ["Slow walls in northern bays: report for 2024", "Series C report, Norland Tides Institute", "other"],
    ["Counting salt on the outer quays", "Harbour Processes", "journal"],
    ["Whose dyke is it, and who pays for it", "Harbour Processes", "journal"],
  ]);
});
