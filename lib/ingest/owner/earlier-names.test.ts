import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

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
