import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const read = (source: string) => draftOf(readMarkdown(source));
const listed = (source: string) =>
  read(source).publications.map(({ authors, title, venue }) => [
    authors.map(({ value }) => value).join("; "),
    title.value,
    venue,
  ]);

test("the title in the front matter heads a page that prints no heading", () => {
  const page =
    "---\ntitle: Publications\n---\n\n- __Walls that lean on water__ [[pdf]](a.pdf)   \n(with Jo Fell)   \n_Marine Letters_, 12(3), 1-9, 2021\n\n- __Salt in slow rivers__ [[pdf]](b.pdf)   \n(with Jo Fell and Kim Moor)   \n_Annals of Tides_ 4(1), 2019\n\n### Other\n\n- __Notes on tides__   \nKvam University lecture notes, 2015";
  expect(listed(page)).toEqual([
    ["Jo Fell", "Walls that lean on water", "Marine Letters"],
    ["Jo Fell; Kim Moor", "Salt in slow rivers", "Annals of Tides"],
    ["", "Notes on tides", null],
  ]);
});

test("“by” between a linked title and its authors belongs to neither, nor do the lines of code and models below", () => {
  expect(
    listed(
      "# Papers\n\n- [Walls that lean on water](a.pdf) by Ada Reed, Jo Fell. *Conference on Tides (TIDE)*, Port Salt, 2021<br>**Models**: [v1 (16 bit)](m1), [v1 (8 bit)](m2)\n- [Salt in slow rivers](b.pdf) by Jo Fell. *Marine Letters*, 2020<br>**Code:** [tides](c)\n- [Slow harbours and quick ships](d.pdf) by Ada Reed, Kim Moor. *Marine Letters*, 2019",
    ),
  ).toEqual([
    ["Ada Reed; Jo Fell", "Walls that lean on water", "Conference on Tides (TIDE)"],
    ["Jo Fell", "Salt in slow rivers", "Marine Letters"],
    ["Ada Reed; Kim Moor", "Slow harbours and quick ships", "Marine Letters"],
  ]);
});

test("a journal cut short behind a title without marks is the journal, and its rank is not", () => {
  expect(
    listed(
      "## Publications\n\n1. **Reed, A.**; Fell, J. Walls That Lean on Water by Simple Machine Learning. Tidal. Sci. Technol. 2023, 10 (2), 51-58. ***JCR-Q1 IF=9.1 Front Cover***\n2. Fell, J.; **Reed, A.** Salt in the Slow Rivers of Norland-19. Tidal. Res. 2021, 19, 110. ***JCR-Q2***\n3. **Reed, A.**; Fell, J. “Breathing Harbours” Revealed by Oxygen in Slow Water. Marine Letters 2020, 34 (3), 6–8.",
    ).map(([, title, venue]) => [title, venue]),
  ).toEqual([
    ["Walls That Lean on Water by Simple Machine Learning", "Tidal. Sci. Technol"],
    ["Salt in the Slow Rivers of Norland-19", "Tidal. Res"],
    ["“Breathing Harbours” Revealed by Oxygen in Slow Water", "Marine Letters"],
  ]);
});

test("known journals with “and” in their names stay whole; the series is no place beside the meeting", () => {
  expect(
    listed(
      "## Papers\n\n- **Walls that lean on water**  \nAnnals of Pure and Applied Logic 156(1), 2008\n\n- **Salt in slow rivers**  \n_Computability in Europe_ 2010  \nLecture Notes in Computer Science 6158, Springer, 2010",
    ),
  ).toEqual([
    ["", "Walls that lean on water", "Annals of Pure and Applied Logic"],
    ["", "Salt in slow rivers", "CiE"],
  ]);
});

test("an earlier version in brackets gives neither year nor venue", () => {
  const [paper] = read(
    "## Papers\n\n- **Walls that lean on water**  \nMarine Letters 306:177-194, 2003.  \n(an earlier version appeared in: _TIDE 2000 (Port Salt), LNCS 17, pp. 419--430, Springer, 2000_)",
  ).publications;
  expect([paper?.venue, paper?.year?.value]).toEqual(["Marine Letters", 2003]);
});

test("a book in preparation is not published, whoever has it under contract", () => {
  const [book] = read(
    "## Books\n\nFell, J., & **Reed, A.** (In preparation). Salt in slow rivers. Under contract with Quayside University Press.\n\nReed, A. (2019). Walls that lean on water. Quayside University Press.",
  ).publications;
  expect(book?.status.value).toBe("working");
});

