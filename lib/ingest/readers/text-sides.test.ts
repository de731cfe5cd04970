import { expect, test } from "vitest";
import { closeFirstLine, partSides } from "#lib/ingest/readers/text-sides.ts";

test("two columns side by side are put one below the other", () => {
  const printed = [
    "Ada Reed",
    "Marine biologist, University of Port Salt, and keeper of the boats",
    "",
    "Contact                 Experience",
    "ada@salt.example        Reader                     2020 – present",
    "Port Salt               Kvam University",
    "                        Fellow                        2017 – 2020",
    "Languages               Institute of Tides",
    "English",
    "Norse                   Education",
    "                           PhD in Botany              2012 – 2016",
    "Awards                  Salt College",
    "Medal of Tides",
  ];
  expect(partSides(printed).filter((line) => line !== "")).toEqual([
    ...printed.slice(0, 2),
    "Contact",
    "ada@salt.example",
    "Port Salt",
    "Languages",
    "English",
    "Norse",
    "Awards",
    "Medal of Tides",
    "Experience",
    "Reader                     2020 – present",
    "Kvam University",
    "Fellow                        2017 – 2020",
    "Institute of Tides",
    "Education",
    "   PhD in Botany              2012 – 2016",
    "Salt College",
  ]);
});

test("headings in the margin and centred headings part no columns", () => {
  const margin = ["Education   PhD in Botany", "            MSc in Botany", "Awards      Medal", "Teaching    Tides"];
  expect(partSides(margin)).toEqual(margin);
  const centred = [
    "                 Education",
    "PhD in Botany, Kvam University, 2019",
    "                 Awards",
    "Medal of the Society for Tides, 2019",
  ];
  expect(partSides(centred)).toEqual(centred);
});

test("a name whose large letters stand far apart is one name", () => {
  expect(closeFirstLine(["", "   Ada          Reed", "Port      Salt"])).toEqual(["", "Ada Reed", "Port      Salt"]);
  expect(closeFirstLine(["Ada Reed     Port Salt"])).toEqual(["Ada Reed     Port Salt"]);
});
