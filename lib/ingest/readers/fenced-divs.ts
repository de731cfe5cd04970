const OPENS = /^[ \t]{0,3}:{3,}[ \t]*(\{[^}\n]{0,400}\}|[\w-]{1,60})[ \t]*:*[ \t]*$/u;
const CLOSES = /^[ \t]{0,3}:{3,}[ \t]*$/u;
/** `{.entry date="2019–2021"}`: filters print it beside what the fences hold. */
const DATE = /\b(?:dates?|years?|when|period)=(?:"([^"]{1,40})"|(\S{1,40}?)(?=[\s}]))/u;
/** Lines that no text beside them goes on: headings, items, tables, other fences. */
const ALONE = /^\s*(?:#|[-*+]\s|\d+[.)]\s|[|>]|:::|<|$)/u;

/**
 * Takes the fences of Pandoc's divisions off (`::: {.line-item}` … `:::`). Text fenced below a line of its own goes on
 * with it: "**PhD in Botany**" + "::: {.place}" + "Kvam University" + ":::" is one entry of two lines.
 */
export function withoutFences(source: string): string {
  if (!source.includes(":::")) return source;
  const kept: string[] = [];
  const open: string[] = [];
  const lines = source.split("\n");
  lines.forEach((line, at) => {
    const opening = OPENS.exec(line);
    if (opening) {
      const date = DATE.exec(opening[1] ?? "");
      open.push(date?.[1] ?? date?.[2] ?? "");
      if (!goesOn(kept, lines[at + 1] ?? "")) kept.push("");
    } else if (CLOSES.test(line) && open.length > 0) {
      const date = open.pop() ?? "";
      if (date !== "" && (kept.at(-1) ?? "").trim() !== "") kept.push(`${kept.pop()}  `, date);
      kept.push("");
    } else kept.push(line);
  });
  return kept.join("\n");
}

/** The line above the fence and the one below it are plain text; blank lines between them go. */
function goesOn(kept: string[], next: string): boolean {
  const last = kept.findLastIndex((line) => line.trim() !== "");
  const above = kept[last] ?? "";
  if (ALONE.test(above) || ALONE.test(next) || (kept[last - 1] ?? "").trim() !== "") return false;
  kept.length = last;
  kept.push(`${above.trimEnd()}  `);
  return true;
}
