import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const venues = async (list: string) =>
  (await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${list}`), "cv.md")).publications.map(
    ({ venueAsPrinted }) => venueAsPrinted?.value,
  );

test("a volume in plain letters behind the name of a journal is no part of it, however its issue or article is told", async () => {
  expect(
    await venues(`Reed, Ada, Bea Moss, and Cara Fell. "Slow Tides of the Northern Coast." Harbour Studies of Norland 103, no. 2 (2021): 466-485.

Moss, Bea, and Ada Reed. "Salt and Time on the Coast." Norland Journal of Tidal Walls 50, no. 3 (2020): 54-77.

Reed, Ada. "What Walls Owe to Water." Tides and Health, 6 (Supplement_1), 776-776, 2019.

Reed, Ada, and Bea Moss. "Gates and the Record." Journal of Salt Economics 168, Part C (2018): 12-19.

Reed, Ada. "Lanterns of the Sound." Norland Journal of Tidal Walls, vol. 9, no. 4 (2017): 1-12.`),
  ).toEqual([
    "Harbour Studies of Norland",
    "Norland Journal of Tidal Walls",
    "Tides and Health",
    "Journal of Salt Economics",
    "Norland Journal of Tidal Walls",
  ]);
  expect(
    await venues(`- Reed, A., & Moss, B. (2021). Slow tides of the northern coast. Journal of Mire Finance 70:101723.
- Moss, B., & Reed, A. (2020). Salt and time on the coast. Journal of Mire Finance 64:101522.`),
  ).toEqual(["Journal of Mire Finance", "Journal of Mire Finance"]);
  expect(
    await venues(`- Ada Reed, Bea Moss, and Cara Fell (2021). Slow tides of the northern coast. Salt and Computing 36, 15.
- Bea Moss and Ada Reed (2020). Salt and time on the coast. Harbour Letters 12, 115.`),
  ).toEqual(["Salt and Computing", "Harbour Letters"]);
});

test("a volume before a year in brackets is no part of the journal, one style for both or not", async () => {
  expect(
    await venues(`1. Slow tides of the northern coast  
*with Bea Moss*  
*Journal of Mire Algebra, 592 (2021), 357-401*  
[arXiv](https://arxiv.org/abs/2003.01111)

2. Salt and time on the coast  
*Tide. Math. J., 23:4 (2021), 312-340*  
[arXiv](https://arxiv.org/abs/1809.02222)

3. Walls of the third kind  
*Norland Letters: Walls, 203:5 (2012), 645-676*  
[arXiv](https://arxiv.org/abs/1207.3333)
`),
  ).toEqual(["Journal of Mire Algebra", "Tide. Math. J", "Norland Letters: Walls"]);
  expect(
    await venues(`<ul>
<li><b>Slow tides of the northern coast. Journ. Reine Mire. Math. 575 (2004)</b></li>
<li><b>Salt and time on the coast. (With B. Moss) Mire Mathematicae 137 (2001) 4, 221-236.</b></li>
</ul>`),
  ).toEqual(["Journ. Reine Mire. Math", "Mire Mathematicae"]);
});

test("volume and issue before the pages are no part of the journal, and say that it is one", async () => {
  const { publications } = await ingest(
    new TextEncoder().encode(`# Ada Reed

## Publications

Reed, A. and B. Moss (2021). "Slow tides of the northern coast". In: *Salt-Walls* 39.3, pp. 335–345.

Reed, A. and B. Moss (2020). "Salt and time on the northern coast". In: *Salt-Walls* 38.1, p. e448.`),
    "cv.md",
  );
  expect(publications.map(({ venueAsPrinted, kind }) => [venueAsPrinted?.value, kind.value])).toEqual([
    ["Salt-Walls", "journal"],
    ["Salt-Walls", "journal"],
  ]);
});

test("a volume before the pages or the year is no part of the journal", async () => {
  const { publications } = await ingest(
    new TextEncoder().encode(`# Ada Reed

## Publications

- A. Reed, C. Stone: Das Recht der schiefen Mauern. Zeitschrift für Hafenrecht 12, S. 1–30, 2023.
- A. Reed: Salz und Eigentum. Archiv für Gezeitenrecht 4, S. 55–80, 2020.
- A. Reed: Wem gehört der Schlick? Archiv für Gezeitenrecht 2, 2018, S. 5–8.
- A. Reed: Kaimauern und Haftung, Harbour Letters 12, 2016.
`),
    "cv.md",
  );
  expect(publications.map(({ venueAsPrinted }) => venueAsPrinted?.value)).toEqual([
    "Zeitschrift für Hafenrecht",
    "Archiv für Gezeitenrecht",
    "Archiv für Gezeitenrecht",
    "Harbour Letters",
  ]);
});
