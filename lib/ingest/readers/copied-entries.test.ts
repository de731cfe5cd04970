import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { withoutCopiedEntries } from "#lib/ingest/readers/copied-entries.ts";

const entry = (key: string, title: string) => `\`\`\`bibtex
@article{${key},
  author = {Reed, Ada and Stone, Olaf},
  title = {{${title}}},
  journal = {Mire Letters},
  volume = {12},
  number = {3},
  pages = {4--9},
  year = {2019},
  issn = {1234-5678},
}
\`\`\``;

test("entries of a bibliography that a page prints beside its references are not read twice", async () => {
  const page = `---
title: "CV"
---

## Employment

::: {.entry}
::: {.when}
2019–
:::
::: {.body}
**Assistant Professor of Walls**\\
[Kvam University](https://kvam.example) – Department of Salt (Morvik, Norland)
:::
:::

## Publications

Reed, A., & Stone, O. (2019). Slow tides behind the *walls*. *Mire Letters*, *12*(3), 4–9.

${entry("a", "Slow tides behind the walls")}

Reed, A., & Stone, O. (2019). Salt in the harbours of Morvik. *Mire Letters*, *12*(3), 14–19.

${entry("b", "Salt in the harbours of Morvik")}
`;
  const { publications, employment } = await ingest(new TextEncoder().encode(page), "cv.qmd");
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["Slow tides behind the walls", ["A. Reed", "O. Stone"]],
    ["Salt in the harbours of Morvik", ["A. Reed", "O. Stone"]],
  ]);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Assistant Professor of Walls"]);
});

test("entries that stand nowhere else stay", () => {
  const page = `# Papers\n\n${entry("a", "Slow tides behind the walls")}\n`;
  expect(withoutCopiedEntries(page)).toBe(page);
});
