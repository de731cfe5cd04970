import { expect, test } from "vitest";
import { draftOf, ingest } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const text = (source: string) => draftOf(readText(source));
const markdown = (source: string) => draftOf(readMarkdown(source));

test("what stands below a post, and whose group it was, is not the place", () => {
  const { employment } = markdown(
    "# Ada Reed\n\n## Employment\n\n- Postdoctoral Fellow, Kvam University, 2019 – 2021\n  Dr. Olaf Stone's group\n- Research Intern, Harbour Labs, 2018\n    - Led the night shift (2016 – 2017) while the wall was rebuilt",
  );
  expect(employment.map(({ organization, title }) => [organization?.value, title?.value])).toEqual([
    ["Kvam University", "Postdoctoral Fellow"],
    ["Harbour Labs", "Research Intern"],
  ]);
});

test("what was written for the public and what was funded are neither papers nor posts", () => {
  const draft = markdown(
    "# Ada Reed\n\n## Outreach\n\n### Articles\n\n- The tide that waits, Norland Daily, 2019\n\n## Funded projects\n\n### Industry\n\n- Salt and stone programme, Harbour Labs, 2020 – 2021",
  );
  expect(draft.publications).toEqual([]);
  expect(draft.employment).toEqual([]);
});

test("numbered sub-headings and marks in headings say the kind of what they head", () => {
  const { publications } = text(
    "Ada Mae Reed Stone\n\n3. PUBLICATIONS (own name first)\n\n3.1 Peer-reviewed journals\n\n1. Reed Stone A, Fell J. Tides that come back late. eLife. 2023; 12: e84.\n2. Reed Stone M, Fell J. Walls that lean on water. Marine Letters. 2021; 3: 8.\n\n3.2 Preprints and manuscripts under review\n\n3. Fell J, Reed Stone AM. Salt in slow rivers. bioRxiv, 2024.",
  );
  expect(publications.map(({ title, kind, venue, self }) => [title.value, kind.value, venue, self])).toEqual([
    ["Tides that come back late", "journal", "eLife", 0],
    ["Walls that lean on water", "journal", "Marine Letters", 0],
    ["Salt in slow rivers", "preprint", "bioRxiv", 1],
  ]);
});

test("rows that name the columns of a table are no entries", () => {
  const { publications } = markdown(
    "# Ada Reed\n\n## Papers\n\n| Title | Authors | Venue | Year |\n|---|---|---|---|\n| Walls that lean on water | A. Reed, J. Fell | Marine Letters | 2021 |\n| Salt in slow rivers | J. Fell, A. Reed | Harbour Studies | 2020 |",
  );
  expect(publications.map(({ title }) => title.value)).toEqual(["Walls that lean on water", "Salt in slow rivers"]);
});

test("a paper shown as selected and listed again is one", () => {
  const entry = "- A. Reed, J. Fell. Walls that lean on water. Marine Letters, 2021.\n";
  const { publications } = markdown(
    `# Ada Reed\n\n## Selected papers\n\n${entry}\n## All papers\n\n${entry}- A. Reed, K. Moor. Salt in slow rivers. Harbour Studies, 2020.`,
  );
  expect(publications.map(({ title, selected }) => [title.value, selected])).toEqual([
    ["Walls that lean on water", true],
    ["Salt in slow rivers", false],
  ]);
});

test("private lines are covered wherever they stand, universities are not", () => {
  const draft = markdown(
    "# Ada Reed\n\nI have a BA in Botany from Norland National University (2018).\n\n## Not work\n\nI share a boat with my husband.\n\n## Languages and interests\n\nNorse (fluent)\nHobbies: rowing, choir",
  );
  const covered = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end));
  expect(covered).toEqual(["I share a boat with my husband.", "Hobbies: rowing, choir"]);
  expect(draft.interests).toEqual([]);
});

