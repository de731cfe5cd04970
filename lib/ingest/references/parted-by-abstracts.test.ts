import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const said = (source: string) =>
  draftOf(readMarkdown(source)).publications.map(
    ({ title, authors, venue, year, kind, status }) =>
      `${title.value} | ${authors.map(({ value }) => value).join(", ")} | ${venue} | ${year?.value} | ${kind.value} ${status.value}`,
  );

const ABSTRACT =
  "In what follows I draw the harbour together with its walls and study what the walls bring to those who sail from it.";
const OTHER =
  "We examine how the building of a new wall touches the quiet of harbours. We find that walls make harbours quieter and boats slower, and that this holds in all winters we look at.";

test("an abstract ends a paper, and what is dated or set apart behind it begins the next", () => {
  expect(
    said(
      `---\ntitle: Working Papers\n---\n\n# Working Papers\n\nThe discovery of tides behind slow walls, 2020. [[Slides](a.pdf)]\n\n**Abstract:** ${ABSTRACT}\n\n&nbsp;\n\n[Slow walls and quiet harbours](b.pdf), 2021, with Olaf Stone, and Jo Fell.\n\n**Abstract:** ${OTHER}\n`,
    ),
  ).toEqual([
    "The discovery of tides behind slow walls |  | null | 2020 | preprint working",
    "Slow walls and quiet harbours | Olaf Stone, Jo Fell | null | 2021 | preprint working",
  ]);
});

test("titles set as headings, with what they are about and “Status: …” below", () => {
  expect(
    said(
      `## Working Papers\n\n### Salt Tides, Quicksand, and Slow Walls: Evidence from Harbours\n\n${OTHER}\n\n**Status:** Working Paper\n\n---\n\n### Salience and Slowness in Tidal Choice\n\n(with O. Stone, J. Fell)\n\n**Status:** Under Revision\n\n---\n\n### Walls and Signals in Grey Harbours\n\n**Status:** Work in Progress\n`,
    ),
  ).toEqual([
    "Salt Tides, Quicksand, and Slow Walls: Evidence from Harbours |  | null | undefined | preprint working",
    "Salience and Slowness in Tidal Choice | O. Stone, J. Fell | null | undefined | preprint submitted",
    "Walls and Signals in Grey Harbours |  | null | undefined | preprint working",
  ]);
});
