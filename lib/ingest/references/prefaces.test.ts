import { expect, test } from "vitest";
import { FURNITURE, LIST_ELSEWHERE, PREFACE } from "#lib/ingest/references/prefaces.ts";

test("a sentence that tells when a thesis was defended is none", () => {
  expect(PREFACE.test("I defended my dissertation at Kvam University in March 2016.")).toBe(true);
  expect(PREFACE.test("I successfully defended my thesis in 2019")).toBe(true);
  expect(PREFACE.test("Reed, A. (2023). Defended harbours of the north. Kvam University, PhD Thesis")).toBe(false);
});

test("a sentence about where one's own work appeared is none", () => {
  expect(PREFACE.test("My work has appeared in journals such as Harbour Studies and Salt Letters.")).toBe(true);
  expect(PREFACE.test("My recent research focuses on tides and walls")).toBe(true);
  expect(PREFACE.test("My work among the dykes of the north. Harbour Studies, 2019")).toBe(false);
});

test("links to a CV, and what stands listed below, are no papers", () => {
  for (const text of [
    "Download PDF CV | Download Academic CV",
    "Full CV as PDF",
    "Ada Reed has published in *Harbour Studies*. Listed below are articles of which she is first author.",
    "For a complete list, including manuscripts, turn the page.",
  ])
    expect(LIST_ELSEWHERE.test(text)).toBe(true);
  expect(LIST_ELSEWHERE.test("A. Reed. How to read a CV. Harbour Studies 4")).toBe(false);
});

test("a sentence that names the kinds of papers below it is none", () => {
  for (const text of ["Current manuscripts and work in progress.", "Selected papers, preprints and projects."])
    expect(FURNITURE.test(text)).toBe(true);
  for (const text of ["Papers and walls of the north.", "Work in progress and its discontents.", "Recent papers"])
    expect(FURNITURE.test(text)).toBe(false);
});
