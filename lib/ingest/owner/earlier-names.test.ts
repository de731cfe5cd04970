import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { earlierNames } from "#lib/ingest/owner/earlier-names.ts";

const places = async (head: string, note: string) => {
  const source = `${head}\n\nada.reed@kvam.example\n\n## Publications\n\n${note}\n\n- Reed, A. (2019). Slow tides of the bays. Harbour Letters, 3(1), 7–19.\n- Moss, B., & Stone, A. (2013). Walls before salt. Harbour Letters, 1(1), 7–19.\n- Fell, O., & Reed, A. (2018). Gates of the north. Harbour Letters, 2(1), 7–19.\n`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  return publications.map(({ self }) => self);
};

test("papers under the family name that the owner says was theirs before are the owner’s", async () => {
  expect(await places("# Ada Reed", "")).toEqual([0, null, 1]);
  expect(await places("# Ada Reed", "Until 2014 published as Stone.")).toEqual([0, 1, 1]);
  expect(await places("# Ada Reed (formerly Stone)", "")).toEqual([0, 1, 1]);
});

test.each([
  ["Ada Reed\n\nFamily name: Reed (until 2014 Stone)", ["Ada Stone"]],
  ["Ada Reed\n\nPerekonnanimi: Reed (kuni 2014 Stone)", ["Ada Stone"]],
  ["Ada Reed\n\nWorks of Reed A. (до 2014 р. – Stone A.)", ["Ada Stone"]],
  ["Ada Reed\n\nAda Reed (until 2014 Kvam University)", []],
  ["Ada Reed\n\nCarl Fell (until 2014 Stone)", []],
])("what the family name of today was until a year: %s", (text, names) => {
  expect(earlierNames(text, { value: "Ada Reed", span: { start: 0, end: 8 }, confidence: 1 })).toEqual(names);
});
