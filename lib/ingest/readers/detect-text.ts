import type { DocumentKind } from "#lib/ingest/document.ts";
import { isAsciidoc } from "#lib/ingest/readers/asciidoc.ts";
import { withoutCopiedEntries } from "#lib/ingest/readers/copied-entries.ts";
import { isDataOfCv } from "#lib/ingest/readers/data-files.ts";
import { isRst } from "#lib/ingest/readers/rst.ts";
import { isTypst } from "#lib/ingest/readers/typst.ts";

/** Characters looked at: enough to tell a format, whatever the size of the file. */
const SAMPLE = 200_000;
const BIB_ENTRY =
  /^[ \t]*@(article|inproceedings|conference|incollection|book|inbook|misc|phdthesis|mastersthesis|techreport|unpublished|online|thesis|proceedings|report|software|dataset)\s*[{(]/gimu;
const BIB_FIELD = /^[ \t]*,?[ \t]*[a-z][\w-]*[ \t]*=[ \t]*["{\w]/gimu;
const TEX =
  /\\(documentclass|begin\{|end\{|section\*?\{|subsection\*?\{|textbf\{|textit\{|emph\{|item\b|cventry|cvitem|cvevent|href\{|hfill|newcommand|vspace)/gu;
const TAG =
  /<\/?(p|div|li|ul|ol|h[1-6]|table|tr|td|br|span|a|b|i|em|strong|font|dl|dt|dd|section|article|[a-z]{1,20}-[a-z-]{1,30})\b[^<>]{0,400}>/giu;

/** Tags that end a line in a page; "<em>Harbour Studies</em>" alone is set by lines of Markdown, too. */
const PARTING =
  /<\/?(?:p|div|li|ul|ol|h[1-6]|table|tr|td|br|dl|dt|dd|section|article|[a-z]{1,20}-[a-z-]{1,30})\b[^<>]{0,400}>/iu;

/** The kind of a text by what stands in it; the file's name decides only between kinds that look alike. */
export function detectText(source: string, fileName: string): DocumentKind {
  const text = withoutCopiedEntries(source.slice(0, SAMPLE)).replace(/^(?:\ufeff|\xef\xbb\xbf)/u, "");
  const ending = /\.([a-z]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const lines = Math.max(1, count(text, /\S[^\n]*(\n|$)/gu));
  // The reader of LaTeX has it set as LaTeX first.
  if (isTypst(text)) return "latex";
  if (isPage(text)) return "html";
  if (isBibtexOfTex(text)) return "bibtex";
  if (isLatex(text, lines, ending)) return isOrgOfTex(text) ? "org" : "latex";
  if (isBibtex(text, lines)) return "bibtex";
  // Tags within org stand in its snippets: "@@html:<br>@@".
  if (count(text, /^[ \t]*#\+(?:title|author|options):/gimu) > 0) return "org";
  if (isDataOfCv(text)) return "markdown";
  if (isHtml(text, lines)) {
    if (lines > 2 && !PARTING.test(text)) return "markdown";
    if (!(isNamedMarkdown(ending) && hasMarkdownFrame(text))) return "html";
  }
  if (isOrg(text, ending)) return "org";
  if (isJemdoc(text, ending)) return "jemdoc";
  if (isAsciidoc(text) && ending !== "jemdoc" && ending !== "org") return "markdown";
  if (isNamedMarkdown(ending) || isRst(text) || isMarkdown(text)) return "markdown";
  return "text";
}

function isNamedMarkdown(ending: string): boolean {
  return ["md", "markdown", "mdown", "qmd", "rmd", "rst", "adoc", "asciidoc"].includes(ending);
}

/** Headings or lists of Markdown around inline tags: "## Papers", then lines full of `<b>` and `<br>`. */
function hasMarkdownFrame(text: string): boolean {
  // "{:.paper}": classes are given so to blocks of Markdown.
  if (count(text, /^[ \t]*\{:[^{}\n]{1,80}\}[ \t]*$/gmu) >= 2) return true;
  return /^#{1,6}[ \t]*[^\s#]|^---\r?\n|^[ \t]*[*+-][ \t]+\S|^[^\s<][^\n]{1,80}\n(?:={3,}|-{3,})[ \t]*$/mu.test(text);
}

function isLatex(text: string, lines: number, ending: string): boolean {
  if (/^[^%\n]*\\(documentclass|begin\{document\})/mu.test(text)) return true;
  if (isPandoc(text, ending)) return false;
  const found = count(text, TEX);
  // A part of a CV may hold nothing but commands of its class: "\pubentry{…}{…}".
  if (/^(?:la)?tex$/u.test(ending) && count(text, /^[ \t]*\\[a-zA-Z@]+/gmu) >= 2) return true;
  return found >= 3 && found / lines > 0.03;
}

/** Markdown that is printed by LaTeX holds commands of it: below front matter, or between headings that "#" marks. */
function isPandoc(text: string, ending: string): boolean {
  if (/^\s*---[ \t]*\r?\n(?:[^\n]*\n){1,200}?(?:---|\.\.\.)[ \t]*\r?\n/u.test(text)) return true;
  return (
    isNamedMarkdown(ending) && count(text, /^#{1,6}[ \t]+\p{L}|^[^\s\\][^\n]{1,80}\n(?:={3,}|-{3,})[ \t]*$/gmu) >= 2
  );
}

/** Entries whose authors and titles are set by commands ("\\textbf{Reed, A.} and Stone, C.") are a bibliography still. */
function isBibtexOfTex(text: string): boolean {
  if (/^[^%\n]*\\(?:documentclass|begin\{document\}|begin\{filecontents)/mu.test(text)) return false;
  const entries = count(text, BIB_ENTRY);
  if (entries >= 1 && /^\s*(?:%[^\n]*\n\s*)*@\w+\s*[{(]/u.test(text)) return true;
  return entries >= 2 && count(text, BIB_FIELD) >= entries * 2 && count(text, /\\(?:section|begin|item)\b/gu) < entries;
}

/** Org files that print by LaTeX hold whole tables of it between their headings. */
function isOrgOfTex(text: string): boolean {
  return (
    /^\*{1,3} \S/mu.test(text) &&
    /^[ \t]*#\+(?:title|options|latex_class|latex_header|begin_(?:export|latex))\b/imu.test(text) &&
    !/^[ \t]*\\documentclass/mu.test(text)
  );
}

function isBibtex(text: string, lines: number): boolean {
  const entries = count(text, BIB_ENTRY);
  if (entries === 0) return false;
  // An entry on one line has its fields there too: "@article{a, title={T}, year=2020}".
  return /^\s*(%[^\n]*\n\s*)*@/u.test(text) || (count(text, BIB_FIELD) + entries) / lines > 0.4;
}

/** The file says itself that it is a page: by its frame, or by a tag behind comments, which Markdown may begin with too. */
function isPage(text: string): boolean {
  const start = text.replace(/^(?:\s*<!--[\s\S]*?-->)+/u, "").trimStart();
  const isTagged = start.startsWith("<") && /^\s*<!--/u.test(text);
  return (
    (isTagged || /^(<\?xml|<!doctype html|<html|<head|<body)/iu.test(start)) &&
    /<(html|head|body|div|p|table|ul|h1)\b/iu.test(text)
  );
}

/** A page without its frame: more tags than lines, and few marks of Markdown. */
function isHtml(text: string, lines: number): boolean {
  const tags = count(text, TAG);
  return tags >= 6 && tags / lines > 0.8 && count(text, /^#{1,6}\s|\]\(|\*\*\S/gmu) * 4 < tags;
}

/** "*Education*" alone on its line, "/Harbour Letters/ 4", "|------+-----|" between rows: how org prints. */
const ORG_PRINT = /^\*[^\s*][^*\n]{0,80}\*$|(?<=\s)\/[^\s/][^/\n]{2,120}\/(?=[\s,.])|^\|-+(?:\+-+)+\|$/mu;

function isOrg(text: string, ending: string): boolean {
  const keywords = count(
    text,
    /^[ \t]*#\+(title|author|email|options|startup|date|begin_\w+|latex_class|language)\b/gimu,
  );
  const drawers = count(text, /^[ \t]*:PROPERTIES:[ \t]*$/gmu);
  const links = count(text, /\[\[[^\]\n]{1,300}\]\[[^\]\n]{1,300}\]\]/gu);
  const deep = count(text, /^\*{2,6} \S/gmu);
  const flat = count(text, /^\* \S/gmu);
  // A list of papers may be all there is: nobody else writes three links as "[[tides.pdf][Slow tides]]".
  if (keywords + drawers > 0 || links >= 3 || (links > 0 && deep + flat > 0)) return true;
  return ending === "org"
    ? deep + flat > 0 || ORG_PRINT.test(text)
    : // "* Kvam University" above "** Thesis: Slow tides", under "== Education", is a list of AsciiDoc.
      deep >= 2 && flat >= 1 && !isAsciidoc(text) && !/^#{1,6}\s|\*\*\S[^*\n]*\*\*|\]\(/mu.test(text);
}

function isJemdoc(text: string, ending: string): boolean {
  if (/^#\s*jemdoc\b/mu.test(text.slice(0, 2000))) return true;
  const headings = count(text, /^={1,4}[ \t]+[^=\n]+$/gmu);
  const links = count(text, /\[(https?:|mailto:|[\w./-]+\.(pdf|html?))\S*\s[^\]\n(]{1,200}\](?!\()/gu);
  return headings > 0 && (ending === "jemdoc" || (headings >= 2 && links >= 1));
}

function isMarkdown(text: string): boolean {
  if (/^---\r?\n(?:[^\n]*\n){1,80}?---\s*\n/u.test(text)) return true;
  const marks = [
    count(text, /^#{1,6}[ \t]*[^\s#]/gmu),
    // "[12](pdf)": the number of a link in a page that a text browser wrote out.
    count(text, /(?<!\[\d{1,3})\]\([^)\s]{1,400}\)/gu),
    count(text, /\*\*[^\s*][^*\n]{0,200}\*\*|__[^\s_][^_\n]{0,200}__/gu),
    count(text, /^[^\n]{2,80}\n(={3,80}|-{3,80})[ \t]*$/gmu),
    count(text, /^(?=[^\n]{0,200}\|)(?=[^\n]{0,200}---)[ \t:|-]{5,200}$/gmu),
    count(text, /<!--|(?<![\w*])\*[^\s*][^*\n]{0,120}\*(?![\w*])/gu) > 1 ? 1 : 0,
    count(text, /^[ \t]*[*+-][ \t]+\S/gmu) > 2 ? 1 : 0,
  ];
  // Text converted from pages (parted by form feeds): there "-" is a plain bullet and "*" a mark behind a name.
  const telling = text.includes("\f") ? marks.slice(0, 4) : marks;
  const enough = text.includes("\f") ? 8 : 3;
  return telling.filter((found) => found > 0).length >= 2 || marks.slice(0, 3).some((found) => found >= enough);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
