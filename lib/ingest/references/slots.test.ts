import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (entries: string) => {
  const { publications } = await ingest(
    new TextEncoder().encode(
      String.raw`\documentclass{moderncv}\name{Ada}{Reed}\begin{document}\makecvtitle\section{Publications}` +
        `\n${entries}\n\\end{document}`,
    ),
    "cv.tex",
  );
  return publications.map(({ title, venueAsPrinted, year, kind }) => [
    title.value,
    venueAsPrinted?.value,
    year?.value,
    kind.value,
  ]);
};

test("a venue filled in where a template has the date is the venue", async () => {
  expect(
    await read(String.raw`
\cventry{Journal of Tidal Research}{Salt tides in harbours without walls}{JTR}{2020}{}{}
\cventry{Norland Conference on Walls and Harbours}{On the depth of walls}{NCWH}{2017}{}{}`),
  ).toEqual([
    ["Salt tides in harbours without walls", "Journal of Tidal Research", 2020, "journal"],
    ["On the depth of walls", "Norland Conference on Walls and Harbours", 2017, "conference"],
  ]);
});

test("beside a venue among the dates, the town's slot is where authors work", async () => {
  expect(
    await read(String.raw`
\cventry{Sep. 2025, Symposium on Tides '25}{\textbf{Ada Reed}, Olaf Stone, Bea Moss}{Tideseq: Salt compilation for modular walls}{Kvam University, Norland}{}{}
\cventry{Sep. 2024, Symposium on Tides '24}{\textbf{Ada Reed}, Carl Fell}{A lazy way to mend several walls}{Fen College, Norland}{}{}`),
  ).toEqual([
    ["Tideseq: Salt compilation for modular walls", "Symposium on Tides '25", 2025, "conference"],
    ["A lazy way to mend several walls", "Symposium on Tides '24", 2024, "conference"],
  ]);
});
