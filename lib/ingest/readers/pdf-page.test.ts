import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { maskedPage, openLayout, packLayout, shownPages, unpackLayout } from "#lib/ingest/corrections/page-layout.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import { drawPdf } from "#lib/ingest/readers/pdf-draw.ts";
import { drawPage, scaleOf } from "#lib/ingest/readers/pdf-page.ts";
import type { Box } from "#lib/ingest/readers/pdf-view.ts";
import { encodePng, type Picture } from "#lib/ingest/readers/png.ts";

const LINES = [
  "Orla Fennimore",
  "Fen College, Mire Road 1, Port Salt, orla@fen.example",
  "Born: 3 May 1986 in Port Salt",
  "Education",
  "PhD in Botany, Fen College, 2015",
  "Sedges and rushes of the northern mires were counted with great care.",
];
const PDF = drawPdf([
  [
    ...LINES.map((text, index) => ({ text, x: 70, y: 760 - 30 * index, size: index === 0 ? 18 : 11 })),
    { text: "Seen by nobody who read the text", x: 70, y: 200 },
  ],
]);

/** Mean darkness of a box, 0 (white) to 255 (black). */
function darkness({ width, rgba }: Picture, box: Box, scale: number): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.ceil(box.y * scale); y < (box.y + box.height) * scale; y++)
    for (let x = Math.ceil(box.x * scale); x < (box.x + box.width) * scale; x++) {
      sum += 255 - (rgba[(y * width + x) * 4] ?? 0);
      count++;
    }
  return sum / count;
}

async function read() {
  const draft = await ingest(PDF, "fennimore.pdf");
  const { layout } = draft;
  if (!layout) throw new Error("The reader kept no places.");
  const boxOf = (words: string): Box => {
    const start = draft.text.indexOf(words);
    const [box] = shownPages(layout, { start, end: start + words.length })[0]?.marks ?? [];
    if (!box) throw new Error(`“${words}” stands nowhere.`);
    return box;
  };
  return { draft, layout, boxOf, masked: draft.protected.map(({ span }) => span) };
}

test("lines with a protected detail are black in the picture, other lines are print on paper", async () => {
  const { layout, boxOf, masked } = await read();
  expect(masked.length).toBeGreaterThan(0);
  const scale = scaleOf({ width: 595, height: 842 });
  const { masks, open } = maskedPage(layout, 1, masked);
  const covered = await drawPage(PDF, { page: 1, masks, open });
  const bare = await drawPage(PDF, { page: 1, masks: [], open: [...masks, ...open] });
  expect([covered.width, covered.height]).toEqual([1190, 1684]);
  expect(darkness(covered, boxOf("Born"), scale)).toBe(255);
  expect(darkness(bare, boxOf("Born"), scale)).toBeLessThan(120);
  for (const words of ["Orla Fennimore", "PhD in Botany", "Sedges and rushes"]) {
    expect(darkness(covered, boxOf(words), scale)).toBeGreaterThan(10);
    expect(darkness(covered, boxOf(words), scale)).toBeLessThan(120);
  }
});

test("words that no line of the text holds are not drawn", async () => {
  const { layout, boxOf } = await read();
  const line = boxOf("Seen by nobody");
  const { open } = maskedPage(layout, 1, []);
  const scale = scaleOf({ width: 595, height: 842 });
  const without = await drawPage(PDF, { page: 1, masks: [], open: open.filter((box) => box.y !== line.y) });
  expect(darkness(without, line, scale)).toBe(0);
  expect(darkness(await drawPage(PDF, { page: 1, masks: [], open }), line, scale)).toBeGreaterThan(10);
});

test("a small picture is left out, for it may be a photo; one that fills the page is the page", async () => {
  const text = [{ text: "Orla Fennimore", x: 70, y: 700 }];
  const photo = drawPdf([text], [], [{ page: 1, x: 400, y: 600, width: 90, height: 120 }]);
  const scan = drawPdf([text], [], [{ page: 1, x: 0, y: 0, width: 595, height: 842 }]);
  const place = { x: 410, y: 842 - 700, width: 50, height: 50 };
  const order = { page: 1, masks: [], open: [] };
  expect(darkness(await drawPage(photo, order), place, 2)).toBe(0);
  expect(darkness(await drawPage(scan, order), place, 2)).toBeGreaterThan(200);
});

test("the PNG holds the very pixels", () => {
  const rgba = Uint8Array.from([10, 20, 30, 255, 40, 50, 60, 255, 5, 250, 30, 255, 90, 80, 70, 255]);
  const png = Buffer.from(encodePng({ width: 2, height: 2, rgba }));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  const second = [...rows.subarray(8, 14)].map((difference, index) => (difference + (rows[1 + index] ?? 0)) & 255);
  expect([...rows.subarray(1, 7)]).toEqual([10, 20, 30, 40, 50, 60]);
  expect(second).toEqual([5, 250, 30, 90, 80, 70]);
});

test("a layout comes back from its packed form, and tells a browser nothing of protected places", async () => {
  const { layout, masked, boxOf, draft } = await read();
  const again = unpackLayout(packLayout(layout));
  expect(again.sizes).toEqual([{ width: 595, height: 842 }]);
  expect(again.regions.map(({ span }) => span)).toEqual(layout.regions.map(({ span }) => span));
  expect(again.regions[0]?.x).toBeCloseTo(layout.regions[0]?.x ?? 0, 0);
  const known = openLayout(layout, masked);
  const born = draft.text.indexOf("Born");
  expect(shownPages(known, { start: born, end: born + 4 })[0]?.marks).toEqual([]);
  expect(boxOf("Orla").y).toBeLessThan(100);
});

test("a page that is not there is refused", async () => {
  await expect(drawPage(PDF, { page: 2, masks: [], open: [] })).rejects.toThrow(/cannot be drawn/u);
});
