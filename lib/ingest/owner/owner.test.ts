import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string) => ingest(new TextEncoder().encode(text), "cv.txt");

test("who prints the family first and one more given name last signs the other way round", async () => {
  const draft = await read(`Name:     Lai Mei-Yee Ada
Email:    lai@tides.example

PUBLICATIONS

1) Lai AMY, Stone O. Slow tides in cold harbours. Tidal Letters. 2019;4(2):11-19.
2) Stone O, Lai AMY. Salt in the walls of old quays. Tidal Letters. 2020;5(1):3-8.
3) Fell C, Lai AMY, Moss B. What walls remember of storms. Harbour Studies. 2021;7(3):40-52.
`);
  expect(draft.name?.value).toBe("Lai Mei-Yee Ada");
  expect(draft.publications.map(({ self }) => self)).toEqual([0, 1, 1]);
});
