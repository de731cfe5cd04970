import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const draft = (text: string) => draftOf(readMarkdown(`# Ada Reed\n\n${text}\n\n## Research\n\nI work on tides.`));
const yearOf = (end: { year: number } | "present" | null | undefined) => (typeof end === "object" ? end?.year : end);
const posts = (text: string) =>
  draft(text).employment.map(({ title, organization, period }) => [
    title?.value,
    organization?.value,
    period ? `${period.value.start?.year ?? ""}-${yearOf(period.value.end) ?? ""}` : null,
  ]);

test("who joined a faculty and was promoted there held each post until the next", () => {
  expect(
    posts(
      "Dr. Reed joined the faculty of Kvam University in 2010 as an assistant professor, and was promoted to associate professor in 2016 and to full professor in 2021.",
    ),
  ).toEqual([
    ["assistant professor", "Kvam University", "2010-2016"],
    ["associate professor", "Kvam University", "2016-2021"],
    ["full professor", "Kvam University", "2021-present"],
  ]);
  expect(posts("In Fall 2024 I will join the faculty at Fen College as an assistant professor of tides.")).toEqual([
    ["assistant professor of tides", "Fen College", "2024-present"],
  ]);
});

test("somebody worked at a place, or moved there, as something", () => {
  expect(
    posts(
      "From 2012 to 2014 I worked at the Northern Salt Observatory as a fellow. After my studies in 2015, I moved to Kvam University for a postdoc with Olaf Stone.",
    ),
  ).toEqual([
    ["fellow", "Northern Salt Observatory", "2012-2014"],
    ["postdoc", "Kvam University", null],
  ]);
  expect(posts("I am currently visiting the Salt Institute as a Harbour Fellow.")).toEqual([
    ["Harbour Fellow", "Salt Institute", "-present"],
  ]);
});

test("where one is something now stands ahead of what one is", () => {
  expect(
    posts(
      "Since then, I have been with the Department of Tides at Kvam University, where I am now the Olaf B. Stone Professor.",
    ),
  ).toEqual([["Olaf B. Stone Professor", "Kvam University", "-present"]]);
  expect(posts("I am on leave from Kvam University, where I am an Associate Professor of Botany.")).toEqual([
    ["Associate Professor", "Kvam University", "-present"],
  ]);
});

test("posts of one name, and internships, are told with a list of places", () => {
  expect(
    posts(
      "Previously I held postdoctoral positions at Kvam University (2018-2020) and the Salt Institute (2016-2018).",
    ),
  ).toEqual([
    ["postdoctoral position", "Kvam University", "2018-2020"],
    ["postdoctoral position", "Salt Institute", "2016-2018"],
  ]);
  expect(posts("In summer 2019 I interned at Harbour Labs, where I built a wall.")).toEqual([
    ["intern", "Harbour Labs", "2019-2019"],
  ]);
});

test("a person, a field and a joint appointment in one are no places", () => {
  expect(posts("I am a postdoc working with Prof. Olaf Stone at Kvam University.")).toEqual([
    ["postdoc", "Kvam University", "-present"],
  ]);
  expect(posts("I am an assistant professor at the Department of Salt, Fen University.")).toEqual([
    ["assistant professor", "Fen University", "-present"],
  ]);
  expect(posts("I also have a joint appointment in Tides and Walls.")).toEqual([]);
  expect(posts("From 1998 to 2004, I was a member of technical staff at Heron Labs in Fenholm.")).toEqual([
    ["member of technical staff", "Heron Labs", "1998-2004"],
  ]);
});

test("who was a doctoral student studied there, if nothing else tells of the degree", () => {
  const degrees = (text: string) =>
    draft(text).education.map(({ degree, institution }) => [degree?.value, institution.value]);
  const was = "I am a researcher at Heron Labs. Until 2022, I was a Ph.D. student at Kvam University.";
  expect(degrees(was)).toEqual([["Ph.D.", "Kvam University"]]);
  expect(degrees(`${was} I received my PhD in Botany from Kvam University in 2022.`)).toEqual([
    ["PhD in Botany", "Kvam University"],
  ]);
});

test("what is told in the present tense goes on, whichever sentence tells it", () => {
  expect(posts("I am a lecturer at Kvam University. I am also a part-time student researcher at Heron Labs.")).toEqual([
    ["lecturer", "Kvam University", "-present"],
    ["part-time student researcher", "Heron Labs", "-present"],
  ]);
  expect(posts("I am Ada, a tide physicist and currently engaged as a postdoc at the Salt Institute.")).toEqual([
    ["postdoc", "Salt Institute", "-present"],
  ]);
  expect(posts("Before my studies, I spent 2 years at Fen Labs as a software engineer.")).toEqual([
    ["software engineer", "Fen Labs", null],
  ]);
});

test("a degree in brackets behind the name is told of its owner", () => {
  const read = draft(
    "Ada Reed (PhD, Kvam University, 2011) is an Associate Professor in the Department of Tides at Fen College.",
  );
  expect(read.education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["PhD", "Kvam University"],
  ]);
  expect(read.employment.map(({ organization }) => organization?.value)).toEqual(["Fen College"]);
});

test("a campus stands behind its university, letters in brackets behind both; an appointment alone is no post", () => {
  expect(
    posts(
      "I am a lecturer at the University of California, San Diego (UCSD). Beside my appointment in the Salt Department at UCSD, I row.",
    ),
  ).toEqual([["lecturer", "University of California, San Diego", "-present"]]);
});
