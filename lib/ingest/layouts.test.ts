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

test("a thesis told of in the first person is its owner's, and verbs name no venue", () => {
  const { publications } = markdown(
    "# Ada Reed\n\n## Papers\n\n- A. Reed, J. Fell. *Walls that lean on water.* Marine Letters, 2021.\n- A. Reed, J. Fell. *Salt in slow rivers.* Marine Letters, 2020.\n- A. Reed. *Tides that wait.* Marine Letters, 2019.\n\nMy thesis, *Slow Tides and Their Harbours*, is [here](tides.pdf) (Kvam University, 2015).",
  );
  const { title, authors, self, venueAsPrinted } = publications.at(-1) ?? {};
  expect([title?.value, authors?.map(({ value }) => value), self, venueAsPrinted?.value]).toEqual([
    "Slow Tides and Their Harbours",
    ["Ada Reed"],
    0,
    "Kvam University",
  ]);
});

test("a word is a title between the year and the editors; what the author calls it is its kind", () => {
  const { publications } = text(
    "Ada Reed\n\nPUBLICATIONS\n\nReed, A. (2018). Salt. In C. Stone (Ed.), Keywords for harbours (pp. 11–24). Quayside University Press.\n\nReed, A., & Fell, J. (2017). Registers of five harbours (Technical report). Kvam College.\n\nReed, A., & Ramos y Puig, S. (2016). Tides that come back late. Marine Letters, 3, 8–9.",
  );
  expect(publications.map(({ title, kind, authors }) => [title.value, kind.value, authors.at(-1)?.value])).toEqual([
    ["Salt", "book", "A. Reed"],
    ["Registers of five harbours", "other", "J. Fell"],
    ["Tides that come back late", "journal", "S. Ramos y Puig"],
  ]);
});

test("degrees stand in brackets, family names have an i or y inside, a post may say no more than present", () => {
  const { education, employment, phd } = markdown(
    "# Ada Reed\n\n## Education\n\n- Marine Botany (PhD), Kvam University, 2015–2019. Advisors: Jordi Puig i Vila y Joan Serra\n- Kvam University (MSc), 2014\n\n## Positions\n\n- Postdoc, Port Salt University, present",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual(["PhD in Marine Botany", "MSc"]);
  expect(phd.advisors.map(({ value }) => value)).toEqual(["Jordi Puig i Vila", "Joan Serra"]);
  expect(employment[0]?.period?.value).toEqual({ start: null, end: "present" });
});

test("a heading on research without one reference below it tells interests", () => {
  const { interests, publications } = markdown(
    "# Ada Reed\n\n## Research\n\nTides, harbours and walls that lean. I care about salt.\n\n## Papers\n\n- A. Reed. Slow tides and their walls. Marine Letters, 2020.",
  );
  expect(interests.map(({ value }) => value)).toEqual(["Tides, harbours and walls that lean. I care about salt."]);
  expect(publications).toHaveLength(1);
});
