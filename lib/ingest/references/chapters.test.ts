import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, file = "cv.md") =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ authors, title, venueAsPrinted, year, kind }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value} | ${kind.value}`,
  );

test("a short title between the year and its book; editors and translators behind it are no authors and no place", async () => {
  expect(
    await read(`# Ada Reed

## Publications

Reed, Ada. 2021. Mending Nets. In _Cultures of the Quay: From Salt to Steel_, 39–46. Ed. Lil Vane-Port, Gian Bern and Carl Stone. Fen Publishers.

Reed, Ada. 2020. Modes of talking about the tide. _Western Harbours_ 80(3/4): 401-436.

Reed, Ada and Carl Stone. 2016. Mapping a century of harbour songs. _Salt Heritage_ 5. Translators (to Norse): Dora Fell and Lil Vane.`),
  ).toEqual([
    "Ada Reed | Mending Nets | Cultures of the Quay: From Salt to Steel | 2021 | book",
    "Ada Reed | Modes of talking about the tide | Western Harbours | 2020 | journal",
    "Ada Reed, Carl Stone | Mapping a century of harbour songs | Salt Heritage | 2016 | journal",
  ]);
});

test("papers of one year stand as paragraphs under the first that begins with it", async () => {
  expect(
    await read(
      `.. contents::

Publications
============

2014
    A Reed, C Stone. *Slow tides and the walls that hold them on the coast.* Tidal Letters. 54(1), 289-301.

    D Fell, A Reed. *Salt in the gardens of the outer islands.* Journal of Salt. 12(2), 4-9.

2013
    A Reed. *What seals remember of the summer before.* Journal of Salt. 11(1), 1-9.
`,
      "cv.rst",
    ),
  ).toEqual([
    "A Reed, C Stone | Slow tides and the walls that hold them on the coast | Tidal Letters | 2014 | journal",
    "D Fell, A Reed | Salt in the gardens of the outer islands | Journal of Salt | 2014 | journal",
    "A Reed | What seals remember of the summer before | Journal of Salt | 2013 | journal",
  ]);
});

test("editors behind “to appear in” or “in”, with or without “eds”, part a short title from its book", async () => {
  expect(
    await read(`# Ada Reed

## Chapters

* Stone, Carl and Ada Reed. In press. "Slack water." To appear in Dora Fell and Lil de Vane (eds.), *The Quayside Handbook of Tides*, 2nd edition.
* Reed, Ada. 2017. Salt and Slow Walls: Findings from Nine Harbours. In Gian Bern (ed.), *Proceedings of the 8th Congress of Northern Harbours*, 25–43. Kvam University of Tides: Institute for the Salt of Seas and Rivers.
* Reed, Ada. 2012. [Moorings in the fog](https://quay.example/a). In Dora Fell, Lil B. Vane, and Gian Bern (eds.), *Selected Proceedings of the 42nd Conference on Moorings*. Saltville, MA: Fenland Proceedings Project, pp. 22-31.
* Reed, Ada. “[The price of eels at the old weir](https://quay.example/b)” in Dora C. Fell, Lil Vane and Gian Bern, *Weirs in the Past: Eels of East and West*. Oxford: Quayside Press, pp. 277-306. 2005.`),
  ).toEqual([
    "Carl Stone, Ada Reed | Slack water | The Quayside Handbook of Tides | undefined | book",
    "Ada Reed | Salt and Slow Walls: Findings from Nine Harbours | Proceedings of the 8th Congress of Northern Harbours | 2017 | book",
    "Ada Reed | Moorings in the fog | Selected Proceedings of the 42nd Conference on Moorings | 2012 | book",
    "Ada Reed | The price of eels at the old weir | Weirs in the Past: Eels of East and West | 2005 | book",
  ]);
});

test("a manuscript ends its title, who sat on the committee is no place, edited proceedings are of their publisher", async () => {
  expect(
    await read(`# Ada Reed

## Publications

* Reed, Ada. 2014. Deriving Slow Tides. Ms., Kvam University. Committee: Carl Stone (Chair), D. Fell.
* Reed, Ada, Carl Stone, and Dora Fell (eds.). 2011. [*Proceedings of the 35th Conference on Eels and Weirs*](https://quay.example/c). Saltville, MA: Fenland Press.`),
  ).toEqual([
    "Ada Reed | Deriving Slow Tides | Kvam University | 2014 | preprint",
    "Ada Reed, Carl Stone, Dora Fell | Proceedings of the 35th Conference on Eels and Weirs | Fenland Press | 2011 | book",
  ]);
});

