import { strToU8, zipSync } from "fflate";
import { type Column, isNumeric, textOf } from "#lib/tables/column.ts";
import { defuse } from "#lib/tables/csv.ts";

/**
 * Writes rows as a spreadsheet (Office Open XML, ECMA-376) of one sheet: the head frozen and bold, columns as wide as on
 * the screen, numbers as numbers and everything else as plain text, never a formula. Names nobody as author and holds
 * no date, so equal rows give equal bytes.
 */
export function writeXlsx<Row>(sheetName: string, columns: readonly Column<Row>[], rows: Iterable<Row>): Uint8Array {
  const file = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  return zipSync(
    {
      "[Content_Types].xml": file(CONTENT_TYPES),
      "_rels/.rels": file(relations([["officeDocument", "xl/workbook.xml"]])),
      "xl/workbook.xml": file(workbook(sheetName)),
      "xl/_rels/workbook.xml.rels": file(
        relations([
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
        ]),
      ),
      "xl/styles.xml": file(STYLES),
      "xl/worksheets/sheet1.xml": file(sheet(columns, rows)),
    },
    // The earliest moment a ZIP can hold, whatever the time zone.
    { mtime: new Date(1980, 0, 1), level: 6 },
  );
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const HEAD_STYLE = 1;
/** Text that would read as a formula if it were typed again. */
const QUOTED_STYLE = 2;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function relations(targets: [string, string][]): string {
  const lines = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function workbook(sheetName: string): string {
  const name = escapeXml(sheetName.replace(/[\\/?*[\]:]/gu, " ").slice(0, 31));
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

function sheet<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [
    line(
      1,
      columns.map((column, at) => textCell(at, 1, column.label, HEAD_STYLE)),
    ),
  ];
  let number = 1;
  for (const row of rows) {
    number += 1;
    const cells = columns.map((column, at) => valueCell(column, row, at, number));
    lines.push(line(number, cells));
  }
  const frozen = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const filter = columns.length > 0 ? `<autoFilter ref="A1:${letters(columns.length - 1)}${number}"/>` : "";
  return `<worksheet xmlns="${MAIN}">${frozen}<cols>${widths.join("")}</cols><sheetData>${lines.join("")}</sheetData>${filter}</worksheet>`;
}

const line = (number: number, cells: string[]): string => `<row r="${number}">${cells.join("")}</row>`;

function valueCell<Row>(column: Column<Row>, row: Row, at: number, number: number): string {
  const value = column.value(row);
  if (isNumeric(column.kind) && typeof value === "number") return `<c r="${letters(at)}${number}"><v>${value}</v></c>`;
  const text = textOf(column, row);
  return text === "" ? "" : textCell(at, number, text, defuse(text) === text ? 0 : QUOTED_STYLE);
}

/** A cell holds at most 32,767 characters. */
function textCell(at: number, number: number, text: string, style: number): string {
  return `<c r="${letters(at)}${number}" t="inlineStr"${style ? ` s="${style}"` : ""}><is><t xml:space="preserve">${escapeXml(text.slice(0, 32_767))}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(at: number): string {
  return (at >= 26 ? letters(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26));
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for XML; characters XML cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
