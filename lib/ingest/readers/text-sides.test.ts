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

test("the left column ends where text runs across; what it hangs lower parts no line of the other", () => {
  const printed = [
    "Ada Reed",
    "",
    "CONTACT                  Academic positions",
    "ada@salt.example         2020–now    Reader in Botany, Kvam University, Institute of",
    "                                     Tides",
    "LANGUAGES                2016–2020   Fellow of the University of",
    "Norse",
    "                                     Port Salt",
    "English                  Education",
    "Breton                   2016        PhD in Botany, Salt College",
    "",
    "Articles",
    "1. Ada Reed and Carl Stone, “Slow tides of the northern coast,” Harbour Studies, 4, 57–70.",
    "2. Ada Reed and Carl Stone, “Salt and time on the coast,” Harbour Studies, 3, 7–17.",
    "3. Ada Reed and Carl Stone, “Walls of the quay,” Harbour Studies, 2, 7–17.",
    "4. Ada Reed and Carl Stone, “Ropes of the quay,” Harbour Studies, 1, 7–17.",
    "",
    "Teaching: tides, walls   Languages",
    "Harbour prize of 2020    Service",
  ];
  expect(partSides(printed).filter((line) => line !== "")).toEqual([
    "Ada Reed",
    "CONTACT",
    "ada@salt.example",
    "LANGUAGES",
    "Norse",
    "English",
    "Breton",
    "Academic positions",
    "2020–now    Reader in Botany, Kvam University, Institute of",
    "            Tides",
    "2016–2020   Fellow of the University of",
    "            Port Salt",
    "Education",
    "2016        PhD in Botany, Salt College",
    ...printed.slice(11).filter((line) => line !== ""),
  ]);
  const at = partSides(printed).findIndex((line) => line.endsWith("the University of"));
  expect(partSides(printed)[at + 1]?.trim()).toBe("Port Salt");
});