test("editors with initials behind a title that no “in” ends are not its authors", async () => {
  expect(
    await read(`# Zsofia P. Marlowe

## Book chapters

* Marlowe, Z. P. (2009). Between Salt and Silt: Argument in Tidal Markets. S. Jacoby & M. Zaret (Eds.), Concerning Harbours (pp. 495–505). Quayside
* Marlowe, Z. P., & Reed, A. (2005). On wells. In P. Riley (Ed.), Wells of the North (pp. 39–41). Kvam University Press`),
  ).toEqual([
    "Z. P. Marlowe | Between Salt and Silt: Argument in Tidal Markets | Concerning Harbours | 2009 | book",
    "Z. P. Marlowe, A. Reed | On wells | Wells of the North | 2005 | book",
  ]);
});

test("behind a quoted title and a whole name with initials, the book begins at “in”", async () => {
  const source = `<h1>Papers</h1><h2>Publications</h2>
<p>“Slow tides of the fen,” W. J. Quill and M. A. Reed, <em>Mire Lett.</em> <strong>126</strong>, 4899 (2022).</p>
<p>“Working with salt: Controlling walls with brine,” M. A. Reed in <em>Structure and Assembly at Fen Walls,</em> Vol. I, edited by X. Y. Stone (Heron, 2004), pp. 249-81.</p>
<p>“Aspects of brine in water,” M. A. Reed in <em>Fundamental Aspects of Brine,</em> edited by Y. J. Stone (Heron, 2001), p. 13.</p>`;
  expect(await read(source, "papers.html")).toEqual([
    "W. J. Quill, M. A. Reed | Slow tides of the fen | Mire Lett | 2022 | journal",
    "M. A. Reed | Working with salt: Controlling walls with brine | Structure and Assembly at Fen Walls | 2004 | book",
    "M. A. Reed | Aspects of brine in water | Fundamental Aspects of Brine | 2001 | book",
  ]);
});

test("the year and place of a revised version are not those of the paper", async () => {
  const source = `# Ada Reed

## Publications

- Ada Reed. **Slow Tides.** Workshop on Tides, Port Salt, 2013. A revised version of this paper was published in Mire Letters, volume 48, January 2014.
- Ada Reed. **Fast Tides.** Workshop on Tides, Port Salt, 2012.`;
  expect((await read(source)).map((paper) => paper.split(" | ")[3])).toEqual(["2013", "2012"]);
});

test("a title may begin with “In”: its book is behind the last one", async () => {
  expect(
    await read(`# Ada Reed

## Book chapters

Fell, D., Moss, K., & Reed, A. (2021). In search of the slow tides. In Vane, L. & Stone, C. (Eds.), _Salt in the academy: Harbours of the north_. Fen Publishers.
`),
  ).toEqual([
    "D. Fell, K. Moss, A. Reed | In search of the slow tides | Salt in the academy: Harbours of the north | 2021 | book",
  ]);
});

test("pages in front of the editors and their book end the title, whatever stands in it", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- Ada Reed, Carl Stone (2016) Salt walls of the winter bays. Pages 61-81 in D. Fell, L. Vane, M. Moss-Port (eds.) Tides of the North. Fen Publishers.
- Ada Reed, Dora Fell (2014) Building a chart of northern kelp (KELPA) - the harbour part. Pp. 11–17 in: L. Vane & Gian Bern (Eds.), Salt and Its Names. Fen Publishers.`),
  ).toEqual([
    "Ada Reed, Carl Stone | Salt walls of the winter bays | Tides of the North | 2016 | book",
    "Ada Reed, Dora Fell | Building a chart of northern kelp (KELPA) - the harbour part | Salt and Its Names | 2014 | book",
  ]);
});

test("behind a sentence that opens with the word, the book stands, italic or not", async () => {
  const list = (mark: string) =>
    `# Ada Reed\n\n## Chapters\n\n- Reed, Ada. 2021. Salt Rights. In ${mark}Quarrels over Walls: From Stone to Sand${mark}, 93–121. Ed. Olaf Stone, Carl Fell and Bea Moss. University of Kvam Press.\n- Reed, Ada. 2012. Gauges. In ${mark}A Handbook of Tidal Tools${mark}, 310–318. Ed. Bea Moss. Quay Publishers.`;
  for (const mark of ["*", ""]) {
    const { publications } = await ingest(new TextEncoder().encode(list(mark)), "cv.md");
    expect(publications.map(({ title }) => title.value)).toEqual(["Salt Rights", "Gauges"]);
  }
});
