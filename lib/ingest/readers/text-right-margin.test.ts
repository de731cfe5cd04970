import { expect, test } from "vitest";
import { partRightHeadings } from "#lib/ingest/readers/text-right-margin.ts";

test("headings set flush right stand in front of what they head, those over several lines as one", () => {
  const printed = [
    "                 Ada Reed",
    "  Education     PhD in Botany, Kvam University      2022",
    "                Advisor Carl Stone",
    "     Awards     Medal of the Society for Tides      2021",
    "Publications    Slow tides of the north             2025",
    " & preprints    Preprint",
    "     Selected   Seminar on walls, Port Salt         2024",
    "        talks   Days of salt, Mire                  2023",
    "    (invited)",
    "                Harbour colloquium                  2022",
  ];
  expect(
    partRightHeadings(printed)
      .filter((line) => !/^(?:-*|\s*)$/.test(line))
      .map((line) => line.trim().replace(/ {2,}/, " | ")),
  ).toEqual([
    "Ada Reed",
    "Education",
    "PhD in Botany, Kvam University | 2022",
    "Advisor Carl Stone",
    "Awards",
    "Medal of the Society for Tides | 2021",
    "Publications & preprints",
    "Slow tides of the north | 2025",
    "Preprint",
    "Selected talks (invited)",
    "Seminar on walls, Port Salt | 2024",
    "Days of salt, Mire | 2023",
    "Harbour colloquium | 2022",
  ]);
});

test("headings at one edge, and words beside which nothing ends at one column, stay", () => {
  const left = ["Education     PhD in Botany", "Awards        Medal of the sea", "Talks         Days of salt"];
  expect(partRightHeadings(left)).toEqual(left);
  const loose = ["Teaching   2021", "        Education        2020", "                   Awards  2019"];
  expect(partRightHeadings(loose)).toEqual(loose);
});
