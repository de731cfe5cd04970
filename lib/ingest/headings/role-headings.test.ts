import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const stations = (source: string) => {
  const { employment, education } = draftOf(readMarkdown(`# Orla Fennimore\n\n${source}`));
  return [
    ...employment.map(({ title, organization }) => [title?.value ?? null, organization?.value ?? null]),
    ...education.map(({ degree, institution }) => [degree?.value ?? null, institution.value]),
  ];
};

test("posts and degrees that are headings above a dated line are read with it, whatever the headings' words head elsewhere", () => {
  expect(
    stations(
      "## Experience\n\n### Teaching Assistant\n**Kvam University** | *2019 – 2021*\n\nAdvisor of the tide club and graduate of the salt course.\n\n**Key Skills:**  \nGauges, charts\n\n### Service Warden\n**Fen Works** | *2016 – 2019*\n\nKept the gates.\n\n### Personal Tutor\n**Self-Employed** | *2015 – 2016*\n\n## Education\n\n### MSci Botany with Salt\nKvam University | 2011–2015\n\nWrote on tidal master equations.\n\n### A-Levels\nFen School | 2009–2011",
    ),
  ).toEqual([
    ["Teaching Assistant", "Kvam University"],
    ["Service Warden", "Fen Works"],
    ["Personal Tutor", "Self-Employed"],
    ["MSci Botany with Salt", "Kvam University"],
  ]);
});

test("headings that part posts by what they were stay headings", () => {
  expect(
    stations(
      "## Experience\n\n### Industry\nWarden, Fen Works, 2019–2021\n\nPorter, Heron Dykes, 2016–2019\n\n### Academia\nLecturer, Kvam University, 2012–2016\n\nCurator, Fen College, 2010–2012",
    ),
  ).toEqual([
    ["Warden", "Fen Works"],
    ["Porter", "Heron Dykes"],
    ["Lecturer", "Kvam University"],
    ["Curator", "Fen College"],
  ]);
});

test("the field may stand before the degree of a heading, and the date on the last of a few short lines below it", () => {
  expect(
    stations(
      "## Education\n\n### Salt Studies PhD\nKvam University (Port Salt, NL). Pass with corrections. 2020 – 2025.\n- Thesis title: “Slow tides”\n\n### Wall Botany BSc (Hons)\nFen College.\nFirst Class Honours.\n2015 – 2019.\n",
    ),
  ).toEqual([
    ["PhD in Salt Studies", "Kvam University"],
    ["BSc (Hons) in Wall Botany", "Fen College"],
  ]);
});

test("a heading that names post and place may have nothing but its date below it", () => {
  expect(
    stations(
      "## Employment\n\n### Postdoc, Kvam University\n2020 – 2021, with Olaf Stone\n\n### Researcher of gates, Saltworks, Morvik\n2017 – 2020\n\n### Warden, Fen Works\n2011 – 2012, tides\n",
    ),
  ).toEqual([
    ["Postdoc", "Kvam University"],
    ["Researcher of gates", "Saltworks"],
    ["Warden", "Fen Works"],
  ]);
});
