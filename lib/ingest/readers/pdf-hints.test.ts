import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

async function outline(lines: Drawn[]): Promise<string[]> {
  const { text, blocks } = await readPdf(drawPdf([lines]));
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

/** Cells of lines one below the other: [x, text] each. */
function rows(top: number, lines: [number, string][][]): Drawn[] {
  return lines.flatMap((cells, index) => cells.map(([x, text]) => ({ text, x, y: top - index * 14 })));
}

test("dates that a narrow column broke stand whole in front of what they date", async () => {
  const page = await outline(
    rows(700, [
      [[70, "Employment of Orla Fennimore since the first mires were counted"]],
      [],
      [
        [70, "Sept"],
        [150, "Lecturer in Botany, Fen College, Port Salt"],
      ],
      [
        [70, "2020-Jun"],
        [150, "\\225 Sedges and rushes of the north"],
      ],
      [
        [70, "2021"],
        [150, "\\225 Mosses under water"],
      ],
      [],
      [
        [70, "Feb"],
        [150, "Warden, Fen Trust"],
      ],
      [
        [70, "2018-Aug"],
        [150, "\\225 Boats"],
      ],
      [[70, "2019"]],
    ]),
  );
  expect(page.slice(1)).toEqual([
    "paragraph: Sept 2020-Jun 2021\tLecturer in Botany, Fen College, Port Salt",
    "item: Sedges and rushes of the north",
    "item: Mosses under water",
    "paragraph: Feb 2018-Aug 2019\tWarden, Fen Trust",
    "item: Boats",
  ]);
});

test("a page of few lines has headings in its margin where they are known words", async () => {
  const page = await outline(
    rows(700, [
      [[70, "Orla Fennimore counts sedges and rushes of the northern mires"]],
      [],
      [
        [70, "Appointments"],
        [170, "Fellow, Mire Institute of the far and rainy North 2021-present"],
      ],
      [
        [170, "Lecturer, Fen College"],
        [394.2, "2019-2021"],
      ],
      [
        [70, "Education"],
        [170, "PhD in Botany, Fen College"],
        [419.9, "2019"],
      ],
      [[170, "Dissertation: Slow sedges under the water of the north."]],
      [
        [170, "BSc in Botany, Bog Institute"],
        [419.9, "2014"],
      ],
      [
        [70, "Teaching"],
        [170, "Mosses and rushes"],
      ],
      [[170, "Boats on mires"]],
    ]),
  );
  expect(page.slice(1)).toEqual([
    "heading: Appointments",
    "paragraph: Fellow, Mire Institute of the far and rainy North 2021-present\nLecturer, Fen College\t2019-2021",
    "heading: Education",
    "paragraph: PhD in Botany, Fen College\t2019\nDissertation: Slow sedges under the water of the north.\nBSc in Botany, Bog Institute\t2014",
    "heading: Teaching",
    "paragraph: Mosses and rushes\nBoats on mires",
  ]);
});

test("a heading in the margin that goes on behind a comma is one heading", async () => {
  const page = await outline(
    rows(700, [
      [[70, "Orla Fennimore counts sedges and rushes of the northern mires"]],
      [],
      [
        [70, "Education"],
        [170, "PhD in Botany, Fen College"],
        [419.9, "2019"],
      ],
      [[170, "Advised by Ada Reed and by Bryn van der Heide."]],
      [[170, "Dissertation: Slow sedges under the water of the north."]],
      [
        [70, "Fellowships,"],
        [170, "Mire Fellow, Harbour Museum"],
        [394.2, "2019-2021"],
      ],
      [
        [70, "Awards and"],
        [170, "Prize of the Bog Institute"],
        [419.9, "2014"],
      ],
      [
        [70, "Honors"],
        [170, "Medal of the Fen College"],
        [419.9, "2013"],
      ],
      [[170, "Prize of the Harbour Museum, for boats in a bay"]],
      [[170, "Medal of the northern harbours, for counting boats"]],
      [
        [70, "Teaching"],
        [170, "Mosses and rushes"],
      ],
      [[170, "Boats on mires"]],
    ]),
  );
  expect(page).toContain("heading: Fellowships, Awards and Honors");
  expect(page.join("\n")).toContain("Mire Fellow, Harbour Museum\t2019-2021\nPrize of the Bog Institute");
});
