import type { Line, Part } from "#lib/ingest/layouts/page.ts";
import { printed } from "#lib/ingest/layouts/page.ts";

/** Ways to write a page in HTML, by name. */
export const HTML: Record<string, (parts: Part[]) => string> = {
  lists: (parts) => page(lists(parts, "ul", set)),
  "numbered lists without emphasis": (parts) => page(lists(parts, "ol", plain)),
  "bold paragraphs for headings": (parts) => page(parts.map(boldParagraph).join("\n")),
  "line breaks in one cell": (parts) => page(`<table><tr><td>${parts.map(brokenLine).join("\n")}</td></tr></table>`),
  "boxes with a class": (parts) => page(parts.map(box).join("\n")),
  "rows with numbers": (parts) => page(numberedRows(parts)),
};

type Write = (line: Line) => string;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const plain: Write = (line) => escaped(printed(line).replaceAll("\t", " ").trim());
const bare = ({ lines }: Part) => lines.map(plain).join(" ");

const set: Write = (line) =>
  line
    .map(({ text, bold, italic, href }) => {
      let written = escaped(text);
      if (italic) written = `<i>${written}</i>`;
      if (bold) written = `<b>${written}</b>`;
      return href ? `<a href="${escaped(href)}">${written}</a>` : written;
    })
    .join("")
    .replaceAll("\t", " ")
    .trim();

function page(body: string): string {
  return `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>CV</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function lists(parts: Part[], tag: "ul" | "ol", write: Write): string {
  return grouped(parts, {
    item: { open: `<${tag}>`, close: `</${tag}>`, write: (part) => `<li>${broken(part, write)}</li>` },
    row: { open: "<table>", close: "</table>", write: (part) => `<tr>${cells(part, write)}</tr>` },
    other: (part) =>
      part.kind === "heading"
        ? `<h${part.level}>${bare(part)}</h${part.level}>`
        : `<p>${part.lines.map(write).join("<br>\n")}</p>${inner(part, write)}`,
  });
}

const broken = (part: Part, write: Write) => `${part.lines.map(write).join("<br>\n")}${inner(part, write)}`;
const inner = ({ below = [] }: Part, write: Write) =>
  below.length > 0 ? `\n<ul>${below.map((line) => `<li>${write(line)}</li>`).join("\n")}</ul>\n` : "";

function numberedRows(parts: Part[]): string {
  let number = 0;
  const numbered = (part: Part) => {
    number += 1;
    return `<tr><td valign="top">[${number}]</td><td>${part.lines.map(set).join("<br>")}</td></tr>`;
  };
  return grouped(parts, {
    item: { open: "<table>", close: "</table>", write: numbered },
    row: { open: "<table>", close: "</table>", write: (part) => `<tr>${cells(part, set)}</tr>` },
    other: (part) => {
      number = 0;
      return part.kind === "heading" ? `<h3>${bare(part)}</h3>` : `<p>${part.lines.map(set).join("<br>\n")}</p>`;
    },
  });
}

interface Wrapped {
  open: string;
  close: string;
  write(part: Part): string;
}

/** Writes parts one after the other; those of one kind that follow each other stand in one element. */
function grouped(
  parts: Part[],
  { item, row, other }: { item: Wrapped; row: Wrapped; other(part: Part): string },
): string {
  const written: string[] = [];
  let within: Wrapped | null = null;
  for (const part of parts) {
    const wanted = part.kind === "item" ? item : part.kind === "row" ? row : null;
    if (within !== wanted) written.push(within?.close ?? "", wanted?.open ?? "");
    within = wanted;
    written.push(wanted ? wanted.write(part) : other(part));
  }
  written.push(within?.close ?? "");
  return written.filter((line) => line !== "").join("\n");
}

/** The lines of a row parted at their tabs. */
function cells({ lines }: Part, write: Write): string {
  const own: Line[] = [[]];
  for (const line of lines)
    for (const one of line)
      one.text.split("\t").forEach((text, index) => {
        if (index > 0) own.push([]);
        own.at(-1)?.push({ ...one, text });
      });
  return own.map((cell) => `<td>${write(cell)}</td>`).join("");
}

function boldParagraph(part: Part): string {
  return part.kind === "heading" ? `<p><b>${bare(part)}</b></p>` : `<p>${part.lines.map(set).join("<br>\n")}</p>`;
}

function brokenLine(part: Part): string {
  return part.kind === "heading"
    ? `<br><font size="+1"><b>${bare(part)}</b></font><br><br>`
    : `${part.lines.map(set).join("<br>\n")}<br><br>`;
}

function box(part: Part): string {
  return part.kind === "heading"
    ? `<div class="section-title">${bare(part)}</div>`
    : `<div class="entry">${part.lines.map((line) => `<div>${set(line)}</div>`).join("")}</div>`;
}
