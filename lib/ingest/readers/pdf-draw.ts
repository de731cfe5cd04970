/** One line of text to draw. Units: points from the bottom left corner, as PDF counts. */
export interface Drawn {
  text: string;
  x: number;
  y: number;
  size?: number;
  font?: string;
  /** Red, green, blue from 0 to 1. */
  color?: [number, number, number];
}

/** A dark picture of one pixel, or the outline of a box, drawn as large as told. Units: points from the bottom left corner. */
export interface Pictured {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its four sides alone, as round the cell of a table. */
  outline?: true;
}

/**
 * Draws a PDF of A4 pages for tests: plain Type 1 fonts, no compression, lines in the order given.
 * Text is written in WinAnsi; `\ddd` in the text is an octal code.
 */
export function drawPdf(
  pages: Drawn[][],
  links: { page: number; box: number[]; uri: string }[] = [],
  pictures: Pictured[] = [],
): Uint8Array {
  const fonts = [...new Set(pages.flat().map(({ font = "Times-Roman" }) => font))];
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add("<< /Type /Catalog /Pages 2 0 R >>");
  add("");
  const fontIds = fonts.map((font) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`),
  );
  const resources = `<< /Font << ${fontIds.map((id, index) => `/F${index} ${id} 0 R`).join(" ")} >> >>`;
  const kids = pages.map((lines, index) => {
    const printed = lines.map((line) => drawLine(line, fonts));
    const shown = pictures.filter(({ page }) => page === index + 1).map(drawPicture);
    const stream = [...shown, ...printed].join("\n");
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const annots = links
      .filter((link) => link.page === index + 1)
      .map(({ box, uri }) =>
        add(`<< /Type /Annot /Subtype /Link /Rect [${box.join(" ")}] /A << /S /URI /URI (${uri}) >> >>`),
      )
      .map((id) => `${id} 0 R`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${content} 0 R /Annots [${annots.join(" ")}] >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((id) => `${id} 0 R`).join(" ")}] /Count ${kids.length} >>`;
  return assemble(objects, catalog);
}

function drawLine({ text, x, y, size = 11, font = "Times-Roman", color = [0, 0, 0] }: Drawn, fonts: string[]): string {
  const escaped = text.replace(/[()]|\\(?!\d{3})/gu, "\\$&");
  return `BT ${color.join(" ")} rg /F${fonts.indexOf(font)} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}

function drawPicture({ x, y, width, height, outline }: Pictured): string {
  if (outline) return `q 0.75 w ${x} ${y} ${width} ${height} re S Q`;
  return `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 20> EI Q`;
}

function assemble(objects: string[], catalog: number): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
