import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("posts among the degrees of a table that stands at the head are read with them", async () => {
  const { education, employment } = await ingest(
    new TextEncoder().encode(`#+title: Ada Reed

[[file:index.org][about]] ~ [[file:tides.org][tides]] ~ *cv*

| post/degree                    | institution     | dates          |
|--------------------------------+-----------------+----------------|
| Associate Professor of Botany  | Kvam University | 2031 - present |
| Postdoctoral Research Assistant | Fen College    | 2027 -  2031   |
| Ph.D. in Botany                | Kvam University | 2027           |
| B.S. in Botany and Salt        | Fen College     | 2022           |
`),
    "cv.org",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Ph.D. in Botany", "Kvam University"],
    ["B.S. in Botany and Salt", "Fen College"],
  ]);
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value]),
  ).toEqual([
    ["Associate Professor of Botany", "Kvam University", { start: { year: 2031 }, end: "present" }],
    ["Postdoctoral Research Assistant", "Fen College", { start: { year: 2027 }, end: { year: 2031 } }],
  ]);
});
