import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";
import { oldTexSigns } from "#lib/ingest/readers/pdf-old-tex.ts";

/** Accents that old fonts draw as signs of their own, over or under the letter → the combining character. */
const MARKS: Record<string, string> = {
  "´": "\u0301",
  "`": "\u0300",
  "¨": "\u0308",
  ˆ: "\u0302",
  "^": "\u0302",
  "˜": "\u0303",
  "~": "\u0303",
  ˇ: "\u030c",
  "˘": "\u0306",
  "˙": "\u0307",
  "˚": "\u030a",
  "˝": "\u030b",
  "¯": "\u0304",
  "¸": "\u0327",
  "˛": "\u0328",
};
const MOST_STRAYS = 400;
const DOTLESS: Record<string, string> = { ı: "i", ȷ: "j" };
const LIGATURES: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "ft", ﬆ: "st" };

const LIGATURE_LETTERS = new Set([...Object.values(LIGATURES), "Th", "tt", "ti", "tti", "ct"]);

/** The signs that fonts without a name mean by their numbers, told from all pages of a document. */
export function namelessSigns(pages: { glyphs: Glyph[] }[]): Record<number, string> {
  const nameless = pages.flatMap(({ glyphs }) => glyphs.filter(({ font }) => font.name === ""));
  return oldTexSigns(nameless.map(({ text }) => text.codePointAt(0) ?? 0));
}

/**
 * Puts signs right that a PDF prints in pieces: separate accents join their letter, ligatures become letters,
 * signs of picture fonts become a bullet or nothing, the soft hyphen (which many fonts print as hyphen) becomes one.
 */
export function cleanGlyphs(glyphs: Glyph[], old: Record<number, string>): Glyph[] {
  const clean: Glyph[] = [];
  for (const raw of spreadLigatures(glyphs)) {
    const glyph = { ...raw, text: signOf(raw, old) };
    if (glyph.text === "") continue;
    if (!joinAccent(clean, glyph)) clean.push(glyph);
  }
  return joinStrays(clean);
}

/** One drawn sign for "ffi" comes as three letters in one place: each gets its share of the width. */
function spreadLigatures(glyphs: Glyph[]): Glyph[] {
  const spread: Glyph[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const first = glyphs[at];
    let end = at + 1;
    while (first && end < at + 3 && samePlace(first, glyphs[end])) end += 1;
    const run = glyphs.slice(at, end);
    const drawn = LIGATURE_LETTERS.has(run.map(({ text }) => text).join("")) ? run.length : 1;
    run.forEach((glyph, index) => {
      const width = glyph.width / drawn;
      spread.push(drawn > 1 ? { ...glyph, x: glyph.x + index * width, width } : glyph);
    });
    at = end;
  }
  return spread;
}

function samePlace(one: Glyph, two: Glyph | undefined): boolean {
  return two !== undefined && one.x === two.x && one.width === two.width && one.baseline === two.baseline;
}

/** Accents drawn long before or after their letter find it by their place on the page. */
function joinStrays(glyphs: Glyph[]): Glyph[] {
  const strays = glyphs.filter((glyph) => MARKS[glyph.text]).slice(0, MOST_STRAYS);
  const joined = new Set<Glyph>();
  for (const stray of strays) {
    const at = glyphs.findIndex((glyph) => /^\p{L}$/u.test(glyph.text) && overlaps(glyph, stray));
    const letter = glyphs[at];
    if (!letter) continue;
    glyphs[at] = { ...letter, text: withMark(letter.text, stray.text) };
    joined.add(stray);
    const blank = glyphs[at - 1];
    if (blank && isGuess(glyphs[at - 2], blank, letter)) joined.add(blank);
  }
  return joined.size > 0 ? glyphs.filter((glyph) => !joined.has(glyph)) : glyphs;
}

function withMark(letter: string, mark: string): string {
  return ((DOTLESS[letter] ?? letter) + (MARKS[mark] ?? "")).normalize("NFC");
}

function signOf(glyph: Glyph, signs: Record<number, string>): string {
  const { text, font } = glyph;
  if (text === "\u00ad" || text === "\u2010" || text === "\u2011") return "-";
  if (LIGATURES[text]) return LIGATURES[text];
  const code = text.codePointAt(0) ?? 0;
  const old = font.name === "" ? signs[code] : undefined;
  if (old !== undefined) return old;
  // Signs of TeX's symbol font that come by their numbers alone.
  if (code === 0x88 && (font.symbols || font.name === "")) return "•";
  if (code < 32 || (code >= 0x80 && code < 0xa0) || (code >= 0xfff0 && code <= 0xffff && code !== 0xfffd)) return "";
  const ownUse = code >= 0xe000 && code <= 0xf8ff;
  if (ownUse) return /[\uf0a7\uf0b7\uf0a8\uf076\uf0d8\uf06e\uf071\uf075]/u.test(text) ? "•" : "";
  if (/feym|eurosym|marvosym/iu.test(font.name) && /^[eEec]$/u.test(text) && /feym|eurosym/iu.test(font.name))
    return "€";
  if (/wingding|dingbat/iu.test(font.name) && /^[\w§¨]$/u.test(text)) return "•";
  if (/marvosym|awesome|academicons|materialicons/iu.test(font.name)) return /^[•◦○●▪■□‣∙]$/u.test(text) ? "•" : "";
  return text;
}

/** `´` drawn over `e`, in either order and perhaps with a blank seen between them, becomes `é`. */
function joinAccent(clean: Glyph[], glyph: Glyph): boolean {
  const before = clean.at(-1)?.blank ? clean.at(-2) : clean.at(-1);
  if (!before || !overlaps(before, glyph)) return false;
  const mark = MARKS[before.text];
  const letter = mark ? glyph : before;
  if ((!mark && !MARKS[glyph.text]) || !/^\p{L}$/u.test(letter.text)) return false;
  if (clean.at(-1)?.blank) clean.pop();
  clean[clean.length - 1] = { ...letter, text: withMark(letter.text, mark ? before.text : glyph.text) };
  if (isGuess(clean.at(-3), clean.at(-2), clean.at(-1))) clean.splice(-2, 1);
  return true;
}

/** "Jos ´e": the accent, standing apart, made the engine see a blank that is none. */
function isGuess(before: Glyph | undefined, blank: Glyph | undefined, letter: Glyph | undefined): boolean {
  if (!before || !letter || !blank?.blank || blank.width > 0) return false;
  return letter.x - before.x - before.width < 0.14 * letter.size;
}

function overlaps(one: Glyph, two: Glyph): boolean {
  if (Math.abs(one.baseline - two.baseline) > 0.6 * Math.max(one.size, two.size)) return false;
  const centre = Math.abs(one.x + one.width / 2 - (two.x + two.width / 2));
  return centre < 0.3 * Math.max(one.size, two.size) && one.x < two.x + two.width && two.x < one.x + one.width;
}
