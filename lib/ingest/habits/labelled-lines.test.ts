import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const read = (source: string) => draftOf(readMarkdown(source));

test("lines that begin with a label are lines, however long the one above; a location may be the employer", () => {
  const { employment } = read(
    "# Jobs\n\n_Position_ : Postdoctoral researcher\n_Location_ : Kvam Observatory, Germany\n_Date_: Jan. 2018 - present\n_Description_: N/A\n* * *\n_Position_ : Research assistant\n_Location_ : Centre for Tides and Salt of the University of Port Salt, Germany\n_Date_: Nov. 2009 - Oct. 2010\n_Description_: Learned how to run models of tides and walls in the northern harbours of the land.\n\n# Education\n\n- PhD in Tides, Kvam University, 2017\n",
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value.start]),
  ).toEqual([
    ["Postdoctoral researcher", "Kvam Observatory", { year: 2018, month: 1 }],
    ["Research assistant", "Centre for Tides and Salt of the University of Port Salt", { year: 2009, month: 11 }],
  ]);
});

test("grades and marks of a degree are no field of it, nor a second one", () => {
  const { education } = read(
    "## Educación\n\n- **Magíster en Mareas**\\\n    Universidad del Puerto Salado\\\n    *2022 - 2023*\n\n- **Título en Mareas**\\\n    Universidad del Puerto Salado\\\n    *2017 - 2021*\n\n## Education\n\n**08/2011**  \nMagister Artium, mit Auszeichnung (1,0); Universität Kvam\n\n**2015–2018**  \nPhD in Tides (MAR/11, Doctor Europaeus), Kvam University\n\n**1995**  \nDEA d’Histoire des marées, Université de Port-Sel\n",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["Magíster en Mareas", "Universidad del Puerto Salado"],
    ["Título en Mareas", "Universidad del Puerto Salado"],
    ["Magister Artium", "Universität Kvam"],
    ["PhD in Tides", "Kvam University"],
    ["DEA d’Histoire des marées", "Université de Port-Sel"],
  ]);
});

test("projects below “Research”, beside its papers, are no papers", () => {
  const { publications } = read(
    "# Research\n\n## Papers\n\n- Reed, A. (2021). Slow tides of the north. *Marine Letters*, 4, 1–9.\n- Reed, A. (2020). Salt in slow walls. *Marine Letters*, 3, 1–9.\n\n## Projects\n\n- **Tide Assistant (Fen Works):** Using the manual of a harbour to answer its keepers.\n- **Wall Journeys (Kvam):** Mining the walls of the north for salt.\n",
  );
  expect(publications.map(({ title }) => title.value)).toEqual(["Slow tides of the north", "Salt in slow walls"]);
});