test("a thesis told of in the first person is its owner's, and verbs name no venue", () => {
  const { publications } = markdown(
    "# Ada Reed\n\n## Papers\n\n- A. Reed, J. Fell. *Walls that lean on water.* Marine Letters, 2021.\n- A. Reed, J. Fell. *Salt in slow rivers.* Marine Letters, 2020.\n- A. Reed. *Tides that wait.* Marine Letters, 2019.\n\nMy thesis, *Slow Tides and Their Harbours*, is [here](tides.pdf) (Kvam University, 2015).",
  );
  const { title, authors, self, venueAsPrinted } = publications.at(-1) ?? {};
  expect([title?.value, authors?.map(({ value }) => value), self, venueAsPrinted?.value]).toEqual([
    "Slow Tides and Their Harbours",
    ["Ada Reed"],
    0,
    "Kvam University",
  ]);
});

test("a word is a title between the year and the editors; what the author calls it is its kind", () => {
  const { publications } = text(
    "Ada Reed\n\nPUBLICATIONS\n\nReed, A. (2018). Salt. In C. Stone (Ed.), Keywords for harbours (pp. 11–24). Quayside University Press.\n\nReed, A., & Fell, J. (2017). Registers of five harbours (Technical report). Kvam College.\n\nReed, A., & Ramos y Puig, S. (2016). Tides that come back late. Marine Letters, 3, 8–9.",
  );
  expect(publications.map(({ title, kind, authors }) => [title.value, kind.value, authors.at(-1)?.value])).toEqual([
    ["Salt", "book", "A. Reed"],
    ["Registers of five harbours", "other", "J. Fell"],
    ["Tides that come back late", "journal", "S. Ramos y Puig"],
  ]);
});

test("degrees stand in brackets, family names have an i or y inside, a post may say no more than present", () => {
  const { education, employment, phd } = markdown(
    "# Ada Reed\n\n## Education\n\n- Marine Botany (PhD), Kvam University, 2015–2019. Advisors: Jordi Puig i Vila y Joan Serra\n- Kvam University (MSc), 2014\n\n## Positions\n\n- Postdoc, Port Salt University, present",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual(["PhD in Marine Botany", "MSc"]);
  expect(phd.advisors.map(({ value }) => value)).toEqual(["Jordi Puig i Vila", "Joan Serra"]);
  expect(employment[0]?.period?.value).toEqual({ start: null, end: "present" });
});

test("a heading on research without one reference below it tells interests", () => {
  const { interests, publications } = markdown(
    "# Ada Reed\n\n## Research\n\nTides, harbours and walls that lean. I care about salt.\n\n## Papers\n\n- A. Reed. Slow tides and their walls. Marine Letters, 2020.",
  );
  expect(interests.map(({ value }) => value)).toEqual(["Tides, harbours and walls that lean. I care about salt."]);
  expect(publications).toHaveLength(1);
});

test("names of many tongues are names, and marks in brackets belong to them", () => {
  const { publications } = text(
    "Ada Reed\n\nPUBLICATIONS\n\n[1] Seo, Y.-a., al-Khalil, N., and Reed, A. 2020, “Walls that lean on water”, Marine Letters, 3, 8\n\n[2] N. d'Abreu-Costa (=), A. Reed (=), J. van 't Veen. “Salt in slow rivers.” Harbour Studies, 2019.",
  );
  expect(publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["Y.-a. Seo", "N. al-Khalil", "A. Reed"],
    ["N. d'Abreu-Costa", "A. Reed", "J. van 't Veen"],
  ]);
});

test("papers of a hanging list without blank lines are read apart, with the year behind the names", () => {
  const { publications } = text(
    "Ada Reed\n\nREFEREED ARTICLES\nReed A, Stone C 2024. Whose reef, whose runway of the northern tides? Harbour\n    Studies 56(2): 488-510.\nStone C, Reed A 2023. Remittances after the storm and before it. Marine\n    Letters 165: 106199.\nReed A 2022. Lagoon ledgers, and how they were kept in the north. Marine\n    Letters 47(3): 655-670.",
  );
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Whose reef, whose runway of the northern tides?", 2024],
    ["Remittances after the storm and before it", 2023],
    ["Lagoon ledgers, and how they were kept in the north", 2022],
  ]);
});

