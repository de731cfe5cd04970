import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const titles = async (body: string) =>
  (await ingest(new TextEncoder().encode(`<h1>Ada Reed</h1><h2>Publications</h2>${body}`), "cv.html")).publications.map(
    ({ title, year }) => `${title.value} | ${year?.value}`,
  );
const paragraphs = (...lines: string[]) => titles(lines.map((line) => `<p>${line}</p>`).join(""));

test("paragraphs below a line with the year begin entries though they print no year", async () => {
  expect(
    await paragraphs(
      "2024",
      "Reed A, Moss Vera B, Slow walls and quiet tides in the northern bays. Harbour Letters",
      "Moss Vera B, Reed A, Counting salt on the outer quays of the coast. Journal of Tides",
      "2023",
      "Moss Vera B, Stone C, Reed A, Whose dyke is it, and who pays for it. Harbour Letters",
    ),
  ).toEqual([
    "Slow walls and quiet tides in the northern bays | 2024",
    "Counting salt on the outer quays of the coast | 2024",
    "Whose dyke is it, and who pays for it | 2023",
  ]);
});

test("month and year, or a year and the number of the paper, may stand before the authors", async () => {
  expect(
    await paragraphs(
      "09/21 Reed, A. D.; Stone, C. P., Harbour Letters, Volume 617<br>Slow walls and quiet tides",
      "08/22 Reed, A. D. and Moss, B., Harbour Letters, Volume 654<br>How drifting salt shapes quays",
    ),
  ).toEqual(["Slow walls and quiet tides | 2021", "How drifting salt shapes quays | 2022"]);
  expect(
    await paragraphs(
      "2022 [3] Stone C., Reed A. “Slow walls and quiet tides” – Harbour Letters 12, 3<br>[2] Reed A., Moss B. “How drifting salt shapes quays” – Journal of Tides 4, 5",
      "2021 [1] Reed A. “Counting waves in the dark” – Harbour Letters 11, 7",
    ),
  ).toEqual([
    "Slow walls and quiet tides | 2022",
    "How drifting salt shapes quays | 2022",
    "Counting waves in the dark | 2021",
  ]);
});

test("a paper whose abstract ends its paragraph is one, whatever numbers its archive gives it", async () => {
  expect(
    await paragraphs(
      "Lantern walls and their tides (with Carl Stone)<br>Preprint.<br>Abstract: A lantern wall is a wall with a light on it. We show that such walls, which are rare, stand longer than others.",
      "Full paper (3/14/24): PDF | arXiv:2009.09999",
      "Hat walls on quays (with Bea Moss)<br>Journal of Tides 101 (2022), 103-121.<br>Abstract: We study walls, which wear hats.",
    ),
  ).toEqual(["Lantern walls and their tides | undefined", "Hat walls on quays | 2022"]);
});

test("titles without a mark, with who else wrote them set flush right, are papers each", async () => {
  const source = String.raw`\begin{document}\section{Working papers}
Majority Tides and Revealed Salt Prices in Norland \hfill \textit{with Bo Stone \& Carla Fen} \\ [1em]
Rope Prices and the Worth of Slow Water \hfill \textit{with Ida Moss} \\ [1em]
Sedges and the Order of Crowded Quays
\end{document}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  expect(publications.map(({ title, authors }) => [title.value, ...authors.map((author) => author.value)])).toEqual([
    ["Majority Tides and Revealed Salt Prices in Norland", "Bo Stone", "Carla Fen"],
    ["Rope Prices and the Worth of Slow Water", "Ida Moss"],
    ["Sedges and the Order of Crowded Quays"],
  ]);
});
