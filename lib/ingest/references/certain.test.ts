import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("the number a publisher gives to an article is no place", async () => {
  const source = `# Ada Reed

## Publications

- O. Stone and A. Reed (2019), "Slow walls in cold water of the north", Mire Lett. 2019 Oct 12;20(20). pii: E5075. doi: 10.1234/mire20205075
- O. Stone and A. Reed (2018), "Gauges of salt for the keepers of harbours", Shore Biol Sci. 2018 Sep 9;11(9). pii: E466. doi: 10.1234/shore11090466
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ venueAsPrinted, doi }) => [venueAsPrinted?.value, doi?.value])).toEqual([
    ["Mire Lett", "10.1234/mire20205075"],
    ["Shore Biol Sci", "10.1234/shore11090466"],
  ]);
});

test("where a paper is reviewed is no place; the proceedings of a society keep their name", async () => {
  const source = `<h1>Ada Reed</h1><h2>Publications</h2><ol>
<li>A. Reed and B. Moss: Salt heaps that are even. <i>Mire Tidematica</i> <b>14</b> (1974), 21–29. <b>[Maths Reviews 0123456 (12a: 34567)]</b>
<li>A. Reed: Slow walls in cold northern water. <i>Shore Studies</i> <b>12</b> (1976), 41–47. <b>[Maths Reviews 0234567 (13b: 45678a) and 0345678 (13b: 45678b)]</b>
<li>A. Reed: Floods on a winter evening. <i>Proceedings of the Norland Society, Series A</i> <b>33</b> (1981), 3–12.
</ol>`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.html");
  expect(publications.map(({ venue }) => venue)).toEqual([
    "Mire Tidematica",
    "Shore Studies",
    "Proceedings of the Norland Society, Series A",
  ]);
});

test("how far a paper is, in other words and tongues", async () => {
  const source = `# Ada Reed

## Publications

- O. Stone and **A. Reed**. (2017) Foundations of salt data on the coast. *Harbour Studies*. (Under preparation).
- O. Stone and **A. Reed**. (2016) Slow walls of the northern coast. Manuscript under preparation.
- **A. Reed**, B. Moss. (2015) Les marées lentes du nord. *Lettres du sel*. Sous presse.
- **A. Reed**, B. Moss. (2014) As marés lentas do norte. Em preparação.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ status, venue }) => [status.value, venue])).toEqual([
    ["working", null],
    ["working", null],
    ["published", "Lettres du sel"],
    ["working", null],
  ]);
});

test("behind the publisher of a chapter stand its year and its pages", async () => {
  const source = `# Ada Reed

## Book chapters

- **Reed A**, Stone C. Slow tides of the northern coast. In: Fell R, Moss E, eds. *Evidence for Tides*. 2nd ed. Quayside Press; 2023:233-258.
- **Reed A**. Salt and time on the coast. In: *Walls of the World: Rules and Practice*. Quayside Press; 2018:91–104.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ year }) => year?.value)).toEqual([2023, 2018]);
});

test("month and year in brackets behind a title are when it came out", async () => {
  const source = `<h1>Ada Reed</h1><h2>Publications</h2><ul>
<li><a href="a">Slow walls in cold northern water</a> (10/2015) | Reed, A.; Stone, O. | Shore Studies, Volume 40, p. 87-103</li>
<li><a href="b">Salt heaps that are even</a> (7/2012) | Stone, Olaf; Reed, Ada | Mire Letters, Volume 48, p. 5-9</li>
</ul>`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.html");
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Slow walls in cold northern water", 2015],
    ["Salt heaps that are even", 2012],
  ]);
});

test("behind “and” a word of the name of an office is no label", async () => {
  const source = `# Ada Reed

## Reports

1. Ada Reed and Carl Fell.
   [Slow walls in cold northern water](https://tides.example/1).
   Technical Report KVU/SALT-2009/04,
   Harbour Building Mechanics and Materials,
   Department of Quays and Northern Building,
   University of Kvam.
   December 2009.
1. Ada Reed, Olaf Stone, and Bea Moss.
   [Salt heaps that are nearly even](https://tides.example/2).
   Technical Report FEN-2006-13, Fen College Harbour Division,
   February 2006.
1. Ada Reed and Carl Fell.
   [Quays for keepers of gauges](https://tides.example/3).
   Technical Report FEN-2005-11, Fen College Harbour Division,
   February 2005.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow walls in cold northern water",
    "Salt heaps that are nearly even",
    "Quays for keepers of gauges",
  ]);
});

test("an arXiv DOI behind a link, a report on arXiv alone, an article told in brackets, and a talk beside the meeting", async () => {
  const source = `# Ada Reed

## Papers

- C. Stone, **A. Reed**, Salt stars and their echoes of the north, Phys. Rev. D 107, 043011 (2023) [[arXiv](https://doi.org/10.48550/arXiv.2304.01234)].
- **A. Reed** and C. Stone. A flow framework for pruning harbour walls. *Accepted as a **spotlight** presentation at ICLR, 2021.*
- TBA and **A. Reed**. Loan walls in four northern bays. Harbour Studies 3, 2020.
- **A. Reed**, C. Stone, (2019) How two salt stars dance in the north (an article about tides, in Chinese).

## Technical Reports

- C. Stone and A. Reed, "Harbour image reconstruction and mass estimation," Sep. 2015, arXiv: 1508.03333 [stat.ME].
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(
    publications.map(({ arxiv, venue, kind, distinction }) => [arxiv?.value, venue, kind.value, distinction?.value]),
  ).toEqual([
    ["2304.01234", "Physical Review D", "journal", undefined],
    [undefined, "ICLR", "conference", "spotlight presentation"],
    [undefined, "Harbour Studies", "journal", undefined],
    [undefined, null, "other", undefined],
    ["1508.03333", "arXiv", "preprint", undefined],
  ]);
  expect(publications[2]?.authors.map(({ value }) => value)).toEqual(["A. Reed"]);
});

test("behind a title in brackets: its language, and what degree in which field it was written for", async () => {
  const source = `# Ada Reed

## Theses

- Reed, A. (2012). Gauges of salt walls using tide theory for keepers of quays and gates, (in Persian, Msc in Tidal Engineering dissertation, Kvam University).
- Reed, A. (2016). Slow walls in cold northern water, PhD thesis, Fen College.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, kind }) => [title.value, kind.value])).toEqual([
    ["Gauges of salt walls using tide theory for keepers of quays and gates", "thesis"],
    ["Slow walls in cold northern water", "thesis"],
  ]);
});

test("what has a name of its own and is held at a conference is a workshop there", async () => {
  const source = `# Ada Reed

## Publications

- A. Reed and O. Stone, “Slow walls in cold northern water,” in *Walls and Tides for Harbour Keepers* at NeurIPS 2021. Dec 2021.
- C. Fell and A. Reed, “Salt heaps that are nearly even,” in *Long Papers of the North* at ICML 2020. July 2020.
- A. Reed, “Quays for keepers of gauges,” in *Proceedings of ICML 2019*. July 2019.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ kind }) => kind.value)[0]).toBe("workshop");
  expect(publications.map(({ kind }) => kind.value)[1]).not.toBe("workshop");
  expect(publications.map(({ kind }) => kind.value)[2]).toBe("conference");
});
