import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const posts = (list: string[]) =>
  draftOf(
    readMarkdown(
      `# Orla Fennimore\n\n## Research and professional experience\n\n${list.map((one) => `- ${one}`).join("\n")}`,
    ),
  ).employment.map(({ title, organization }) => [title?.value, organization?.value]);

const INTERNS = [
  "Research Intern, Norland Tide Laboratory, Port Salt, June 2011 – Aug 2011",
  "Research Intern, Kvam University, June 2010 – Aug 2010",
];

test("whoever chairs a session, organizes a seminar or takes part in a school has no post by it", () => {
  expect(
    posts([
      "Co-chair, Tides and Salt session, Norland Fall Meeting, 2018",
      "Participant, 17th Norland Climate Summer School, 2018",
      "Organizer, Tidal Seminar Series, 2013–2015",
      "Session chair, Norland Winter Meeting on Tides, 2016",
      "Co-organizer, Norland Workshop on Salt, 2014",
      "Member, Kvam Salt Scholars, 2012–2013",
      ...INTERNS,
    ]),
  ).toEqual([
    ["Research Intern", "Norland Tide Laboratory"],
    ["Research Intern", "Kvam University"],
  ]);
});

test("the chair of a department has one", () => {
  expect(posts(["Chair, Department of Botany, Kvam University, 2015–2018", ...INTERNS])).toHaveLength(3);
});
