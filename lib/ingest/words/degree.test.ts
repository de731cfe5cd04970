import { expect, test } from "vitest";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isSchool } from "#lib/ingest/words/organization.ts";

test.each([
  ["M.Sc. (Research Master) in Botany, Kvam University", ["master"]],
  ["M.E.Sc. Environmental Botany, Kvam University", ["master"]],
  ["Doctor of Philosophy (Ph.D.) in Botany", ["doctor"]],
  ["M.S. and Ph.D. in Botany", ["master", "doctor"]],
  ["Master of Sc. in Applied Tides, Kvam University", ["master"]],
  ["Batchelor of Science, Kvam University", ["bachelor"]],
  ["B.Sc. (Botany) and M.Sc. (Salt)", ["bachelor", "master"]],
  ["BS Botany\nFen State University, Port Salt, MS", ["bachelor"]],
  ["Fen College, Mire, MA, 2011", ["master"]],
  ["University of Massachusetts Amherst, MA in Botany", ["master"]],
  ["Fen College (Mire, MA). 2015", []],
  ["Kvam University – Mire, MA 2014/01", []],
  ["FEN COLLEGE\tMire, MA", []],
  ["AB, Botany (summa cum laude), Fen College", ["bachelor"]],
  ["Fen College, Calgary, AB, Canada", []],
  ["Ed.M., Kvam School of Education", ["master"]],
  ["Supervised 2 master's theses", []],
  ["Bachiller en Botánica", ["bachelor"]],
  ["Bachiller, Colegio de Puerto Sal", []],
  ["B.Agric. (Second Class Upper)", ["bachelor"]],
  ["Licentiate degree in Botany", ["master"]],
  ["DNP, Fen College; MSN, Nurse-Midwifery; BSN", ["doctor", "master", "bachelor"]],
  ["M2 Tidal Botany, Kvam University", ["master"]],
  ["Gauges M1 and M2 of the harbour", []],
  ["The diploma of the harbour is roughly equivalent to an MSc.", []],
  ["Harbour PhD Fellowship Scheme", []],
  ["Distinguished PhD Thesis", []],
  ["Fen Institute of Tides, Cambridge MA\nB.s. in Botany", ["bachelor"]],
  ["bajo el mando del doctor Olaf Stone", []],
])("degrees of %s", (text, levels) => {
  expect(findDegrees(text).map(({ level }) => level)).toEqual(levels);
});

test.each([
  ["Yale F&ES", true],
  ["Stanford CS", true],
  ["Yale people I met", false],
  ["Reed School of Economics", true],
  ["School of Economics", false],
])("%s is a school: %s", (text, answer) => {
  expect(isSchool(text)).toBe(answer);
});

test("degrees in music", () => {
  expect(findDegrees("M.M. in Lute, B.M. in Harp").map(({ level }) => level)).toEqual(["master", "bachelor"]);
  expect(findDegrees("Advisor: Reed, B.M.")).toEqual([]);
});

test("a programme called a master's in brackets behind one is no second; “Phd” is a doctorate", () => {
  const levels = (text: string) => findDegrees(text).map(({ level }) => level);
  expect(levels("M.Sc. in Applied Botany (Master Salt and Tides), Fen College")).toEqual(["master"]);
  expect(levels("BSc in Botany (MSc, 2010)")).toEqual(["bachelor", "master"]);
  expect(levels("Phd in Botany, Kvam University (2018)")).toEqual(["doctor"]);
});

test("letters of a degree behind the first stop may be small, or all be capitals", () => {
  const levels = (text: string) => findDegrees(text).map(({ level }) => level);
  expect(["M.tech in Walls", "B.TECH, Fen College", "Btech", "M.phil in Tides", "B.ed"].flatMap(levels)).toEqual([
    "master",
    "bachelor",
    "bachelor",
    "master",
    "bachelor",
  ]);
  expect(["Walls M. ed. Stone", "b.tech", "B.common"].flatMap(levels)).toEqual([]);
});

test("the letters of a bachelor's and a master's degree may stand with the wrong one small", () => {
  expect(findDegrees("BsC in Tides, MsC in Salt").map(({ level }) => level)).toEqual(["bachelor", "master"]);
});
