import type { Line, Part } from "#lib/ingest/layouts/page.ts";
import { printed, withinBlanks } from "#lib/ingest/layouts/page.ts";

/** Ways to write a page in Markdown, by name. */
export const MARKDOWN: Record<string, (parts: Part[]) => string> = {
  "marks and dashes": (parts) => parts.map(marked).join("\n"),
  "bold paragraphs for headings": (parts) => parts.map(boldParagraph).join("\n\n"),
  "underlined and numbered": underlined,
};

const escaped = (text: string) => text.replaceAll(/[*_`[\]\\<>#|]/gu, "\\$&");
const bare = ({ lines }: Part) => escaped(lines.map(printed).join(" ").trim());
/** What a line may not begin with, lest it be read as an item. */
const guarded = (line: string) => line.replace(/^(\d+)([.)])(?=\s)/u, "$1\\$2").replace(/^([-+])(?=\s)/u, "\\$1");

function set(line: Line): string {
  const written = line.map(({ text, bold, italic, href }) => {
    const { before, core, after } = withinBlanks(text);
    if (core === "") return text;
    const emphasis = `${italic ? "*" : ""}${bold ? "**" : ""}`;
    const strong = `${emphasis}${escaped(core)}${[...emphasis].reverse().join("")}`;
    return `${before}${href ? `[${strong}](${href})` : strong}${after}`;
  });
  return guarded(written.join("").replaceAll("\t", " ").trim());
}

function marked(part: Part): string {
  const lines = part.lines.map(set);
  if (part.kind === "heading") return `\n${"#".repeat(part.level)} ${bare(part)}\n`;
  const below = (part.below ?? []).map((line) => `- ${set(line)}`);
  if (part.kind === "item") return [`- ${lines.join("  \n    ")}`, ...below].join("\n    ");
  return `\n${lines.join("  \n")}\n${below.length > 0 ? `\n${below.join("\n")}\n` : ""}`;
}

function boldParagraph(part: Part): string {
  return part.kind === "heading" ? `**${bare(part)}**` : part.lines.map(set).join("\\\n");
}

function underlined(parts: Part[]): string {
  let number = 0;
  const written = parts.map((part) => {
    const lines = part.lines.map((line) => guarded(escaped(printed(line).replaceAll("\t", " ").trim())));
    if (part.kind === "item") {
      number += 1;
      return `${number}. ${lines.join("\\\n   ")}\n`;
    }
    number = 0;
    if (part.kind !== "heading") return `\n${lines.join("\\\n")}\n`;
    const heading = bare(part);
    return `\n${heading}\n${(part.level === 1 ? "=" : "-").repeat(heading.length)}\n`;
  });
  return written.join("\n");
}
