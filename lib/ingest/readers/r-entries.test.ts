import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { withoutCodeOfR } from "#lib/ingest/readers/r-entries.ts";

const CV = String.raw`---
name: Ada M.
surname: Reed, PhD
---

~~~{r setup, include=FALSE}
knitr::opts_chunk$set(echo = FALSE) # "nothing"
~~~

# Education

~~~{r}
tribble(
  ~ Degree, ~ Year, ~ Place, ~ Town, ~ Told,
  "PhD in Botany", "2010--2014", "Kvam University", "Port Salt", "Advisor: Olaf Stone, Ph.D.",
  "PhD in Botany", "2010--2014", "Kvam University", "Port Salt", "Thesis: \\textit{Salt of the \"north\" walls}",
  "MSc in Tides", "2008--2010", "Fen College", "Fen", NA, # at the same place
) %>%
  detailed_entries(what = Degree, when = Year, with = Town, where = Place, why = Told)
~~~

# Employment

~~~{r}
posts <- tribble(
  ~Role, ~Start, ~End, ~Place,
  "Lecturer", "2016", "2019", "Fen College",
  "Research Fellow", "2014", "2016", 'Harbour Labs'
)
posts |> detailed_entries(Role, glue::glue("{Start}--{End}"), Place)
~~~
`.replaceAll("~~~", "```");

test("the tables that code of R prints as entries are read, the code is not", () => {
  const draft = draftOf(readMarkdown(CV));
  expect(draft.name?.value).toBe("Ada M. Reed");
  expect(draft.education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["PhD in Botany", "Kvam University"],
    ["MSc in Tides", "Fen College"],
  ]);
  expect(draft.education[0]?.advisors.map(({ value }) => value)).toEqual(["Olaf Stone"]);
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Lecturer", "Fen College"],
    ["Research Fellow", "Harbour Labs"],
  ]);
  expect(draft.text).not.toContain("knitr");
});

test("entries go together where only what is told of them differs; a table named elsewhere is found", () => {
  const lines = withoutCodeOfR(
    '```{r}\nposts <- tribble(~What, ~When, "Warden of the \\"north\\" wall", 2014)\n```\n\n```{r, echo=FALSE}\nbrief_entries(posts, What, When)\n```\n',
  );
  expect(lines.trim()).toBe('- 2014, Warden of the "north" wall');
  expect(withoutCodeOfR(CV).match(/\*\*PhD in Botany\*\*/gu)).toHaveLength(1);
  expect(withoutCodeOfR(CV)).toContain('    - Thesis: Salt of the "north" walls');
});

test("code of R that is never closed, or prints nothing, ends nowhere and says nothing", () => {
  expect(withoutCodeOfR('```{r}\ntribble(~What, "Warden\n\n# Work')).toContain("# Work");
  expect(withoutCodeOfR("# Work\n\n```{r}\nplot(tides)\n```\n\nWarden").replace(/\n+/gu, "|")).toBe("# Work|Warden");
  const long = `\`\`\`{r}\ntribble(~What, ${'"a", '.repeat(5000)}) |> detailed_entries(What)\n\`\`\`\n`;
  expect(withoutCodeOfR(long).trim()).toBe("- **a**");
});
