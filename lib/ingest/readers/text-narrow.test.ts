import { expect, test } from "vitest";
import { readText } from "#lib/ingest/readers/text.ts";

const blocksOf = (lines: string[]): string[] => {
  const { text, blocks } = readText(lines.join("\n"));
  return blocks.map(({ span }) => text.slice(span.start, span.end));
};

test("lines of a narrow column go on, where many begin with a small letter below a full one", () => {
  const papers = ["Slow", "Quick", "Quiet", "Salt", "Low", "High", "Warm"].flatMap((word) => [
    `Reed, A. and Stone, C. ${word} tides of the`,
    "northern bays and of the islands that lie",
    "before them. Mire Journal, 2019.",
    "",
  ]);
  expect(blocksOf(papers)[0]).toBe(
    "Reed, A. and Stone, C. Slow tides of the northern bays and of the islands that lie before them. Mire Journal, 2019.",
  );
});

test("short lines that a person ended stay lines", () => {
  const posts = Array.from({ length: 8 }, () => [
    "Reader in the Botany of the Northern Shores",
    "Kvam University, Department of Botany",
    "2014–2019",
    "",
  ]);
  expect(blocksOf(posts.flat())[0]?.split("\n")).toHaveLength(3);
});

test("known words below an entry that has ended, or above a list, head what follows", () => {
  const paper = (at: number, word: string) => [
    `${at}. Ada Reed and Carl Stone, “${word} tides of the northern bays and of their islands in the winter,”`,
    "Mire Journal (2019).",
  ];
  const blocks = blocksOf([
    "Employment",
    "1. Reader at Kvam University, Department of the Botany of the Northern Shores (2016–2018)",
    "2. Lecturer at Kvam University, Department of the Botany of the Northern Shores (2010)",
    "Research Papers",
    ...["Slow", "Quick", "Quiet", "Salt"].flatMap((word, at) => paper(at + 1, word)),
  ]);
  const second = blocks.find((block) => block.startsWith("Lecturer"))?.split("\n");
  expect(second?.[0]).toMatch(/\(2010\)$/u);
});
