import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const SOURCE = `---
title: "Ada Reed"
---

::: {.content-visible when-format="html"}
[ada.reed@kvam.example](mailto:ada.reed@kvam.example) · Citizenship: Norland
:::

## Education

**PhD in Tides**, Kvam University \`\\hfill\`{=latex} [*2015–2019*]{.cvdate}

## References

::: {.content-visible when-format="html"}
Prof. Olaf Stone, stone@fen.example
:::

::: {.content-visible when-format="pdf"}
Prof.\\ Olaf Stone, Fen College
:::

## Workshop participation

**2019**\\
Norland Tidal Association (NTA) Student Mentoring Conference, Harbour Retreat of Kvam
`;

test("what only one format says under a heading is kept, what both say is read once", async () => {
  const draft = await ingest(new TextEncoder().encode(SOURCE), "cv.qmd");
  expect(draft.emails.map(({ value }) => value)).toEqual(["ada.reed@kvam.example"]);
  expect(draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join()).toContain("Norland");
  expect(draft.text).toContain("Prof. Olaf Stone, Fen College");
  expect(draft.text).not.toContain("stone@fen.example");
});

test("raw words between marks of Markdown are what they print", async () => {
  const draft = await ingest(new TextEncoder().encode(SOURCE), "cv.qmd");
  expect(draft.education.map(({ institution }) => institution?.value)).toEqual(["Kvam University"]);
  expect(draft.text).not.toContain("{=latex}");
});

test("workshops that somebody took part in are no papers", async () => {
  const draft = await ingest(new TextEncoder().encode(SOURCE), "cv.qmd");
  expect(draft.publications).toEqual([]);
});
