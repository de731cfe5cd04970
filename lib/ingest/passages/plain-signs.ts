/** Marks of other scripts, and twins of plain marks that a program sets for them: the Greek question mark for ";". */
const MARKS: Record<string, string> = {
  "،": ",",
  "؛": ";",
  "٪": "%",
  "٬": ",",
  "\u2010": "-",
  "\u2011": "-",
  "\u037e": ";",
  "\u0387": "·",
  "\u2024": ".",
  "\u2044": "/",
  "\u2215": "/",
  "\u2236": ":",
  "\ua789": ":",
};
/** The digit nought of Arabic, Persian, Hindi, Bengali and Thai. */
const NOUGHTS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

const SIGNS =
  /[،؛٪٬\u2010\u2011\u037e\u0387\u2024\u2044\u2215\u2236\ua789]|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/gu;

/** "1780−1840", "11.−14.06.": a sign of arithmetic where a dash between two figures is meant. */
const MINUS = /(?<=\d[.)]?\s?)\u2212(?=\s?\d)/gu;

/** "Ada Reed„ ”Slow tides”": what TeX makes of two commas in a row. */
const TWO_COMMAS = /(?<=\p{L}\.?)„(?=\s)/gu;

/** "2552" in Thailand is 2009. */
const BUDDHIST = /(?<!\d)2(?:4[89]|5\d)\d(?!\d)/gu;
/** "1394" in Iran began in March 2015. */
const PERSIAN = /(?<!\d)1(?:3[3-9]|40)\d(?!\d)/gu;

/**
 * The text with digits, commas and years as the rest of the reader knows them, every sign in its place: "٢٠١٥" → "2015",
 * "พ.ศ. 2552" → "พ.ศ. 2009", and "1394" → "2015" in a document whose people count so.
 */
export function withPlainSigns(text: string): string {
  const plain = text
    .replace(SIGNS, (sign) => MARKS[sign] ?? digitOf(sign))
    .replace(MINUS, "–")
    .replace(TWO_COMMAS, ",");
  if (count(plain, /\p{Script=Thai}/gu, 40) === 40)
    return plain.replace(BUDDHIST, (year) => String(Number(year) - 543));
  return countsPersian(plain) ? plain.replace(PERSIAN, (year) => String(Number(year) + 621)) : plain;
}

const digitOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  return String(code - (NOUGHTS.find((nought) => code >= nought && code < nought + 10) ?? code));
};

/** Letters of Persian that Arabic has not, or a list that says of its papers that they are in Persian. */
const countsPersian = (text: string): boolean =>
  count(text, /[پچژگ]/gu, 8) === 8 || /\((?:in|written in) (?:Persian|Farsi)\b/iu.test(text);

/** How often a pattern is found, up to `most`. */
function count(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) {
    found += 1;
    if (found === most) break;
  }
  return found;
}
