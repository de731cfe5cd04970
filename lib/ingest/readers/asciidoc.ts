/** What else stands in the head of such a file: `:email: ada@salt.example`. */
const PRINTED = /^(?:author|email|e-mail|website|homepage|url|phone|orcid|address|affiliation)$/iu;

/**
 * AsciiDoc as homepages are kept in it: a title with one `=`, and headings, attributes or terms of its own; or, in a part
 * of a page without a title, headings over links that its macros make, or many of those.
 */
export function isAsciidoc(source: string): boolean {
  const start = source.slice(0, 4000);
  if (/^#\s*jemdoc/mu.test(start)) return false;
  if (/^(?:(?:\/\/[^\n]*)?\n){0,40}= \S/u.test(start))
    return /^:[\w-]+:(?: |$)/mu.test(start) || /^== \S[^=\n]*$/mu.test(start);
  const headed = /^={2,5} \S[^=\n]*$/mu.test(start);
  // `<a href="https://tides.example/4">[PDF]</a>` is a tag's address, and what stands behind it is the tag's.
  const links = start.match(/(?<![\w[])(?:link:|https?:\/\/)[^\s[\]"<>]{1,400}\[[^\]]/gu)?.length ?? 0;
  return links >= (headed ? 2 : FEWEST_LINKS) && (headed || !/\]\(|\[\[/u.test(start));
}

/** Of "https://tides.example/4[Slow tides]", where nothing else shows the format. */
const FEWEST_LINKS = 4;

/**
 * The same text with the marks of Markdown: headings, nested lists, described terms, links and bold words.
 * Comments, block titles and attributes that print nothing are left out.
 */
export function fromAsciidoc(source: string): string {
  const lines = joined(rowsOfTables(source.split("\n")));
  let fence = "";
  return lines
    .flatMap((line) => {
      // Around quotations, asides and examples, which are printed.
      if (fence === "" && /^(?:_{4,}|\*{4,}|={4,}|--)\s*$/u.test(line)) return [""];
      if (fence !== "" || /^(?:-{4,}|\.{4,}|\/{4,}|\+{4,})\s*$/u.test(line)) {
        const mark = line.trim();
        if (fence === "") fence = mark;
        else if (fence === mark) fence = "";
        return [];
      }
      return lineOf(line);
    })
    .join("\n");
}

const MARKED = /^(?:[=*.:|<+[\]/']|-{1,4}(?:\s|$)|\s*(?:[*.-]{1,5})\s|\s*$)|:{2,3}(?:\s|$)/u;

/**
 * Tables with a row on each line: a cell may be wrapped ("|PhD |Kvam" + "University"), and each cell may have a line of its
 * own ("|2019" + "|PhD", then a blank line).
 */
function rowsOfTables(lines: string[]): string[] {
  const out: string[] = [];
  let table: string[] | null = null;
  for (const line of lines) {
    if (!/^\|={3,}\s*$/u.test(line)) (table ?? out).push(line);
    else if (table === null) table = [];
    else {
      // "a|" opens a cell with paragraphs and lists of its own: a page set in columns.
      out.push("", ...(table.some((row) => /^[\d.+<^>]{0,6}[al]\|/u.test(row)) ? table : rowsOf(table)), "");
      table = null;
    }
  }
  return [...out, ...(table ?? [])];
}

function rowsOf(lines: string[]): string[] {
  const single = lines.slice(1).every((line) => !/^\|/u.test(line) || (line.match(/\|/gu)?.length ?? 0) === 1);
  const rows: string[] = [];
  lines.forEach((line, at) => {
    const goesOn = rows.length > 0 && (!line.startsWith("|") || (single && (lines[at - 1] ?? "").trim() !== ""));
    if (line.trim() === "") return;
    if (goesOn) rows[rows.length - 1] += ` ${line.trim()}`;
    else rows.push(line.trimEnd());
  });
  return rows;
}

/** Line ends inside a paragraph never print, but for those after a plus; a link may run over many. */
function joined(lines: string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const before = out.at(-1) ?? "";
    const open = before.length < 2000 && line.trim() !== "" && /:[^\s[\]]+\[[^\]]*$/u.test(before);
    const goesOn = !MARKED.test(line) && before.trim() !== "" && !/^(?:[=:|/[]|'{3,}\s*$)|\s\+$|:{2,3}$/u.test(before);
    if (open || goesOn) out[out.length - 1] = `${before.trimEnd()} ${line.trim()}`;
    else out.push(line);
  }
  return out;
}

function lineOf(line: string): string[] {
  if (/^\/\/|^\[[^\]]*\]\s*$|^\[\[[^\]]*\]\]\s*$|^(?:include|image|toc)::|^<<<|^'{3,}\s*$|^\+\s*$/u.test(line))
    return [];
  const attribute = /^:([\w-]+):\s*(.*)$/u.exec(line);
  if (attribute) return PRINTED.test(attribute[1] ?? "") ? ["", attribute[2] ?? "", ""] : [];
  const heading = /^(={1,6})\s+(.+?)\s*=*$/u.exec(line);
  if (heading) return ["", `${"#".repeat((heading[1] ?? "").length)} ${inline(heading[2] ?? "")}`, ""];
  const listed = /^\s*(\.{1,5}|\*{1,5}|-)\s+(.*)$/u.exec(line);
  if (listed) {
    const mark = listed[1] ?? "-";
    return [`${"  ".repeat(mark.length - 1)}${mark.startsWith(".") ? "1." : "-"} ${inline(listed[2] ?? "")}`];
  }
  const term = /^\s*([^\s:][^:\n]{0,80}?):{2,3}(?:\s+(.*))?$/u.exec(line);
  if (term) return [`- ${inline(term[1] ?? "")}: ${inline(term[2] ?? "")}`];
  if (/^\|===/u.test(line)) return [];
  if (/^\|/u.test(line)) return ["", inline(line.replace(/^\|\s*/u, "").replace(/\s*\|\s*/gu, "   ")), ""];
  return [inline(line)];
}

/** "https://a.example[Sedges]", "link:talk.pdf[[slides]]" */
const LINK =
  /(?:link:(?=[^\s[\]])|(?<=^|[^\w:])(?=(?:https?:\/\/|mailto:)))([^\s[\]]+)\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,600})\]/gu;

function inline(text: string): string {
  return (
    text
      .replace(/\s\+$/u, "  ")
      // "[.small]#2019#", "{nbsp}", "Reed^1^"
      .replace(/\[[.#][^[\]\n]{0,80}\]#{1,2}([^#\n]{0,300})#{1,2}/gu, "$1")
      .replace(/\{(?:empty|zwsp|wj)\}/gu, "")
      .replace(/\{nbsp\}/gu, " ")
      .replace(/\+{2,3}([^+\n]{1,200})\+{2,3}/gu, "$1")
      .replace(/\^([^\s^]{1,20})\^/gu, "<sup>$1</sup>")
      .replace(LINK, (_, url: string, label: string) => `[${(label || url).replace(/[[\]]/gu, "\\$&")}](<${url}>)`)
      .replace(/(?<![\w*])\*([^\s*][^*\n]*?)\*(?![\w*])/gu, "**$1**")
      .replace(/(?<!\w)__([^\s_](?:[^\n]{0,300}?[^\s_])?)__(?!\w)/gu, "*$1*")
  );
}
