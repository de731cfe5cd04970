import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { wholeInTypst } from "#lib/ingest/readers/typst-in-markdown.ts";

const CV = `---
format:
  typst:
    papersize: a4
---

~~~{=typst}
#set document(title: "CV of Ada Reed")
#set text(size: 11pt)
#let entry(title, org, date, location: none) = {
  grid(columns: (1fr, auto), [*#title* #emph(org)], [#date])
}
#align(center)[
  #text(size: 24pt)[Ada Reed]
  #link("mailto:ada@salt.example")[ada\\@salt.example]
]
~~~

## Experience

~~~{=typst}
#entry(
  "Warden of the Walls",
  "Fen College",
  "2019 -- present",
  location: "Fen",
)
~~~

- Mends **walls** with [Olaf Stone](https://stone.example/a)

## Education {.unnumbered}

~~~{=typst}
#entry(
  [PhD in Botany],
  [Kvam University],
  [May 2014 -- Sep 2018],
)
#v(0.7em)
#entry(
  [MSc in Tides],
  [University of Port Salt],
  [2012 -- 2014],
)
~~~
`.replaceAll("~~~", "```");

test("blocks of Typst in Markdown are read with the headings and lists around them", async () => {
  const draft = await ingest(new TextEncoder().encode(CV), "cv.qmd");
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.emails.map(({ value }) => value)).toEqual(["ada@salt.example"]);
  expect(draft.sections.map(({ heading }) => heading).filter((heading) => heading !== "")).toEqual([
    "Experience",
    "Education",
  ]);
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Warden of the Walls", "Fen College"],
  ]);
  expect(draft.education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["PhD in Botany", "Kvam University"],
    ["MSc in Tides", "University of Port Salt"],
  ]);
  expect(draft.text).toContain("Mends walls with Olaf Stone");
});

test("what stands between the blocks gets the marks of Typst; blocks for other formats go", () => {
  const source =
    "---\nauthor: Ada Reed\n---\n# Posts\n* *Slow* tides, **salt** for $5\n2. C# walls\n```{=html}\n<b>no</b>\n```\n```{=typst}\n#v(1em)\n```";
  expect(wholeInTypst(source).split("\n").filter(Boolean)).toEqual([
    '#set document(author: "Ada Reed")',
    "= Posts",
    "- _Slow_ tides, *salt* for \\$5",
    "2. C\\# walls",
    "#v(1em)",
  ]);
  expect(wholeInTypst("# Posts\n")).toBe("# Posts\n");
});
