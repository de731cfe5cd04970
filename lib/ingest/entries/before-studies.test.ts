import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const degrees = async (lines: string[]) =>
  (
    await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Education\n\n${lines.join("\n")}\n`), "cv.md")
  ).education.map(({ degree, institution, period }) => [degree?.value, institution.value, period?.value]);

test("what was over before school was is no study, nor is a workshop", async () => {
  expect(
    await degrees([
      "- 2031 Salt safety workshop",
      "- 2020 - 2025 Undergraduate studies in Botany, Kvam University",
      "- 2010 - 2019 Secondary school, Port Salt",
      "- 2006 - 2010 Vilage school, Fenholm",
    ]),
  ).toEqual([["Undergraduate studies in Botany", "Kvam University", { start: { year: 2020 }, end: { year: 2025 } }]]);
});

test("the years of a fellow below a degree are not those of the degree", async () => {
  expect(
    await degrees([
      "- **March 2031** PhD in Botany, Kvam University, Port Salt",
      "  - Salt Trust International Predoctoral Fellow (2026-2029)",
    ]),
  ).toEqual([["PhD in Botany", "Kvam University", { start: null, end: { year: 2031, month: 3 } }]]);
});

test("two degrees joined by a stroke are one programme", async () => {
  expect(await degrees(["- May 2024 Integrated BS-MS in Botany, Fen College"])).toEqual([
    ["BS-MS in Botany", "Fen College", { start: null, end: { year: 2024, month: 5 } }],
  ]);
});

test("a line below a programme that says what was given at its end names the same degree", async () => {
  expect(
    await degrees([
      "**Kvam University** (Port Salt), Apr. 2031–Mar. 2033\\",
      "Master's Program, Department of Tides\\",
      "Degree Title: **Master of Science** (Mar. 9, 2033)",
      "",
      "**Kvam University** (Port Salt), Apr. 2027–Mar. 2031\\",
      "Bachelor's Program, Faculty of Tides\\",
      "Degree Title: **Bachelor of Science** (Mar. 4, 2031)",
    ]),
  ).toEqual([
    ["Master of Science", "Kvam University", { start: { year: 2031, month: 4 }, end: { year: 2033, month: 3 } }],
    ["Bachelor of Science", "Kvam University", { start: { year: 2027, month: 4 }, end: { year: 2031, month: 3 } }],
  ]);
});

test("several degrees in one such line are several", async () => {
  expect(
    (
      await degrees([
        "- 2010–2015 Engineering, Kvam University, Port Salt",
        "  Degrees: Master of Science in Engineering; Master of Science",
      ])
    ).map(([degree]) => degree),
  ).toEqual(["Master of Science in Engineering", "Master of Science"]);
});
