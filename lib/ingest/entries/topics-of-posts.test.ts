import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

test("what somebody worked on at a place names none", () => {
  const { employment } = draftOf(
    readMarkdown(
      "# Orla Fennimore\n\n## Academic posts\n\nVisiting Assistant Professor at Kvam University (from Aug 13)\n\nScholar-in-Residence at the Norsk Museum in Port Salt. Research topic: “The mean tide. A history of science, walls and diplomacy” (since Jan 13)\n\nCarson Fellow at the Salt Center for Environment in Fen. Research topic: “The coast as a contested place, 1860-1960.” (Nov 10 – Feb 11)\n",
    ),
  );
  expect(employment.map(({ organization }) => organization?.value)).toEqual([
    "Kvam University",
    "Norsk Museum in Port Salt",
    "Salt Center for Environment in Fen",
  ]);
});
