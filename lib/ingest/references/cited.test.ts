import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readBibtex } from "#lib/ingest/readers/bibtex.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const titles = (body: string) =>
  draftOf(readMarkdown(`# Ada Reed\n\n${body}`)).publications.map(({ title, status }) => [title.value, status.value]);

test("what was done in a project is no title of a paper, whoever helped", () => {
  expect(
    titles(
      "## Projects\n\n- **Salt gauges** (2019)  \n  Developed a model of slow tides in the northern harbours (with O. Stone)\n- **Reed walls** (March 2021)  \n  Explored and compared the older walls of the southern marshes (with B. Moss, O. Stone)\n- **Peat maps** (2022)  \n  Implemented maps of the eastern mires and their sluices (with O. Stone)",
    ),
  ).toEqual([]);
});

test("rejected with leave to submit again is not published", () => {
  expect(
    titles(
      "## Working papers\n\n- Slow tides of the north (with O. Stone). *Reject and Resubmit, Journal of Salt.*\n- Walls of reed (with B. Moss). *Revise and Resubmit, Journal of Peat.*",
    ),
  ).toEqual([
    ["Slow tides of the north", "submitted"],
    ["Walls of reed", "submitted"],
  ]);
});

test("an article of a bibliography that names no journal and was presented somewhere is none", () => {
  const entries = [
    "@article{a, author={Reed, Ada}, title={Slow tides}, year={2022}, note={Poster presented at the Meeting on Salt}}",
    "@article{b, author={Reed, Ada}, title={Slow walls}, year={2021}, journal={Harbour Studies}}",
  ];
  expect(draftOf(readBibtex(entries.join("\n"))).publications.map(({ kind }) => kind.value)).toEqual([
    "other",
    "journal",
  ]);
});
