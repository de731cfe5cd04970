import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("letters in brackets glued to a sign are part of a title, and “J.” of the journal behind it", async () => {
  const papers = [
    "(with Olaf Stone) <i>The salt of W-tides behind walls</i>, J. W-theory 9(2) (2007), 41-58.",
    "<i>The slow spectrum of W(R) --&gt; V(R)</i>, J. Algebra Appl. 6(4) (1998), 211-219.",
    "<i>Universal tides of harbours</i>, J. Pure Appl. Algebra 7(2) (2006), 55-71.",
  ];
  const page = `<h1>Ada Reed</h1><h2>Publications</h2><ul>${papers.map((paper) => `<li>${paper}</li>`).join("")}</ul>`;
  const { publications } = await ingest(new TextEncoder().encode(page), "reed.html");
  expect(publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["The salt of W-tides behind walls", "J. W-theory"],
    ["The slow spectrum of W(R) --> V(R)", "J. Algebra Appl"],
    ["Universal tides of harbours", "J. Pure Appl. Algebra"],
  ]);
});
