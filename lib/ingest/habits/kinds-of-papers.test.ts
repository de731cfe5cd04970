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
