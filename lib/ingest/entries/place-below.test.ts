import { expect, test } from "vitest";
import { postsIn } from "#lib/ingest/entries/testing.ts";

test("a line below the post that is a place and its town says where, without the town", () => {
  expect(
    postsIn(`- [2019-present] Postdoctoral Scholar
  - **Harbour Institute** for Tides and Salt, Port Salt, NL
  - Research Advisor: Dr. Ada Reed
- [2013-2018] Research Assistant
  - **Kvam University**, Mire, NL
  - Counted gauges along the northern coast for the Salt Institute`),
  ).toEqual([
    ["Postdoctoral Scholar", "Harbour Institute for Tides and Salt"],
    ["Research Assistant", "Kvam University"],
  ]);
});

test("a sentence is no post", () => {
  expect(
    postsIn(`- May 2011 – Aug 2011: **Harbour Institute of Tides**. Report is available online.
- Aug 2012 – May 2014: **Kvam University**. Counted gauges along the coast.`).map(([title]) => title ?? null),
  ).not.toContain("Report is available online");
});
