import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const read = async (lines: [string, number, number, string?][]): Promise<string[]> => {
  const drawn = lines.map(([text, x, y, font = "Times-Roman"]): Drawn => ({ text, x, y, font }));
  const { text, blocks } = await readPdf(drawPdf([drawn]));
  return blocks.map(({ span }) => text.slice(span.start, span.end));
};

const BOLD = "Times-Bold";
const CV: [string, number, number][] = [
  ["Ada Reed", 70, 780],
  ["PhD in Botany, Kvam University, 2012", 70, 700],
  ["Reader in Botany, Harbour College, since 2018", 70, 620],
  ["Slow tides of the northern bays and of their harbours. Mire Journal, 2019.", 70, 540],
];

test("headings drawn after the text go where they stand", async () => {
  const blocks = await read([
    ...CV,
    ["Education", 70, 720, BOLD],
    ["Employment", 70, 640, BOLD],
    ["Publications", 70, 560, BOLD],
  ]);
  expect(blocks).toEqual(["Ada Reed", "Education", CV[1]?.[0], "Employment", CV[2]?.[0], "Publications", CV[3]?.[0]]);
});

test("words drawn after the others of their line go into it", async () => {
  const [first = ""] = await read([
    ["Stone, C.,", 70, 700],
    [", and Moss, E. Slow tides of the bays. Mire Journal, 2019.", 158, 700],
    ["Stone, C. Quick tides of the bays. Mire Journal, 2018.", 70, 686],
    ["Reed, A.", 117, 700, BOLD],
  ]);
  expect(first).toContain("Stone, C., Reed, A., and Moss, E. Slow tides");
});

test("headings of a margin drawn before the text stand in front of what is beside them", async () => {
  const heads: [string, number, number][] = [
    ["Education", 70, 700],
    ["Employment", 70, 620],
    ["Publications", 70, 540],
  ];
  const blocks = await read([...heads, ...CV.slice(1).map(([text, , y]): [string, number, number] => [text, 180, y])]);
  const at = heads.map(([head]) => blocks.findIndex((block) => block.startsWith(head)));
  const of = CV.slice(1).map(([line]) => blocks.findIndex((block) => block.includes(line)));
  expect([at[0], of[0], at[1], of[1], at[2], of[2]]).toEqual(
    [at[0], of[0], at[1], of[1], at[2], of[2]].sort((a = 0, b = 0) => a - b),
  );
});

test("a column with much room around its headings stays a column", async () => {
  const left = [
    "Posts",
    "Reader in Botany at the Harbour College of Kvam",
    "Degrees",
    "PhD in Botany at the University of Kvam, 2012",
  ];
  const right = [
    "Papers",
    "Slow tides of the bays. Mire Journal, 2019.",
    "Service",
    "Editor of the Letters of the northern harbours",
  ];
  const column = (lines: string[], x: number) =>
    lines.map((text, at): [string, number, number] => [text, x, 700 - 40 * at]);
  expect(await read([...column(left, 50), ...column(right, 320)])).toEqual([...left, ...right]);
});

test("rows whose cells have several lines are read cell by cell, as they were drawn", async () => {
  const rows = [
    "Reader in Botany at Kvam,",
    "Lecturer in Botany at Kvam,",
    "Fellow in Botany at Kvam,",
    "Tutor in Botany at Kvam,",
  ];
  const blocks = await read(
    rows.flatMap((post, at): [string, number, number][] => {
      const y = 700 - 40 * at;
      return [
        ["Institute of slow tides", 70, y],
        ["and of quiet harbours", 70, y - 14],
        [post, 260, y],
        ["with a laboratory of its own", 260, y - 14],
      ];
    }),
  );
  const text = blocks.join("\n");
  const [institutes, posts] = [text.split("Institute").length - 1, rows.map((post) => text.indexOf(post))];
  expect(institutes).toBe(4);
  expect(text.lastIndexOf("Institute")).toBeGreaterThan(posts[2] ?? 0);
});

test("a page number drawn before the page stands below it all the same", async () => {
  const lines = CV.flatMap(([text, x, y]): [string, number, number][] => [
    [text, x, y],
    ["Of slow tides", x, y - 16],
  ]);
  const blocks = await read([["3", 300, 40], ...lines]);
  expect(blocks.join("\n").split("\n").slice(0, 4)).toEqual([CV[0]?.[0], "Of slow tides", CV[1]?.[0], "Of slow tides"]);
});

test("a cell drawn behind a label of two lines stands beside the first of them, and the label is one", async () => {
  const blocks = await read([
    ["Ada Reed", 70, 780],
    ["Name and address of the", 70, 740],
    ["employer", 70, 727],
    ["Kvam University, Department of Walls, Port Salt", 200, 740],
    ["Position and what it was", 70, 700],
    ["called", 70, 687],
    ["Lecturer in slow walls and other tides", 200, 700],
  ]);
  expect(blocks.join("\n")).toContain(
    "Name and address of the employer\tKvam University, Department of Walls, Port Salt",
  );
});
