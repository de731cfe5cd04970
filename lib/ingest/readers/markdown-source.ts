import { fromAsciidoc, isAsciidoc } from "#lib/ingest/readers/asciidoc.ts";
import { withoutCopiedEntries } from "#lib/ingest/readers/copied-entries.ts";
import { dataOfCv } from "#lib/ingest/readers/data-files.ts";
import { listsBeside } from "#lib/ingest/readers/data-records.ts";
import type { DataMap } from "#lib/ingest/readers/data-tree.ts";
import { withWholeEmphasis } from "#lib/ingest/readers/emphasis-marks.ts";
import { withoutFences } from "#lib/ingest/readers/fenced-divs.ts";
import { takeFrontMatter } from "#lib/ingest/readers/front-matter.ts";
import { joinParted, joinTagged, mendSigns, partDatedLines } from "#lib/ingest/readers/line-ends.ts";
import { withoutNoteMarks } from "#lib/ingest/readers/note-marks.ts";
import { withoutAttributes } from "#lib/ingest/readers/pandoc-attributes.ts";
import { withPipeTables } from "#lib/ingest/readers/pandoc-tables.ts";
import { withPlainMath } from "#lib/ingest/readers/plain-math.ts";
import { withoutCodeOfR } from "#lib/ingest/readers/r-entries.ts";
import { withoutRawTex } from "#lib/ingest/readers/raw-tex.ts";
import { withResumeEntries } from "#lib/ingest/readers/resume-entries.ts";
import { fromRst, isRst } from "#lib/ingest/readers/rst.ts";
import { withOneVariant } from "#lib/ingest/readers/shown-variants.ts";
import { withLinksOfTags } from "#lib/ingest/readers/template-tags.ts";

/** What a Markdown file says around its text, and the text made safe and regular for the parser. */
export interface MarkdownSource {
  meta: Record<string, string>;
  body: string;
  /** All that the front matter says. */
  data: DataMap;
}

/** Containers deeper than this say nothing in a CV and make every Markdown parser slow. */
const DEEPEST = 12;
const LONGEST_LINE = 60_000;

/**
 * Takes front matter and template tags off, drops comments, and mends the habits that the standard does not know:
 * "##Publications" without a blank, underlines that may be only ornaments, math dollars that are fees.
 */
