/**
 * The old text encoding of TeX (OT1): what fonts of drawn letters, which carry neither names nor Unicode, mean by their
 * numbers. Printed by typesetters that do not embed outlines; the dashes and quotes stand where other fonts have braces.
 */
const OT1: Record<number, string> = {
  11: "ff",
  12: "fi",
  13: "fl",
  14: "ffi",
  15: "ffl",
  16: "ı",
  17: "ȷ",
  18: "`",
  19: "´",
  20: "ˇ",
  21: "˘",
  22: "¯",
  23: "˚",
  24: "¸",
  25: "ß",
  26: "æ",
  27: "œ",
  28: "ø",
  29: "Æ",
  30: "Œ",
  31: "Ø",
  92: "“",
  34: "”",
  123: "–",
  124: "—",
  125: "˝",
  127: "¨",
};

/** The later one, for accented letters (T1, "Cork"), where it differs from what the numbers seem. */
const T1: Record<number, string> = {
  0: "`",
  1: "´",
  2: "ˆ",
  3: "˜",
  4: "¨",
  5: "˝",
  6: "˚",
  7: "ˇ",
  8: "˘",
  9: "¯",
  11: "¸",
  12: "˛",
  13: "‚",
  14: "‹",
  15: "›",
  16: "“",
  17: "”",
  18: "„",
  19: "«",
  20: "»",
  21: "–",
  22: "—",
  25: "ı",
  26: "ȷ",
  27: "ff",
  28: "fi",
  29: "fl",
  30: "ffi",
  31: "ffl",
  39: "’",
  96: "‘",
  127: "-",
  223: "SS",
  255: "ß",
};
const HIGH = "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";
for (const [at, letter] of [...HIGH].entries()) T1[128 + at] = letter;
// The bullet of lists comes from the font of companion signs (TS1), which has no name either; "Ĺ" hardly begins a word.
T1[136] = "•";

/** What tells the two apart: ligatures and dashes stand at other numbers. */
const ONLY_OT1 = new Set([11, 12, 13, 14, 15, 92, 123, 124]);
const ONLY_T1 = new Set([21, 27, 28, 29, 30, 31]);

/** The signs of fonts without a name, by the numbers that a page prints in them. */
export function oldTexSigns(numbers: number[]): Record<number, string> {
  const count = (known: Set<number>) => numbers.filter((number) => known.has(number)).length;
  return count(ONLY_T1) > count(ONLY_OT1) ? T1 : OT1;
}
