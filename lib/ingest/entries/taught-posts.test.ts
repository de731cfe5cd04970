import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const EDUCATION = "**Education**\n\nPhD in Botany, Kvam University, 2002\n\n";
const titles = (source: string) =>
  draftOf(readMarkdown(`# Ada Mae Reed\n\n${EDUCATION}${source}`)).employment.map(({ title }) => title?.value);

test("without a section on employment the posts are those listed as experience in teaching and administration", () => {
  const led = "**Administrative Experience**\n\n*Fen College 2013-2016*<br>\n**Assistant Dean**\n\n";
  const taught =
    "**Teaching Experience**\n\n*Fen College 2002-2009*<br>\n**Assistant Professor**\n\n*Kvam University 1998-2002*<br>\n**Teaching Assistant**\n";
  expect(titles(led + taught)).toEqual(["Assistant Dean", "Assistant Professor", "Teaching Assistant"]);
  expect(titles(`**Employment**\n\nWarden, Fen Works, 2016–2019\n\n${led}${taught}`)).toEqual(["Warden"]);
});

test("who only assisted with courses held no post by that", () => {
  expect(titles("**Teaching Experience**\n\n*Kvam University 1998-2002*<br>\n**Teaching Assistant**\n")).toEqual([]);
});

test("courses with the part one had in them are no posts", () => {
  const courses = "**Teaching Experience**\n\n- 2020: Slow Tides (lecturer)\n- 2021: Walls and Salt (guest lecturer)\n";
  expect(titles(courses)).toEqual([]);
});
