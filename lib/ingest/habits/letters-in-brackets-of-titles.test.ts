import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("letters in brackets glued to a sign are part of a title, and “J.” of the journal behind it", async () => {
  const papers = [
    "(with Olaf Stone) <i>The stable category of W-motives behind walls</i>, J. W-theory 14(1) (2014), 103-137.",
    "<i>On the salt spectrum of W(R) --&gt; V(R)</i>, J. Algebra Appl. 1(3) (2002), 327-334.",
    "<i>Universal tides of bivariant walls</i>, J. Pure Appl. Algebra 8(1) (2013), 67-116.",
  ];
  const page = `<h1>Ada Reed</h1><h2>Publications</h2><ul>${papers.map((paper) => `<li>${paper}</li>`).join("")}</ul>`;
  const { publications } = await ingest(new TextEncoder().encode(page), "reed.html");
  expect(publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["The stable category of W-motives behind walls", "J. W-theory"],
    ["On the salt spectrum of W(R) --> V(R)", "J. Algebra Appl"],
    ["Universal tides of bivariant walls", "J. Pure Appl. Algebra"],
  ]);
});
