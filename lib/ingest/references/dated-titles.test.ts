import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const rows = async (source: string, file: string) =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ title, year, venueAsPrinted }) => `${title.value} | ${year?.value} | ${venueAsPrinted?.value}`,
  );

test("behind authors, a year and a colon, other years and months are words of the title", async () => {
  const page = `<html><body><h1>Ada Reed</h1><h2>Publications</h2><ol>
<li><u>Reed, A.</u>, and C. Stone, 2021: Storms and their causes over the bays in July of 2017 and 2018. <i>Tidal Letters</i>, <b>99</b>, 165-180.</li>
<li>Stone, C., and <u>A. Reed</u>, 2020b: Salt in the eastern harbours during storm Olga (2019). <i>Tidal Letters</i>, <b>16</b>, 30-36.</li>
<li>Stone, C., and <u>A. Reed</u>, 2019: What the walls held in the July 2018 Spring Tide in Morvik. <i>Tidal Letters</i>, <b>15A</b>, 60-65.</li>
</ol></body></html>`;
  expect(await rows(page, "list.html")).toEqual([
    "Storms and their causes over the bays in July of 2017 and 2018 | 2021 | Tidal Letters",
    "Salt in the eastern harbours during storm Olga (2019) | 2020 | Tidal Letters",
    "What the walls held in the July 2018 Spring Tide in Morvik | 2019 | Tidal Letters",
  ]);
});

test("corner brackets beside other words are part of a title, and lists of talks are no papers", async () => {
  const page = `<html><body><h1>湊青葉</h1><h2>研究業績</h2>
<b>学術論文 [査読有り, 和文]</b><br><ol>
<li>湊青葉, 2022: 本棚「潮の本　波と塩をどう数えるか」岡野志乃 著. <i>港湾</i>, 港湾学会, <b>69</b>, 28.</li>
<li>湊青葉, 岡野志乃, 2016: 「2014 年の波に関する会」の報告. <i>港湾</i>, 港湾学会, <b>62</b>, 95-103.</li>
</ol><br>
<b>国際会議・学会発表 [査読無し, 欧文]</b><br><ol>
<li>Minato, A., and S. Okano, 2018: Slow tides and small walls of the warm seasons in the north. <i>5th Salt Seminar</i>, Morvik, 15 June 2018 (Oral presentation).</li>
</ol></body></html>`;
  expect((await rows(page, "list.html")).map((row) => row.split(" | ").slice(0, 2).join(" | "))).toEqual([
    "本棚「潮の本 波と塩をどう数えるか」岡野志乃 著 | 2022",
    "「2014 年の波に関する会」の報告 | 2016",
  ]);
});

test("days a draft was put up tell its year; between volume and pages stands that of the volume", async () => {
  const page = `<html><body><h2>List of publications of Ada Reed</h2><ul><li>preprints<ol>
<li>Slow walls in a random harbour (with Carl Stone) <a href="https://arxiv.org/abs/2208.00000">arXiv</a> (2022/8/15)
<li>Counting tides over a small bay II (with Bea Moss) <a href="bay.pdf">pdf</a> (2020/9/30, 2021/9/6 updated)
</ol><li>published articles<ol>
<li>Measuring t-crossing tides of the north (with Bea Moss), <a href="x.pdf">pdf</a> (2009/09/01)
Tidal Studies in Pure Salt 62 (2012) 399-415 (Walls of harbours --- Morvik 2009).
</ol></ul></body></html>`;
  expect((await rows(page, "list.html")).map((row) => row.split(" | ").slice(0, 2).join(" | "))).toEqual([
    "Slow walls in a random harbour | 2022",
    "Counting tides over a small bay II | 2020",
    "Measuring t-crossing tides of the north | 2012",
  ]);
});

test("behind a year and a month a day is no place", async () => {
  const page = `<html><body><h1>Ada Reed</h1><h2>Publications</h2><ol>
<li><b>A Reed</b>, C Stone. Slow tides for early salt in <i>Norlandia borealis</i>, Mire, 2020 Jan 21; 428: 112-121 DOI: 10.1234/m.428</li>
<li><b>A Reed</b>, E Moss. Limits of <i>N. borealis</i> by a tidal approach, Tidal and Harbour Research Letters, 2019 Jul 15;508(3):690-694. PubMed PMID: 12345678; PubMed Central PMCID: PMC1234567.</li>
<li>E Moss, <b>A Reed</b>. What the walls of <i>Norlandia borealis</i> hold, Journal of Salt Walls, 2018 Jun-Jul;22:11-19</li>
</ol></body></html>`;
  expect(await rows(page, "list.html")).toEqual([
    "Slow tides for early salt in Norlandia borealis | 2020 | Mire",
    "Limits of N. borealis by a tidal approach | 2019 | Tidal and Harbour Research Letters",
    "What the walls of Norlandia borealis hold | 2018 | Journal of Salt Walls",
  ]);
});

