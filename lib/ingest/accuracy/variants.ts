import type { PlainProfile } from "#lib/ingest/gold-shape.ts";

/** A way to print the same document anew that leaves every fact as it was, and that no reader would notice. */
export type Variant = (source: string) => string;

const inBody = (change: Variant): Variant => {
  return (source) => {
    const head = /^---\n[\s\S]*?\n---\n|^[\s\S]*?\\begin\{document\}/u.exec(source)?.[0] ?? "";
    return head + change(source.slice(head.length));
  };
};

const FOOTER = "Last updated: March 2024";

/** What any text may be saved as. */
const SAVED: Record<string, Variant> = {
  "line ends of another system": (source) => source.replace(/\n/gu, "\r\n"),
  "a mark of the byte order": (source) => `\ufeff${source}`,
  "accents behind their letters": (source) => source.normalize("NFD"),
};

const MARKDOWN: Record<string, Variant> = {
  "stars for dashes": inBody((source) => source.replace(/^- (?=\S)/gmu, "* ")),
  "plus signs for stars": inBody((source) => source.replace(/^\* (?=\S)/gmu, "+ ")),
  "headings closed": inBody((source) => source.replace(/^(#{1,6}) (.*[^#\s])$/gmu, "$1 $2 $1")),
  "headings with a sign": inBody((source) => source.replace(/^(#{2,3}) (?=\p{L}[^\d\n]{1,40}$)/gmu, "$1 📚 ")),
  "headings in bold": inBody((source) => source.replace(/^(#{2,3}) (\p{L}[\p{L} &,-]{1,40})$/gmu, "$1 **$2**")),
  "a rule above headings": inBody((source) => source.replace(/\n\n(?=## )/gu, "\n\n---\n\n")),
  "blank lines doubled": inBody((source) => source.replace(/\n\n/gu, "\n\n\n")),
  "a blank behind lines": inBody((source) => source.replace(/(?<=[^\s\\])$/gmu, " ")),
  "remarks in the source": inBody((source) => source.replace(/^(## .*)$/gmu, "$1\n<!-- salt -->")),
  "a footer": (source) => `${source.trimEnd()}\n\n---\n\n*${FOOTER}*\n`,
  "a menu": inBody((source) => `[Home](/) | [Publications](/papers) | [Teaching](/teach) | [CV](/cv.pdf)\n\n${source}`),
};

/** What is written in AsciiDoc has its marks at the edge. */
const ofPlainText =
  (change: Variant): Variant =>
  (source) =>
    /^= \S/u.test(source) ? source : change(source);

const TEXT: Record<string, Variant> = {
  ...SAVED,
  "a margin": ofPlainText((source) => source.replace(/^(?=.*\S)/gmu, "    ")),
  "quoted in a mail": ofPlainText((source) => source.replace(/^/gmu, "> ")),
  "blanks behind lines": (source) => source.replace(/(?<=\S)$/gmu, "  "),
  "blank lines doubled": (source) => source.replace(/\n\n/gu, "\n\n\n"),
  "a footer": (source) => `${source.trimEnd()}\n\n${FOOTER}\n`,
};

const HTML: Record<string, Variant> = {
  "tags in capitals": (source) =>
    source.replace(
      /<(\/?)(p|div|ul|ol|li|h[1-6]|b|i|a|em|strong)(?=[\s>])/gu,
      (_, slash, name) => `<${slash}${name.toUpperCase()}`,
    ),
  "classes that mean nothing": (source) => source.replace(/<(p|li|h2|h3)>/gu, '<$1 class="mt-4 text-gray">'),
  "remarks in the source": (source) => source.replace(/<(p|li|h2|h3)>/gu, "<$1><!-- salt -->"),
  "a frame around all": (source) =>
    source
      .replace(/(<body[^>]*>)/iu, '$1<div id="page"><div class="row">')
      .replace(/<\/body>/iu, "</div></div></body>"),
};

const LATEX: Record<string, Variant> = {
  "labels at headings": inBody((source) =>
    source.replace(/^(\\(?:sub)?section\*?\{[^{}\n]*\})$/gmu, "$1\\label{salt}"),
  ),
  "remarks in the source": inBody((source) => source.replace(/^(\\(?:sub)?section)/gmu, "% ---- salt ----\n$1")),
  "new pages": inBody((source) => source.replace(/^(\\section)/gmu, "\\newpage\n$1")),
  "blank lines doubled": inBody((source) => source.replace(/\n\n/gu, "\n\n\n")),
  "another word for italics": inBody((source) => source.replace(/\\emph\{/gu, "\\textit{")),
};

/** The variants of each format. What any text may be saved as is asked of texts: all formats are decoded in one place. */
export const VARIANTS: Record<string, Record<string, Variant>> = {
  markdown: MARKDOWN,
  text: TEXT,
  html: HTML,
  latex: LATEX,
};

/** Facts in one form of Unicode and without their order: what two readings of one document share. */
export function sameFacts(profile: PlainProfile): string {
  return JSON.stringify(profile).normalize("NFC");
}
