/** What stands between the lines that say how a file of Markdown is made into print. */
const FRONT = /^\s*---[ \t]*\n([\s\S]{0,60000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const AUTHOR = /^author:[ \t]*["']?([^"'\n{}[\]:#]{3,60}?)["']?[ \t]*$/mu;
/** "```{=typst}", "```{=html}", "```{r}": what is taken as it stands, or run. */
const OPENS = /^[ \t]{0,3}(`{3,})[ \t]*\{(=?)([\w-]{1,20})[^}\n]{0,200}\}[ \t]*$/u;
const RAW_TYPST = /^[ \t]{0,3}`{3,}[ \t]*\{=typst\}[ \t]*$/mu;

/**
 * Markdown that Typst prints holds blocks of it ("```{=typst}" + `#entry("Warden", "Fen College")` + "```") between headings
 * and lists of its own: those are set in Typst too, so that one reader sees the whole. Blocks for other formats go.
 */
export function wholeInTypst(source: string): string {
  if (!RAW_TYPST.test(source)) return source;
  const front = FRONT.exec(source);
  const author = AUTHOR.exec(front?.[1] ?? "")?.[1];
  const kept = author ? [`#set document(author: "${author}")`, ""] : [];
  let fence = "";
  let isTypst = false;
  for (const line of source.slice(front?.[0].length ?? 0).split("\n")) {
    const opening = fence === "" ? OPENS.exec(line) : null;
    if (opening) {
      fence = opening[1] ?? "";
      isTypst = opening[2] === "=" && opening[3] === "typst";
      kept.push("");
    } else if (fence !== "" && line.trim() === fence) {
      fence = "";
      kept.push("");
    } else if (fence === "") kept.push(lineInTypst(line));
    else if (isTypst) kept.push(line);
  }
  return kept.join("\n");
}

/** "## Education {.salt}", "* A **slow** tide", "[Slow tides](https://tides.example)" with the marks of Typst. */
function lineInTypst(line: string): string {
  if (/^[ \t]{0,3}:{3,}/u.test(line)) return "";
  const heading = /^ {0,3}(#{1,6})[ \t]+(\S[^\n]*)$/u.exec(line);
  if (heading)
    return `${"=".repeat(heading[1]?.length ?? 1)} ${wordsInTypst((heading[2] ?? "").replace(/[ \t]*(?:\{[^{}]{0,200}\}|#{1,6})[ \t]*$/u, ""))}`;
  const [, indent = "", mark = "", words = ""] = /^([ \t]*)(?:([-*+]|\d{1,3}[.)])[ \t]+(?=\S))?(.*)$/u.exec(line) ?? [];
  return `${indent}${mark === "" ? "" : /\d/u.test(mark) ? `${mark.slice(0, -1)}. ` : "- "}${wordsInTypst(words)}`;
}

const LINK =
  /(!?)\[((?:[^[\]]|\[[^[\]]{0,80}\]){0,300})\]\(([^()\s]{1,400})(?:[ \t]+"[^"]{0,100}")?\)(?:\{[^{}]{0,100}\})?/gu;

function wordsInTypst(text: string): string {
  let written = "";
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    written += plainInTypst(text.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[1] === "") written += `#link("${match[3]}")[${plainInTypst(match[2] ?? "")}]`;
  }
  return written + plainInTypst(text.slice(from));
}

function plainInTypst(text: string): string {
  return text
    .replace(/\{\{[<%][^{}]{0,300}[>%]\}\}/gu, "")
    .replace(/<(https?:\/\/[^<>\s]{1,400})>/gu, "$1")
    .replace(/\\?([#$@<`])/gu, "\\$1")
    .replace(
      /(\*\*|__)(?=\S)((?:(?!\1).){1,400}?)\1|(?<![\w*])\*(?=[^\s*])([^*]{1,400})\*(?![\w*])/gu,
      (_all, _mark, bold, italic) => (bold === undefined ? `_${italic}_` : `*${bold}*`),
    );
}
