import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const read = (source: string) => draftOf(readText(source));

test("paragraphs that all begin with their date are one station each, whatever stands between", () => {
  const { education } = read(`Ada Mae Reed

EDUCATION

2018 MSc in Botany
Advisors: Carl Stone (Kvam), Dora Moss (Halden)
Museum of Port Antiquities, Norland
Kvam University, Norland

2015 BSc in Botany with Honours
Halden College, Norland`);
  expect(education.map(({ degree, period }) => [degree?.value, period?.value.end])).toEqual([
    ["MSc in Botany", { year: 2018 }],
    ["BSc in Botany with Honours", { year: 2015 }],
  ]);
  expect(education.at(-1)?.institution.value).toBe("Halden College");
});

test("paragraphs that end with their date are one station each; letters of an institution are no degree", () => {
  const { education } = read(`Ada Mae Reed

EDUCATION

PhD in Botany
Museum of Port Antiquities (MPA), Halden, Norland
Major: Salt
Duration: 2021-Present

Master of Science
Kvam University, Port Salt, Norland
Major: Botany
Duration: 2020-2021`);
  expect(education.map(({ degree, period }) => [degree?.value, period?.value.start])).toEqual([
    ["PhD in Botany", { year: 2021 }],
    ["Master of Science", { year: 2020 }],
  ]);
});

test("a second name of one degree and the degree of an advisor are no degrees of their own", () => {
  const { education } = read(`Ada Mae Reed

EDUCATION

M.S. – Diplôme d’Études Approfondies in Botany, Kvam University, Norland, 1994

B.S. in Botany, Halden College, Norland, 1992. Advisor: Carl B. Stone, Ph.D.`);
  expect(education.map(({ institution, period }) => [institution.value, period?.value.end])).toEqual([
    ["Kvam University", { year: 1994 }],
    ["Halden College", { year: 1992 }],
  ]);
});
