import { expect, test } from "vitest";
import { datedDegrees } from "#lib/ingest/entries/testing.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import { detect } from "#lib/ingest/readers/detect.ts";
import { readOrg } from "#lib/ingest/readers/org.ts";
import { withOrgMacros } from "#lib/ingest/readers/org-macros.ts";

test("org: macros are written out, with their arguments and the keywords of the file", () => {
  const lines = withOrgMacros(String.raw`#+AUTHOR: Orla Fennimore
#+Phone: 12 34
#+MACRO: aside @@latex:\hfill@@$1
#+MACRO: post *$1*, $2 {{{aside($3)}}}
{{{post(Warden,Fen Works\, Port Salt,2019)}}} of {{{author}}}, {{{keyword(phone)}}} {{{unknown(x)}}}.`).split("\n");
  expect(lines.at(-1)).toBe(String.raw`*Warden*, Fen Works, Port Salt @@latex:\hfill@@2019 of Orla Fennimore, 12 34 .`);
});

test("org: macros that call themselves, or write without end, end", () => {
  expect(withOrgMacros("#+MACRO: a {{{a}}} {{{a}}}\n{{{a}}}").length).toBeLessThan(400);
  const body = "x".repeat(50_000);
  expect(withOrgMacros(`#+MACRO: a ${body}\n${"{{{a}}}\n".repeat(5000)}`).length).toBeLessThan(900_000);
});

test("org: headings that say post, place and years by a macro are posts, whatever is told below them", () => {
  const { employment, education } = draftOf(
    readOrg(String.raw`#+TITLE: Curriculum Vitae
#+AUTHOR: Orla Fennimore
#+MACRO: right @@latex:\hfill @@@@html:<span style="float:right">@@$1@@html:</span>@@
* Employment
** Tide Editor {{{right(Brinepost\, 2014--2015)}}}
As tide editor I hired writers.
** Postdoctoral Scholar {{{right(Kvam University\, 2012--2014)}}}
I assisted in eight courses and served as Student Representative for 2012--2013.
* Education
** PhD in Botany {{{right(Fen College\, 2012)}}}
Thesis: /Sedges/`),
  );
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Tide Editor", "Brinepost"],
    ["Postdoctoral Scholar", "Kvam University"],
  ]);
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["PhD in Botany", "Fen College"],
  ]);
});

test("org: what a snippet for a page prints is read, else what TeX prints on the right", async () => {
  const source = String.raw`#+TITLE: Orla Fennimore
* Education
** PhD in Botany, Fen College @@html:<span style="float: right;">2008--2012</span>@@@@latex:\hfill 2008--2012@@
** BSc in Botany, Kvam University @@latex:\hspace*{2cm} 2003--2006@@ @@html:<br>@@ @@latex:\newpage@@`;
  expect(await datedDegrees(source, "cv.org")).toEqual([
    "PhD in Botany | Fen College | 2008–2012",
    "BSc in Botany | Kvam University | 2003–2006",
  ]);
});

test("org: tags within it do not make a page of it", () => {
  const item = "- @@html:<b><font color=red>@@Slow tides@@html:</font></b>@@ (@@html:<i>@@2016@@html:</i>@@).";
  const source = `#+TITLE: Papers\n* Refereed\n${item}\n${item}\n`;
  expect(detect(new TextEncoder().encode(source), "papers.org")).toBe("org");
});
