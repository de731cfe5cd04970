import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readJemdoc } from "#lib/ingest/readers/jemdoc.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const said = ({ publications }: ReturnType<typeof draftOf>) =>
  publications.map(
    ({ title, authors, venue, year, kind, status }) =>
      `${title.value} | ${authors.map(({ value }) => value).join(", ")} | ${venue} | ${year?.value} | ${kind.value} ${status.value}`,
  );
const page = (source: string) => said(draftOf(readMarkdown(source)));

test("codes with a colon before the entries of a list name nobody, nor is the number of a report part of its title", () => {
  const draft = draftOf(
    readJemdoc(
      "= Publications\n== Journals\n- J1: [http://a.example/1 Bounds on the walls of harbours], with Olaf Stone - In Harbour Letters, 2015.\n- J2: [http://a.example/2 Small worlds of salt], with Jo Fell - In Tidal Studies, 2016.\n- J3: Quickest tides for slow gauges - In Harbour Letters, 2016.\n\n== Technical reports\n- T1 : Slow tides and late walls, TR-KVM-2010-13, 2010\n- T2 : Bounds on the salt of rivers, TR-KVM-2011-11, 2011.\n- T3 : Harbours and the errors of gauges, TR-KVM-2011-12, 2011.\n",
    ),
  );
  expect(draft.name).toBeNull();
  expect(said(draft)).toEqual([
    "Bounds on the walls of harbours | Olaf Stone | Harbour Letters | 2015 | journal published",
    "Small worlds of salt | Jo Fell | Tidal Studies | 2016 | journal published",
    "Quickest tides for slow gauges |  | Harbour Letters | 2016 | journal published",
    "Slow tides and late walls |  | null | 2010 | other published",
    "Bounds on the salt of rivers |  | null | 2011 | other published",
    "Harbours and the errors of gauges |  | null | 2011 | other published",
  ]);
});

test("a year that begins a line of a numbered item is no number of another", () => {
  expect(
    page(
      "# Ada Reed\n\n## Publications\n\n1. Ada Reed, Olaf Stone. Slow tides of northern harbours. Harbour Letters,\n2019. [pdf](a.pdf)\n2. Ada Reed. Salt walls and their keepers. Tidal Studies 3(2): 12-19,\n2021. [pdf](b.pdf)\n3. Olaf Stone, Ada Reed. The drift of small boats. Tidal Studies 2(1): 1-9,\n2018. [pdf](c.pdf)\n",
    ),
  ).toEqual([
    "Slow tides of northern harbours | Ada Reed, Olaf Stone | Harbour Letters | 2019 | journal published",
    "Salt walls and their keepers | Ada Reed | Tidal Studies | 2021 | journal published",
    "The drift of small boats | Olaf Stone, Ada Reed | Tidal Studies | 2018 | journal published",
  ]);
});

test("the title of a page says how far the papers are that stand above all its headings", () => {
  const paper = (title: string) => `* [${title}](${title.length}.pdf)  \nAda Reed, Olaf Stone.\n\n`;
  const source = `---\ntitle: "Working Papers"\n---\n\n${paper("Slow walls in large harbours")}${paper("Fair tides")}${paper("Salt and its agents")}# Notes and Dormant Papers\n\n${paper("Beliefs about late tides")}`;
  expect(page(source).map((line) => line.split(" | ")[4])).toEqual(Array(4).fill("preprint working"));
});

test("“v.” and “t.” before a volume are no part of the place, and “In preparations” says what is under way", () => {
  expect(
    page(
      "# Ada Reed\n\n## Papers\n\n### In preparations:\n\n**Reed, A.**, *How do we measure the salt of others?*\n\n### Printed\n\n**Reed, A.** (2015). Reading slow tides. *Kvam Forum* t. 6, p. 14–31.\n\n**Reed, A.** (2014). Tides in daily life. *Kvam Forum* t. 7, p. 3–12.\n\n**Reed, A.** and Stone, O., 2013, *The form of a wave in a harbour*, Harbour Waves v. 13, p. 201–215\n",
    ),
  ).toEqual([
    "How do we measure the salt of others? | A. Reed | null | undefined | preprint working",
    "Reading slow tides | A. Reed | Kvam Forum | 2015 | journal published",
    "Tides in daily life | A. Reed | Kvam Forum | 2014 | journal published",
    "The form of a wave in a harbour | A. Reed, O. Stone | Harbour Waves | 2013 | journal published",
  ]);
});

test("a topic of papers that begins with social media heads no news", () => {
  const paper = (title: string, year: number) => `- ${title}. Ada Reed, Olaf Stone. Harbour Letters. ${year}.\n`;
  const first = paper("Slow Tides of Northern Harbours", 2021) + paper("Salt Walls and Their Keepers", 2020);
  const second = paper("Who Says What to Whom in a Harbour", 2011) + paper("Mining the Salt of Maps", 2010);
  expect(
    page(
      `---\ntitle: Publications\n---\n\n### Harbours and Walls\n\n${first}\n### Social Media and Tidal Science\n\n${second}`,
    ).map((line) => line.split(" | ")[0]),
  ).toEqual([
    "Slow Tides of Northern Harbours",
    "Salt Walls and Their Keepers",
    "Who Says What to Whom in a Harbour",
    "Mining the Salt of Maps",
  ]);
});
