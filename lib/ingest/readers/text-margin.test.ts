import { expect, test } from "vitest";
import { partMarginHeadings } from "#lib/ingest/readers/text-margin.ts";

test("headings in the margin of a converted text stand in front of what they head", () => {
  const printed = [
    "Ada Reed",
    "E DUCATION      Kvam University, Kvam",
    "                  PhD in Botany, 2014 - 2018",
    "H ONOURS AND    Medal of the Society for Tides                 2019",
    "A WARDS",
    "                Prize for Slow Boats                           2017",
    "",
    "",
    "I NVITED       2022   Kvam University",
    "P RESENTATIONS 2021   Harbour Laboratory",
    "",
    "M ISCELLANY     Sailor",
    "                Diver",
  ];
  expect(partMarginHeadings(printed).filter((line) => line !== "")).toEqual([
    "Ada Reed",
    "EDUCATION",
    "                Kvam University, Kvam",
    "                  PhD in Botany, 2014 - 2018",
    "HONOURS AND AWARDS",
    "                Medal of the Society for Tides                 2019",
    "                Prize for Slow Boats                           2017",
    "INVITED PRESENTATIONS",
    "               2022   Kvam University",
    "               2021   Harbour Laboratory",
    "MISCELLANY",
    "                Sailor",
    "                Diver",
  ]);
});

test("rows that begin with capitals are no headings", () => {
  const printed = ["NSF      Tides of the north", "IEEE     Member", "TEACHING Estuaries", "AWARDS   Medal of the sea"];
  expect(partMarginHeadings(printed)).toEqual(printed);
});

test("headings in small letters head what stands in the column beside three known ones", () => {
  const printed = [
    "                 ADA REED",
    "Appointments  Fellow, Harbour Institute 2021–present",
    "              Lecturer, Kvam University    2019–2021",
    "Education     PhD in Botany, Kvam University    2019",
    "Selected      Medal of the Society for Tides    2018",
    "Awards        Prize for Slow Boats              2017",
    "Mentoring     Two students.",
    "",
    "Teaching      Tides I, Kvam University",
    "              Estuaries",
  ];
  const parted = partMarginHeadings(printed).filter((line) => line !== "");
  expect(parted.filter((line) => /^\S/.test(line))).toEqual([
    "Appointments",
    "Education",
    "Selected Awards",
    "Mentoring",
    "Teaching",
  ]);
  const rows = ["Languages     English", "Software      R", "Ada Reed      Norland", "Carl Stone    Fen"];
  expect(partMarginHeadings(rows)).toEqual(rows);
});

test("a heading in the margin may end with a colon, or go on below in small letters", () => {
  const colons = [
    "Education:        2003–2007   PhD in Peat Science",
    "                              Kvam University",
    "Positions:        2010–       Warden of Tides",
    "Publications:     O. Fennimore. Slow tides. Mire Letters, 2019.",
  ];
  expect(partMarginHeadings(colons).filter((line) => /^\S/u.test(line))).toEqual([
    "Education",
    "Positions",
    "Publications",
  ]);
  const broken = [
    "  Research         Mires and tides.",
    "  interests",
    "",
    "  Academic         Warden, Salt College, since 2010.",
    "  positions        Fellow, Harbour Centre, 2007–2010.",
    "",
    "  Journal          • O. Fennimore, “Slow tides of the north,” Mire",
    "  articles           Letters, 2019.",
  ];
  expect(partMarginHeadings(broken).filter((line) => /^\S/u.test(line))).toEqual([
    "Research interests",
    "Academic positions",
    "Journal articles",
  ]);
});

test("text that goes on at the edge is no heading", () => {
  const told = [
    "Education  is what I was given by the mires of the north,",
    "employment  is what I sought there, and",
    "Publications  are what came of it.",
  ];
  expect(partMarginHeadings(told)).toEqual(told);
});
