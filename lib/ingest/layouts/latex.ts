import type { Line, Part } from "#lib/ingest/layouts/page.ts";
import { printed, withinBlanks } from "#lib/ingest/layouts/page.ts";

/** Ways to write a page in LaTeX, by name. */
export const LATEX: Record<string, (parts: Part[]) => string> = {
  sections: (parts) => source(lists(parts, "itemize", section)),
  "centred headings": (parts) => source(lists(parts, "enumerate", centred)),
  "large bold lines": (parts) => source(parts.map(largeLine).join("\n")),
  "commands of one's own": (parts) => source(parts.map(ownCommand).join("\n"), OWN_COMMANDS),
  "headings in the margin": (parts) => source(margin(parts)),
};

const OWN_COMMANDS = String.raw`\newcommand{\heading}[1]{\vspace{1em}\noindent\textsc{\Large #1}\\[-1.5ex]\rule{\textwidth}{0.4pt}\par}
\newcommand{\entry}[1]{\hangindent=2em\hangafter=1\noindent #1\par\vspace{4pt}}
`;

const escaped = (text: string) =>
  text
    .replaceAll("\\", "\\textbackslash{}")
    .replaceAll(/[&%$#_{}]/gu, "\\$&")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}");
const bare = ({ lines }: Part) => escaped(lines.map(printed).join(" ").trim());

function source(body: string, preamble = ""): string {
  return String.raw`\documentclass[11pt]{article}
\usepackage[margin=1in]{geometry}
\usepackage[T1]{fontenc}
\usepackage{hyperref}
${preamble}\begin{document}
${body}
\end{document}
`;
}

function set(line: Line, gap = " \\hfill "): string {
  return line
    .map(({ text, bold, italic, href }) => {
      const { before, core, after } = withinBlanks(text);
      if (core === "") return text;
      let written = escaped(core);
      if (italic) written = `\\textit{${written}}`;
      if (bold) written = `\\textbf{${written}}`;
      return `${before}${href ? `\\href{${href}}{${written}}` : written}${after}`;
    })
    .join("")
    .replaceAll("\t", gap)
    .trim();
}

function lists(parts: Part[], environment: string, heading: (part: Part) => string): string {
  const written: string[] = [];
  let open = false;
  for (const part of parts) {
    const item = part.kind === "item";
    if (item !== open) written.push(`\\${item ? "begin" : "end"}{${environment}}`);
    open = item;
    const lines = part.lines.map((line) => set(line)).join("\\\\\n");
    const below = (part.below ?? []).map((line) => `\\item ${set(line)}`);
    const inner = below.length > 0 ? `\n\\begin{itemize}\n${below.join("\n")}\n\\end{itemize}` : "";
    written.push(
      part.kind === "heading" ? heading(part) : `${item ? "\\item " : ""}${lines}${inner}${item ? "" : "\n"}`,
    );
  }
  if (open) written.push(`\\end{${environment}}`);
  return written.join("\n");
}

function section(part: Part): string {
  return `\\${part.level === 3 ? "subsection" : "section"}*{${bare(part)}}`;
}

function centred(part: Part): string {
  return part.level === 3
    ? `\\noindent\\underline{${bare(part)}}\n`
    : `\\begin{center}\\textbf{\\uppercase{${bare(part)}}}\\end{center}`;
}

function largeLine(part: Part): string {
  return part.kind === "heading"
    ? `\\bigskip\n{\\large\\bf ${bare(part)}}\n\\medskip\n`
    : `\\noindent ${part.lines.map((line) => set(line)).join("\\\\\n")}\n\n\\smallskip\n`;
}

function ownCommand(part: Part): string {
  if (part.kind === "heading") return `\\heading{${bare(part)}}`;
  const lines = part.lines.map((line) => set(line));
  return part.kind === "item" ? `\\entry{${lines.join("\\\\ ")}}` : `${lines.join("\\\\\n")}\n`;
}

/** A table for each section, its heading at the left of its first row. */
function margin(parts: Part[]): string {
  const written: string[] = [];
  let heading = "";
  let open = false;
  for (const part of parts) {
    if (part.kind === "heading" && part.level === 2) {
      if (open) written.push("\\end{tabular}\n");
      written.push("\\begin{tabular}{@{}p{1.2in}p{5in}}");
      heading = bare(part);
      open = true;
    } else if (open) {
      const told =
        part.kind === "heading"
          ? `\\textit{${bare(part)}}`
          : part.lines.map((line) => set(line, " ")).join("\\newline ");
      written.push(`${heading === "" ? "" : `\\textbf{${heading}}`} & ${told} \\\\[3pt]`);
      heading = "";
    } else
      written.push(
        `${part.kind === "heading" ? `{\\Large ${bare(part)}}` : part.lines.map((line) => set(line)).join("\\\\\n")}\n`,
      );
  }
  if (open) written.push("\\end{tabular}");
  return written.join("\n");
}
