import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const PAGE = `Ada Reed
education
2019 PhD in Botany, Kvam University
2014 MSc in Botany, Fen College
publications
Reed, A. and Stone, O. 2021. Slow tides of the north and of the islands behind it, as told by the wardens of four harbours. Harbour Letters 4, 3–9.
Reed, A. 2020. Salt in the walls of quays. Tidal Studies 7, 12–20. (pdf)
Fell, C. and Reed, A. 2018. How gates remember floods. Journal of Mires 2, 1–8.
awards
2018 Medal of the sea, Kvam Society
`;

test("headings in small letters head their lines where the page writes all so", () => {
  const { sections, publications, education } = draftOf(readText(PAGE));
  expect(sections.map(({ heading }) => heading)).toEqual(["", "education", "publications", "awards"]);
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow tides of the north and of the islands behind it, as told by the wardens of four harbours",
    "Salt in the walls of quays",
    "How gates remember floods",
  ]);
  expect(education).toHaveLength(2);
});

test("beside headings with capitals such a line is none", () => {
  const mixed = PAGE.replace("education", "Education").replace("publications", "Publications");
  expect(draftOf(readText(mixed)).sections.map(({ heading }) => heading)).not.toContain("awards");
});
