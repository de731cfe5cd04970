import { expect, test } from "vitest";
import { partHeadingLines } from "#lib/ingest/headings/heading-lines.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

test("a heading glued to its lines is parted from them", () => {
  const { text, blocks } = partHeadingLines(
    readText("Education\n2015: PhD, Kvam University\n2011: BSc, Kvam University\nAwards\nTide Prize, 2012"),
  );
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Education",
    "2015:\tPhD, Kvam University",
    "2011:\tBSc, Kvam University",
    "Awards",
    "Tide Prize, 2012",
  ]);
});

test("a block without heading words stays whole", () => {
  const document = readText("On tides\nSeminar, Halden\nMay 2020");
  expect(partHeadingLines(document).blocks).toEqual(document.blocks);
});

test("a label below a dated entry heads no section", () => {
  const label = readText("2019–2021   Lecturer, Kvam University\nCourses:\n\n• Tides");
  expect(partHeadingLines(label).blocks).toEqual(label.blocks);
  expect(partHeadingLines(readText("Ada Reed, Port Salt\nCourses:\n\n• Tides")).blocks).toHaveLength(3);
});

test("what a single paper is heads no section, a list's heading speaks in the plural", () => {
  const paper = readText("Preprint\nCounting Waves in the Dark\nAda Reed\nPDF Poster");
  expect(partHeadingLines(paper).blocks).toEqual(paper.blocks);
  const list = partHeadingLines(readText("Preprints\nReed, A. Counting Waves in the Dark. 2021"));
  expect(list.blocks).toHaveLength(2);
});

test("publications named above a dated paper head it wherever they stand", () => {
  const document = readMarkdown(
    "# Education\n\nPhD, Kvam University, 2012\n\nRefereed Publications\\\nSlow Tides\\\nHarbour Letters, 2022",
  );
  expect(partHeadingLines(document).blocks).toHaveLength(4);
});

test("behind the last of a numbered list a heading begins the next", () => {
  const { text, blocks } = partHeadingLines(
    readText(
      "Talks\n\n 1. Slow tides, Port Salt, May 2014\n\n 2. Quick tides, Halden, May 2015\nShort Author Publications:\n 1. A. Reed. Salt. 2016",
    ),
  );
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toContain("Short Author Publications:");
});

test("a link on a line of its own below a paper heads nothing", () => {
  const pages = ["software", "code", "talks", "teaching"].map(
    (word) =>
      `Reed, A. Slow tides and ${word} of walls. Harbour Letters, 2019.\\\n[${word}](https://tides.example/${word})`,
  );
  const document = readMarkdown(`# Publications\n\n${pages.join("\n\n")}\n`);
  expect(partHeadingLines(document).blocks).toHaveLength(5);
});

test("a bracket that closes further down heads nothing, though a known word stands in it", () => {
  const { text, blocks } = partHeadingLines(
    readMarkdown(
      "Reed A. 2016. Slow tides. *Mire Letters* 3: 2.\n[media:\n[1](https://a.example), [2](https://b.example)]",
    ),
  );
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([text]);
});

test("a word that labels the details of several posts heads no section", () => {
  const post = (years: string, title: string, place: string) =>
    `${years}\n: ${title}, *${place}*.\n\nKeywords\n: Tides, salt.\n`;
  const { employment } = draftOf(
    readMarkdown(
      `# Orla Fennimore\n\n## Academic positions\n\n${[
        post("2016 -- 2018", "Research associate", "Kvam University"),
        post("2014 -- 2016", "Postdoctoral associate", "Fen College"),
        post("2012 -- 2014", "Research engineer", "Harbour Institute"),
      ].join("\n")}`,
    ),
  );
  expect(employment.map(({ organization }) => organization?.value)).toEqual([
    "Kvam University",
    "Fen College",
    "Harbour Institute",
  ]);
});
