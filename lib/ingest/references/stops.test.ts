import { expect, test } from "vitest";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { stopFlag } from "#lib/ingest/references/stops.ts";

/** Whether the stop in front of "|" ends a stretch of words. */
function ends(marked: string): boolean {
  const at = marked.indexOf("|") - 1;
  return stopFlag(marked.replace("|", ""), at) === CUT.stop;
}

test("behind two who sign with initials a shortened journal begins", () => {
  expect(ends("Slow tides. A. Reed, and B. Stone.| Tid. Rev. X, 2019")).toBe(true);
  expect(ends("Reed AB and Stone E.| Tides, 2019")).toBe(true);
  expect(ends("Slow tides, A. Reed, J. Tid.| Stud. 12")).toBe(false);
});

test("the number of a part ends a title, an initial behind a comma does not", () => {
  expect(ends("Waves on the northern mire, II.| Math. Tid. 2019")).toBe(true);
  expect(ends("Waves on the northern mire, I.| Math. Tid. 2019")).toBe(true);
  expect(ends("Waves on the northern mire, I.| Fell-Stone, B. Reed")).toBe(false);
});

test("the last of those who sign with initials may stand before a dash", () => {
  expect(ends("A. Reed, O.| Stone — Journal of Tides and Salt, 2012")).toBe(false);
  expect(ends("Reed, A.| Stone — a history of salt, 2012")).toBe(true);
});

test("a word in small letters ends a sentence though others cut it short", () => {
  expect(ends("Waves on the Salt group.| Rev. Tid. 2019")).toBe(true);
});

test("a family name behind two letters of initials ends the authors; cut words of a place chain on", () => {
  expect(ends("A. Reed and BC. Stone.| Slow tides: a study. 2014")).toBe(true);
  expect(ends("A. Reed, D. Moss, and BC. Stone.| Slow tides of the north. 2014")).toBe(true);
  expect(ends("A. Reed and BC.| Stone. Slow tides: a study. 2014")).toBe(false);
  expect(ends("Slow tides. Tid. Rev. Lett.| 12, 2014")).toBe(false);
});

test("words of journals cut short end nothing, plain as they may be elsewhere", () => {
  expect(ends("Coding for walls, NORL J. Harb.| Areas Salt, vol. 12")).toBe(false);
  expect(ends("Coding for walls, NORL J. Select.| Areas Commun., vol. 12")).toBe(false);
  expect(ends("Which Harbours to Select.| Areas of Salt, vol. 12")).toBe(true);
  expect(ends("Tides of the north, Geosci.| Model Dev. Discuss., 12")).toBe(false);
});

test("behind a small word a number with a stop counts, and a group signs whole", () => {
  expect(ends("Salz messen. Beiträge zum 12.| Deichtag. Kai, 2021")).toBe(false);
  expect(ends("Walls of salt, pp. 12.| Harbour Letters, 2021")).toBe(true);
  expect(ends("Salt Walls Steering Group.| Protocol for slow ebbs. 2021")).toBe(true);
});
