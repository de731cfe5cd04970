import { describe, expect, test } from "vitest";
import { joinBrokenDates } from "#lib/ingest/readers/text-hints.ts";

describe("dates that a narrow column broke", () => {
  test("stand whole in front of what they date, and the list below keeps its marks", () => {
    expect(
      joinBrokenDates([
        "       Sept Lecturer, Kvam University, Port Salt",
        "   2020–Jun ○ Courses: Tides, Estuaries",
        "       2021 ○ Supervised students",
        "       Since Keeper, Harbour Museum",
        "2018–Present ○ Collections",
      ]),
    ).toEqual([
      "Sept 2020–Jun 2021   Lecturer, Kvam University, Port Salt",
      "            ○ Courses: Tides, Estuaries",
      "            ○ Supervised students",
      "",
      "Since 2018–Present   Keeper, Harbour Museum",
      "             ○ Collections",
    ]);
  });

  test("may end with a year below their dash", () => {
    expect(
      joinBrokenDates(["    2012– PhD in Botany", "     2016 Thesis: Tides", "Sep 2020– Reader", "  present Rivers"]),
    ).toEqual([
      "2012– 2016   PhD in Botany",
      `${" ".repeat(13)}Thesis: Tides`,
      "",
      "Sep 2020– present   Reader",
      `${" ".repeat(20)}Rivers`,
    ]);
  });

  test("are not made of times that have not ended and the year below", () => {
    const lines = ["2020 –  PhD in Botany, Kvam", "2018 –  Studies of salt, Kvam", "2020    MSc in Botany, Kvam"];
    expect(joinBrokenDates(lines)).toEqual(lines);
  });

  test("take what goes on beside them", () => {
    expect(
      joinBrokenDates([
        "Nov. Fellow, Institute of Tides, Department of",
        "2015–Aug. Estuaries, Norland",
        "2017",
        "Advisor Ada Reed",
      ]),
    ).toEqual([
      "Nov. 2015–Aug. 2017   Fellow, Institute of Tides, Department of",
      `${" ".repeat(22)}Estuaries, Norland`,
      "Advisor Ada Reed",
    ]);
  });

  test("are not made of dates that are whole, nor of an open one above the next entry", () => {
    for (const lines of [
      ["2019–2021 Fellow", "2017–2019 Student"],
      ["2019– Fellow, Kvam University", "2016 Prize of the city"],
      ["2012– Lecturer", "2014– Member", "2016– Reader"],
      ["May 2021   Kvam University", "2019   Salt College"],
      ["Marine studies", "2019 Prize"],
      ["Since then I teach", "the tides."],
    ])
      expect(joinBrokenDates(lines)).toEqual(lines);
  });
});
