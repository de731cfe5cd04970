import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, name: string) =>
  (await ingest(new TextEncoder().encode(text), name)).publications.map(({ kind, status }) => [
    kind.value,
    status.value,
  ]);

test("a report whose institution is a server of preprints is one", async () => {
  const entry =
    "@techreport{reed, type = {Preprint}, title = {Slow tides behind walls of salt}, author = {Reed, Ada and Stone, Olaf}, year = {2023}, institution = {PsyArXiv}}";
  expect(
    await read(
      `${entry}\n${entry.replace("reed,", "other,").replace("Slow", "Fast").replace("PsyArXiv", "Kvam University")}`,
      "reed.bib",
    ),
  ).toEqual([
    ["preprint", "preprint"],
    ["other", "published"],
  ]);
});

test("“Software” in the name of a book makes no software of it; a doctorate and its university make a thesis", async () => {
  const papers = [
    "A. Reed (2021). Tides that remember the ice. Handbook of Software Engineering, pp 39-43. Springer.",
    "A. Reed, C. Fell (2019). Keepers of harbours and their lamps. Journal of Harbours, vol. 3, pp. 5-19.",
    "A. Reed (2006). A slow wall for salt with many keepers. PhD Katholieke Universiteit Kvam, pp. 1-321.",
  ];
  expect(
    await read(
      `<h1>Ada Reed</h1><h2>Publications</h2><ul>${papers.map((paper) => `<li>${paper}</li>`).join("")}</ul>`,
      "reed.html",
    ),
  ).toEqual([
    ["book", "published"],
    ["journal", "published"],
    ["thesis", "published"],
  ]);
});

test("what lies where software and data are kept is neither a paper nor a draft; letters behind those of a society are a meeting", async () => {
  expect(
    await read(
      `# Ada Reed

## Publications

- A. Reed, O. Stone. tidegauge: tides in ten lines. Zenodo, 2024.
- A. Reed, O. Stone. Salt in the walls of nine harbours. Harbour Dataverse, 2023.
- A. Reed, O. Stone. Slow tides, seen from the shore. Zenodo preprint, 2023.
- A. Reed, O. Stone. Fast tides, seen from the sea. IEEE TIDE SWELL, 2022.
- A. Reed, O. Stone. Steady tides, seen from the quay. IEEE TXY, 2021.
`,
      "cv.md",
    ),
  ).toEqual([
    ["other", "published"],
    ["other", "published"],
    ["preprint", "preprint"],
    ["conference", "published"],
    ["journal", "published"],
  ]);
});

test('the server behind "preprint on" is the place of a preprint, also behind a title in quotes', async () => {
  const source = `# Ada Reed

## Publications

- Carl Stone, Ada Reed, and Rob Vane (2020). "What bounds how quickly a tide grows" preprint on bioRxiv. doi: 10.1101/2020.01.02.999999.
- Ada Reed and Rob Vane (2019). "Walls and parametric bays in a simple harbour." Preprint on bioRxiv.
- Ada Reed and Rob Vane (2022). Slow tides of northern mires. Preprint available on SSRN.
- Ada Reed and Rob Vane (2023). Slow walls of northern mires, preprint in PsyArXiv.
- Ada Reed and Rob Vane (2018). Gates of northern mires. Mire Letters 3, 4–9. Preprint available at the page of the mire.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, venue, kind, status }) => [title.value, venue, kind.value, status.value])).toEqual([
    ["What bounds how quickly a tide grows", "bioRxiv", "preprint", "preprint"],
    ["Walls and parametric bays in a simple harbour", "bioRxiv", "preprint", "preprint"],
    ["Slow tides of northern mires", "SSRN", "preprint", "preprint"],
    ["Slow walls of northern mires", "PsyArXiv", "preprint", "preprint"],
    ["Gates of northern mires", "Mire Letters", "journal", "published"],
  ]);
});

test("a note in a journal among chapters is of the journal; reports in Spanish are places, not people", async () => {
  const source = `# Ada Reed

## Chapters and commentaries

- Reed, A. (2023). Apologies of the sea. In R. Stone & G. Fell (Eds.), *The handbook of tides* (pp. 318–337). Quayside Press.
- Reed, A., & Stone, E. J. (2022). Repair is not just salt. *Behavioral and Brain Sciences, 45*, e77.

## Policy writing

- “Arriendo y sal tras la marea,” with Joaquín Paz Soto, Informe de Estabilidad Costera, Banco Central de Norlandia, 2020.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ authors, venue, kind }) => [authors.length, venue, kind.value])).toEqual([
    [1, "The handbook of tides", "book"],
    [2, "Behavioral and Brain Sciences", "journal"],
    [1, "Informe de Estabilidad Costera, Banco Central de Norlandia", expect.anything()],
  ]);
});

test("how far a paper is, and what a book was before, in the short words of German lists", async () => {
  const source = `# Fenja Amann

## Schriftenverzeichnis

Stand: Oktober 2026. * = geteilte Erstautorenschaft

### Monographien

- Amann, F. (2019). Mauern im Gespräch. Eine Studie zum Gezeitenbau. Münster: Waxmann. (zugl. Diss., Universität Kvam, 2018)

### Eingereicht und in Vorbereitung

- Stein, B. & Amann, F. (in Vorb.). Tagebücher der Häfen.
- Stein, B. & Amann, F. (i. Dr.). Mauern im Watt. In C. Fell (Hrsg.), Handbuch der Mauern. Berlin: Deichverlag.
- Stein, B. & Amann, F. (eingereicht). Mauern im Moor.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, venue, year, status }) => [title.value, venue, year?.value, status.value])).toEqual(
    [
      ["Mauern im Gespräch. Eine Studie zum Gezeitenbau", "Waxmann", 2019, "published"],
      ["Tagebücher der Häfen", null, undefined, "working"],
      ["Mauern im Watt", "Handbuch der Mauern", undefined, "published"],
      ["Mauern im Moor", null, undefined, "submitted"],
    ],
  );
});

test("a bold title that ends in the name of a journal is whole; a preprint under review is one, also where it names no place", async () => {
  const source = `# Ada Reed

## Publications

### Pre-Prints and Under Review

**[2] Slow walls of the north in Machine Learning.** Ada Reed, Olaf Stone, 2022.

**[1] Incentives of tides through strategic salt.** Ada Reed, Olaf Stone, Bo Fell. 2023.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, venue, kind, status }) => [title.value, venue, kind.value, status.value])).toEqual([
    ["Slow walls of the north in Machine Learning", null, "preprint", "preprint"],
    ["Incentives of tides through strategic salt", null, "preprint", "preprint"],
  ]);
});
