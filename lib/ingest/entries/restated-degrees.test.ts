import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

async function degrees(source: string): Promise<string[]> {
  const { education } = await ingest(
    new TextEncoder().encode(`# Orla Fennimore\n\n## Education\n\n${source}`),
    "cv.md",
  );
  return education.map(({ degree, institution, period, advisors }) => {
    const end = period?.value.end;
    const year = typeof end === "object" ? (end?.year ?? "") : end;
    return [degree?.value, institution.value, year, ...advisors.map(({ value }) => value)].join(" | ");
  });
}

test("a sentence below a degree that says it once more is no second degree", async () => {
  expect(
    await degrees(`**Doctor of Philosophy** 2024\\
Kvam Institute of Tides

PhD in Botany from the Kvamm Institute of Tides. Advisor: Ada Reed.

**Bachelor of Science** 2019\\
Kvam Institute of Tides

B.S. in Botany from the Kvam Institute of Tides.
`),
  ).toEqual([
    "Doctor of Philosophy in Botany | Kvam Institute of Tides | 2024 | Ada Reed",
    "Bachelor of Science in Botany | Kvam Institute of Tides | 2019",
  ]);
});

test("degrees of other fields or places stay, dated or not", async () => {
  expect(
    await degrees(`- PhD in Botany, Kvam University, 2024
- MSc in Botany, Fen College, 2019
- MSc in Tides, Fen College
- MSc in Tides, Quay College
`),
  ).toHaveLength(4);
});

test("two degrees in one breath, each with what it was in, are two", async () => {
  expect(await degrees("- BS Geology & BA Tide Studies, Kvam University, 2011–2015\n")).toEqual([
    "BS Geology | Kvam University | 2015",
    "BA Tide Studies | Kvam University | 2015",
  ]);
});
