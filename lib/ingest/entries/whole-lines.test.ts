import { expect, test } from "vitest";
import { postsIn } from "#lib/ingest/entries/testing.ts";

test("lines that each say post and place are posts of their own, dated or not", () => {
  expect(
    postsIn(
      "Professor of Salt, Kvam University, since May 2023.  \nResearch Fellow, Centre for Tides (CFT).  \nInvited Researcher, Reed Action Lab.  \nFull Member, Peat Research Network.",
    ),
  ).toEqual([
    ["Professor of Salt", "Kvam University"],
    ["Research Fellow", "Centre for Tides"],
    ["Invited Researcher", "Reed Action Lab"],
    ["Full Member", "Peat Research Network"],
  ]);
});