test("a list of citations that was pasted is read by its threes of lines", () => {
  const { publications } = text(
    "Ada Reed\nHarbour Institute\n\nTITLE\nCITED BY\nYEAR\nWalls that lean on water: a longitudinal look\nA Reed, C Stone\nMarine Letters 3 (2), 44-58\n\t12\t2024\nWho reads the tide tables?\nC Stone, A Reed\nHarbour Studies, 2210-2226\n\t9\t2023",
  );
  expect(publications.map(({ title, authors, year }) => [title.value, authors.length, year?.value])).toEqual([
    ["Walls that lean on water: a longitudinal look", 2, 2024],
    ["Who reads the tide tables?", 2, 2023],
  ]);
});

test("the header of a table tells what its cells hold, in other languages too", () => {
  const { publications } = markdown(
    "# Ada Reed\n\n## Publicações\n\n| Ano | Autores | Título | Revista |\n|---|---|---|---|\n| 2022 | A. Reed; C. de Brito | Sal antes dos portos | Cadernos do Mar |\n| 2020 | C. de Brito | Who carried the flint? | Marine Letters |",
  );
  expect(publications.map(({ title, venue, year }) => [title.value, venue, year?.value])).toEqual([
    ["Sal antes dos portos", "Cadernos do Mar", 2022],
    ["Who carried the flint?", "Marine Letters", 2020],
  ]);
});

test("what stands under a heading of submissions is submitted, whatever journal was asked", () => {
  const { publications } = text(
    "Ada Reed\n\nPUBLICATIONS\n\nUnder Review\n\nReed, A., & Stone, C. Noise and kin in tidal towns. Harbour Studies.\n\nWork in Progress\n\nThe second harbour wall",
  );
  expect(publications.map(({ title, status, venue }) => [title.value, status.value, venue])).toEqual([
    ["Noise and kin in tidal towns", "submitted", null],
    ["The second harbour wall", "working", null],
  ]);
});

test("AsciiDoc is read by its marks", async () => {
  const source =
    '= Ada Reed\n:email: ada@salt.example\n\n== Education\n\n2019:: PhD in Botany, Kvam University\n\n== Articles\n\n. "Walls that lean on water". _Marine Letters_ 12 (2021): 4-9.\n. "Salt in slow rivers". _Harbour Studies_ 9 (2020): 1-8.\n';
  const draft = await ingest(new TextEncoder().encode(source), "cv.txt");
  expect(draft.publications.map(({ title, venue }) => [title.value, venue])).toEqual([
    ["Walls that lean on water", "Marine Letters"],
    ["Salt in slow rivers", "Harbour Studies"],
  ]);
  expect([draft.emails[0]?.value, draft.education[0]?.degree?.value]).toEqual(["ada@salt.example", "PhD in Botany"]);
});

test("dates in front and bold words part stations where a conversion left no other mark", () => {
  const { education, employment } = markdown(
    "# Ada Reed\n\n## Education\n\n2012–2016 **Doctor of Medicine** Kvam University College of Medicine\n2019–2021 **Master of Science** University of Port Salt\n\n## Employment\n\n2020–2022 **Postdoctoral Fellow** Department of Tides, Reed School of Health\n- Slow water in young people\n\n2020–2021 **Assistant Professor of Medicine** Kvam University",
  );
  expect(education.map(({ institution, degree }) => [institution.value, degree?.value])).toEqual([
    ["Kvam University College of Medicine", "Doctor of Medicine"],
    ["University of Port Salt", "Master of Science"],
  ]);
  expect(employment.map(({ title, period }) => [title?.value, period?.value.start?.year])).toEqual([
    ["Postdoctoral Fellow", 2020],
    ["Assistant Professor of Medicine", 2020],
  ]);
});