test("sentences that tell what a paper is about give no title, venue, year or person", () => {
  const { publications } = read(
    '## Papers\n\n- "[Walls that lean on water](a.pdf)", *Marine Letters*, Vol. 4, March, 2018. Joint with Jo Fell (Kvam University and Salt) and Kim Moor (Harbour College & Tides). We extend a model of Stone (2006) to see how walls lean. A draft of the paper is available as [Discussion paper 12](b.pdf).\n- "Salt in slow rivers", 2019, *Harbour Studies*. A joint project with Ola Reed. Based on my courses at Kvam University, I have measured the salt of rivers. Presented at TIDE 2016.\n\n## Under review\n\n- "Quick ships," with Jo Fell and Kim Lu. We use the U.S. Department of Water\'s records to count ships. *Under Review*.',
  );
  expect(
    publications.map(({ authors, title, venue, year }) => [
      authors.map(({ value }) => value).join("; "),
      title.value,
      venue,
      year?.value,
    ]),
  ).toEqual([
    ["Jo Fell; Kim Moor", "Walls that lean on water", "Marine Letters", 2018],
    ["Ola Reed", "Salt in slow rivers", "Harbour Studies", 2019],
    ["Jo Fell; Kim Lu", "Quick ships", null, undefined],
  ]);
});

test("marks of Markdown inside tags are read, and a link to a file is nobody’s name", () => {
  const draft = read(
    "<center>[Download PDF](cv.pdf)</center>\n\n# Ada Reed\n\nWorks on tides.\n\n## Papers\n\n<br>\n**Walls that lean on water**<br>\nAda Reed, Jo Fell<br>\nMarine Letters, 2021\n\n<br>\n**Salt in slow rivers**<br>\nJo Fell, Ada Reed<br>\nHarbour Studies, 2020",
  );
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.publications.map(({ title, self }) => [title.value, self])).toEqual([
    ["Walls that lean on water", 0],
    ["Salt in slow rivers", 1],
  ]);
});

test("tags left open on lines of their own keep nothing from being read, and years beside “In preparation” are out", () => {
  const { publications } = read(
    '<h3>Journal articles</h3>\n\n<h4><u><b>In preparation</b></u></h4>\n\n<span style="font-size: 120%">\n** <b>Kang</b> and Oh et al.   \n"Walls that lean on brackish water in the north."   \n\n<h4><u><b>2023</b></u></h4>\n\n<span style="font-size: 120%">\n2\\. Jo Oh, <span style="color: #F2E4C9"><b>Mina BT. Kang</b></span>, and Il-Su Baek   \n"Salt in slow rivers on nanofibers of the coast."   \n<b><i>Marine Letters</i></b>, 2023, 17(6), 5842–5851.\n\n<span style="font-size: 120%">\n1\\. <span style="color: #F2E4C9"><b>Mina BT. Kang</b></span>, and Il-Su Baek.   \n"Quick ships for slow harbours."   \n<b><i>Harbour Studies</i></b>, 2022, 11(7), 3535-3545.',
  );
  expect(publications.map(({ title, status, authors }) => [title.value, status.value, authors.at(-1)?.value])).toEqual([
    ["Walls that lean on brackish water in the north", "working", "Oh"],
    ["Salt in slow rivers on nanofibers of the coast", "published", "Il-Su Baek"],
    ["Quick ships for slow harbours", "published", "Il-Su Baek"],
  ]);
});

test("paragraphs without marks are told apart by publishers in brackets and by quotes", () => {
  expect(
    listed(
      "## Books\n\nWalls that Lean on Water in the Age of Salt (Leeds: Quayside University Press 2022) [in print]\n\nSalt and the North in the Age of the Early Kings (Amsterdam: Tide Press 2021)\n\n## Articles\n\n“Quick Ships: Manuscripts of the Harbour”, in: Medieval Manuscripts of the Coast ed. by Jo Fell and Kim Moor (London: Routledge 2020), 93-99.\n\n“On the Road Again”, Marine Letters 6, 2017, 49-57.\n\nPublic writing:\n\n‘[The power of charts](a.html)’. The Norland Daily, 11 March 2022.\n\n‘[Reading the tide tables](b.html)’. Harbour Studies, 15 April 2022.",
    ),
  ).toEqual([
    ["", "Walls that Lean on Water in the Age of Salt", "Quayside University Press"],
    ["", "Salt and the North in the Age of the Early Kings", "Tide Press"],
    ["", "Quick Ships: Manuscripts of the Harbour", "Medieval Manuscripts of the Coast"],
    ["", "On the Road Again", "Marine Letters"],
    ["", "The power of charts", "The Norland Daily"],
    ["", "Reading the tide tables", "Harbour Studies"],
  ]);
});

