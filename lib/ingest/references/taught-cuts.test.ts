import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (body: string) =>
  (await ingest(new TextEncoder().encode(`<h1>Ada Reed</h1><h2>Publications</h2>${body}`), "cv.html")).publications.map(
    ({ authors, title, venueAsPrinted, year }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value}`,
  );

test("a year that ends the first line of most entries is no part of their titles, one that ends a single title is", async () => {
  expect(
    await read(`<p>Counting Waves in the Dark 2021<br>A. Reed, C. Stone<br>Journal of Tides</p>
<p>Slow Harbours: A Survey 2020<br>C. Stone, A. Reed<br>Harbour Letters</p>
<p>Why Salt Walls Lean to appear<br>A. Reed, B. Moss<br>Journal of Tides</p>`),
  ).toEqual([
    "A. Reed, C. Stone | Counting Waves in the Dark | Journal of Tides | 2021",
    "C. Stone, A. Reed | Slow Harbours: A Survey | Harbour Letters | 2020",
    "A. Reed, B. Moss | Why Salt Walls Lean | Journal of Tides | undefined",
  ]);
  expect(
    await read(`<p>Salt prices and the elections of 2017<br>A. Reed, C. Stone<br>Journal of Tides, 2019</p>
<p>Slow harbours of the north<br>C. Stone, A. Reed<br>Harbour Letters, 2020</p>`),
  ).toEqual([
    "A. Reed, C. Stone | Salt prices and the elections of 2017 | Journal of Tides | 2019",
    "C. Stone, A. Reed | Slow harbours of the north | Harbour Letters | 2020",
  ]);
});

test("people behind a title without a mark are its authors where the list does so time and again", async () => {
  expect(
    await read(`<ol><li>Slow tides and salt walls with Carl Stone. Journal of Tides 21, 27-58 (2019).</li>
<li>Mixing in quiet harbours with Bea Moss and Carl Stone. Harbour Letters 14, 3-9 (2018).</li>
<li>Learning with Old Walls, with Bea Moss. Harbour Letters 12, 31-39 (2016).</li>
<li>Decay of the northern dykes with Olaf Fell. Journal of Tides 17, 179-226 (2015).</li></ol>`),
  ).toEqual([
    "Carl Stone | Slow tides and salt walls | Journal of Tides | 2019",
    "Bea Moss, Carl Stone | Mixing in quiet harbours | Harbour Letters | 2018",
    "Bea Moss | Learning with Old Walls | Harbour Letters | 2016",
    "Olaf Fell | Decay of the northern dykes | Journal of Tides | 2015",
  ]);
  expect(
    await read(`<ul><li>Climbing walls count missed tides Dora Fell*, Ada Reed*, Olaf Vane<br>Tidal Archive, 2024</li>
<li>A keeper's guide to waiting Ada Reed, Juhan Cole<br>Harbour Letters, 2023</li>
<li>Pauses predict the moment of flood Ada Reed, Dora Fell<br>Journal of Tides, 2022</li></ul>`),
  ).toEqual([
    "Dora Fell, Ada Reed, Olaf Vane | Climbing walls count missed tides | Tidal Archive | 2024",
    "Ada Reed, Juhan Cole | A keeper's guide to waiting | Harbour Letters | 2023",
    "Ada Reed, Dora Fell | Pauses predict the moment of flood | Journal of Tides | 2022",
  ]);
});

test("what a paper is about, told on a line below people and place, is no title", async () => {
  const entry = (title: string, place: string, told: string) =>
    `<li>2024<br>${title}<br>Ada Reed and Carl Stone<br>${place}<br>${told}<br>Paper PDF</li>`;
  expect(
    await read(
      `<ol>${entry("Harbour Purpose and Dissent", "Journal of Tides", "Purpose helps harbours to choose, but which choices belong inside?")}
${entry("Salt in Private Docks", "Harbour Letters", "The price of salt and the challenge of sharing it within docks.")}
${entry("Pay and Parted Quays", "Journal of Tides", "The relation between unequal pay and the sale of quays.")}</ol>`,
    ),
  ).toEqual([
    "Ada Reed, Carl Stone | Harbour Purpose and Dissent | Journal of Tides | 2024",
    "Ada Reed, Carl Stone | Salt in Private Docks | Harbour Letters | 2024",
    "Ada Reed, Carl Stone | Pay and Parted Quays | Journal of Tides | 2024",
  ]);
});

test("papers of two lines each begin entries, lines between them that say no date do not", async () => {
  expect(
    await read(`<p>Keepers at the Last Mile (with Carl Stone)<br>Journal of Tides, 92(3), 2024</p><p>Abstract</p>
<p>We ask who profits when dykes rise. Half of the gains stay with keepers.</p><p>Media: Daily Quay</p>
<p>The Price of a Promise: Deposits in Harbours<br>Harbour Letters, 158, 2022</p><p>Abstract</p>
<p>Deposits make keepers stay.</p><p>Do Walls Travel? (with Bea Moss)<br>Journal of Tides, accepted</p>`),
  ).toEqual([
    "Carl Stone | Keepers at the Last Mile | Journal of Tides | 2024",
    " | The Price of a Promise: Deposits in Harbours | Harbour Letters | 2022",
    "Bea Moss | Do Walls Travel? | Journal of Tides | undefined",
  ]);
});

test("a page of papers needs no heading where it names who wrote them with its owner", async () => {
  const paper = (title: string, who: string, place: string) => `<li>${title} [pdf]<br>(with ${who})<br>${place}</li>`;
  const { publications } = await ingest(
    new TextEncoder().encode(
      `<ul>${paper("Slow walls for continuous tides", "Carl Stone", "To appear in Journal of Tides")}
${paper("Dimension and salt", "Bea Moss and Carl Stone", "Harbour Letters, 185(2), 167-188, 2018")}
${paper("Walls and their random stones", "Carl Stone", "Transactions of the Tidal Society 367(7), 2015")}
${paper("The strength of quays", "Olaf Fell", "Journal of Dykes 55(1), 33-41, 2014")}</ul>`,
    ),
    "papers.html",
  );
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow walls for continuous tides",
    "Dimension and salt",
    "Walls and their random stones",
    "The strength of quays",
  ]);
});

test("“by” leads to the people of a list that says so time and again, and stays in the title of another", async () => {
  expect(
    await read(`<ol><li>Slow tides and salt walls by Ada Reed, Carl Stone and Bea Moss, Journal of Tides, 2019</li>
<li>Sand carried by Winds by Carl Stone and Ada Reed, Harbour Letters, 2018</li>
<li>A learned account of old quays by Ada Reed. Harbour Letters, 2016</li></ol>`),
  ).toEqual([
    "Ada Reed, Carl Stone, Bea Moss | Slow tides and salt walls | Journal of Tides | 2019",
    "Carl Stone, Ada Reed | Sand carried by Winds | Harbour Letters | 2018",
    "Ada Reed | A learned account of old quays | Harbour Letters | 2016",
  ]);
  expect(
    await read(`<ol><li>A. Reed, C. Stone. A new reading of walls by Bea Moss. Journal of Tides, 2019</li>
<li>C. Stone, A. Reed. Quiet harbours of the north. Harbour Letters, 2018</li></ol>`),
  ).toEqual([
    "A. Reed, C. Stone | A new reading of walls by Bea Moss | Journal of Tides | 2019",
    "C. Stone, A. Reed | Quiet harbours of the north | Harbour Letters | 2018",
  ]);
});

test("strokes part the people of a list that sets them so", async () => {
  expect(
    await read(`<ol><li>Ada Reed / Carl Stone / B. A. Moss: Slow tides and salt walls, in: Journal of Tides (2019)</li>
<li>Carl Stone / Ada Reed: Sand carried by winds, in: Harbour Letters (2018)</li>
<li>T. Fell / Ada Reed: A learned account of old quays, in: Harbour Letters (2016)</li></ol>`),
  ).toEqual([
    "Ada Reed, Carl Stone, B. A. Moss | Slow tides and salt walls | Journal of Tides | 2019",
    "Carl Stone, Ada Reed | Sand carried by winds | Harbour Letters | 2018",
    "T. Fell, Ada Reed | A learned account of old quays | Harbour Letters | 2016",
  ]);
});

test("who signs last with initials keeps the family name before a bar and before words of another style", async () => {
  expect(
    await read(`<p>Slow tides and salt walls | C. Stone, A. B. Reed | Journal of Tides | 2019</p>
<p>Sand carried by winds | A. B. Reed | Harbour Letters | 2018</p>
<p>A learned account of old quays | A. B. Reed, K. Z. van der Moss | Harbour Letters | 2016</p>`),
  ).toEqual([
    "C. Stone, A. B. Reed | Slow tides and salt walls | Journal of Tides | 2019",
    "A. B. Reed | Sand carried by winds | Harbour Letters | 2018",
    "A. B. Reed, K. Z. van der Moss | A learned account of old quays | Harbour Letters | 2016",
  ]);
  expect(
    await read(`<p><b>Slow tides and salt walls</b> C. Stone, A. B. Reed <i>Journal of Tides</i> 2019</p>
<p><b>Sand carried by winds</b> A. B. Reed <i>Harbour Letters</i> 2018</p>
<p><b>A learned account of old quays</b> A. B. Reed, K. Z. Moss <i>Harbour Letters</i> 2016</p>`),
  ).toEqual([
    "C. Stone, A. B. Reed | Slow tides and salt walls | Journal of Tides | 2019",
    "A. B. Reed | Sand carried by winds | Harbour Letters | 2018",
    "A. B. Reed, K. Z. Moss | A learned account of old quays | Harbour Letters | 2016",
  ]);
});
