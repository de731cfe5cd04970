import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { isMeetingLine } from "#lib/ingest/references/meeting-lines.ts";

test("a meeting, its towns and its days are no paper", async () => {
  const { publications, name } = await ingest(
    new TextEncoder().encode(`{\\bfseries Talks, Poster Sessions and Proceedings}
\\begin{itemize}
\\item Port Salt Tide Measurement Workshop, Joint Institute for Salt Research (JISR), Port Salt, June 2006.
\\item European Tidal Conference (ETC 06), Kvam, Norland, 26-30 June 2006.
\\item NTG Fr\\"uhjahrstagung, Fenburg, 5-9 March 2007.
\\item Workshop on Salt and Tide Measurements at the Walls, Kvam, 9-11 April 2008.
\\item A. Reed, First results from the northern walls, Harbour Letters 11 (2011) 145--148.
\\end{itemize}
{\\bfseries Publications}
\\begin{itemize}
\\item A. Reed and C. Fell, Salt measurements for old walls, Harbour Letters 12 (2008) 7--9.
\\item O. Stone and A. Reed, The late ebb of southern bays, Harbour Letters 9 (2007) 1--6.
\\end{itemize}
`),
    "publist.tex",
  );
  expect(publications.map(({ title }) => title.value)).toEqual([
    "First results from the northern walls",
    "Salt measurements for old walls",
    "The late ebb of southern bays",
  ]);
  expect(name?.value).toBe("A. Reed");
});

test("a paper of a meeting is one, and so is what a meeting published", () => {
  for (const line of [
    "“Slow tides”, Workshop on Salt, Kvam, Norland, June 2006.",
    "A. Reed, Slow tides of the north, European Tidal Conference, Kvam, June 2006.",
    "Proceedings of the European Tidal Conference, Kvam, Norland, June 2006.",
    "Workshop on Salt, Quayside Press, 2010.",
  ])
    expect(isMeetingLine(line)).toBe(false);
});
