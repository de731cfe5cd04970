import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const publications = async (list: string) =>
  (await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${list}`), "cv.md")).publications;

const authors = async (list: string) =>
  (await publications(list)).map(({ authors: people }) => people.map(({ value }) => value));

test("of a list only the first may be turned", async () => {
  expect(
    await authors(`Stone, Carl Erik, Ada Reed, Lisa Fell, Eva María Dubois: **Slow tides of the north**. *Harbour Studies* 28 (2014): 15-20.

Reed, Ada, Carl Erik Stone, and Frank Fell: **Learning from salt**. *Harbour Studies* 42 (2013): 83–93.`),
  ).toEqual([
    ["Carl Erik Stone", "Ada Reed", "Lisa Fell", "Eva María Dubois"],
    ["Ada Reed", "Carl Erik Stone", "Frank Fell"],
  ]);
});

test("where all are turned, one has lost its comma", async () => {
  expect(
    await authors(
      "Stone, C., Reed, A., Van Langer E., Fell, R. 2019. Slow tides of the northern coast. *Harbour Studies* 8: 4–9.",
    ),
  ).toEqual([["C. Stone", "A. Reed", "E. Van Langer", "R. Fell"]]);
});

test("who is set in bold in all lists had another family name in the older ones", async () => {
  const list =
    await publications(`**Reed, A.B.** and Stone, C. 2018. Salt and time on the coast. *Harbour Studies* 14: 8–9.

Stone, C. and **Reed, A.B.** 2016. What the tide leaves behind it. *Harbour Studies* 12: 3–9.

**Kvist, A.M.** and Stone, C. 2012. The slow walls of northern fens. *Harbour Studies* 8: 4–9.`);
  expect(list.map(({ self }) => self)).toEqual([0, 1, 0]);
});

test("a comma that was lost between two turned names is put back", async () => {
  expect(
    await authors(`Stone, C. Fell, R. and A. Reed. (2014) [Slow tides of the northern coast](https://tides.example/a). Harbour Studies 8:4–9

Reed, A., Stone, C., Fell, R. and B. Vane. (2013) [Salt and time on the coast](https://tides.example/b). Harbour Studies 7:4–9`),
  ).toEqual([
    ["C. Stone", "R. Fell", "A. Reed"],
    ["A. Reed", "C. Stone", "R. Fell", "B. Vane"],
  ]);
});

test("a sign in brackets for those who are left out ends no list", async () => {
  expect(
    await authors(`Stone C., (…), **Reed A.** et al. “Slow tides of the northern coast” – Harbour Studies 63 107, 30 pp.

**Reed A.**, Fell R., Vane B. et al. “Salt and time on the coast” – Harbour Studies 62 17, 20 pp.

Vane B. D., (…), **Reed A.** et al. “Walls of the quay” – Harbour Studies 60 7, 21 pp.`),
  ).toEqual([
    ["C. Stone", "A. Reed"],
    ["A. Reed", "R. Fell", "B. Vane"],
    ["B. D. Vane", "A. Reed"],
  ]);
});

test("M.D. behind a whole name is a degree, behind a family name it is two initials", async () => {
  expect(
    await authors(`- Reed, A.G., Moss, M.D., Stone, P. (2019). Slow tides and quiet walls of the north. *Journal of Tides*, 7(1), 13-19.
- Ada Reed, Carl Stone, MD, and Lil Vane, M.D. Counting gulls of narrow bays. *Journal of Tides*, 6(1), 1-9, 2017.`),
  ).toEqual([
    ["A.G. Reed", "M.D. Moss", "P. Stone"],
    ["Ada Reed", "Carl Stone", "Lil Vane"],
  ]);
});

test("a family name may begin small behind the year in front of all", async () => {
  const { publications } = await ingest(
    new TextEncoder().encode(
      "# Ada Reed\n\n## Publications\n\n- 2024 von der Stone, O.-P., Fell, C. und Reed, A.: Walls that grow by rows. Harbour Letters 11(2), 17–34.\n- 2023 van den Moss, B.: A note on ties in salt. Tidal Letters 18, 9–12.\n",
    ),
    "cv.md",
  );
  expect(publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["O.-P. von der Stone", "C. Fell", "A. Reed"],
    ["B. van den Moss"],
  ]);
});