test("titles with their co-authors in brackets are papers in progress; a page break parts no paper", () => {
  const { publications } = text(
    "Ada Reed\n\nWorking Papers\nSlow tides and quick harbours (with Carl Stone)\nWhy walls lean on water (with Bea Fell)\nSalt prices in small ports",
  );
  expect(publications.map(({ title, authors }) => [title.value, authors.length])).toEqual([
    ["Slow tides and quick harbours", 1],
    ["Why walls lean on water", 1],
    ["Salt prices in small ports", 0],
  ]);
  const broken = markdown(
    "# Ada Reed\n\n## Journal articles\n\n2018 A. Reed and C. Stone. The slow tides of northern\n\n-----\n\nestuaries and bays. _Journal of Tides_, 12, 3–9.\n\n2017 A. Reed. Salt in slow rivers of the far north. _Journal of Tides_, 11, 3–9.",
  );
  expect(broken.publications.map(({ title }) => title.value)).toEqual([
    "The slow tides of northern estuaries and bays",
    "Salt in slow rivers of the far north",
  ]);
});

test("the town beside a degree does not hide it, and the date may stand one line below", () => {
  const { education } = text(
    "Ada Reed\n\nEducation\n\nPhD in Botany, Kvam University      Port Salt, Norway\nUnder the supervision of Carl Stone      2016-2021\nDissertation: Slow tides of northern harbours.\n\nMSc in Botany at University of Port Salt      Halden, Norway\nTides and harbours, high honors      2014-2015\nSubject: Walls that lean on water.",
  );
  expect(education.map(({ degree, period }) => [degree?.value, period?.value.start?.year])).toEqual([
    ["PhD in Botany", 2016],
    ["MSc in Botany", 2014],
  ]);
});

test("a review is of the year it was printed in; a title and a year alone are a paper among others", () => {
  const { publications } = text(
    "Ada Reed\n\nWorking papers\n\nSlow tides with quick walls (with C. Stone and B. Fell), 2022, R&R Journal of Political Economy\n\nOptimal harbours and the commitment of small ports, 2019, submitted to Journal of Economic Theory\n\nWhere do the tides of the far north end?, 2018\n\nBook reviews\n\n- Review of Salt and Stone: A History, by Olaf Quay (Quayside Press, 2001). Harbour Quarterly (Winter, 2003).",
  );
  expect(publications.map(({ year }) => year?.value)).toEqual([2022, 2019, 2018, 2003]);
});

test("the J of a journal’s short name is no author's initial", () => {
  const { publications } = text(
    "Ada Reed\n\nPublications\n\n1. Galois tides of the far north, with D. A. Cox, J. Number Theory 135 (2014), 43–59.\n2. A. Reed and C. Stone, “Walls that lean on water”, Eur. Phys. J. B 90, 259 (2017).",
  );
  expect(publications.map(({ authors, venue }) => [authors.length, venue])).toEqual([
    [1, "Journal of Number Theory"],
    [2, "European Physical Journal B"],
  ]);
});

test("posts below “Research” are posts", () => {
  const draft = text(
    "Ada Reed\n\nResearch\n• Graduate Research Assistant\nKvam University, Advisor: Carl Stone\nSeptember 2021 – Present\n• Undergraduate Research Assistant\nUniversity of Port Salt, Advisor: Bea Fell\nMay 2020 – August 2020\n\nPublications\n\n1. Reed, A., C. Stone (2024). Slow tides of northern harbours. Journal of Tides.",
  );
  expect(draft.publications).toHaveLength(1);
  expect(draft.employment.map(({ title }) => title?.value)).toEqual([
    "Graduate Research Assistant",
    "Undergraduate Research Assistant",
  ]);
});

test("a particle cut short, a comma forgotten before the title, a status in brackets", () => {
  const { publications } = text(
    "Ada Reed\n\nJournal papers\n\n1. Ada Reed, Bruno C. d. S. Stone, “Walls that lean on water”, In Harbour Programming, 2018.\n2. Bea Fell, Ada Reed, and A. Quay “Optimal filtering of slow tides,” IEEE Transactions on Signal Processing, vol. 69, 2021.\n3. Ada Reed and M. Fell, “Pushing harbours: tides and passive walls”, (Working Paper).",
  );
  expect(publications.map(({ authors }) => authors.at(-1)?.value)).toEqual([
    "Bruno C. d. S. Stone",
    "A. Quay",
    "M. Fell",
  ]);
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Walls that lean on water",
    "Optimal filtering of slow tides",
    "Pushing harbours: tides and passive walls",
  ]);
  expect(publications[2]?.status.value).toBe("working");
});
