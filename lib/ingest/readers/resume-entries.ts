import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** "output: pagedown::html_resume", in front matter: the grammar below holds for the whole source. */
const RESUME = /^---[ \t]*\n(?:(?!---)[^\n]*\n){0,80}?[^\n]*\bhtml_resume\b/u;
/** "Aside" and "Main" head the columns of the page and say nothing of what stands in them. */
const COLUMN = /^(?:#[ \t]+)?(?:Aside|Main)[ \t]*(?:\{[^}\n]{0,200}\})?[ \t]*$/u;
/** "### 📚 Lecturer": a sign in front of the words says nothing. */
const TITLE = /^###[ \t]+(?:\p{Extended_Pictographic}\uFE0F?[ \t]*)?(\S.*?)[ \t]*(?:\{[^{}\n]{0,300}\})?[ \t]*$/u;
const SECTION = /^(?:##[ \t]+(\S.*?)|(\S.*?))[ \t]*(?:\{[^{}\n]{0,300}\})?[ \t]*$/u;
/** "### Lecturer ###": signs that close a heading. */
const CLOSED = /^(#{1,3}[ \t]+\S.*?)[ \t]+#+[ \t]*$/u;
const UNDERLINE = /^(?:-{3,}|={3,})[ \t]*$/u;
const FENCE = /^:{3,}/u;
const ITEM = /^[ \t]*[-*+][ \t]+(?=\S)/u;
/** What is left out must be said to be: "N/A" holds its place. */
const NONE = /^N\/A$/iu;
/** "Current - 2020", "Sep 2018 - Jan 2013": the page prints the newer end on top, so it is written in front. */
const DATES = /^(\S[^-–—\n]{0,24}?)\s*[-–—]{1,3}\s*((?:\p{L}+\.? )?(?:\d{1,2}[/.])?(?:19|20)\d{2})$/u;

/**
 * pagedown's `html_resume` has each entry as "### Title" and paragraphs by their place: with whom, where, when, then what is
 * told, "N/A" for what is left out, and the end of a stretch in front of its start. They become items that say so in one line
 * each; what stands beside the page stays below its section.
 */
export function withResumeEntries(source: string): string {
  if (!RESUME.test(source)) return source;
  const body = source.indexOf("\n---", 3) + 4;
  const lines = source
    .slice(body)
    .split("\n")
    .map((line) => line.replace(CLOSED, "$1"));
  const kept: string[] = [source.slice(0, body)];
  let isPapers = false;
  let isPresented = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const isHead = UNDERLINE.test(lines[at + 1] ?? "") && line.trim() !== "";
    if (COLUMN.test(line) && (isHead || line.startsWith("#"))) {
      at += isHead ? 1 : 0;
      continue;
    }
    if (isHead || /^##[ \t]/u.test(line)) {
      const [, marked, plain] = SECTION.exec(line) ?? [];
      const words = marked ?? plain ?? "";
      isPapers = senseOfHeading(words, false)?.kind === "publications";
      isPresented = /\{#title\b/u.test(line);
      kept.push(`## ${words}`, "");
      at += isHead ? 1 : 0;
      continue;
    }
    const title = TITLE.exec(line)?.[1];
    const below = title ? entryFrom(lines, at + 1) : null;
    if (!title || !below || below.parts.join(" ").length < 3 || isPresented) {
      kept.push(line);
      continue;
    }
    kept.push(isPapers ? paper(title, below.parts) : station(title, below.parts), "");
    at = below.end - 1;
  }
  return kept.join("\n");
}

/** The paragraphs of an entry, each item of a list as one; `end` is the line behind them. */
function entryFrom(lines: string[], from: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let end = from;
  let open = false;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? "";
    if (/^#{1,3}[ \t]/u.test(line) || FENCE.test(line)) break;
    if (line.trim() !== "" && UNDERLINE.test(lines[end + 1] ?? "")) break;
    const isItem = ITEM.test(line);
    if (line.trim() === "") open = false;
    else if (open && !isItem) parts.push(`${parts.pop()} ${line.trim()}`);
    else parts.push(line.trim());
    if (line.trim() !== "") open = true;
  }
  return { parts, end };
}

/** "- **Lecturer** ⇥ 2016 – 2019" / "Fen College" / "Port Salt" / what is told, one level deeper */
function station(title: string, parts: string[]): string {
  const { below, when, told } = placed(parts);
  // "### Reviewer" / "Harbour Letters, Tides": no more than a label and what it stands for
  if (parts.length === 1 && below[0]) return `- ${title}: ${below[0]}`;
  const first = [`- **${title}**`, when].filter(Boolean).join(" <tab> ");
  const details = told.map((line) => `    - ${line.replace(ITEM, "")}`);
  return [[first, ...below.map((line) => `  ${line}`)].join("  \n"), ...details].join("\n");
}

/** "- **Slow tides**" / "Reed, A., Stone, C." / "Harbour Letters, 3(2), 14–19, 2021" */
function paper(title: string, parts: string[]): string {
  const { below, when, told } = placed(parts);
  const [people, ...notes] = told;
  const place = [...below, when].filter(Boolean).join(", ");
  return [`- **${title}**`, ...[people, place, ...notes].filter(Boolean).map((line) => `  ${line}`)].join("  \n");
}

/** The parts by their places: with whom and where, when, and the rest. A list begins what is told, wherever it stands. */
function placed(parts: string[]): { below: string[]; when: string; told: string[] } {
  const list = parts.findIndex((part) => ITEM.test(part));
  const count = Math.min(3, list < 0 ? parts.length : list);
  const said = (part: string) => !NONE.test(part);
  const [, end = "", start = ""] = DATES.exec(parts[2] ?? "") ?? [];
  const date = count < 3 ? "" : start === "" ? (parts[2] ?? "") : `${start} – ${end}`;
  return {
    below: parts.slice(0, Math.min(2, count)).filter(said),
    when: said(date) ? date : "",
    told: parts.slice(count).filter(said),
  };
}
