import { expect, test } from "vitest";
import { postsIn } from "#lib/ingest/entries/testing.ts";

test("a firm that begins in small letters is a place; who studies nowhere has no post", () => {
  expect(
    postsIn(`- 2028-2030 Software Engineer, tideWorks, Port Salt, NL
- 2026-2028 Software Engineer Intern, Heron Brothers, Port Salt, NL
- 2022-2026 PhD student.
- 2020-2022 Research Collaborator, Kvam University`),
  ).toEqual([
    ["Software Engineer", "tideWorks"],
    ["Software Engineer Intern", "Heron Brothers"],
    ["Research Collaborator", "Kvam University"],
  ]);
});
