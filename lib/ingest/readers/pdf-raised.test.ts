import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const WIDE =
  "Reed, Ada, 2020: The slow tides of the northern harbours and what the keepers of the walls told of it. The";
const SHORT = "Journal of Harbours 12, pp. 3-9.";

/** Entries of two lines, hanging; in those told, a raised sign at the end pushes the second line down as browsers do. */
function entries(raised: boolean[]): Drawn[] {
  let y = 760;
  return raised.flatMap((sign) => {
    y -= 18;
    const first = { text: WIDE, x: 60, y };
    y -= sign ? 16.4 : 14.25;
    const second = { text: SHORT, x: 83, y };
    return [first, second, ...(sign ? [{ text: "R", x: 83 + 143, y: y + 4, size: 8 }] : [])];
  });
}

test("a raised sign that pushes its line down parts no entry", async () => {
  const list = entries([false, true, false, false, true, false, true, false, false, false]);
  const { text, blocks } = await readPdf(drawPdf([[{ text: "Articles", x: 60, y: 790, size: 16 }, ...list]]));
  const printed = blocks.filter(({ kind }) => kind === "paragraph").map(({ span }) => text.slice(span.start, span.end));
  expect(printed).toHaveLength(10);
  for (const entry of printed) expect(entry).toMatch(/of it\. The Journal of Harbours 12, pp\. 3-9\.\s?R?$/);
});

test("a page counted as “s. 2 (3)” is no text", async () => {
  const page = (foot: string) => [
    { text: foot, x: 400, y: 810, size: 9 },
    { text: WIDE, x: 60, y: 700 },
    { text: WIDE, x: 60, y: 600 },
  ];
  const { text } = await readPdf(drawPdf([page("Merits s. 1 (2)"), page("Ada Reed      Merits s. 2 (2)")]));
  expect(text).not.toContain("Merits");
});
