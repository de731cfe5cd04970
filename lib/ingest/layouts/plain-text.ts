import type { Line, Part } from "#lib/ingest/layouts/page.ts";
import { printed } from "#lib/ingest/layouts/page.ts";

/** Ways to write a page as plain text, by name. */
export const PLAIN_TEXT: Record<string, (parts: Part[]) => string> = {
  "capitals and dashes, wrapped": (parts) => parts.map(dashed).join("\n"),
  "underlined, paragraphs, wrapped": (parts) => parts.map(paragraph).join("\n\n"),
  "numbers in brackets, wrapped": numbered,
  "lines only": (parts) => parts.map((part) => line(part, "")).join("\n"),
  "lines with bullets": (parts) => parts.map((part) => line(part, part.kind === "item" ? "• " : "")).join("\n"),
};

const flat = (one: Line) => printed(one).trim().replaceAll("\t", "   ");
const bare = ({ lines }: Part) => lines.map(flat).join(" ");

function dashed(part: Part): string {
  if (part.kind === "heading") return `\n${bare(part).toUpperCase()}\n`;
  const mark = part.kind === "item" ? "- " : "";
  const lines = part.lines.map((one, index) => wrapped(flat(one), 78, index === 0 ? mark : "  ", "  "));
  return [...lines, ...(part.below ?? []).map((one) => wrapped(flat(one), 78, "    * ", "      "))].join("\n");
}

function paragraph(part: Part): string {
  const heading = bare(part);
  if (part.kind === "heading") return `${heading}\n${"-".repeat(heading.length)}`;
  return part.lines.map((one) => wrapped(flat(one), 80, "", "")).join("\n");
}

function numbered(parts: Part[]): string {
  let number = 0;
  return parts
    .map((part) => {
      if (part.kind === "heading") {
        number = 0;
        return `\n${bare(part)}\n`;
      }
      if (part.kind !== "item") return part.lines.map((one) => wrapped(flat(one), 84, "", "     ")).join("\n");
      number += 1;
      const mark = `[${number}] `;
      const margin = " ".repeat(mark.length);
      return part.lines.map((one, index) => wrapped(flat(one), 84, index === 0 ? mark : margin, margin)).join("\n");
    })
    .join("\n");
}

function line(part: Part, mark: string): string {
  return `${part.kind === "heading" ? "\n" : ""}${mark}${part.lines.map(flat).join("\n")}`;
}

/** Breaks lines at `width` characters; the first begins with `first`, the others with `margin`. */
function wrapped(text: string, width: number, first: string, margin: string): string {
  const lines: string[] = [];
  let current = first;
  for (const word of text.split(/(?<! ) (?! )/u)) {
    if (current.trim() !== "" && current.length + 1 + word.length > width) {
      lines.push(current.trimEnd());
      current = margin;
    }
    current += current === "" || current.endsWith(" ") ? word : ` ${word}`;
  }
  return [...lines, current.trimEnd()].join("\n");
}
