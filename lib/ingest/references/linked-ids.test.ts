import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { arxivIn, cleanDoi, doiIn } from "./linked-ids.ts";

test.each([
  ["https://doi.org/10.1234/tide.5", "10.1234/tide.5"],
  ["https://doi.org/doi:10.1234/tide.5", "10.1234/tide.5"],
  ["http://dx.doi.org/10.1234/(SICI)5-9", "10.1234/(SICI)5-9"],
  ["https://press.example/doi/abs/10.1234/tide.5?journal=sea#top", "10.1234/tide.5"],
  ["https://press.example/article/10.1234/0951-77/28/11/39/meta", "10.1234/0951-77/28/11/39"],
  ["https://press.example/articles/10.3389/tide.2020.5/full", "10.3389/tide.2020.5"],
  ["https://academic.oup.com/tides/advance-article/doi/10.1093/tides/rny2/5090092", "10.1093/tides/rny2"],
  ["https://www.biorxiv.org/content/10.1101/2030.01.02.345678v2.full.pdf", "10.1101/2030.01.02.345678"],
  ["https://press.example/prb/abstract/10.1103/TideB.10.12", "10.1103/TideB.10.12"],
  ["https://doi.org/10.1234/mar%C3%A9e", "10.1234/marée"],
  ["https://doi.org/10.1234/mar%E9e", "10.1234/mar%E9e"],
  ["https://press.example/article/10.1234%2Ftide.5", "10.1234/tide.5"],
  ['https://press.example/article/10.1234/tide.5"', "10.1234/tide.5"],
  ["https://example.org/notes/10.html", null],
  ["https://example.org/v/10.5/x", null],
])("the DOI in %s", (url, doi) => {
  expect(doiIn(url)).toBe(doi);
});

test("a printed DOI loses what is only the version read", () => {
  expect(cleanDoi("10.1101/2030.01.02.345678v1")).toBe("10.1101/2030.01.02.345678");
  expect(cleanDoi("10.21203/rs.3.rs-12345/v1")).toBe("10.21203/rs.3.rs-12345/v1");
});

test("a printed DOI loses the label that follows it without a blank", () => {
  expect(cleanDoi("10.1234/tide.2030.5.PMID:")).toBe("10.1234/tide.2030.5");
  expect(cleanDoi("10.1234/tide.pmid5")).toBe("10.1234/tide.pmid5");
});

test("the arXiv id in an address, old and new", () => {
  expect(arxivIn("https://arxiv.org/pdf/2301.01234v2.pdf")).toBe("2301.01234");
  expect(arxivIn("http://www.arxiv.org/abs/math.PR/0301234")).toBe("math.PR/0301234");
  expect(arxivIn("https://example.org/2301.01234")).toBeNull();
});

test("an identifier that goes on in the next line is one", async () => {
  const { publications } = await ingest(
    Buffer.from(`# Ada Reed

## Publications

1. Reed, A., Moss, B. 2020, ApJL, 612, L9, doi: 10.5555/2090-
7121/abc3d4 A slow tide detected in the walls of a northern harbour that
are built of salt

2. Reed, A., Fell, C., Moss, B. 2021, ApJ, 940, L2, A fast tide that nobody
detected in the walls of a southern harbour, which are built of stone.
`),
    "cv.md",
  );
  expect(publications[0]?.doi?.value).toBe("10.5555/2090-7121/abc3d4");
  expect(publications[0]?.title.value).toMatch(/^A slow tide detected/);
});