export function prepareMarkdown(source: string): MarkdownSource {
  const plain = source.replace(/^\ufeff/, "");
  const whole = dataOfCv(plain);
  if (whole && listsBeside(whole, "").length > 0) return { meta: {}, data: whole, body: "" };
  const { meta, data, rest } = takeFrontMatter(asMarkdown(withLinksOfTags(withResumeEntries(withoutCodeOfR(plain)))));
  const told = toldAhead(plain);
  const body = partDatedLines(
    joinTagged(
      joinParted(
        mendSigns(
          withWholeEmphasis(
            withoutAttributes(
              withoutFences(
                withPipeTables(
                  withoutNoteMarks(withoutRawTex(withoutCopiedEntries(dropComments(withOneVariant(rest))))),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
    // A <br> alone on its line belongs to the line before; the standard would end the paragraph there. Below a blank
    // line it is only more room.
    .replace(/(\S)[ \t]{0,80}\n[ \t]*(?=<br\s*\/?>[ \t]*(?:\n|$))/gi, "$1 ")
    .replace(/\n[ \t]*<br\s*\/?>[ \t]*(?=\n|$)/gi, "\n")
    // "Ph.D.\ Student": a blank that Pandoc keeps from ending a line
    .replace(/(?<=[^\s\\])\\ (?=\S)/gu, " ")
    // "(@) Reed, A. …", "(@salt) …": numbers that run through the whole document, as Pandoc has them
    .replace(/^ {0,3}\(@[\w-]{0,40}\)[ \t]+(?=\S)/gmu, "- ")
    // "<a href="a.pdf"class="b">": browsers forgive what would be no tag here.
    .replace(/(<[a-z][\w-]{0,20}\s[^<>\n]{0,300}?=\s?"[^"<>\n]{0,300}")(?=[a-z][\w-]{0,20}=)/gi, "$1 ")
    // "<span style=…>" alone on its line would keep all marks up to the next blank line from being read.
    .replace(/^[ \t]*(<(?:span|font|b|i|em|strong|u|a|small|big|nobr)\b[^>\n]{0,300}>)[ \t]*\n(?=\S)/gim, "$1")
    // A heading in tags ends with its line; the standard would keep the marks below it from being read.
    .replace(/^([ \t]*<h([1-6])\b[^\n]{0,400}<\/h\2>)[ \t]*\n(?=[ \t]*\S)/gim, "$1\n\n")
    // "</ul>" or "<br>" right above "## Papers": a heading again, not a line of what the tag began.
    .replace(/(<\/?[a-z][^<>\n]{0,300}>)[ \t]*\n(?=#{1,6}[ \t]+\S)/gi, "$1\n\n")
    // "<span>Slow tides</span>{:.title}": the class of a tag stands behind it.
    .replace(/<span>([^<>]{1,600})<\/span>\{:\s?\.([\w-]{1,40})[^}\n]{0,100}\}/gu, '<span class="$2">$1</span>')
    .replace(/\{%[^%\n]{0,500}%\}|\{\{[^}\n]{0,500}\}\}|\{:[^}\n]{0,200}\}/g, "");
  const lines = withPlainMath(body, (letters) => letters.replace(/[*_[\]<>]/gu, "\\$&")).split("\n");
  return {
    meta: { ...told, ...meta },
    data,
    body: withYearsInItems(unindentLists(headUnderlined(lines)))
      .map(mendLine)
      .join("\n"),
  };
}

/**
 * A page of a site builder that holds tags and no mark of Markdown: what cuts HTML reads it better. "12\." and blanks
 * that end a line are such marks too.
 */
export function isBareHtml(body: string): boolean {
  if (/^\s*(?:<[^>\n]{1,200}>\s*)?\d{1,3}\\[.)]|^[^\s<][^\n]*[^\s>] {2,}$/m.test(body)) return false;
  const blocks = body.match(/<(?:div|section|article|p|li|tr|h[1-6])\b/gi)?.length ?? 0;
  return (
    blocks >= 8 && !/\]\(|(?<![*\w])(\*\*|__)\S[^\n]*\1|^\s{0,3}(?:#{1,6}\s|[-*+]\s+\S|\d+[.)]\s+\S|[|>])/m.test(body)
  );
}

/** A line as it is printed: where links lead and what is emphasised has no width. */
export function withoutMarks(line: string): string {
  return line.replace(/\]\([^()\s]*(?:\([^()\s]*\))?[^()\s]*\)/g, "").replace(/[*_`[\]]+/g, "");
}

/** "Education" above "=====", alone above it, is a heading; under a paragraph such a line is an ornament. */
function headUnderlined(lines: string[]): string[] {
  return lines.map((line, index) => {
    const alone = line.trim() !== "" && line.length <= 90 && !/^\s*(?:[#>|<*+-]|\d+[.)]\s)|^\s{4}/.test(line);
    if (!alone || (lines[index - 1] ?? "").trim() !== "") return line;
    return /^\s{0,3}={3,}\s*$/.test(lines[index + 1] ?? "") ? `# ${line.trim()}` : line;
  });
}

/** A list below a heading, indented as a whole: the standard takes its lines for code. */
function unindentLists(lines: string[]): string[] {
  let shift = 0;
  let before = "";
  return lines.map((line) => {
    if (line.trim() === "") return line;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (indent < shift) shift = 0;
    else if (
      shift === 0 &&
      indent >= 4 &&
      /^#{1,6}\s|^\s{0,3}[=-]{3,}\s*$/.test(before) &&
      /^ +(?:[-*+]|\d+[.)])\s+\S/.test(line)
    )
      shift = indent;
    before = line;
    return line.slice(shift);
  });
}

/** "3. Reed, A. Slow tides. Harbour Letters 12," + "2019. [pdf]": a year that begins a line of a numbered item is no number of one. */
function withYearsInItems(lines: string[]): string[] {
  let within = false;
  return lines.map((line, index) => {
    const [, number = ""] = /^ {0,3}(\d{1,9})[.)](?=\s)/.exec(line) ?? [];
    if (number.length >= 4 && within && (lines[index - 1] ?? "").trim() !== "") return line.replace(/[.)]/, "\\$&");
    if (number !== "") within = number.length < 4;
    else if (/^\s{0,3}(?:#|[-*+]\s)/.test(line)) within = false;
    return line;
  });
}

/** AsciiDoc and reStructuredText say the same with other marks. */
function asMarkdown(source: string): string {
  if (isAsciidoc(source)) return fromAsciidoc(source);
  return isRst(source) ? fromRst(source) : source;
}

/** ".. title: Papers", in lines above all others or in a comment there: how some site builders write front matter. */
function toldAhead(source: string): Record<string, string> {
  const lines = /^\s*(?:<!--[ \t]*\n)?((?:\.\. [a-z_]{2,20}:[^\n]{0,300}\n){1,30})/.exec(source)?.[1] ?? "";
  const fields = [...lines.matchAll(/^\.\. ([a-z_]+):[ \t]*(\S.*)$/gm)];
  return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value.trim()]));
}

/** `<!-- … -->` is not content, even over many lines; an unclosed one ends at the next blank line. */
function dropComments(source: string): string {
  let kept = "";
  let from = 0;
  for (;;) {
    const open = source.indexOf("<!--", from);
    if (open < 0) return kept + source.slice(from);
    const close = source.indexOf("-->", open + 4);
    const blank = source.indexOf("\n\n", open);
    const end = close >= 0 ? close + 3 : blank >= 0 ? blank : source.length;
    const lineStart = source.lastIndexOf("\n", open) + 1;
    const alone = source.slice(lineStart, open).trim() === "" && /^[ \t]*(?:\n|$)/.test(source.slice(end));
    kept += source.slice(from, alone ? Math.max(from, lineStart) : open);
    from = alone ? Math.min(source.length, source.indexOf("\n", end) + 1 || source.length) : end;
  }
}

function mendLine(line: string): string {
  if (/^\s{0,3}(?:[=_~*#]\s*){3,}\s*$/.test(line) && !/^\s*\*\s*\*\s*\*/.test(line)) return "";
  return (
    line
      .slice(0, LONGEST_LINE)
      .replace(/^(\s{0,3}#{1,6})(?=[^\s#])/, "$1 ")
      // Tags that are only indented are no code.
      .replace(
        /^(?: {4,}|[ ]{0,3}\t[ \t]*)(?=<\/?(?:p|ul|ol|li|div|span|h[1-6]|table|tr|td|a|b|i|em|strong|br|section|article)\b)/i,
        "",
      )
      .replace(/^[ \t]{40,}/, " ".repeat(8))
      .replace(/^((?:\s{0,3}(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))\s*){2,})/, capContainers)
      .replace(/([[(<`*_~!\\])\1{20,}/g, "$1$1$1")
  );
}

function capContainers(markers: string): string {
  const each = markers.match(/\s*(?:>|[-+*]|\d+[.)])/g) ?? [];
  return each.length <= DEEPEST ? markers : `${each.slice(0, DEEPEST).join("")} `;
}
