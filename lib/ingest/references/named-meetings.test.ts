import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { isSpeltOut } from "#lib/ingest/references/named-meetings.ts";

test.each([
  ["Days of Multigate Gauging", "(DMG 2012)", true],
  ["Tidal Engineering and Gauging", "(TEG'09)", true],
  ["12th Days of Gauging", "(DG-2011)", true],
  ["Slow walls of many harbours", "(TIDE 2020)", false],
  ["Ranks are from the Days of Gauging", "(DG 2014)", false],
  ["Days of Multigate Gauging", "(DMG)", false],
  ["Days of Multigate Gauging", "(2012)", false],
])("%s %s is a meeting: %s", (name, brackets, answer) => {
  expect(isSpeltOut(name, brackets)).toBe(answer);
});

test("a place told with its letters and a year is a meeting and no title", async () => {
  const source = `# Orla Fennimore

## Publications

- Slow gauges for many walls. Orla Fennimore, Carl Stone. Declarative Aspects and Uses of Multigate Gauging (DAMG 2012). Port Salt, Norland.
- Quick gates for few walls. Orla Fennimore, Carl Stone. 12th Days of Gauging (DG 2011). Port Salt, Norland.
- Odd gates for few walls. Orla Fennimore, Carl Stone. Journal of Gauges (JG 2010), 4(2).
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, year, kind }) => [title.value, year?.value, kind.value])).toEqual([
    ["Slow gauges for many walls", 2012, "conference"],
    ["Quick gates for few walls", 2011, "conference"],
    ["Odd gates for few walls", 2010, "journal"],
  ]);
});
