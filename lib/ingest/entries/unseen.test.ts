import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const white: [number, number, number] = [1, 1, 1];
const lines = (hidden: string) =>
  [
    ["Orla Fennimore", undefined],
    ["Fen College, Mire Road 1, Port Salt, orla@fen.example", undefined],
    ["Education", undefined],
    ["PhD in Botany, Fen College, 2015", undefined],
    ["Awards", undefined],
    ["Mire Medal for counting sedges with great care, 2017", undefined],
    [hidden, white],
    ["Silver Rush of the northern bogs, for a book on rushes, 2016", undefined],
  ] as const;
const draw = (hidden: string, all?: typeof white) =>
  drawPdf([
    lines(hidden).map(([text, color], index) => ({
      text,
      x: 70,
      y: 760 - 30 * index,
      ...((all ?? color) ? { color: all ?? color ?? white } : {}),
    })),
  ]);

test("words that cannot be seen on the page yield no facts and are told of", async () => {
  const draft = await ingest(draw("Golden Fen Prize of everybody, 2018, fake@fen.example"), "cv.pdf");
  expect(draft.text).toContain("Golden Fen Prize");
  expect(draft.remarks).toContain("1 passage is not visible on the page: nothing was taken from what cannot be seen.");
  const { text: _, sections: __, layout: ___, remarks: ____, ...facts } = draft;
  expect(JSON.stringify(facts)).not.toMatch(/Golden|fake@/u);
  expect(facts.activities.map(({ text }) => text.value).join()).toMatch(/Mire Medal.*Silver Rush/u);
});

test("a scan with its recognised words behind the picture is read all the same", async () => {
  const draft = await ingest(draw("Golden Fen Prize of everybody, 2018", white), "scan.pdf");
  expect(draft.name?.value).toBe("Orla Fennimore");
});
