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

/** The sign that a number means in a font without a name; null when it is what it seems. */
export function oldTexSign(code: number): string | null {
  return OT1[code] ?? null;
}
