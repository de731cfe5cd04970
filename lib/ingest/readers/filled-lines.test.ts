import { expect, test } from "vitest";
import { filledLines } from "#lib/ingest/readers/filled-lines.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

/** As a program fills them: as many words as fit. */
function filled(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

const PAPERS = [
  "Reed A, Stone O, Fell C (2024). Slow tides of the northern harbours, and what they leave on their walls. Harbour Letters 34: 10-19.",
  "Moss B, Reed A (2023). Salt keeps a calendar in the walls of old quays of the islands. Tidal Studies 7: 155-161.",
  "Stone O, Reed A, van der Fell C (2021). How old is a harbour that nobody ever closed? A count of its gates. Fen Reports 36: 49-58.",
  "Fell C, Moss B, Reed A (2020). Walls on the move: shifts of the shore in the far north, as seen by wardens. Journal of Salt 47: 20-33.",
  "Reed A (2019). The price of a gate, told by those who paid for it and by those who did not. Harbour Letters 30: 1-9.",
];
const SOURCE = PAPERS.map((paper) => filled(paper, 62).join("\n")).join("\n\n");

test("lines that a program filled go on, though a stop ends the one and a capital begins the next", () => {
  const lines = SOURCE.split("\n");
  const fills = filledLines(lines);
  const inner = lines.flatMap((line, at) => (line && lines[at + 1] ? [fills(line, lines[at + 1] ?? "")] : []));
  expect(inner.every(Boolean)).toBe(true);
  for (const { text, blocks } of [readText(SOURCE), readMarkdown(SOURCE)])
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(PAPERS);
});

test("a line with room for the next word was ended on purpose", () => {
  const fills = filledLines(SOURCE.split("\n"));
  expect(fills("Lecturer in Botany", "Kvam University")).toBe(false);
});

test("lines of other texts are not filled", () => {
  const fills = filledLines(PAPERS);
  expect(PAPERS.slice(1).some((next, at) => fills(PAPERS[at] ?? "", next))).toBe(false);
});
