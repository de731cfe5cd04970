import { expect, test } from "vitest";
import { packBlocks, unpackBlocks } from "#lib/ingest/draft/set-blocks.ts";
import { ingest } from "#lib/ingest/ingest.ts";

const setIn = async (text: string, fileName: string) => {
  const draft = await ingest(new TextEncoder().encode(text), fileName);
  return (draft.blocks ?? []).map(({ kind, span }) => [kind, draft.text.slice(span.start, span.end)]);
};

test("headings of the format and lines that head a part are headings, items of lists are items", async () => {
  expect(
    await setIn("# Ada Reed\n\n## Education\n\n- PhD, Fen College, 2019\n- BSc, Fen College, 2014\n", "reed.md"),
  ).toEqual([
    ["heading", "Ada Reed"],
    ["heading", "Education"],
    ["item", "PhD, Fen College, 2019"],
    ["item", "BSc, Fen College, 2014"],
  ]);
  expect(
    await setIn("Ada Reed\n\nEDUCATION\n\nPhD, Fen College, 2019\n\nAWARDS\n\nSalt Prize, 2020\n", "reed.txt"),
  ).toEqual([
    ["heading", "EDUCATION"],
    ["heading", "AWARDS"],
  ]);
});

test("they are kept as they were", () => {
  const blocks = [
    { kind: "heading" as const, level: 2, span: { start: 0, end: 9 } },
    { kind: "item" as const, level: 1, span: { start: 10, end: 40 } },
  ];
  expect(unpackBlocks(packBlocks(blocks))).toEqual(blocks);
});
