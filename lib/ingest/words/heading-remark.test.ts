import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { withoutRemark } from "#lib/ingest/words/heading-remark.ts";

test.each([
  ["Selected publications (full list: kvam.example/papers)", "Selected publications"],
  ["Papers – see also my page of papers", "Papers"],
  ["Publications: names of students in bold", "Publications"],
  ["PUBLICATIONS * denotes equal contribution", "PUBLICATIONS"],
  ["Invited talks since 2019", "Invited talks"],
  ["Vorträge seit 2015", "Vorträge"],
  ["Teaching in the last five years", "Teaching"],
  ["Grants, from 2015 to present", "Grants"],
])("%s heads no more than %s", (heading, head) => {
  expect(withoutRemark(heading)).toBe(head);
});

test.each(["Talks (invited)", "Lecturer in Botany (2015–2018)", "Research: tides and harbours"])(
  "%s stays",
  (heading) => {
    expect(withoutRemark(heading)).toBe(heading);
  },
);

const PARTS = (head: (words: string, remark: string) => string) =>
  [
    head("Experience", ""),
    "Lecturer, Port Salt University, 2016–2019",
    head("Awards", " (complete list on my page of awards: kvam.example/awards)"),
    "Stone Prize (Society for Tidal Study), 2018",
    head("Selected publications", " (see kvam.example/papers for the full list of my papers)"),
    "A. Reed and B. Holt. Slow tides of the northern harbours. Journal of Tidal Studies, 2018.",
  ].join("\n\n");

test.each([
  ["cv.md", PARTS((words, remark) => `## ${words}${remark}`)],
  ["cv.md", PARTS((words, remark) => `**${words}**${remark}`)],
  ["cv.txt", PARTS((words, remark) => `${words.toUpperCase()}${remark}`)],
  ["cv.tex", PARTS((words, remark) => `\\section{${words}\\small${remark}}`)],
])("a remark behind a heading hides no section: %s", async (name, text) => {
  const { employment, publications } = await ingest(new TextEncoder().encode(`${text}\n`), name);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Lecturer"]);
  expect(publications.map(({ title }) => title.value)).toEqual(["Slow tides of the northern harbours"]);
});
