import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { withResumeEntries } from "#lib/ingest/readers/resume-entries.ts";

const CV = `---
title: "Ada Reed"
author: Ada Reed
output:
  pagedown::html_resume:
    self_contained: false
---

Aside
================================================================================

Skills {#skills}
--------------------------------------------------------------------------------

- Tide tables

Main
================================================================================

Ada Reed {#title}
--------------------------------------------------------------------------------

### Tides of many harbours

I measure tides.

Education {data-icon=graduation-cap data-concise=true}
--------------------------------------------------------------------------------

### Kvam University

PhD in Botany

Port Salt, Norland

2018 - 2013

Thesis: *Slow walls*.

Professional Experience {data-icon=suitcase}
--------------------------------------------------------------------------------

### Lecturer {data-note="part time"}

School of Tides, Fen College

N/A

Current - 2020

- Head of the tide station, since 2023

Publications {data-icon=book}
--------------------------------------------------------------------------------

::: aside
My name is in **bold**; shared first authorship is shown by †.
:::

### Slow tides of the north: walls and salt

Harbour Letters, 6(2), 24--28

N/A

2024

**Reed, A.**†, Ó Stone, C.†, Fell, B.

### tidr: plots and tests for salt

Journal of Harbour Software, 8(8), 59--60

N/A

2023

**Reed, A.** and Fell, B.

Supervision and Service {data-icon=users}
--------------------------------------------------------------------------------

### PhD supervision

Bea Moss (2021--)

### Treasurer

Society of Tides

N/A

2024 - 2022

### Reviewer

Harbour Letters, Tidal Notes
`;

test("pagedown's résumés have each entry as a heading and paragraphs by their place, the newer end of a stretch in front", async () => {
  const draft = await ingest(new TextEncoder().encode(CV), "cv.md");
  expect(
    draft.education.map(({ degree, institution, period }) => [degree?.value, institution.value, period?.value]),
  ).toEqual([["PhD in Botany", "Kvam University", { start: { year: 2013 }, end: { year: 2018 } }]]);
  expect(
    draft.employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value]),
  ).toContainEqual(["Lecturer", "School of Tides, Fen College", { start: { year: 2020 }, end: "present" }]);
  expect(
    draft.publications.map(({ title, authors, venueAsPrinted, year, equalContribution }) => [
      title.value,
      authors.map(({ value }) => value),
      venueAsPrinted?.value,
      year?.value,
      equalContribution,
    ]),
  ).toEqual([
    ["Slow tides of the north: walls and salt", ["A. Reed", "C. Ó Stone", "B. Fell"], "Harbour Letters", 2024, [0, 1]],
    ["tidr: plots and tests for salt", ["A. Reed", "B. Fell"], "Journal of Harbour Software", 2023, []],
  ]);
  expect(draft.activities.map(({ kind, text }) => [kind, text.value])).toEqual([
    ["advising", "PhD supervision: Bea Moss (2021--)"],
    ["service", "Treasurer 2022 – 2024 Society of Tides"],
    ["service", "Reviewer: Harbour Letters, Tidal Notes"],
  ]);
  expect(draft.text).not.toContain("N/A");
  expect(draft.text).not.toContain("data-");
});

test("other sources keep their headings; one without an end stays whole", () => {
  const plain = "---\ntitle: CV\n---\n\n### Lecturer\n\nFen College\n\nN/A\n\n2020\n";
  expect(withResumeEntries(plain)).toBe(plain);
  expect(withResumeEntries("---\noutput: pagedown::html_resume\n---\n\n## Work\n\n### Lecturer")).toContain(
    "### Lecturer",
  );
});

test("headings that are closed with signs read as others do", () => {
  const closed = CV.replace(/^(#{1,3}) (.*[^#\s])$/gmu, "$1 $2 $1");
  expect(closed).not.toBe(CV);
  expect(withResumeEntries(closed)).toBe(withResumeEntries(CV));
});
