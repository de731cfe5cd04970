import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const text = (source: string) => draftOf(readText(source));
const markdown = (source: string) => draftOf(readMarkdown(source));

test("what stands below a post, and whose group it was, is not the place", () => {
  const { employment } = markdown(
    "# Ada Reed\n\n## Employment\n\n- Postdoctoral Fellow, Kvam University, 2019 – 2021\n  Dr. Olaf Stone's group\n- Research Intern, Harbour Labs, 2018\n    - Led the night shift (2016 – 2017) while the wall was rebuilt",
  );
  expect(employment.map(({ organization, title }) => [organization?.value, title?.value])).toEqual([
    ["Kvam University", "Postdoctoral Fellow"],
    ["Harbour Labs", "Research Intern"],
  ]);
});

test("what was written for the public and what was funded are neither papers nor posts", () => {
  const draft = markdown(
    "# Ada Reed\n\n## Outreach\n\n### Articles\n\n- The tide that waits, Norland Daily, 2019\n\n## Funded projects\n\n### Industry\n\n- Salt and stone programme, Harbour Labs, 2020 – 2021",
  );
  expect(draft.publications).toEqual([]);
  expect(draft.employment).toEqual([]);
});

test("numbered sub-headings and marks in headings say the kind of what they head", () => {
  const { publications } = text(
    "Ada Mae Reed Stone\n\n3. PUBLICATIONS (own name first)\n\n3.1 Peer-reviewed journals\n\n1. Reed Stone A, Fell J. Tides that come back late. eLife. 2023; 12: e84.\n2. Reed Stone M, Fell J. Walls that lean on water. Marine Letters. 2021; 3: 8.\n\n3.2 Preprints and manuscripts under review\n\n3. Fell J, Reed Stone AM. Salt in slow rivers. bioRxiv, 2024.",
  );
  expect(publications.map(({ title, kind, venue, self }) => [title.value, kind.value, venue, self])).toEqual([
    ["Tides that come back late", "journal", "eLife", 0],
    ["Walls that lean on water", "journal", "Marine Letters", 0],
    ["Salt in slow rivers", "preprint", "bioRxiv", 1],
  ]);
});

test("rows that name the columns of a table are no entries", () => {
  const { publications } = markdown(
    "# Ada Reed\n\n## Papers\n\n| Title | Authors | Venue | Year |\n|---|---|---|---|\n| Walls that lean on water | A. Reed, J. Fell | Marine Letters | 2021 |\n| Salt in slow rivers | J. Fell, A. Reed | Harbour Studies | 2020 |",
  );
  expect(publications.map(({ title }) => title.value)).toEqual(["Walls that lean on water", "Salt in slow rivers"]);
});

test("a paper shown as selected and listed again is one", () => {
  const entry = "- A. Reed, J. Fell. Walls that lean on water. Marine Letters, 2021.\n";
  const { publications } = markdown(
    `# Ada Reed\n\n## Selected papers\n\n${entry}\n## All papers\n\n${entry}- A. Reed, K. Moor. Salt in slow rivers. Harbour Studies, 2020.`,
  );
  expect(publications.map(({ title, selected }) => [title.value, selected])).toEqual([
    ["Walls that lean on water", true],
    ["Salt in slow rivers", false],
  ]);
});

test("private lines are covered wherever they stand, universities are not", () => {
  const draft = markdown(
    "# Ada Reed\n\nI have a BA in Botany from Norland National University (2018).\n\n## Not work\n\nI share a boat with my husband.\n\n## Languages and interests\n\nNorse (fluent)\nHobbies: rowing, choir",
  );
  const covered = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end));
  expect(covered).toEqual(["I share a boat with my husband.", "Hobbies: rowing, choir"]);
  expect(draft.interests).toEqual([]);
});
