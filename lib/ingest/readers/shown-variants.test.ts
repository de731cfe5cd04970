import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { withOneVariant } from "#lib/ingest/readers/shown-variants.ts";

const CV = String.raw`---
title: Curriculum Vitae
---

::: {.content-visible when-format="html"}
~~~{=html}
<h1 class="name">Ada Reed</h1>
~~~
:::

::: {.content-visible when-format="pdf"}
\begin{center}
{\LARGE \textbf{Ada Reed}}\\[0.3em]
\end{center}
\hrule
:::

## Education

::: {.content-visible when-format="html"}
~~~{=html}
<div class="entry"><span>Kvam University</span><br><span>PhD in Tides</span></div>
~~~
:::

::: {.content-visible when-format="pdf"}
**Kvam University** \hfill 2015 – 2019\
*PhD in Tides*
:::

## Publications

::: {.content-visible when-format="html"}
~~~{=html}
<p><strong>Reed, A.</strong> and Stone, O. (2020) 'Salt in slow walls', <em>Marine Letters</em>, 4(2), pp. 1–9.</p>
~~~
:::

::: {.content-visible when-format="pdf"}
\hangindent=0.7cm **Reed, A.** and Stone, O. (2020) 'Salt in slow walls', *Marine Letters*, 4(2), pp. 1–9.
:::
`.replaceAll("~~~", "```");

test("what is said once for pages and once for print is read once", () => {
  const draft = draftOf(readMarkdown(CV));
  expect(draft.name?.value).toBe("Ada Reed");
  expect(
    draft.education.map(({ degree, institution, period }) => [degree?.value, institution?.value, period?.value]),
  ).toEqual([["PhD in Tides", "Kvam University", { start: { year: 2015 }, end: { year: 2019 } }]]);
  expect(draft.publications.map(({ title, authors }) => [title.value, authors.length])).toEqual([
    ["Salt in slow walls", 2],
  ]);
});

test("of two languages the first is kept; what stands in one alone stays", () => {
  const both =
    '::: {.content-visible when-profile="english"}\n## Posts\n:::\n:::: {.content-visible when-profile="french"}\n## Postes\n::::\nEnd';
  expect(withOneVariant(both)).toContain("## Posts\n");
  expect(withOneVariant(both)).not.toContain("Postes");
  const one = '::: {.content-visible unless-format="pdf"}\nKvam University\n:::';
  expect(withOneVariant(one)).toBe(one);
  expect(withOneVariant("```{=html}\n<b>Kvam</b>\n```")).toBe("\n<b>Kvam</b>\n");
});

test("rows between bars without a rule below their head are rows", () => {
  const draft = draftOf(
    readMarkdown(
      "# Ada Reed\n\n## Publications\n\n| 2025 | “Salt and the queens of the north,” *Tidalia*, Vol. 45 (2024). |\n| 2023 | “The walls of Morvik,” *Tidal People*, Vol. 40 (2023).\n",
    ),
  );
  expect(draft.publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["Salt and the queens of the north", "Tidalia"],
    ["The walls of Morvik", "Tidal People"],
  ]);
});
