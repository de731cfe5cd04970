import { expect, test } from "vitest";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { listEntries } from "#lib/ingest/references/entries.ts";

/** A document of these lines: "**2019** words" begins with a bold year, "— words" is an item marked by the dash. */
function documentOf(lines: string[]): ReadDocument {
  let text = "";
  const blocks = lines.map((line): Block => {
    const marker = /^[—•] /.exec(line)?.[0].trim();
    const printed = line.replace(/^[—•] /, "").replaceAll("**", "");
    const span = { start: text.length, end: text.length + printed.length };
    const breaks = [...printed.matchAll(/\n/g)].map(({ index }) => span.start + index + 1);
    const runs = line.startsWith("**")
      ? [{ span: { start: span.start, end: span.start + 4 }, bold: true as const }]
      : [];
    text += `${printed}\n`;
    const lines = [span.start, ...breaks];
    return marker
      ? { kind: "item", level: 1, span, runs, lines, marker }
      : { kind: "paragraph", level: 0, span, runs, lines };
  });
  return { kind: "pdf", text, blocks, meta: {}, remarks: [] };
}

const entriesOf = (lines: string[]) => {
  const document = documentOf(lines);
  return listEntries(document, document.blocks).entries.map(({ passage, year }) => `${year?.value}: ${passage.text}`);
};

test("a dash where the years of a list stand means the year above, and begins an entry as they do", () => {
  expect(
    entriesOf([
      "**2019** Harbour Letters 12, 3–9.\nSlow tides of the northern bays, with Carl Stone.",
      "— Mire Journal 4, 17–31.\nSalt walls and what they hold.",
      "**2016** Harbour Letters 9, 40–52.\nOn the ebb, with Carl Stone.",
    ]),
  ).toEqual([
    "2019: Harbour Letters 12, 3–9.\nSlow tides of the northern bays, with Carl Stone.",
    "2019: Mire Journal 4, 17–31.\nSalt walls and what they hold.",
    "2016: Harbour Letters 9, 40–52.\nOn the ebb, with Carl Stone.",
  ]);
});

test("a year that is not set apart is a word of its entry", () => {
  const [first] = entriesOf([
    "2019 tides: what the walls of the harbour held. Harbour Letters 12, 3–9.",
    "Salt walls of the bays. Mire Journal 4, 17–31, 2016.",
  ]);
  expect(first).toMatch(/: 2019 tides: what the walls/);
});
