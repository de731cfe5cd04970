import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (list: string) =>
  (await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${list}`), "cv.md")).publications;

test("who stands before “et. al”, with the stop at the wrong word, is an author", async () => {
  const papers =
    await read(`1. [Stone et. al (2022), Pair walls in a shallow harbour: from passing to tumbling](https://example.org/1)
2. [Reed, A., & Stone, C. (2019). Salt diffusing in a sheared tide. *Mire Letters*, 868, 5-25.](https://example.org/2)
3. [Reed, A., & Stone, C. (2018). Salt resting in a sheared tide. *Mire Letters*, 867, 15-25.](https://example.org/3)
4. [Fell et. al (2017), Tidal drops near a wall at high tide: reverse drift](https://example.org/4)`);
  expect(papers.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["Stone"],
    ["A. Reed", "C. Stone"],
    ["A. Reed", "C. Stone"],
    ["Fell"],
  ]);
});

test("the address of a server that ends in a DOI is no place", async () => {
  const [paper] = await read(`- Stone, C., Moss, B., & Reed, A. (2023) The drift of cold and warm tides. In submission
https://www.biorxiv.org/content/10.1101/2021.02.03.400500v1.full`);
  expect(paper?.title.value).toBe("The drift of cold and warm tides");
  expect(paper?.venueAsPrinted).toBeNull();
  expect(paper?.doi?.value).toMatch(/^10\.1101\/2021\.02\.03\.400500/);
});