test("an address that asks for its owner’s name has it, and a society’s proceedings are a journal", () => {
  const draft = read(
    "# Ada Reed\n\nfirstname.lastname@port-salt.example\n\n## Papers\n\n1. Walls that lean on water. <br>\nWith Jo Fell. Proc. Norland Tidal Soc. 7 (2020), no. 13, 142-158.\n2. Salt in slow rivers. <br>\nWith Kim Moor. In preparation.",
  );
  expect(draft.emails.map(({ value }) => value)).toEqual(["ada.reed@port-salt.example"]);
  expect(draft.publications.map(({ kind, authors }) => [kind.value, authors[0]?.value])).toEqual([
    ["journal", "Jo Fell"],
    ["preprint", "Kim Moor"],
  ]);
});

test("who is named with the owner is not the owner, and years in a bold title are its own", () => {
  const draft = read(
    '---\ntitle: Articles\n---\n\ncategories: [tides](/t/), [harbours](/h/).\n\n[3] **Ships Under Pressure: Salt in a Growing Harbour, 2003-2023** (with Jo Fell and Kim Moor) ***Marine Letters***, 2026, forthcoming\n\n[2] ["Salt in slow rivers of the north"](b.pdf) (w. J. Fell & K. Moor),  *Harbour Studies* (May 2022).\n\n[1] **Walls that lean on water.** (with Jo Fell) ***Annals of Tides***, 2021.',
  );
  expect(draft.name).toBeNull();
  expect(draft.publications.map(({ title, authors }) => [title.value, authors.length])).toEqual([
    ["Ships Under Pressure: Salt in a Growing Harbour, 2003-2023", 2],
    ["Salt in slow rivers of the north", 2],
    ["Walls that lean on water", 1],
  ]);
});

test("tags indented by tabs are no code; who heads a page of papers is their author", () => {
  const draft = read(
    "---\ntitle: Papers\n---\n\n## Mina del Kang\n\n### Articles\n\n\t\t<ul>\n\t\t\n\t\t<li>Mina del Kang and Jo Fell. Forthcoming.\n\t\tWalls that lean on water.\n\t\tAccepted for publication in <i>Marine Letters</i>.</li>\n\t\t\n\t\t<li>Jo Fell and Mina del Kang. Forthcoming.\n\t\tSalt in slow rivers of the north.\n\t\tAccepted for publication in <i>Harbour Studies</i>.</li>\n\t\t</ul>",
  );
  expect(draft.name?.value).toBe("Mina del Kang");
  expect(draft.publications.map(({ title, venue, self }) => [title.value, venue, self])).toEqual([
    ["Walls that lean on water", "Marine Letters", 0],
    ["Salt in slow rivers of the north", "Harbour Studies", 1],
  ]);
});

test("classes that stand behind their tags name the parts of papers; formulas are read as they are printed", () => {
  const paper = (title: string, authors: string, place: string) =>
    `{:.paper}\n<span>${title}</span>{:.papertitle}  \n<span>${authors}</span>{:.authors}  \n<span>_${place}_, 2019</span>{:.journal}\n`;
  const draft = read(
    [
      "## Publications\n",
      paper("Slow tides at $$\\sqrt{s} = 13$$ TeV", "Fennimore, O. and Stone, C.", "Salt Letters"),
      paper("Walls in $b\\bar{b}$ harbours for $5 or $6", "Hale, P. and Fennimore, O.", "Tide Letters"),
      paper("Salt at the quay", "QUAY Collaboration", "Salt Letters"),
      paper("Deep salt at the quay", "QUAY Collaboration", "Salt Letters"),
      paper("More salt at the quay", "QUAY Collaboration", "Salt Letters"),
    ].join("\n"),
  );
  expect(draft.publications.map(({ title }) => title.value).slice(0, 3)).toEqual([
    "Slow tides at √s = 13 TeV",
    "Walls in bb harbours for $5 or $6",
    "Salt at the quay",
  ]);
  expect(draft.name?.value).toBe("O. Fennimore");
});

test("a heading above a line that says with whom it was written is the title of a paper, and those people do not own the page", () => {
  const draft = read(`## Published Papers

## The slow tides of northern harbours and their salt in two winters
With Carl Stone and Petra Hale \\
Salt Letters, 2019

## Working Papers

## Walls and tides
With Carl Stone \\
Kvam Working Paper, 2021

## Quays and salt
With Petra Hale \\
Kvam Working Paper, 2020
`);
  expect(draft.publications.map(({ title }) => title.value)).toEqual([
    "The slow tides of northern harbours and their salt in two winters",
    "Walls and tides",
    "Quays and salt",
  ]);
  expect(draft.name).toBeNull();
});