test("an entry dated behind its authors has its own year: years in brackets at the end of a title are words of it", async () => {
  const list = [
    "# Ada Reed",
    "",
    "## Papers",
    "",
    "- Stone, O., **Reed, A.**, 2018. The worth of salt for harbours: A Reply to Fell and Moss (2016). Annals of Tides 71(1), 205–215.",
    "- **Reed, A.**, 2017. Walls, tides and salt: a reply to Stone (2017, HARB). Annals of Tides 16, 90–97.",
    "- **Reed, A.** (2024). *A short history of the Harbour Office, HARB (1968–1973).* Journal of Salt, 37.",
    "- **Stone, O., Reed, A.** (2023). *The “hidden tides” of Morvik (1984-1991): Salt, walls and keepers.* Journal of Salt, 52.",
    "- **Reed, A.**, 2015. Slow tides of the north. Annals of Tides 3, 1–9.",
  ].join("\n");
  expect(await rows(list, "list.md")).toEqual([
    "The worth of salt for harbours: A Reply to Fell and Moss (2016) | 2018 | Annals of Tides",
    "Walls, tides and salt: a reply to Stone (2017, HARB) | 2017 | Annals of Tides",
    "A short history of the Harbour Office, HARB (1968–1973) | 2024 | Journal of Salt",
    "The “hidden tides” of Morvik (1984-1991): Salt, walls and keepers | 2023 | Journal of Salt",
    "Slow tides of the north | 2015 | Annals of Tides",
  ]);
});

test("a date that ends a title is a word of it where the place, or what stands behind the quote, is dated itself", async () => {
  const list = [
    "## Papers",
    "",
    "1. **Reed AB**, Stone O, Fell C. Salt in the walls of harbours and tides — 24 Bays, December 2019–April 2020. *Tidal Letters*. 2020 May 7;12(3):31–40.",
    "2. Fell C, **Reed AB**. Slow tides of the north. *Tidal Letters*. 2019;7(3):80–88.",
    "3. **Reed AB**, Moss B. Walls that lean on water. *Marine Records*. 2018;6(1):8–18.",
  ].join("\n");
  expect(await rows(list, "list.md")).toEqual([
    "Salt in the walls of harbours and tides — 24 Bays, December 2019–April 2020 | 2020 | Tidal Letters",
    "Slow tides of the north | 2019 | Tidal Letters",
    "Walls that lean on water | 2018 | Marine Records",
  ]);
  const page = `<h2>Publications</h2><p>A. Reed, 'The Keeping of Walls in the North: Report on a First Symposium, Morvik, July 2007', <em>Salt Newsletter</em>, 12 (2008), 5-9.</p>
<p>A. Reed, 'Slow Tides of the North', <em>Harbour Studies</em>, 12 (2006), 31-44.</p><p>O. Stone, 'Salt in Winter', <em>Harbour Studies</em>, 3 (2005), 1-9.</p>`;
  expect((await rows(page, "list.html"))[0]).toBe(
    "The Keeping of Walls in the North: Report on a First Symposium, Morvik, July 2007 | 2008 | Salt Newsletter",
  );
});

test("“, and” before the last of the people does not make names of all that follows, up to the year of a meeting", async () => {
  const list = [
    "## Papers",
    "",
    "- **Ada Reed**, Olaf Stone, Jo Fell, and Kim Moor. [Reasoning about Walls in Salt](https://a.example/1). in Proceedings of International Workshop on Quiet Walls (QW 2016), pages 31-48, 2017.",
    "- Jo Fell, **Ada Reed**, and Kim Moor. [Slow Tides in Salt](https://a.example/2). in Proceedings of International Conference on Formal Tides (ICFT 2018), pages 12-19, 2018.",
    "- **Ada Reed** and Kim Moor. [Slow Walls](https://a.example/3). in Proceedings of International Conference on Formal Tides (ICFT 2015), pages 2-9, 2015.",
  ].join("\n");
  expect((await rows(list, "list.md")).map((row) => row.split(" | ").slice(0, 2))).toEqual([
    ["Reasoning about Walls in Salt", "2017"],
    ["Slow Tides in Salt", "2018"],
    ["Slow Walls", "2015"],
  ]);
});
