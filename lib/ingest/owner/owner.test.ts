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

test("who signs with the first given name and the first of several family names is the owner", async () => {
  const draft = await read(`Ximena A. Olvera Castañeda del Muro
x.olvera@tides.example

PUBLICATIONS

Stone, Olaf; Olvera, Ximena & Bea Moss. Slow tides in cold harbours. Tidal Letters. 2019, 4(2): 11-19.
Olvera, Ximena; Fell, Carl & Olaf Stone. Salt in the walls of old quays. Tidal Letters. 2020, 5(1): 3-8.
Moss, Bea; Olvera, Ximena. Quays that nobody counted. Tidal Letters. 2020, 6(2): 30-38.
Olvera-Castañeda del Muro, Ximena A.; Stone, Olaf. What walls remember of storms. Harbour Studies. 2021, 7(3): 40-52.
`);
  expect(draft.publications.map(({ self }) => self)).toEqual([1, 0, 1, 0]);
});
