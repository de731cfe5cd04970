import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf, type Pictured } from "#lib/ingest/readers/pdf-draw.ts";

/** Rows of a table with borders: its lines of cells, each a list of printed lines; columns begin at these places. */
const COLUMNS = [70, 190, 420, 520];
function table(rows: string[][][], top: number): { lines: Drawn[]; boxes: Pictured[] } {
  const [lines, boxes]: [Drawn[], Pictured[]] = [[], []];
  let y = top;
  for (const row of rows) {
    const height = 16 * Math.max(...row.map((cell) => cell.length)) + 4;
    row.forEach((cell, at) => {
      const [x = 0, next = 0] = COLUMNS.slice(at);
      boxes.push({ page: 1, x, y: y - height, width: next - x, height, outline: true });
      cell.forEach((text, line) => {
        lines.push({ text, x: x + 5, y: y - 14 - 16 * line, ...(y === top ? { font: "Times-Bold" } : {}) });
      });
    });
    y -= height;
  }
  return { lines, boxes };
}

const POSTS = [
  [["Title"], ["Place of work"], ["Years"]],
  [["Keeper of walls and", "gates"], ["Kvam University, Department of Walls"], ["2018-2022"]],
  [["Lecturer"], ["Fen College, Department of Quietly Moving", "Tides and Salt"], ["2014-2018"]],
  [["Research assistant"], ["Harbour Institute, Port Salt"], ["2011-2014"]],
];
const draw = (rows: string[][][]): Uint8Array => {
  const { lines, boxes } = table(rows, 700);
  const head = ["Ada Reed", "Academic posts"].map((text, at) => ({
    text,
    x: 70,
    y: 780 - 50 * at,
    font: "Times-Bold",
  }));
  return drawPdf([[...head, ...lines]], [], boxes);
};

test("a row of a table with drawn borders is one row, however many lines its cells have", async () => {
  const { text, blocks } = await readPdf(draw(POSTS));
  const rows = blocks.filter(({ kind }) => kind === "row").map(({ span }) => text.slice(span.start, span.end));
  expect(rows).toEqual([
    "Title\tPlace of work\tYears",
    "Keeper of walls and gates\tKvam University, Department of Walls\t2018-2022",
    "Lecturer\tFen College, Department of Quietly Moving Tides and Salt\t2014-2018",
    "Research assistant\tHarbour Institute, Port Salt\t2011-2014",
  ]);
  const { employment } = await ingest(draw(POSTS), "cv.pdf");
  expect(employment.map(({ title, period }) => [title?.value, period?.value.start?.year])).toEqual([
    ["Keeper of walls and gates", 2018],
    ["Lecturer", 2014],
    ["Research assistant", 2011],
  ]);
});

test("a box round some words is no table, nor are borders that part headings from what they head", async () => {
  const boxed = await readPdf(
    drawPdf(
      [
        [
          { text: "Ada Reed", x: 75, y: 700 },
          { text: "Keeper of walls and gates at Kvam University in Port Salt", x: 75, y: 684 },
        ],
      ],
      [],
      [{ page: 1, x: 70, y: 670, width: 450, height: 50, outline: true }],
    ),
  );
  expect(boxed.blocks.map(({ kind }) => kind)).not.toContain("row");
  const layout = table(
    [
      [["Education"], ["PhD in Botany, Kvam University, 2014"]],
      [["Employment"], ["Lecturer, Fen College, since 2014"]],
      [["Awards"], ["Tide Prize, 2019"]],
    ],
    700,
  );
  const { blocks } = await readPdf(drawPdf([layout.lines], [], layout.boxes));
  expect(blocks.map(({ kind }) => kind)).not.toContain("row");
});

test("a line that was broken on purpose stays one in its cell", async () => {
  const { text, blocks } = await readPdf(
    draw([...POSTS, [["Warden"], ["Port Salt", "Gates and sluices"], ["2008-2011"]]]),
  );
  const last = blocks.findLast(({ kind }) => kind === "row");
  expect(text.slice(last?.span.start, last?.span.end)).toBe("Warden\tPort Salt\nGates and sluices\t2008-2011");
});

test("a line under a name is no border: the lines of its cell stay together", async () => {
  const rows = [
    [["3"], ["Reed, A., & Stone, C. (2031). Slow tides of", "the north. Harbour Letters."], ["Design"]],
    [["2"], ["Stone, C., & Reed, A. (2029). Salt walls of", "the inner fens. Fen Review."], ["All of it"]],
    [["1"], ["Reed, A. (2027). Sedges under the ice.", "Tide Quarterly."], ["Text"]],
  ];
  const { lines, boxes } = table(rows, 700);
  const underlined = lines.filter(({ text }) => text.startsWith("Reed"));
  const under = underlined.map(({ x, y }) => ({ page: 1, x, y: y - 2, width: 40, height: 0.5 }));
  const { text, blocks } = await readPdf(drawPdf([lines], [], [...boxes, ...under]));
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(
    rows.map((row) => row.map((cell) => cell.join("\n")).join("\t")),
  );
});
