/** "::: {.content-visible when-format="pdf"}", "::: {.content-hidden unless-profile=english}" */
const VARIANT =
  /^[ \t]{0,3}(:{3,})[ \t]*\{[^}\n]{0,80}\.content-(visible|hidden)[^}\n]{0,80}?\b(when|unless)-(format|profile)=["']?([\w-]{1,30})["']?[^}\n]{0,80}\}[ \t]*$/u;
const FENCE = /^[ \t]{0,3}:{3,}/u;
const CLOSES = /^[ \t]{0,3}:{3,}[ \t]*$/u;
/** "```{=html}" … "```": what one format takes as it stands. */
const RAW = /^[ \t]{0,3}(`{3,})[ \t]*\{=(html5?|latex|tex|typst)\}[ \t]*\n([\s\S]{0,60000}?)\n[ \t]{0,3}\1[ \t]*$/gmu;

/** "Kvam University `\\hfill`{=latex} 2019" */
const RAW_WORDS = /(?<!`)`([^`\n]{1,400})`\{=(?:html5?|latex|tex)\}/gu;

/**
 * Files for Pandoc may say the same twice, once for each format or language they are made into, as pages and as print:
 * one of each is kept, of the formats the one without tags; what stands under a heading in one format alone is kept, too. What stands in blocks of HTML or LaTeX is shown as it stands; a few
 * lines of Typst among them only make room.
 */
export function withOneVariant(source: string): string {
  return withoutOthers(source)
    .replace(RAW, (_all, _fence, format, body: string) => (format === "typst" ? "" : `\n${body}\n`))
    .replace(RAW_WORDS, "$1");
}

interface Variant {
  value: string;
  /** The lines of its fences, both included. */
  from: number;
  to: number;
}

function withoutOthers(source: string): string {
  if (!source.includes(".content-")) return source;
  const lines = source.split("\n");
  const dropped = new Set<number>();
  for (const kind of ["format", "profile"]) {
    const variants = variantsOf(lines, kind);
    const values = [...new Set(variants.map(({ value }) => value))];
    if (values.length < 2) continue;
    const kept = values.find((value) => kind === "format" && !/^html/u.test(value)) ?? values[0];
    const saidTwice = ({ from }: Variant) =>
      kind !== "format" || variants.some((other) => other.value === kept && areBeside(lines, other.from, from));
    for (const variant of variants)
      if (variant.value !== kept && saidTwice(variant))
        for (let line = variant.from; line <= variant.to; line += 1) dropped.add(line);
  }
  return lines.filter((_, line) => !dropped.has(line)).join("\n");
}

/** Two lines with no heading between them that is of both formats. */
function areBeside(lines: string[], one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  let depth = 0;
  return !lines.slice(from, to).some((line) => {
    if (FENCE.test(line)) depth += CLOSES.test(line) ? -1 : 1;
    return depth <= 0 && /^#{1,6}\s/u.test(line);
  });
}

/** Divisions that are shown in one variant alone. */
function variantsOf(lines: string[], kind: string): Variant[] {
  const found: Variant[] = [];
  lines.forEach((line, from) => {
    const [, , shown, word, of, value = ""] = VARIANT.exec(line) ?? [];
    if (of !== kind || (shown === "visible") !== (word === "when")) return;
    let depth = 0;
    const to = lines.findIndex((other, at) => {
      if (at < from || !FENCE.test(other)) return false;
      depth += CLOSES.test(other) ? -1 : 1;
      return depth === 0;
    });
    if (to > from) found.push({ value: value.toLowerCase(), from, to });
  });
  return found;
}
