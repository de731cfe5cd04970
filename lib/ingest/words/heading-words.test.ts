import { expect, test } from "vitest";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

test("what was asked for, worked on or answered for is neither a paper nor a post", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, false)?.kind;
  for (const heading of ["Submitted Grant Proposals", "Observing proposals", "Participation in international projects"])
    expect(kindOf(heading)).toBe("grants");
  for (const heading of [
    "Logistic responsibilities",
    "Contributions as invited expert",
    "Conferences Organised",
    "Seminar organizers",
    "Extension experience",
  ])
    expect(kindOf(heading)).toBe("service");
  for (const heading of ["Call for Papers", "Open calls for chapters"]) expect(kindOf(heading)).toBe("news");
  for (const heading of ["Dissertations Directed", "Theses advised"]) expect(kindOf(heading)).toBe("advising");
  expect(senseOfHeading("Essays in Collections", false)?.publicationKind).toBe("book");
  expect(kindOf("Tillidshverv")).toBe("service");
  expect(senseOfHeading("Oversigter og breve", true)?.kind).toBe("publications");
  expect(kindOf("Fieldwork Experience")).not.toBe("employment");
  expect(senseOfHeading("Publications and Conference Abstracts", false)).toEqual({ kind: "publications" });
});

test("time in the forces and at the bedside is work", () => {
  for (const heading of ["Clinical and military", "Military career", "Clinical and industry"])
    expect(senseOfHeading(heading, true)?.kind).toBe("employment");
});

test("one student is whose page it is", () => {
  for (const line of ["Ph.D. Student", "Doctoral student", "GRADUATE STUDENT"])
    expect(senseOfHeading(line, false)).toBeNull();
  expect(senseOfHeading("PhD Students", false)?.kind).toBe("advising");
  expect(senseOfHeading("Student supervision", false)?.kind).toBe("advising");
});

test("papers that a journal wants back are publications", () => {
  for (const heading of ["Revise and Resubmit", "Revise & Resubmits", "Revised and resubmitted", "R&R"])
    expect(senseOfHeading(heading, true)).toMatchObject({ kind: "publications", status: "submitted" });
});

test("lists of papers headed by who wrote them first, by white papers, by whom they are written for", () => {
  const senseOf = (heading: string) => senseOfHeading(heading, true);
  for (const heading of [
    "Student-led papers",
    "Papers led by students",
    "Contributing author (selected)",
    "Nth-author papers",
    "Co-author papers",
    "Conference proceedings and white papers",
  ])
    expect(senseOf(heading)).toEqual({ kind: "publications" });
  expect(senseOf("White papers")).toEqual({ kind: "publications", publicationKind: "other" });
  // "General Audiences" is nobody's name.
  expect(senseOfHeading("Writing for General Audiences", false)?.publicationKind).toBe("other");
  expect(senseOfHeading("Publications by Ada Reed", true)).toEqual({ kind: "publications" });
});

test("the parts of a packet in which a department places its candidates", () => {
  for (const heading of [
    "Teaching and Research Fields:",
    "Research and Teaching Interests",
    "Desired Teaching and Research",
  ])
    expect(senseOfHeading(heading, true)).toEqual({ kind: "interests" });
  expect(senseOfHeading("Placement Officers", true)).toEqual({ kind: "references" });
  expect(senseOfHeading("Teaching and research experience", true)?.kind).not.toBe("interests");
});

test("research assistantships are posts, teaching ones are teaching", () => {
  expect(senseOfHeading("Research assistantships", true)?.kind).toBe("employment");
  expect(senseOfHeading("Graduate Assistantships", true)?.kind).toBe("employment");
  expect(senseOfHeading("Teaching assistantships", true)?.kind).toBe("teaching");
});
