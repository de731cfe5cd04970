import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const page = (rows: string[]) =>
  ingest(
    new TextEncoder().encode(
      `<html><body><h1>Ada Reed</h1><h2>Publications</h2><table>${rows.join("")}</table></body></html>`,
    ),
    "cv.html",
  );
const across = (text: string) => `<tr><td colspan="2">${text}</td></tr>`;
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

const TIDES = "Reed, Ada; Stone, Olaf (2021). Slow tides of the bays. Harbour Letters, 3 (1), 7–19.";
const WALLS = "Reed, Ada (2019). Walls before salt. Port Salt: Quayside Press.";
const GATES = "Reed, Ada; Fell, Carl (2018). Gates of the northern harbours. Port Salt: Quayside Press.";
const SALT = "Reed, Ada; Moss, Bea (2017). Salt in the wells. Harbour Letters, 2 (1), 3–9.";

test("lines across a table that are counted through head the rows below them", async () => {
  const { publications, sections } = await page([
    across("I. Journal articles"),
    row("1.", TIDES),
    row("2.", SALT),
    across("II. Books"),
    row("3.", WALLS),
    row("4.", GATES),
  ]);
  expect(publications.map(({ kind }) => kind.value)).toEqual(["journal", "journal", "book", "book"]);
  expect(sections.map(({ heading }) => heading)).toContain("II. Books");
});

test("bold lines across it, most of them known or counted, head the rows that begin with their number", async () => {
  const { publications } = await page([
    across("<b>1.1. Teadusartiklid, mis on kajastatud teistes andmebaasides</b>"),
    row("1.1.", TIDES),
    row("1.1.", SALT),
    across("<b>2.3. Dissertatsioonid</b>"),
    row("2.3.", WALLS),
    across("<b>Retsenseerimisel</b>"),
    row("", "Reed, Ada; Fell, Carl. Gates of the northern harbours. Harbour Letters."),
  ]);
  expect(publications.map(({ kind }) => kind.value)).toEqual(["journal", "journal", "thesis", "preprint"]);
  expect(publications.map(({ title }) => title.value)).not.toContain("2.3. Dissertatsioonid");
});

test("small letters with a bracket count as well", async () => {
  const { sections } = await page([
    across("а) works of the first kind"),
    row("1.", TIDES),
    row("2.", SALT),
    across("б) works of the second kind"),
    row("3.", WALLS),
  ]);
  expect(sections.map(({ heading }) => heading)).toContain("б) works of the second kind");
});

test("lines between rows that neither are counted nor name sections stay what they are", async () => {
  const { sections } = await page([
    row("1.", TIDES),
    across("in Norlandish"),
    row("2.", SALT),
    across("again"),
    row("3.", GATES),
  ]);
  expect(sections.map(({ heading }) => heading)).not.toContain("in Norlandish");
});
