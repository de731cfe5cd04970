import { everyMatch } from "#lib/every-match.ts";
import { datedLines } from "#lib/ingest/dates/dated-lines.ts";
import { joinsWithoutHyphen } from "#lib/ingest/readers/pdf-hyphen.ts";

/** "pre- and postwar", "mave- og tarmsygdomme": before such a word no word was parted. */
export const JOINING = String.raw`(?:and|or|und|oder|et|ou|y|o|to|bis|nor|versus|vs|og|och|en|ja)(?!\p{L})`;
/** "opti-](a.pdf)_" + "_[mization": a word that a line end parted, with the marks that close and open again around it. */
const PARTED = new RegExp(
  String.raw`(?<![\p{L}-])(\p{L}\p{Ll}+)-(\]\([^)\s]{0,500}\))?([_*]{0,3})\n[ \t]*([_*]{0,3})(\[?)(?!${JOINING})(\p{Ll}+)`,
  "gu",
);
/** "opti- mization" on one line. */
const SPACED = new RegExp(String.raw`(?<![\p{L}-])(\p{L}\p{Ll}+)- (?!${JOINING})(\p{Ll}{2,})`, "gu");

/**
 * Bullets of old fonts, which converters give as numbers without a sign: control characters, and letters of private use
 * (but for those, only where they open several lines: the icon of a telephone is one too).
 */
const BULLET = /^([ \t]*)(?:(?!\s)\p{Cc}|[\u{f0b7}\u{f0a7}\u{f0d8}\u{f06e}])(?=[ \t])/gmu;
/** The same in front of the second column of a line. */
const INNER_BULLET = /(?<= {3}|\t)(?!\s)\p{Cc}(?= \S)/gu;
const PRIVATE = /^[ \t]*([\u{e000}-\u{f8ff}])(?=[ \t]+\S)/gmu;
/** "o Kvam University": the ring of word processors. */
const RING = /^([ \t]*)o(?=[ \t]+\p{Lu})/gmu;
const FEWEST = 3;
/**
 * "´Ecole", "Panth´eon", "Br¨uck": accents of old fonts, printed in front of their letters; in the name "Mart ́ınez, O." a
 * blank got before it.
 */
const ACCENT =
  /(?:(?<=(?<!\p{L})\p{Lu}\p{L}*) (?=[\p{Sk}\p{Mn}]\p{Ll}[^\s,]{0,20}(?: \p{Mn}[^\s,]{1,20})?,\s\p{Lu}\.))?([´¨ˆˇ˚]|(?<=\p{L})˜|(?<=^|\s)\p{Mn})(\p{L})/gmu;
const COMBINING: Record<string, string> = {
  "´": "\u0301",
  "¨": "\u0308",
  ˆ: "\u0302",
  ˇ: "\u030c",
  "˚": "\u030a",
  "˜": "\u0303",
};

/** Signs that a conversion from pages gave as numbers or in pieces, as they were printed. */
export function mendSigns(source: string): string {
  // "Krı́zek": a letter without its dot, the accent behind it.
  const dotted = source
    .replace(/[ıȷ]\p{Mn}/gu, (letter) => letter.replace("ı", "i").replace("ȷ", "j").normalize("NFC"))
    .replace(BULLET, "$1•")
    .replace(INNER_BULLET, "•");
  return withTypedBullets(dotted).replace(ACCENT, (all, accent: string, letter: string) => {
    const whole = ((letter === "ı" ? "i" : letter) + (COMBINING[accent] ?? accent)).normalize("NFC");
    return whole.length === 1 ? whole : all;
  });
}

function withTypedBullets(source: string): string {
  const counts = new Map<string, number>();
  for (const [, sign = ""] of everyMatch(source, PRIVATE)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const often = new Set([...counts].filter(([, count]) => count >= FEWEST).map(([sign]) => sign));
  const plain = source.replace(PRIVATE, (all, sign: string) => (often.has(sign) ? all.replace(sign, "•") : all));
  return (plain.match(RING)?.length ?? 0) < FEWEST ? plain : plain.replace(RING, "$1•");
}

/**
 * Words that a conversion from pages left parted are joined: the hyphen goes where the printer set it, and stays in
 * compounds, as the rest of the document decides.
 */
export function joinParted(source: string): string {
  if (!/\p{Ll}-[\s\])_*]/u.test(source)) return source;
  const words = new Set(source.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
  const joined = (head: string, tail: string) =>
    joinsWithoutHyphen(`${head}-`, tail, words) === "drop" ? head + tail : `${head}-${tail}`;
  // One blank behind a hyphen in a text without any parted word is a slip of the pen: "tide- table".
  const isConverted = (source.match(PARTED)?.length ?? 0) + (source.match(SPACED)?.length ?? 0) > 1;
  const whole = source.replace(
    PARTED,
    (all, head: string, closes = "", before = "", after = "", opens = "", tail: string) =>
      (closes === "") === (opens === "") && before === after ? joined(head, tail) : all,
  );
  return isConverted ? whole.replace(SPACED, (_, head: string, tail: string) => joined(head, tail)) : whole;
}

/** What an inline tag holds, where it holds no other tag, no blank line and no line end set on purpose. */
const INLINE = /<(span|b|i|em|strong|cite)\b[^<>\n]{0,200}>[^<]{1,600}<\/\1>/giu;

/** "<span>Slow tides of" + "the north</span>": inside a tag of words a line end is a blank, as on the page. */
export function joinTagged(source: string): string {
  if (!/<\/(?:span|b|i|em|strong|cite)>/i.test(source)) return source;
  return source.replace(INLINE, (all) =>
    /\n[ \t]*\n| {2}\n|\\\n/.test(all) ? all : all.replace(/[ \t]*\n[ \t]*(?=[^\s<])/g, " "),
  );
}

/** Lines of one paragraph that each open with a date are entries of their own: a blank line goes in front of each. */
export function partDatedLines(source: string): string {
  const lines = source.split("\n");
  const dated = datedLines(lines.map((line) => line.replace(/\]\([^)\s]{0,500}\)/g, "").replace(/[*_`[\]]+/g, "")));
  return dated.size === 0 ? source : lines.map((line, at) => (dated.has(at) ? `\n${line}` : line)).join("\n");
}
