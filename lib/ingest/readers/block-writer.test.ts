import { expect, test } from "vitest";
import { BlockWriter } from "#lib/ingest/readers/block-writer.ts";

test("white space is folded and blocks are joined by one line end", () => {
  const writer = new BlockWriter();
  writer.write("  Ada \n\t");
  writer.write(" Quill ");
  writer.open({ kind: "item", level: 1, marker: "1." });
  writer.open({ kind: "heading", level: 2 });
  writer.write("Papers");
  const { text, blocks } = writer.finish("html");
  expect(text).toBe("Ada Quill\nPapers");
  expect(blocks.map((block) => [block.kind, text.slice(block.span.start, block.span.end)])).toEqual([
    ["paragraph", "Ada Quill"],
    ["heading", "Papers"],
  ]);
});

test("neighbouring words in one style make one run; lines and cells are kept", () => {
  const writer = new BlockWriter();
  writer.open({ kind: "row", level: 0 });
  writer.write("2019");
  writer.cell();
  writer.write("PhD in", { bold: true });
  writer.write(" Ornithology", { bold: true });
  writer.breakLine();
  writer.write("Port Salt");
  const { text, blocks } = writer.finish("html");
  expect(text).toBe("2019\tPhD in Ornithology\nPort Salt");
  expect(blocks[0]?.runs).toEqual([{ bold: true, span: { start: 5, end: 23 } }]);
  expect(blocks[0]?.lines).toEqual([0, 24]);
});

test("a cut in style between two linked words keeps two runs apart when the links differ", () => {
  const writer = new BlockWriter();
  writer.write("a", { href: "https://a.example" });
  writer.write(" b", { href: "https://b.example" });
  expect(writer.finish("html").blocks[0]?.runs).toHaveLength(2);
});

test("hidden words are listed and characters without width are dropped and counted", () => {
  const writer = new BlockWriter();
  writer.write("seen ");
  writer.write("un\u200bseen words", { hidden: true });
  writer.write("\u200b".repeat(30));
  const document = writer.finish("html");
  expect(document.text).toBe("seen unseen words");
  expect(document.hidden).toEqual([{ start: 5, end: 17 }]);
  expect(document.remarks).toEqual(["31 characters without width were left out of the text."]);
});

test("a rule has an empty span and adds no text", () => {
  const writer = new BlockWriter();
  writer.rule();
  writer.write("x");
  const { text, blocks } = writer.finish("html");
  expect(text).toBe("x");
  expect(blocks.map((block) => block.kind)).toEqual(["rule", "paragraph"]);
});
