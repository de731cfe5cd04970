import { expect, test } from "vitest";
import { datedPosts } from "#lib/ingest/entries/testing.ts";

test("dated headings of one rank are posts; sentences with years below them are none", () => {
  const source = `# Orla Fennimore

## Employment

### Salt Editor | Brinepost | 2014–2015
There I kept the tide tables, and was the editor of two maps in 2014.

### Postdoctoral Scholar, Kvam University, 2012–2014
I served as the Student Representative for 2012–2013.`;
  expect(datedPosts(source)).toEqual([
    ["Salt Editor", "Brinepost", 2014],
    ["Postdoctoral Scholar", "Kvam University", 2012],
  ]);
});

test("below dated headings that name places the posts are the items", () => {
  const source = `## Positions

### Kvam University, 2010–2020
- Professor of Botany, 2015–2020
- Lecturer in Botany, 2010–2015

### Fen College, 2005–2010
- Research Assistant, 2007–2010`;
  const posts = datedPosts(source).filter(([title]) => title);
  expect(posts).toEqual([
    ["Professor of Botany", "Kvam University", 2015],
    ["Lecturer in Botany", "Kvam University", 2010],
    ["Research Assistant", "Fen College", 2007],
  ]);
});

test("below dated headings that leave the place out, a place and its part in two lines are one", () => {
  const source = `## Experience

#### 08/2010 - 11/2010: Research internship
**University of Norland (UNPS)**<br/>
Center for Tides, Port Salt, Norland<br/>

#### 01/2010 - 07/2010: Research internship
**Kvam Medical School**<br/>
B.-A. Center for Salt, Fen, Norland<br/>`;
  expect(datedPosts(source).map(([, place]) => place)).toEqual([
    "University of Norland, Center for Tides",
    "Kvam Medical School, B.-A. Center for Salt",
  ]);
});
